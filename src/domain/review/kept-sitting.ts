import type { ItemRound } from './item-round.ts';
import { ASKED_FOR, type AskedFor } from './record.ts';

/** A sitting with questions as an open page keeps it, so that it goes on where the page is loaded again. Plain data. */
export interface KeptSitting {
  /** What is gone through, as it is called on the page. */
  readonly name: string;
  readonly askedFor: AskedFor;
  readonly round: ItemRound;
  /** Ids of items that were missed, and right when they were asked once more. */
  readonly madeGood: readonly string[];
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The sitting that a page has kept, or nothing where that is none, or one with other items than the `known` ones. */
export function keptSitting(value: unknown, known: readonly string[]): KeptSitting | undefined {
  if (!isGroup(value) || !isGroup(value['round'])) return undefined;
  const { name, madeGood } = value;
  const { ids, answered, askedAgain, asksAgain } = value['round'];
  const askedFor = ASKED_FOR.find((each) => each === value['askedFor']);
  const areOf = (list: readonly string[], some: unknown): some is string[] =>
    Array.isArray(some) && some.every((id) => list.includes(id as string)) && new Set(some).size === some.length;
  if (askedFor === undefined || typeof name !== 'string' || typeof asksAgain !== 'boolean') return undefined;
  if (!areOf(known, ids) || ids.length === 0 || !areOf(ids, askedAgain) || !areOf(ids, madeGood)) return undefined;
  if (!isGroup(answered) || !areOf(ids, Object.keys(answered))) return undefined;
  if (!Object.values(answered).every((right) => typeof right === 'boolean')) return undefined;
  return {
    name,
    askedFor,
    round: { ids, answered: answered as Record<string, boolean>, askedAgain, asksAgain },
    madeGood,
  };
}
