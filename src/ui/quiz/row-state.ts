import { isAnswerShown, markOf, type AnswerState } from '../../domain/quiz/answer-state.ts';
import { feedbackOn, rightChoices } from '../../domain/quiz/feedback.ts';
import type { PartMark } from '../../domain/quiz/mark.ts';
import type { ChoiceId, MarkedItem } from '../../domain/quiz/quiz-item.ts';

/** How one row of a question looks: its mark where it has one. `shown`: not chosen, part of the answer that is shown. */
export type RowState = PartMark | 'shown' | 'unmarked';

export function rowStateOf(item: MarkedItem, state: AnswerState, choice: ChoiceId): RowState {
  const mark = markOf(item, state);
  if (mark.kind === 'unanswered') return 'unmarked';
  const isShown = mark.kind === 'not-yet' && isAnswerShown(state) && rightChoices(item).includes(choice);
  const part = mark.parts[choice] ?? (isShown ? 'shown' : 'unmarked');
  if (item.kind !== 'order' || part !== 'not-yet') return part;
  // One misplaced row puts others out of place too: only the one that the feedback speaks about is marked.
  return feedbackOn(item, state)?.reasons.some((reason) => reason.choice === choice) ? part : 'unmarked';
}
