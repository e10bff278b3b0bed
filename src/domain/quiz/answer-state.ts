import { emptyAnswer, type Answer } from './answer.ts';
import { markAnswer, type Mark } from './mark.ts';
import type { ChoiceId, MarkedItem } from './quiz-item.ts';

/** After this many misses the answer is shown with its reason. */
const MISSES_BEFORE_ANSWER = 2;

/** Where somebody is with one question. Plain data with a version, so that it can be stored and read back. */
export interface AnswerState {
  readonly version: 1;
  readonly answer: Answer;
  /** The answer as it stands has been checked; any change to it takes this back. */
  readonly checked: boolean;
  /** Checks that found it not yet right, until it was found or shown. Never shown to anybody. */
  readonly misses: number;
  /** A right or safe answer was found before the answer was shown. */
  readonly found: boolean;
}

/** What somebody did with a question. */
export type AnswerEvent =
  | { readonly type: 'choiceMade'; readonly choice: ChoiceId }
  | { readonly type: 'choiceToggled'; readonly choice: ChoiceId }
  | { readonly type: 'choiceMoved'; readonly choice: ChoiceId; readonly by: -1 | 1 }
  | { readonly type: 'cardPlaced'; readonly choice: ChoiceId; readonly bin: string }
  | { readonly type: 'answerChecked' }
  | { readonly type: 'retried' };

export const unansweredState = (item: MarkedItem): AnswerState => ({
  version: 1,
  answer: emptyAnswer(item),
  checked: false,
  misses: 0,
  found: false,
});

/** The mark that is on show: only what has been checked has one. */
export const markOf = (item: MarkedItem, state: AnswerState): Mark =>
  state.checked ? markAnswer(item, state.answer) : { kind: 'unanswered' };

/** Whether the answer is shown because two tries have not found it. */
export const isAnswerShown = (state: AnswerState): boolean => !state.found && state.misses >= MISSES_BEFORE_ANSWER;

/** The state after an event. An event that does not fit the question, or changes nothing, gives back the same state. */
export function nextAnswerState(item: MarkedItem, state: AnswerState, event: AnswerEvent): AnswerState {
  if (event.type === 'answerChecked') return checked(item, state);
  if (event.type === 'retried') return retried(item, state);
  const answer = changed(item, state.answer, event);
  return answer === state.answer ? state : { ...state, answer, checked: false };
}

function checked(item: MarkedItem, state: AnswerState): AnswerState {
  if (state.checked) return state;
  const mark = markAnswer(item, state.answer);
  const open = !state.found && !isAnswerShown(state);
  return {
    ...state,
    checked: true,
    found: state.found || (open && (mark.kind === 'right' || mark.kind === 'safe')),
    misses: state.misses + (open && mark.kind === 'not-yet' ? 1 : 0),
  };
}

/** A new try keeps what was right: only what was not yet right is taken back, and an order stays as it lies. */
function retried(item: MarkedItem, state: AnswerState): AnswerState {
  const mark = markOf(item, state);
  if (mark.kind !== 'not-yet') return state;
  const stays = (id: ChoiceId): boolean => mark.parts[id] !== 'not-yet';
  const { answer } = state;
  switch (answer.kind) {
    case 'one':
      return { ...state, checked: false, answer: { kind: 'one', choice: null } };
    case 'several':
      return { ...state, checked: false, answer: { kind: 'several', choices: answer.choices.filter(stays) } };
    case 'bins': {
      const binOf = Object.fromEntries(Object.entries(answer.binOf).filter(([id]) => stays(id)));
      return { ...state, checked: false, answer: { kind: 'bins', binOf } };
    }
    case 'order':
      return { ...state, checked: false };
  }
}

type ChangeEvent = Exclude<AnswerEvent, { type: 'answerChecked' | 'retried' }>;

function changed(item: MarkedItem, answer: Answer, event: ChangeEvent): Answer {
  const { choice } = event;
  if (!item.choices.some(({ id }) => id === choice)) return answer;
  switch (event.type) {
    case 'choiceMade':
      return answer.kind === 'one' && answer.choice !== choice ? { kind: 'one', choice } : answer;
    case 'choiceToggled': {
      if (answer.kind !== 'several') return answer;
      const others = answer.choices.filter((id) => id !== choice);
      return { kind: 'several', choices: others.length < answer.choices.length ? others : [...others, choice] };
    }
    case 'choiceMoved': {
      if (answer.kind !== 'order') return answer;
      const from = answer.choices.indexOf(choice);
      const to = from + event.by;
      const other = answer.choices[to];
      if (from < 0 || other === undefined) return answer;
      return { kind: 'order', choices: answer.choices.with(from, other).with(to, choice) };
    }
    case 'cardPlaced': {
      if (answer.kind !== 'bins' || item.kind !== 'bins' || answer.binOf[choice] === event.bin) return answer;
      if (!item.bins.some(({ id }) => id === event.bin)) return answer;
      return { kind: 'bins', binOf: { ...answer.binOf, [choice]: event.bin } };
    }
  }
}
