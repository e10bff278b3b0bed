import { shuffled } from '../random/shuffled.ts';
import type { ItemAttempt } from './record.ts';

/** One sitting with questions: each once, then those that were missed once more. Plain data. */
export interface ItemRound {
  /** Ids in the order in which they are asked. */
  readonly ids: readonly string[];
  /** Ids answered so far, each with whether it was right at its first try. */
  readonly answered: Readonly<Record<string, boolean>>;
  /** Ids that were missed and asked once more. */
  readonly askedAgain: readonly string[];
  /** Whether misses are asked once more: not in a form, whose answers are compared. */
  readonly asksAgain: boolean;
}

export const newRound = (ids: readonly string[], asksAgain = true): ItemRound => ({
  ids,
  answered: {},
  askedAgain: [],
  asksAgain,
});

/** What is asked now: an item for the first time, or once more. Nothing at the end. */
export function askedNow(round: ItemRound): { readonly id: string; readonly again: boolean } | undefined {
  const fresh = round.ids.find((id) => !Object.hasOwn(round.answered, id));
  if (fresh !== undefined) return { id: fresh, again: false };
  if (!round.asksAgain) return undefined;
  const missed = round.ids.find((id) => round.answered[id] === false && !round.askedAgain.includes(id));
  return missed === undefined ? undefined : { id: missed, again: true };
}

/** The round after the answer to what is asked now. */
export function afterAnswer(round: ItemRound, right: boolean): ItemRound {
  const now = askedNow(round);
  if (!now) return round;
  return now.again
    ? { ...round, askedAgain: [...round.askedAgain, now.id] }
    : { ...round, answered: { ...round.answered, [now.id]: right } };
}

/** Ids that were not right at the first try. */
export const missedIn = (round: ItemRound): string[] => round.ids.filter((id) => round.answered[id] === false);

/**
 * A mix of so many items: those never asked first, then those whose latest answer was not right, then the others, each
 * in the order of a seeded draw; shown mixed.
 */
export function mixOf(
  ids: readonly string[],
  attempts: readonly ItemAttempt[],
  { count, seed }: { readonly count: number; readonly seed: number },
): string[] {
  const rank = (id: string): number => {
    const latest = attempts
      .filter(({ item }) => item === id)
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .at(-1);
    if (!latest) return 0;
    return latest.right ? 2 : 1;
  };
  const drawn = shuffled(ids, seed);
  const first = drawn.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
  return drawn.filter((id) => first.includes(id));
}
