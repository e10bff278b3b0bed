import type { APIRoute, GetStaticPaths } from 'astro';
import { STEP_IDS, type StepId } from '../../../domain/journey/journey.ts';
import { LOCALES, type Locale } from '../../../i18n/locales.ts';
import { readLesson } from '../../../lesson/lesson.ts';
import { readNotes } from '../../../lesson/session.ts';
import type { StepData } from '../../../modes/steps/step-data.ts';
import { SCENES } from '../../../scenes/scenes.ts';
import { restsOf } from '../../../scenes/stage/rests.ts';

export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) => STEP_IDS.map((step) => ({ params: { locale, step } })))) satisfies GetStaticPaths;

/** All of one step that the education session shows, for its windows to fetch. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const step = params['step'] as StepId;
  const { number, title, shortName, beats, recap, quiz, cards } = await readLesson(step, locale);
  const data: StepData = {
    lesson: { step, number, title, shortName, beats, recap, quiz, cards },
    notes: await readNotes(step, locale),
    rests: restsOf(SCENES[step].score),
  };
  return Response.json(data);
};
