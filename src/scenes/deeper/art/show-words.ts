import type { Choreography } from '../../stage/score.ts';

/** Lets one of a pose's words come. */
export function showWord<W extends Readonly<Record<string, number>>>(
  move: Choreography,
  words: W,
  word: keyof W & string,
  at: number,
): void {
  move.to<Readonly<Record<string, number>>>(words, { [word]: 1 }, { at, lasts: 0.3, ease: 'out' });
}
