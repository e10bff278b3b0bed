import type { Answer } from '../../domain/quiz/answer.ts';
import { nextAnswerState, unansweredState, type AnswerState } from '../../domain/quiz/answer-state.ts';
import { markAnswer } from '../../domain/quiz/mark.ts';
import type { MarkedItem } from '../../domain/quiz/quiz-item.ts';

/** The answer that the key calls right. */
export function rightAnswer(item: MarkedItem): Answer {
  switch (item.kind) {
    case 'single':
    case 'hotspot':
      return { kind: 'one', choice: item.right };
    case 'multi':
      return { kind: 'several', choices: item.right };
    case 'order':
      return { kind: 'order', choices: item.right };
    case 'bins':
      return { kind: 'bins', binOf: item.right };
    case 'match':
      return { kind: 'match', targetOf: item.right };
    case 'days':
      return { kind: 'days', ...item.right };
  }
}

/** Whole answers that could be marked as not yet right, the likeliest first. */
function otherAnswers(item: MarkedItem): readonly Answer[] {
  const ids = item.choices.map(({ id }) => id);
  switch (item.kind) {
    case 'single':
    case 'hotspot':
      return ids.map((choice) => ({ kind: 'one', choice }));
    case 'multi':
      return ids.map((choice) => ({ kind: 'several', choices: [choice] }));
    case 'order':
      return [{ kind: 'order', choices: item.right.toReversed() }];
    case 'bins':
      return item.bins.map(({ id }) => ({
        kind: 'bins',
        binOf: Object.fromEntries(ids.map((choice) => [choice, id])),
      }));
    case 'match': {
      const { targets } = item;
      const shifted = ids.map((id, index) => [id, targets[(index + 1) % targets.length]?.id ?? ''] as const);
      return [{ kind: 'match', targetOf: Object.fromEntries(shifted) }];
    }
    case 'days':
      return [{ kind: 'days', first: item.right.first, last: item.right.first }];
  }
}

/** Every look of a question, by name: untouched, chosen, not yet right, answer shown, right. */
export function quizStates(item: MarkedItem): Readonly<Record<string, AnswerState>> {
  const untouched = unansweredState(item);
  const other = otherAnswers(item).find((answer) => markAnswer(item, answer).kind === 'not-yet');
  const right: AnswerState = { ...untouched, answer: rightAnswer(item) };
  const check = (state: AnswerState): AnswerState => nextAnswerState(item, state, { type: 'answerChecked' });
  if (!other) return { untouched, right: check(right) };
  const chosen: AnswerState = { ...untouched, answer: other };
  const missed = check(chosen);
  return {
    untouched,
    chosen,
    'not yet': missed,
    'answer shown': check({ ...missed, answer: other, checked: false }),
    right: check(right),
  };
}
