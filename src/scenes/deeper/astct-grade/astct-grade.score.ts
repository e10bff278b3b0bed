import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { blink, showNames } from '../art/moves.ts';
import { GRADED, startingPose, type GradePose } from './astct-grade-pose.ts';
import { NURSE_REACH } from './places.ts';

/** Seconds from one rung to the next. */
const CLIMB = 0.8;

/** Fever opens the door; two markers climb; the higher one sets the grade, and fever may fall again. */
export const score: DeeperScore<GradePose> = defineDeeperScore({
  step: '5-monitoring',
  startingPose,
  beats: [
    beat(
      'astct-grade',
      12,
      (move, pose) => {
        move.to(pose.door, { open: 1 }, { at: 0.3, lasts: 0.9 });
        move.to(pose.nurse, { inside: 1 }, { at: 0.8, lasts: 1.1 });
        move.to(pose.nurse.arm, NURSE_REACH.up, { at: 1.5, lasts: 0.9 });
        move.to(pose, { board: 1 }, { at: 1.9, lasts: 0.5, ease: 'out' });
        blink(move, pose.ward.patient.face, 2.2);

        // Both markers begin on the lowest rung and climb one rung at a time.
        move.to(pose.pressure, { shown: 1 }, { at: 2.8, lasts: 0.3, ease: 'out' });
        for (let rung = 2; rung <= GRADED.pressure; rung += 1) {
          move.to(pose.pressure, { rung }, { at: 3.2 + CLIMB * (rung - 2), lasts: CLIMB - 0.1 });
        }
        move.to(pose.oxygen, { shown: 1 }, { at: 4.9, lasts: 0.3, ease: 'out' });
        for (let rung = 2; rung <= GRADED.oxygen; rung += 1) {
          move.to(pose.oxygen, { rung }, { at: 5.3 + CLIMB * (rung - 2), lasts: CLIMB - 0.1 });
        }
        move.to(pose.decides, { rung: 1 }, { at: 6.4, lasts: 0.5 });
        move.to(pose.decides, { arrow: 1 }, { at: 6.7, lasts: 0.5 });
        move.to(pose.decides, { grade: 1 }, { at: 7, lasts: 0.5, ease: 'overshoot' });
        blink(move, pose.nurse.face, 5.6);

        move.each(pose.slips, () => ({ laid: 1 }), { at: 8, lasts: 0.5, apart: 0.28, ease: 'out' });

        // The fever falls, treated; the grade stays where it is.
        move.to(pose.ward.patient, { warmth: 0.1 }, { at: 9.6, lasts: 1.6 });
        move.to(pose.ward.patient.face, { tilt: 4 }, { at: 9.8, lasts: 1.2 });
        blink(move, pose.ward.caregiver.face, 9.4);
        showNames(move, pose.names, { fever: 2.3, worse: 7.5, treated: 10.4 });
      },
      { before: 2 },
    ),
  ],
});
