import { getEntry } from 'astro:content';
import type { StepId } from '../domain/journey/journey.ts';
import type { LeaderNotes } from '../domain/session/leader-notes.ts';
import type { Prompt } from '../domain/session/teach-back.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SessionWords } from '../i18n/session-words.ts';
import { joinNotes, joinPrompts } from './join-session.ts';
import { readFacts } from './lesson.ts';

const PARTS = import.meta.glob<unknown>('../content/ui/session/*/*.json', { eager: true, import: 'default' });

/** The interface words of the education session in one language, as templates. Throws where a part of them is missing. */
export function readSessionWords(locale: Locale): SessionWords {
  const part = (name: keyof SessionWords): unknown => {
    const words = PARTS[`../content/ui/session/${locale}/${name}.json`];
    if (words === undefined) throw new Error(`ui/session/${locale}/${name}.json could not be read. Add it.`);
    return words;
  };
  return {
    presenter: part('presenter'),
    audience: part('audience'),
    detours: part('detours'),
    room: part('room'),
    teachBack: part('teachBack'),
    sheets: part('sheets'),
  } as SessionWords;
}

/** What the nurse says, asks and watches for beside one step, as templates. */
export async function readNotes(step: StepId, locale: Locale): Promise<LeaderNotes> {
  const words = (await getEntry('session', `${locale}/${step}`))?.data;
  if (!words) throw new Error(`session/${locale}/${step}.yaml could not be read. Add it.`);
  return joinNotes(step, locale, words);
}

/** The open prompts of the session, as templates. */
export async function readPrompts(locale: Locale): Promise<readonly Prompt[]> {
  const words = (await getEntry('prompts', locale))?.data;
  const facts = (await getEntry('promptFacts', 'prompts'))?.data;
  if (!words) throw new Error(`prompts/${locale}.yaml could not be read. Add it.`);
  if (!facts) throw new Error('facts/prompts.yaml could not be read.');
  const { claims } = await readFacts();
  return joinPrompts(locale, words, facts, claims);
}
