import type { Answer } from './answer.ts';
import { unansweredState, type AnswerState } from './answer-state.ts';
import { markAnswer } from './mark.ts';
import type { MarkedItem } from './quiz-item.ts';

/** The state of a question as it was stored, or an unanswered one where what was stored does not fit the question any more. */
export function storedAnswer(item: MarkedItem, stored: unknown): AnswerState {
  const fresh = unansweredState(item);
  if (!isRecord(stored) || stored['version'] !== 1) return fresh;
  const answer = answerFrom(item, fresh.answer.kind, stored['answer']);
  const { checked, misses, found } = stored;
  if (answer === undefined || typeof misses !== 'number' || !Number.isInteger(misses) || misses < 0) return fresh;
  return {
    version: 1,
    answer,
    // "Choose an answer first" belongs to a press that somebody just made.
    checked: checked === true && markAnswer(item, answer).kind !== 'unanswered',
    misses,
    found: found === true,
  };
}

function answerFrom(item: MarkedItem, kind: Answer['kind'], stored: unknown): Answer | undefined {
  if (!isRecord(stored) || stored['kind'] !== kind) return undefined;
  const isChoice = (id: unknown): id is string => item.choices.some((choice) => choice.id === id);
  const { choice, choices, binOf } = stored;
  switch (kind) {
    case 'one':
      return choice === null || isChoice(choice) ? { kind, choice } : undefined;
    case 'several':
    case 'order': {
      if (!Array.isArray(choices) || !choices.every(isChoice) || new Set(choices).size < choices.length)
        return undefined;
      return kind === 'several' || choices.length === item.choices.length ? { kind, choices } : undefined;
    }
    case 'bins': {
      if (item.kind !== 'bins' || !isRecord(binOf)) return undefined;
      const bins = item.bins.map(({ id }) => id);
      const entries = Object.entries(binOf).flatMap(([id, bin]): [string, string][] =>
        isChoice(id) && typeof bin === 'string' && bins.includes(bin) ? [[id, bin]] : [],
      );
      return entries.length === Object.keys(binOf).length ? { kind, binOf: Object.fromEntries(entries) } : undefined;
    }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
