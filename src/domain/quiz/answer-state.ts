import { emptyAnswer, type Answer, type DaysAnswer } from './answer.ts';
import { changedAnswer, type ChangeEvent } from './changed-answer.ts';
import { daySlips } from './day-slips.ts';
import { markAnswer, type Mark } from './mark.ts';
import type { ChoiceId, DaySlip, MarkedItem } from './quiz-item.ts';

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
  /** After a miss the beat that shows the answer was looked at again: next time the twin is asked. */
  readonly seenAgain: boolean;
}

/** What somebody did with a question. */
export type AnswerEvent =
  ChangeEvent | { readonly type: 'answerChecked' } | { readonly type: 'retried' } | { readonly type: 'seenAgain' };

export const unansweredState = (item: MarkedItem): AnswerState => ({
  version: 1,
  answer: emptyAnswer(item),
  checked: false,
  misses: 0,
  found: false,
  seenAgain: false,
});

/** The mark that is on show: only what has been checked has one. */
export const markOf = (item: MarkedItem, state: AnswerState): Mark =>
  state.checked ? markAnswer(item, state.answer) : { kind: 'unanswered' };

/** What is to be done with a question: answer it, try again, or go on. */
export type Phase = 'answering' | 'retry' | 'done';

export function phaseOf(item: MarkedItem, state: AnswerState): Phase {
  const { kind } = markOf(item, state);
  if (kind === 'unanswered') return 'answering';
  return kind === 'not-yet' && !isAnswerShown(state) ? 'retry' : 'done';
}

/** Whether the answer is shown because two tries have not found it. */
export const isAnswerShown = (state: AnswerState): boolean => !state.found && state.misses >= MISSES_BEFORE_ANSWER;

/** The state after an event. An event that does not fit the question, or changes nothing, gives back the same state. */
export function nextAnswerState(item: MarkedItem, state: AnswerState, event: AnswerEvent): AnswerState {
  switch (event.type) {
    case 'answerChecked':
      return checked(item, state);
    case 'retried':
      return retried(item, state);
    case 'seenAgain':
      return isMissed(item, state) ? { ...state, seenAgain: true } : state;
    default: {
      const answer = changedAnswer(item, state.answer, event);
      return answer === state.answer ? state : { ...state, answer, checked: false };
    }
  }
}

const isMissed = (item: MarkedItem, state: AnswerState): boolean =>
  !state.found && markOf(item, state).kind === 'not-yet';

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
    case 'match': {
      const targetOf = Object.fromEntries(Object.entries(answer.targetOf).filter(([id]) => stays(id)));
      return { ...state, checked: false, answer: { kind: 'match', targetOf } };
    }
    case 'days':
      return { ...state, checked: false, answer: daysToKeep(item, answer) };
    case 'order':
      return { ...state, checked: false };
  }
}

/** Of two marked days the one that was right. */
function daysToKeep(item: MarkedItem, { first, last }: DaysAnswer): DaysAnswer {
  if (item.kind !== 'days' || first === null || last === null) return { kind: 'days', first, last };
  const slips = daySlips(item, { first, last });
  const isRight = (slip: DaySlip): boolean => !slips.includes(slip) && !slips.includes('only-infusion-day');
  return { kind: 'days', first: isRight('starts-late') ? first : null, last: isRight('ends-early') ? last : null };
}
