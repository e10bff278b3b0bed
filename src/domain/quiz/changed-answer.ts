import type { Answer, DaysAnswer } from './answer.ts';
import type { ChoiceId, DaysItem, MarkedItem } from './quiz-item.ts';

/** What somebody did with an answer, before it is checked. */
export type ChangeEvent =
  | { readonly type: 'choiceMade'; readonly choice: ChoiceId }
  | { readonly type: 'choiceToggled'; readonly choice: ChoiceId }
  | { readonly type: 'choiceMoved'; readonly choice: ChoiceId; readonly by: -1 | 1 }
  | { readonly type: 'cardPlaced'; readonly choice: ChoiceId; readonly bin: string }
  | { readonly type: 'rowMatched'; readonly choice: ChoiceId; readonly target: string }
  | { readonly type: 'matchUndone'; readonly choice: ChoiceId }
  | { readonly type: 'dayPressed'; readonly day: number }
  | { readonly type: 'dayMoved'; readonly end: 'first' | 'last'; readonly by: -1 | 1 };

/** The answer after an event. An event that does not fit the question, or changes nothing, gives back the same answer. */
export function changedAnswer(item: MarkedItem, answer: Answer, event: ChangeEvent): Answer {
  if ('choice' in event && !item.choices.some(({ id }) => id === event.choice)) return answer;
  switch (event.type) {
    case 'choiceMade':
      return answer.kind === 'one' && answer.choice !== event.choice ? { kind: 'one', choice: event.choice } : answer;
    case 'choiceToggled': {
      if (answer.kind !== 'several') return answer;
      const others = answer.choices.filter((id) => id !== event.choice);
      const wasChosen = others.length < answer.choices.length;
      return { kind: 'several', choices: wasChosen ? others : [...others, event.choice] };
    }
    case 'choiceMoved': {
      if (answer.kind !== 'order') return answer;
      const from = answer.choices.indexOf(event.choice);
      const to = from + event.by;
      const other = answer.choices[to];
      if (from < 0 || other === undefined) return answer;
      return { kind: 'order', choices: answer.choices.with(from, other).with(to, event.choice) };
    }
    case 'cardPlaced': {
      const { choice, bin } = event;
      if (answer.kind !== 'bins' || item.kind !== 'bins' || answer.binOf[choice] === bin) return answer;
      return item.bins.some(({ id }) => id === bin)
        ? { kind: 'bins', binOf: { ...answer.binOf, [choice]: bin } }
        : answer;
    }
    case 'rowMatched': {
      const { choice, target } = event;
      if (answer.kind !== 'match' || item.kind !== 'match' || answer.targetOf[choice] === target) return answer;
      if (!item.targets.some(({ id }) => id === target)) return answer;
      // A target that another row has moves to this one.
      const others = Object.entries(answer.targetOf).filter(([id, taken]) => id !== choice && taken !== target);
      return { kind: 'match', targetOf: { ...Object.fromEntries(others), [choice]: target } };
    }
    case 'matchUndone': {
      if (answer.kind !== 'match' || !Object.hasOwn(answer.targetOf, event.choice)) return answer;
      const others = Object.entries(answer.targetOf).filter(([id]) => id !== event.choice);
      return { kind: 'match', targetOf: Object.fromEntries(others) };
    }
    case 'dayPressed':
      return answer.kind === 'days' && item.kind === 'days' ? withDay(item, answer, event.day) : answer;
    case 'dayMoved':
      return answer.kind === 'days' && item.kind === 'days' ? moved(item, answer, event) : answer;
  }
}

/** The first press marks one end, the second the other, whichever comes earlier; a third begins anew. */
function withDay(item: DaysItem, answer: DaysAnswer, day: number): DaysAnswer {
  if (!Number.isInteger(day) || day < 0 || day > item.last) return answer;
  const { first, last } = answer;
  const marked = first ?? last;
  if (marked === null || (first !== null && last !== null)) return { kind: 'days', first: day, last: null };
  return { kind: 'days', first: Math.min(marked, day), last: Math.max(marked, day) };
}

/** An end that is not marked yet begins where the other one is. Neither end passes the other. */
function moved(
  item: DaysItem,
  answer: DaysAnswer,
  { end, by }: Extract<ChangeEvent, { type: 'dayMoved' }>,
): DaysAnswer {
  const { first, last } = answer;
  const lowest = end === 'last' ? (first ?? 0) : 0;
  const highest = end === 'first' ? (last ?? item.last) : item.last;
  const now = answer[end];
  const to = now === null ? (first ?? last ?? 0) : Math.min(highest, Math.max(lowest, now + by));
  return to === now ? answer : { ...answer, [end]: to };
}
