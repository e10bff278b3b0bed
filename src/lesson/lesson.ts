import { getEntry } from 'astro:content';
import type { Claims, Sources } from '../content/claims-schema.ts';
import { STEP_IDS, type StepId } from '../domain/journey/journey.ts';
import type { Lesson, Term } from '../domain/journey/lesson.ts';
import type { Locale } from '../i18n/locales.ts';
import type { UiWords } from '../i18n/ui-words.ts';
import { checkSources, joinGlossary, joinLesson } from './join-lesson.ts';

const UI = import.meta.glob<UiWords>('../content/ui/*.json', { eager: true, import: 'default' });

/** The interface words of a language, as templates. Throws where its file is missing. */
export function readUi(locale: Locale): UiWords {
  const words = UI[`../content/ui/${locale}.json`];
  if (!words) throw new Error(`ui/${locale}.json could not be read. Add it.`);
  return words;
}

/** All claims and their sources. Throws where a claim names a source that is not there. */
export async function readFacts(): Promise<{ readonly claims: Claims; readonly sources: Sources }> {
  const claims = (await getEntry('claims', 'claims'))?.data;
  const sources = (await getEntry('sources', 'sources'))?.data;
  if (!claims || !sources) throw new Error('src/content/facts: claims.yaml or sources.yaml could not be read.');
  checkSources(claims, sources);
  return { claims, sources };
}

async function readGlossaryWords(locale: Locale) {
  const words = (await getEntry('glossary', locale))?.data;
  if (!words) throw new Error(`glossary/${locale}.yaml could not be read. Add it.`);
  return words;
}

/** All explained words of a language, by id. */
export const readGlossary = async (locale: Locale): Promise<Readonly<Record<string, Term>>> =>
  joinGlossary(await readGlossaryWords(locale));

/** Everything that one step says in one language, as templates. Throws where a file is missing or does not fit the others. */
export async function readLesson(step: StepId, locale: Locale): Promise<Lesson> {
  const words = (await getEntry('steps', `${locale}/${step}`))?.data;
  const facts = (await getEntry('beatFacts', step))?.data;
  const quizKey = (await getEntry('quizKey', 'quiz-key'))?.data;
  if (!words) throw new Error(`steps/${locale}/${step}.yaml could not be read. Add it.`);
  if (!facts) throw new Error(`facts/beats/${step}.yaml could not be read. Add it.`);
  if (!quizKey) throw new Error('facts/quiz-key.yaml could not be read.');
  const asks = Object.values(quizKey).some((item) => item.step === step);
  const quizWords = asks ? (await getEntry('quizzes', `${locale}/${step}`))?.data : {};
  if (!quizWords) throw new Error(`quizzes/${locale}/${step}.yaml could not be read. Add it.`);
  const { claims } = await readFacts();
  return joinLesson(step, locale, {
    words,
    facts,
    quizWords,
    quizKey,
    claims,
    glossary: await readGlossaryWords(locale),
  });
}

/** All steps of the journey in one language, the introduction first, as templates. */
export const readJourney = (locale: Locale): Promise<readonly Lesson[]> =>
  Promise.all(STEP_IDS.map((step) => readLesson(step, locale)));
