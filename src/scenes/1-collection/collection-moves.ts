import type { LensBeam } from '../cast/lens-frame.ts';
import type { Choreography, When } from '../stage/score.ts';
import type { CollectionPose, FacePose } from './collection-pose.ts';
import type { Places } from './places.ts';

/** People, wall and floor take the places of another picture. */
export function compose(move: Choreography, pose: CollectionPose, to: Places, when: When): void {
  move.to(pose.chair, to.chair, when);
  move.to(pose.caregiver.spot, to.caregiver, when);
  move.to(pose.caregiver.arm, to.caregiverArm, when);
  move.to(pose.wall, to.wall, when);
  move.to(pose.floor, { lowered: to.floor }, when);
}

/** Room and people step back while something else acts, and come forward again. */
export function dim(
  move: Choreography,
  pose: CollectionPose,
  from: number,
  to: number,
  what: readonly ('room' | 'people')[] = ['room', 'people'],
): void {
  for (const part of what) {
    move.to(pose.dimmed, { [part]: 1 }, { at: from, lasts: 0.6 });
    move.to(pose.dimmed, { [part]: 0 }, { at: to, lasts: 0.7 });
  }
}

/** A ring lands on the spot, then the lens grows from it. Takes 1.9 seconds. */
export function openLens(move: Choreography, pose: CollectionPose, { ox, oy, cx, cy, r }: LensBeam, at: number): void {
  move.now(pose.lens, { ox, oy, cx: ox, cy: oy }, at);
  move.to(pose.lens, { ring: 1 }, { at, lasts: 0.5, ease: 'out' });
  move.to(pose.lens, { cx, cy, r }, { at: at + 0.5, lasts: 1.4 });
}

/** The lens runs back into the spot that it looks into. */
export function closeLens(move: Choreography, pose: CollectionPose, { ox, oy }: LensBeam, { at, lasts }: When): void {
  move.to(pose.lens, { cx: ox, cy: oy, r: 0 }, { at, lasts });
  move.to(pose.lens, { ring: 0 }, { at: at + lasts - 0.2, lasts: 0.2, ease: 'out' });
}

/** A word comes, or goes when `shown` is 0. */
export const showWord = (
  move: Choreography,
  pose: CollectionPose,
  word: keyof CollectionPose['words'],
  at: number,
  shown: 0 | 1 = 1,
): void => {
  move.to(pose.words, { [word]: shown }, { at, lasts: 0.22, ease: 'out' });
};

/** Somebody blinks once. */
export const blink = (move: Choreography, who: FacePose, at: number): void => {
  move.to(who, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(who, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
};
