import { NURSE_ARMS } from '../../6-treatment/places.ts';
import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { blink, feel, showNames } from '../art/moves.ts';
import { HERE, startingPose, type LadderPose } from './ladder-by-grade-pose.ts';

/** When the step of an index begins to rise. */
const risesAt = (index: number): number => 1.4 + 1.5 * index;

/** Steps rise one by one, each with its own new things; gold climbs to the patient's grade, and the way leads down again. */
export const score: DeeperScore<LadderPose> = defineDeeperScore({
  step: '6-treatment',
  startingPose,
  beats: [
    beat(
      'ladder-by-grade',
      12,
      (move, pose) => {
        move.to(pose.ward.nurse.right, NURSE_ARMS.onShoulder, { at: 0.2, lasts: 1.2 });
        move.to(pose, { bar: 1 }, { at: 0.4, lasts: 0.6, ease: 'out' });
        pose.steps.forEach((step, i) => {
          const at = risesAt(i);
          move.to(step, { up: 1 }, { at, lasts: 0.6, ease: 'out' });
          move.to(step, { things: 1 }, { at: at + 0.5, lasts: 0.5, ease: 'out' });
          if (i + 1 <= HERE) move.to(step, { gold: 1 }, { at: at + 0.4, lasts: 0.4 });
          if (i + 1 < HERE) move.to(step, { gold: 0 }, { at: risesAt(i + 1) + 0.4, lasts: 0.4 });
        });
        feel(move, pose.ward.patient.face, 'calm', 'rest', 6.4);
        move.to(pose.ward.patient, { warmth: 0.2 }, { at: 6.4, lasts: 2 });
        blink(move, pose.ward.nurse.face, 3.4);
        blink(move, pose.ward.caregiver.face, 5.2);
        move.to(pose, { down: 1 }, { at: 8.6, lasts: 1.6 });
        showNames(move, pose.names, { lasting: 2.6, better: 9.4, pattern: 10.2 });
      },
      { before: 1.2 },
    ),
  ],
});
