import { isAnswerShown, markOf, type AnswerState } from './answer-state.ts';
import type { BeatAddress, Choice, ChoiceId, MarkedItem } from './quiz-item.ts';

/** The kind word that opens the feedback. `partly`: some parts are right already. */
export type Verdict = 'choose-first' | 'right' | 'safe' | 'partly' | 'not-yet';

/** What is said after a check, in words of the item alone. */
export interface Feedback {
  readonly verdict: Verdict;
  /** Why the chosen parts tempt and what is so, one for each part that needs a word. */
  readonly reasons: readonly { readonly choice?: ChoiceId; readonly text: string }[];
  /** How many more choices belong to the answer, where nothing else is amiss. */
  readonly missing: number;
  /** The right answer with its reason: only after the second miss. */
  readonly answer?: { readonly choices: readonly ChoiceId[]; readonly reason: string };
  /** The beat that shows it. */
  readonly again?: BeatAddress;
}

/** The feedback that is on show, or undefined while an answer has not been checked or has been changed since. */
export function feedbackOn(item: MarkedItem, state: AnswerState): Feedback | undefined {
  if (!state.checked) return undefined;
  const mark = markOf(item, state);
  if (mark.kind === 'unanswered') return { verdict: 'choose-first', reasons: [], missing: 0 };

  const marked = (part: string): Choice[] => item.choices.filter(({ id }) => mark.parts[id] === part);
  if (mark.kind === 'right') {
    const text = 'whenRight' in item ? item.whenRight : feedbackOf(item, item.right);
    return { verdict: 'right', reasons: [{ text }], missing: 0, again: rightBeat(item) };
  }
  if (mark.kind === 'safe') return { verdict: 'safe', ...spoken(item, marked('safe')), missing: 0 };

  const amiss = item.kind === 'order' ? firstOf(item.right, marked('not-yet')) : marked('not-yet');
  return {
    verdict: marked('right').length > 0 || isOneEndRight(item, amiss) ? 'partly' : 'not-yet',
    ...spoken(item, amiss),
    missing: amiss.length === 0 ? mark.missing.length : 0,
    ...(isAnswerShown(state) && { answer: { choices: rightChoices(item), reason: rightReason(item) } }),
  };
}

/** Choice ids of the right answer, for an ordering first to last. None where every part shows its own: cards, matches, days. */
export function rightChoices(item: MarkedItem): readonly ChoiceId[] {
  switch (item.kind) {
    case 'single':
    case 'hotspot':
      return [item.right];
    case 'multi':
    case 'order':
      return item.right;
    case 'bins':
    case 'match':
    case 'days':
      return [];
  }
}

/** Why the right answer is right. */
export const rightReason = (item: MarkedItem): string =>
  'whenRight' in item ? item.whenRight : feedbackOf(item, item.right);

/** The beat that shows the right answer; where several do, the first of them. */
export function rightBeat(item: MarkedItem): BeatAddress {
  const [first] = rightChoices(item);
  const choice = item.choices.find(({ id }) => id === first) ?? item.choices[0];
  if (!choice) throw new Error(`Question ${item.id} has no choices. Give it at least two in quiz-key.yaml.`);
  return choice.again;
}

/** Of the two marked days only one is amiss. */
const isOneEndRight = (item: MarkedItem, amiss: readonly Choice[]): boolean =>
  item.kind === 'days' &&
  amiss.length === 1 &&
  amiss.every(({ id }) => item.choices.find((choice) => choice.id === id)?.when !== 'only-infusion-day');

const feedbackOf = (item: MarkedItem, id: ChoiceId): string =>
  item.choices.find((choice) => choice.id === id)?.feedback ?? '';

/** In an ordering one misplaced row puts others out of place too: only the first is spoken about. */
const firstOf = (order: readonly ChoiceId[], choices: readonly Choice[]): Choice[] =>
  choices.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)).slice(0, 1);

const spoken = (item: MarkedItem, choices: readonly Choice[]): Pick<Feedback, 'reasons' | 'again'> => ({
  reasons: choices.map(({ id, feedback }) => ({ choice: id, text: feedback })),
  again: choices[0]?.again ?? rightBeat(item),
});
