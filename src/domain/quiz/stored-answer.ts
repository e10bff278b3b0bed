import type { Answer } from './answer.ts';
import { unansweredState, type AnswerState } from './answer-state.ts';
import { markAnswer } from './mark.ts';
import type { Answers } from './come-back.ts';
import { isMarked, type MarkedItem, type QuizItem } from './quiz-item.ts';

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
    seenAgain: stored['seenAgain'] === true,
  };
}

/**
 * Stored answers, those to the given questions and their twins checked against them. What belongs to other questions
 * stays as it lies: their own page checks it.
 */
export function storedAnswers(items: readonly QuizItem[], stored: Answers): Answers {
  const marked = items.filter(isMarked).flatMap((item) => (item.twin ? [item, item.twin] : [item]));
  const own = marked.filter(({ id }) => Object.hasOwn(stored, id));
  return { ...stored, ...Object.fromEntries(own.map((item) => [item.id, storedAnswer(item, stored[item.id])])) };
}

function answerFrom(item: MarkedItem, kind: Answer['kind'], stored: unknown): Answer | undefined {
  if (!isRecord(stored) || stored['kind'] !== kind) return undefined;
  const isChoice = (id: unknown): id is string => item.choices.some((choice) => choice.id === id);
  const { choice, choices, binOf, targetOf, first, last } = stored;
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
    case 'match': {
      if (item.kind !== 'match' || !isRecord(targetOf)) return undefined;
      const targets = item.targets.map(({ id }) => id);
      const entries = Object.entries(targetOf).flatMap(([id, target]): [string, string][] =>
        isChoice(id) && typeof target === 'string' && targets.includes(target) ? [[id, target]] : [],
      );
      const taken = new Set(entries.map(([, target]) => target));
      return taken.size === Object.keys(targetOf).length ? { kind, targetOf: Object.fromEntries(entries) } : undefined;
    }
    case 'days': {
      if (item.kind !== 'days') return undefined;
      const isDay = (day: unknown): day is number | null =>
        day === null || (typeof day === 'number' && Number.isInteger(day) && day >= 0 && day <= item.last);
      if (!isDay(first) || !isDay(last)) return undefined;
      return first === null || last === null || first <= last ? { kind, first, last } : undefined;
    }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
