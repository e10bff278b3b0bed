import type { Answer } from '../../../domain/quiz/answer.ts';
import type { AnswerState } from '../../../domain/quiz/answer-state.ts';
import { rightChoices } from '../../../domain/quiz/feedback.ts';
import { markAnswer, type Mark } from '../../../domain/quiz/mark.ts';
import type { Choice, ChoiceId, MarkedItem } from '../../../domain/quiz/quiz-item.ts';
import { shownChoices } from '../../../domain/quiz/shown-order.ts';

/** Checks after which the shared parts show the answer beside what was chosen. */
const SHOWS_ANSWER = 2;

/** The state that the shared parts of questions read: after a check the answer is shown at once, since a student has one try. */
export function shownState(item: MarkedItem, answer: Answer, checked: boolean): AnswerState {
  const found = checked && isRight(markAnswer(item, answer));
  return { version: 1, answer, checked, misses: checked && !found ? SHOWS_ANSWER : 0, found, seenAgain: false };
}

export const isRight = (mark: Mark): boolean => mark.kind === 'right' || mark.kind === 'safe';

/** One option as the feedback speaks of it. */
export interface OptionNote {
  readonly id: ChoiceId;
  readonly text: string;
  readonly feedback: string;
  readonly chosen: boolean;
  readonly right: boolean;
}

/** Options in two heaps: what the answer was about first, then the others. Every one has its reason. */
export interface OptionNotes {
  readonly first: readonly OptionNote[];
  readonly others: readonly OptionNote[];
}

/**
 * What is said about each option after the check. First come those chosen and the right ones; the others follow. Of a
 * matching those come first that do not fit, of an order the first one that is out of place, since it moves others.
 */
export function optionNotes(item: MarkedItem, answer: Answer): OptionNotes {
  const mark = markAnswer(item, answer);
  const parts = mark.kind === 'unanswered' ? {} : mark.parts;
  const isWhole = item.kind === 'order' || item.kind === 'match';
  const firstAstray = item.kind === 'order' ? item.right.find((id) => parts[id] === 'not-yet') : undefined;
  const chosen = (id: ChoiceId): boolean => {
    if (item.kind === 'order') return id === firstAstray;
    return isWhole ? parts[id] === 'not-yet' : Object.hasOwn(parts, id);
  };
  const right = (id: ChoiceId): boolean => !isWhole && rightChoices(item).includes(id);
  const notes = inAnswerOrder(item).map(({ id, text, feedback }): OptionNote => {
    return { id, text, feedback, chosen: chosen(id), right: right(id) };
  });
  const first = notes.filter(({ chosen: own, right: isKey }) => own || isKey);
  return {
    // The chosen one before the one that would have been right.
    first: first.toSorted((a, b) => Number(b.chosen) - Number(a.chosen)),
    others: notes.filter((note) => !first.includes(note)),
  };
}

/** An ordering is spoken about in its right order, the others as they are shown. */
function inAnswerOrder(item: MarkedItem): readonly Choice[] {
  if (item.kind !== 'order') return shownChoices<MarkedItem>(item);
  return item.right.flatMap((id) => item.choices.find((choice) => choice.id === id) ?? []);
}

/** Whether something of an answer that is not right is right all the same. */
export function isPartly(item: MarkedItem, mark: Mark): boolean {
  if (mark.kind !== 'not-yet' || item.kind === 'single' || item.kind === 'hotspot') return false;
  return Object.values(mark.parts).includes('right');
}
