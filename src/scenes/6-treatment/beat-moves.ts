import type { TurnedFacePose } from '../cast/turned-face-pose.ts';
import type { Choreography } from '../stage/score.ts';
import type { RowPose, TreatmentPose } from './treatment-pose.ts';

type Word = keyof TreatmentPose['words'];

/** A name comes up beside its thing. */
export const showWord = (move: Choreography, pose: TreatmentPose, word: Word, at: number): void => {
  move.to(pose.words, { [word]: 1 }, { at, lasts: 0.22, ease: 'out' });
};

/** The names of the beat before go. */
export const hideWords = (move: Choreography, pose: TreatmentPose, words: readonly Word[]): void => {
  for (const word of words) move.to(pose.words, { [word]: 0 }, { at: 0, lasts: 0.22, ease: 'out' });
};

/** Somebody blinks. */
export const blink = (move: Choreography, who: TurnedFacePose, at: number): void => {
  move.to(who, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(who, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
};

/** A face goes over into another mood. */
export function feel(
  move: Choreography,
  who: TurnedFacePose,
  from: TurnedFacePose['from'],
  to: TurnedFacePose['to'],
  at: number,
): void {
  move.now(who, { from, to, share: 0 }, at);
  move.to(who, { share: 1 }, { at: at + 0.01, lasts: 0.5 });
}

/** A row of the monitor gets its number, then its line. */
export function measure(move: Choreography, row: RowPose, at: number): void {
  move.to(row, { read: 1 }, { at, lasts: 0.4 });
  move.to(row, { drawn: 1 }, { at: at + 0.2, lasts: 0.9 });
  light(move, row, at);
}

/** The line and the mark of a row change, since something has helped. */
export function help(move: Choreography, row: RowPose, at: number): void {
  move.to(row, { helped: 1 }, { at, lasts: 1.1 });
  light(move, row, at);
}

/** The band of a row is bright while it changes: one row at a time. */
function light(move: Choreography, row: RowPose, at: number): void {
  move.to(row, { lit: 1 }, { at: at - 0.1, lasts: 0.3, ease: 'out' });
  move.to(row, { lit: 0 }, { at: at + 0.5, lasts: 0.5, ease: 'sine' });
}
