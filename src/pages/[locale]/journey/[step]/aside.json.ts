import type { APIRoute, GetStaticPaths } from 'astro';
import { STEP_IDS, type StepId } from '../../../../domain/journey/journey.ts';
import { LOCALES, type Locale } from '../../../../i18n/locales.ts';
import { readJourney, readUi } from '../../../../lesson/lesson.ts';
import type { AsideWords } from '../../../../modes/guided/guided-props.ts';

export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) => STEP_IDS.map((step) => ({ params: { locale, step } })))) satisfies GetStaticPaths;

/** Questions, cards and the short version of a step, for its island to fetch: the page says them in its reading. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const step = params['step'] as StepId;
  const lesson = (await readJourney(locale)).find((each) => each.step === step);
  if (!lesson) throw new Error(`No lesson for the step "${step}".`);
  const { number, recap, quiz, cards } = lesson;
  const { quiz: quizWords, step: stepWords, nav } = readUi(locale);
  const words: AsideWords = {
    lesson: { number, recap, quiz, cards },
    words: { quiz: quizWords, step: stepWords, nav },
  };
  return Response.json(words);
};
