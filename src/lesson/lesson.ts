import { getEntry } from 'astro:content';
import uiEn from '../content/ui/en.json';
import { joinQuiz } from '../content/quiz-schema.ts';
import type { Claims, Sources } from '../content/claims-schema.ts';
import { centreValues, DEFAULT_CLINIC } from '../domain/clinic/clinic.ts';
import { JOURNEY, STEP_IDS, stepNumber, type BeatId, type StepId } from '../domain/journey/journey.ts';
import type { Lesson, LessonBeat, Term } from '../domain/journey/lesson.ts';
import { fillDotted } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import type { UiWords } from '../i18n/ui-words.ts';

const UI: Readonly<Record<Locale, UiWords>> = { en: uiEn };

type Values = Readonly<Record<string, string | number>>;

/** Every text inside a value, its dotted placeholders filled in. */
function filledThroughout<T>(value: T, values: Values): T {
  // A degree sign never stands at the beginning of a line.
  if (typeof value === 'string') return fillDotted(value, values).replaceAll(' °', '\u00a0°') as T;
  if (Array.isArray(value)) return value.map((item: unknown) => filledThroughout(item, values)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([field, item]) => [field, filledThroughout(item, values)]),
    ) as T;
  }
  return value;
}

/** All claims and their sources. Throws where a claim names a source that is not there. */
export async function readFacts(): Promise<{ readonly claims: Claims; readonly sources: Sources }> {
  const claims = (await getEntry('claims', 'claims'))?.data;
  const sources = (await getEntry('sources', 'sources'))?.data;
  if (!claims || !sources) throw new Error('src/content/facts: claims.yaml or sources.yaml could not be read.');
  for (const [id, claim] of Object.entries(claims)) {
    const stray = claim.sources.find((source) => !Object.hasOwn(sources, source));
    if (stray !== undefined) {
      throw new Error(
        `facts/claims.yaml: claim "${id}" names the source "${stray}", which sources.yaml does not have.`,
      );
    }
  }
  return { claims, sources };
}

/** What placeholders with a dot stand for in a language: the clinic's own values, and the numbers of claims. */
async function valuesOf(locale: Locale): Promise<Values> {
  const { claims } = await readFacts();
  const numbers = Object.entries(claims).flatMap(([id, { values = {} }]) =>
    Object.entries(values).map(([name, value]) => [`${id}.${name}`, value] as const),
  );
  return { ...Object.fromEntries(numbers), ...centreValues(DEFAULT_CLINIC, UI[locale].centre, locale) };
}

/** The interface words of a language, the clinic's values filled in. */
export async function readUi(locale: Locale): Promise<UiWords> {
  return filledThroughout(UI[locale], await valuesOf(locale));
}

/** All explained words of a language, by id. */
export async function readGlossary(locale: Locale): Promise<Readonly<Record<string, Term>>> {
  const words = (await getEntry('glossary', locale))?.data;
  if (!words) throw new Error(`glossary/${locale}.yaml could not be read.`);
  return Object.fromEntries(Object.entries(words).map(([id, term]) => [id, { id, ...term }]));
}

/** Everything that one step says in one language. Throws where words, facts and journey do not fit, naming file and place. */
export async function readLesson(step: StepId, locale: Locale): Promise<Lesson> {
  const file = `steps/${locale}/${step}.yaml`;
  const words = (await getEntry('steps', `${locale}/${step}`))?.data;
  const facts = (await getEntry('beatFacts', step))?.data;
  if (!words) throw new Error(`${file} could not be read. Add it.`);
  if (!facts) throw new Error(`facts/beats/${step}.yaml could not be read. Add it.`);
  const { claims } = await readFacts();
  const glossary = await readGlossary(locale);

  const stray = Object.keys(words.beats).find((id) => !(JOURNEY[step] as readonly string[]).includes(id));
  if (stray !== undefined) throw new Error(`${file}: "${stray}" is no beat of ${step}. See journey.ts.`);
  const beats = JOURNEY[step].map((id: BeatId): LessonBeat => {
    const own = words.beats[id];
    const fact = facts[id];
    if (!own) throw new Error(`${file}: the beat "${id}" has no words. Add them.`);
    if (!fact) throw new Error(`facts/beats/${step}.yaml: the beat "${id}" names no claims. Add them.`);
    const unknown = fact.claims.find((claim) => !Object.hasOwn(claims, claim));
    if (unknown !== undefined) {
      throw new Error(
        `facts/beats/${step}.yaml: "${id}" names the claim "${unknown}", which claims.yaml does not have.`,
      );
    }
    const { scale, ...rest } = own;
    return { id, ...rest, ...(scale && { scale }), claims: fact.claims, objectives: fact.objectives };
  });

  const terms = words.terms.map((id): Term => {
    const term = glossary[id];
    if (!term) throw new Error(`${file}: the term "${id}" is not in glossary/${locale}.yaml. Add it there.`);
    return term;
  });

  const key = (await getEntry('quizKey', 'quiz-key'))?.data;
  if (!key) throw new Error('facts/quiz-key.yaml could not be read.');
  const asks = Object.values(key).some((item) => item.step === step);
  const quizWords = asks ? (await getEntry('quizzes', `${locale}/${step}`))?.data : {};
  if (!quizWords) throw new Error(`quizzes/${locale}/${step}.yaml could not be read. Add it.`);
  const quiz = asks ? joinQuiz(quizWords, key, { step, file: `quizzes/${locale}/${step}.yaml` }) : [];
  const unsourced = quiz.flatMap(({ id, claims: named }) =>
    named.filter((claim) => !Object.hasOwn(claims, claim)).map((claim) => `${id} names "${claim}"`),
  );
  if (unsourced.length > 0) throw new Error(`facts/quiz-key.yaml: ${unsourced.join(', ')}: not in claims.yaml.`);

  const lesson: Lesson = {
    step,
    number: stepNumber(step),
    title: words.title,
    shortName: words.shortName,
    purpose: words.purpose,
    beats,
    recap: words.recap,
    terms,
    quiz,
  };
  return filledThroughout(lesson, await valuesOf(locale));
}

/** All steps of the journey in one language, the introduction first. */
export const readJourney = (locale: Locale): Promise<readonly Lesson[]> =>
  Promise.all(STEP_IDS.map((step) => readLesson(step, locale)));
