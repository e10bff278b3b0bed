import { nextAnswerState, unansweredState } from './answer-state.ts';
import type { Answers } from './come-back.ts';
import type { MarkedItem } from './quiz-item.ts';

/**
 * The one of a pair that is asked now: the question, and its twin once the question was missed and its answer looked
 * up. The same brings the question back in place of its twin: never the same one twice in a row.
 */
export const askedItem = (item: MarkedItem, answers: Answers): MarkedItem =>
  item.twin && answers[item.id]?.seenAgain ? item.twin : item;

/** The answers after somebody looked again at what shows the answer. After a miss, what is asked next is fresh. */
export function answersAfterSeeingAgain(item: MarkedItem, answers: Answers): Answers {
  if (!item.twin) return answers;
  const asked = askedItem(item, answers);
  const before = answers[asked.id] ?? unansweredState(asked);
  const after = nextAnswerState(asked, before, { type: 'seenAgain' });
  if (after === before) return answers;
  const { id: next } = asked === item ? item.twin : item;
  return { ...Object.fromEntries(Object.entries(answers).filter(([id]) => id !== next)), [asked.id]: after };
}
