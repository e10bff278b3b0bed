import { DOCTOR_ARMS, NURSE_ARMS } from '../../6-treatment/places.ts';
import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { blink, showNames } from '../art/moves.ts';
import { FEVER_DAY, startingPose, type WorkUpPose } from './fever-work-up-pose.ts';

/** A fever on day 4: CRS and infection come together, and the tests for both are taken one after another. */
export const score: DeeperScore<WorkUpPose> = defineDeeperScore({
  step: '5-monitoring',
  startingPose,
  beats: [
    beat(
      'fever-work-up',
      11,
      (move, pose) => {
        for (let day = 1; day <= FEVER_DAY; day += 1) {
          move.to(pose, { day }, { at: 0.3 + 0.4 * (day - 1), lasts: 0.32 });
        }
        move.to(pose.ward.nurse.right, NURSE_ARMS.atEar, { at: 0.8, lasts: 1.1 });
        move.to(pose.ward.nurse.left, NURSE_ARMS.leftRests, { at: 1, lasts: 1 });

        move.to(pose, { card: 1 }, { at: 1.8, lasts: 0.5, ease: 'out' });
        move.to(pose.circles, { together: 1 }, { at: 2.6, lasts: 1 });
        move.to(pose.circles, { both: 1 }, { at: 3.5, lasts: 0.6, ease: 'out' });
        blink(move, pose.ward.patient.face, 3);

        move.to(pose.ward.doctor.right, DOCTOR_ARMS.showsTube, { at: 4.4, lasts: 1 });
        move.to(pose.ward.patient.cuff, { filled: 1 }, { at: 4.4, lasts: 0.8, ease: 'sine' });
        move.to(pose.ward.patient.cuff, { filled: 0 }, { at: 5.8, lasts: 0.8, ease: 'sine' });
        move.to(pose, { tray: 1 }, { at: 4.8, lasts: 0.5, ease: 'out' });
        move.each(pose.tests, () => ({ up: 1 }), { at: 5.2, lasts: 0.44, apart: 0.56, ease: 'out' });
        move.to(pose, { faded: 1 }, { at: 8.2, lasts: 0.8 });
        move.to(pose, { sensor: 1 }, { at: 9, lasts: 0.7 });
        blink(move, pose.ward.caregiver.face, 7);
        showNames(move, pose.names, { treat: 4.2, oxygenNeed: 9.6 });
      },
      { before: 1.8 },
    ),
  ],
});
