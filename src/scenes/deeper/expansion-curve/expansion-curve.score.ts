import { beat, defineDeeperScore, type Choreography, type DeeperScore } from '../../stage/score.ts';
import { showNames } from '../art/moves.ts';
import { FOUR_WEEKS } from './expansion-curve-places.ts';
import { startingPose, type CurvePose } from './expansion-curve-pose.ts';

const LENGTH = 12;

function choreograph(move: Choreography, pose: CurvePose): void {
  const { face } = pose.caregiver;
  // The card comes where the view was, and both look at it.
  move.to(pose, { card: 1 }, { at: 0.3, lasts: 0.9, ease: 'out' });
  move.to(pose.patient, { lookX: 0.85, lookY: -0.1, tilt: 2 }, { at: 0.6, lasts: 0.7 });

  // The curve, linear in days; then the axis breaks, and the months follow.
  move.to(pose, { day: FOUR_WEEKS }, { at: 1.6, lasts: 5.2, ease: 'steady' });
  showNames(move, pose.words, { lag: 2.2, expansion: 3.1, peak: 3.9, contraction: 5.8, tail: 9.2 });
  move.to(pose, { later: 1 }, { at: 7.5, lasts: 1.6, ease: 'steady' });

  for (const [who, at] of [
    [pose.patient, 4.4],
    [face, 5.6],
    [pose.patient, 8.4],
  ] as const) {
    move.to(who, { blink: 1 }, { at, lasts: 0.1, ease: 'sine' });
    move.to(who, { blink: 0 }, { at: at + 0.12, lasts: 0.13, ease: 'sine' });
  }
  // Then at one another, hand on hand.
  move.to(pose.patient, { lookX: -0.6, lookY: 0.05, tilt: -4 }, { at: 9.9, lasts: 0.7 });
  move.to(pose.caregiver, { squeeze: 1 }, { at: 10.5, lasts: 0.5, ease: 'sine' });
  move.to(pose.caregiver, { squeeze: 0 }, { at: 11.1, lasts: 0.6, ease: 'sine' });
}

/** Lag, expansion, peak, contraction, and a long tail. */
export const score: DeeperScore<CurvePose> = defineDeeperScore({
  step: '3-infusion',
  startingPose,
  beats: [beat('expansion-curve', LENGTH, choreograph, { before: 1.5 })],
});
