import type { Sureness } from './record.ts';

/**
 * The four kinds of answer, by how sure somebody was. The one worth most time is `sure-not-right`: it is said first,
 * leads to the beat, and comes back tomorrow.
 */
export const SURENESS_KINDS = ['sure-right', 'unsure-right', 'sure-not-right', 'unsure-not-right'] as const;

export type SurenessKind = (typeof SURENESS_KINDS)[number];

/** Only `sure` counts as sure: a fairly sure answer is read about as well. */
export function surenessKind(right: boolean, sureness: Sureness): SurenessKind {
  if (sureness === 'sure') return right ? 'sure-right' : 'sure-not-right';
  return right ? 'unsure-right' : 'unsure-not-right';
}

/** Whether the answer is worth looking at its beat before going on. */
export const asksForBeat = (kind: SurenessKind): boolean => kind === 'sure-not-right';

/** Whether the item is asked again in the same sitting. */
export const isAskedAgainToday = (right: boolean): boolean => !right;
