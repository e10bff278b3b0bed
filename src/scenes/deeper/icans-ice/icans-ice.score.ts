import { NEAR } from '../../5-monitoring/places.ts';
import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { blink, showNames } from '../art/moves.ts';
import { GRADE, ROWS, startingPose, type IcePose } from './icans-ice-pose.ts';
import { NURSE_REACH } from './places.ts';

/** When each row is asked for. */
const ROW_AT = [1.3, 3, 4.2, 7, 7.6] as const;
/** Seconds from one point of a row to the next. */
const APART = 0.34;

/** Point by point is asked for; the sentence comes out shaky; the points lead to a grade. */
export const score: DeeperScore<IcePose> = defineDeeperScore({
  step: '5-monitoring',
  startingPose,
  beats: [
    beat(
      'icans-ice',
      12,
      (move, pose) => {
        move.to(pose.cards, { ice: 1 }, { at: 0.3, lasts: 0.5, ease: 'out' });
        move.to(pose.nurse.face, { tilt: 4 }, { at: 0.6, lasts: 0.8 });

        let point = 0;
        ROWS.forEach((row, i) => {
          row.forEach((_, k) => {
            const one = pose.points[point];
            if (one) move.to(one, { asked: 1 }, { at: (ROW_AT[i] ?? 0) + APART * k, lasts: 0.28, ease: 'out' });
            point += 1;
          });
        });

        // The nurse holds up a thing to name.
        move.to(pose.nurse.arm, NURSE_REACH.up, { at: 2, lasts: 0.9 });
        move.to(pose.patient.face, { tilt: 3, pitch: 0 }, { at: 2.4, lasts: 0.7 });
        // The patient bends over her sheet and writes.
        move.to(pose.patient.face, { tilt: 9, pitch: 5 }, { at: 4.4, lasts: 0.8 });
        move.to(pose, { written: 1 }, { at: 4.9, lasts: 2, ease: 'steady' });
        move.to(pose.patient.near, NEAR.writes, { at: 4.9, lasts: 2, ease: 'steady' });
        blink(move, pose.caregiver.face, 3.4);
        blink(move, pose.nurse.face, 5.8);

        // The points lead along the bar, stop by stop.
        move.to(pose.cards, { icans: 1 }, { at: 8, lasts: 0.5, ease: 'out' });
        move.to(pose.mark, { shown: 1 }, { at: 8.5, lasts: 0.3, ease: 'out' });
        for (let stop = 1; stop <= GRADE; stop += 1) {
          move.to(pose.mark, { stop }, { at: 8.9 + 0.6 * (stop - 1), lasts: 0.5 });
        }
        move.to(pose.mark, { grade: 1 }, { at: 10.1, lasts: 0.5, ease: 'overshoot' });
        showNames(move, pose.names, { object: 2.9, wakefulness: 7.9, worst: 10.6 });
      },
      { before: 1 },
    ),
  ],
});
