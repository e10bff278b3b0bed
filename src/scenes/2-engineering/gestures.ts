import type { Choreography } from '../stage/score.ts';
import type { EngineeringPose, FacePose } from './engineering-pose.ts';

type Word = keyof EngineeringPose['words'];
/** How far the lab steps back while the lens is open: less far than things alone would, so that nobody looks like a ghost. */
export const LAB_BACK = 0.75;

/** Lets a word come, or go. */
export const showWord = (move: Choreography, pose: EngineeringPose, word: Word, at: number, shown: 0 | 1 = 1): void => {
  move.to(pose.words, { [word]: shown }, { at, lasts: 0.22, ease: 'out' });
};

/** Closes the eyes of a face once. */
export const blink = (move: Choreography, who: FacePose, at: number): void => {
  move.to(who, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(who, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
};

/** The tray rocks once and comes to rest where it began. */
export function rockTray(move: Choreography, pose: EngineeringPose, at: number): void {
  move.to(pose.bag, { rock: 3 }, { at, lasts: 2.4, ease: 'sine' });
  move.to(pose.bag, { rock: -4 }, { at: at + 2.4, lasts: 2.4, ease: 'sine' });
}
