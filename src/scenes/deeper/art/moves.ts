import type { TurnedFacePose } from '../../cast/turned-face-pose.ts';
import type { Choreography } from '../../stage/score.ts';

/** Names come up beside their things, each at its second. */
export function showNames<Id extends string>(
  move: Choreography,
  names: Record<Id, number>,
  at: Readonly<Partial<Record<Id, number>>>,
): void {
  for (const [name, second] of Object.entries(at) as [Id, number][]) {
    move.to<Readonly<Record<string, number>>>(names, { [name]: 1 }, { at: second, lasts: 0.22, ease: 'out' });
  }
}

/** Somebody blinks. */
export function blink(move: Choreography, who: TurnedFacePose, at: number): void {
  move.to(who, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(who, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
}

/** A face goes over into another mood. */
export function feel(
  move: Choreography,
  who: TurnedFacePose,
  from: TurnedFacePose['from'],
  to: TurnedFacePose['to'],
  at: number,
): void {
  move.now(who, { from, to, share: 0 }, at);
  move.to(who, { share: 1 }, { at: at + 0.01, lasts: 0.6 });
}
