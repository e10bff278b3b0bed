import { beat, defineDeeperScore, type Choreography, type DeeperScore } from '../../stage/score.ts';
import { blink, showNames } from '../art/moves.ts';
import { DAYS, startingPose, withSigns, type LeakPose } from './endothelium-leak-pose.ts';

const LENGTH = 12;
/** Seconds from and to which the days of the patient pass. */
export const DAYS_PASS = { from: 0.4, lasts: 9 } as const;

function choreograph(move: Choreography, pose: LeakPose): void {
  const [left, right] = pose.gaps;
  const [pressure, oxygen] = pose.rows;
  if (!left || !right || !pressure || !oxygen) throw new Error('the wall has two gaps, and the monitor two rows');
  move.to(pose, { second: LENGTH }, { at: 0, lasts: LENGTH, ease: 'steady' });
  move.to(pose, { day: DAYS.to }, { at: DAYS_PASS.from, lasts: DAYS_PASS.lasts, ease: 'steady' });
  showNames(move, pose.words, {
    restingEndothelium: 0.6,
    cytokines: 1.8,
    angiopoietin: 4.2,
    vonWillebrand: 5.2,
    capillaryLeak: 6.4,
    airSacs: 7.6,
    hypotension: 10,
  });

  // The stones swell, and two draw back.
  move.to(pose, { swollen: 1 }, { at: 2, lasts: 1.4 });
  move.to(left, { open: 1 }, { at: 2.6, lasts: 1.4 });
  move.to(right, { open: 1 }, { at: 3.2, lasts: 1.4 });
  // Hoops and strings come off on the blood side.
  move.to(pose, { strings: 1 }, { at: 3.8, lasts: 1.6, ease: 'steady' });
  // Plasma passes; fluid rises a little at the air sacs.
  move.to(pose, { wet: 1 }, { at: 5.6, lasts: 2.4, ease: 'sine' });

  // Back to the patient: pressure, then oxygen.
  move.to(pose.lens, { open: 1 }, { at: 7.2, lasts: 1 });
  move.to(pose.lens, { tag: 1 }, { at: 8.1, lasts: 0.3, ease: 'out' });
  move.to(pressure, { read: 1 }, { at: 8.4, lasts: 0.3, ease: 'out' });
  move.to(pressure, { drawn: 1 }, { at: 8.4, lasts: 1, ease: 'steady' });
  move.to(oxygen, { read: 1 }, { at: 9.4, lasts: 0.3, ease: 'out' });
  move.to(oxygen, { drawn: 1 }, { at: 9.4, lasts: 1, ease: 'steady' });
  move.to(pose.ward.stand, { flow: 1 }, { at: 8.6, lasts: 3.2, ease: 'steady' });
  blink(move, pose.ward.caregiver.face, 10.6);
  // One stone closes a little again.
  move.to(right, { open: 0.7 }, { at: 10.4, lasts: 1.2, ease: 'sine' });
}

/** Cytokines reach the wall, it leaks, and pressure and oxygen fall. */
export const score: DeeperScore<LeakPose> = defineDeeperScore({
  step: '4-cytokine-release',
  startingPose,
  completed: withSigns,
  beats: [beat('endothelium-leak', LENGTH, choreograph, { before: 1.6 })],
});
