import type { Claims } from '../content/claims-schema.ts';
import type { LeaderNotesWords, PromptFacts, PromptWords } from '../content/session-schema.ts';
import { isBeatOf, isStepId, JOURNEY, type BeatId, type StepId } from '../domain/journey/journey.ts';
import type { BeatAddress } from '../domain/quiz/quiz-item.ts';
import type { BeatNotes, LeaderNotes } from '../domain/session/leader-notes.ts';
import { PROMPT_IDS, type Prompt } from '../domain/session/teach-back.ts';
import { checkClaims } from './join-lesson.ts';

/** The notes of one step in one language. Throws where they and the journey do not fit, naming file and beat. */
export function joinNotes(step: StepId, locale: string, words: LeaderNotesWords): LeaderNotes {
  const file = `session/${locale}/${step}.yaml`;
  const stray = Object.keys(words).find((id) => !isBeatOf(step, id));
  if (stray !== undefined) throw new Error(`${file}: "${stray}" is no beat of ${step}. See journey.ts.`);
  const beats = JOURNEY[step].map((id: BeatId): [BeatId, BeatNotes] => {
    const notes = words[id];
    if (!notes) throw new Error(`${file}: the beat "${id}" has no notes. Add them.`);
    return [id, notes];
  });
  return { step, beats: Object.fromEntries(beats) };
}

/** All open prompts in one language. Throws where words and facts do not fit, naming file and prompt. */
export function joinPrompts(locale: string, words: PromptWords, facts: PromptFacts, claims: Claims): readonly Prompt[] {
  const file = `prompts/${locale}.yaml`;
  return PROMPT_IDS.map((id): Prompt => {
    const own = words[id];
    const fact = facts[id];
    if (!own) throw new Error(`${file}: the prompt "${id}" has no words. Add them.`);
    if (!fact) throw new Error(`facts/prompts.yaml: the prompt "${id}" is missing. Add it.`);
    checkClaims(`facts/prompts.yaml: the prompt "${id}"`, fact.claims, claims);
    const { name, say } = own;
    const listenFor = Object.entries(fact.listenFor).map(([point, address]) => {
      const text = own.listenFor[point];
      if (text === undefined) throw new Error(`${file}: the prompt "${id}" has no words for "${point}". Add them.`);
      return { id: point, text, again: addressed(id, address) };
    });
    return { id, name, say, listenFor };
  });
}

function addressed(prompt: string, address: string): BeatAddress {
  const [step = '', beat = ''] = address.split('#');
  if (!isStepId(step) || !isBeatOf(step, beat)) {
    throw new Error(
      `facts/prompts.yaml: the prompt "${prompt}" leads to "${address}", which is no beat. See journey.ts.`,
    );
  }
  return { step, beat };
}
