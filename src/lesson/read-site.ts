import { getEntry } from 'astro:content';
import { STEP_IDS } from '../domain/journey/journey.ts';
import type { Locale } from '../i18n/locales.ts';
import { checkClaims } from './join-lesson.ts';
import { readKioskWords } from './kiosk.ts';
import { readFacts, readGlossary, readJourney, readUi } from './lesson.ts';
import { readNotes, readPrompts, readSessionWords } from './session.ts';
import type { SessionContent, SiteContent } from './site-content.ts';
import { readTopics } from './topics.ts';

/** Everything that a session says, as templates. */
async function readSession(locale: Locale): Promise<SessionContent> {
  const promptFacts = (await getEntry('promptFacts', 'prompts'))?.data;
  if (!promptFacts) throw new Error('facts/prompts.yaml could not be read.');
  return {
    words: readSessionWords(locale),
    notes: await Promise.all(STEP_IDS.map((step) => readNotes(step, locale))),
    prompts: await readPrompts(locale),
    promptFacts,
  };
}

/** Everything that the site says in one language, as templates. Throws where a file is missing or does not fit the others. */
export async function readSite(locale: Locale): Promise<SiteContent> {
  const quizKey = (await getEntry('quizKey', 'quiz-key'))?.data;
  const pageClaims = (await getEntry('pageClaims', 'pages'))?.data;
  if (!quizKey) throw new Error('facts/quiz-key.yaml could not be read.');
  if (!pageClaims) throw new Error('facts/pages.yaml could not be read.');
  const facts = await readFacts();
  for (const [path, named] of Object.entries(pageClaims))
    checkClaims(`facts/pages.yaml: "${path}"`, named, facts.claims);
  return {
    locale,
    lessons: await readJourney(locale),
    topics: await readTopics(locale),
    ui: readUi(locale),
    session: await readSession(locale),
    kiosk: readKioskWords(locale),
    glossary: await readGlossary(locale),
    ...facts,
    quizKey,
    pageClaims,
  };
}
