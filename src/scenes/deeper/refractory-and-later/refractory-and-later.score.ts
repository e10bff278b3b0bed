import { beat, defineDeeperScore, type Choreography, type DeeperScore } from '../../stage/score.ts';
import type { Shape } from '../../stage/shape.ts';
import { blink, feel, showNames } from '../art/moves.ts';
import { DOCK_DISTANCE, DOCKS, LAYOUT, onSkin } from './places.ts';
import { startingPose, type LaterPose } from './refractory-and-later-pose.ts';

/** Anakinra covers square docks, one cap after another, the second of them after a miss; IL-1 turns away. */
function coverDocks(move: Choreography, pose: LaterPose, shape: Shape): void {
  const { first, il1, loose } = LAYOUT[shape];
  pose.caps.forEach((cap, i) => {
    const at = 0.6 + 0.5 * i;
    move.now(cap, { shown: 1 }, at);
    const degrees = DOCKS[i];
    if (i === pose.caps.length - 1 || degrees === undefined) {
      move.to(cap, { x: loose.to[0], y: loose.to[1], turn: loose.turn }, { at, lasts: 2.2, ease: 'out' });
      return;
    }
    const goal = onSkin(first, degrees, DOCK_DISTANCE);
    const beside = onSkin(first, degrees - 14, DOCK_DISTANCE + (i === 1 ? 44 : 86));
    move.to(cap, { x: beside.x, turn: goal.turn + 50 }, { at, lasts: 1.1, ease: 'sine' });
    move.to(cap, { y: beside.y }, { at, lasts: 1.1, ease: 'out' });
    move.to(cap, { x: goal.x, y: goal.y, turn: goal.turn }, { at: at + 1.12, lasts: i === 1 ? 1.1 : 0.8 });
  });
  pose.il1.forEach((signal, i) => {
    const way = il1[i];
    if (!way) return;
    move.to(signal, { x: way.to[0], turn: way.turn + 30 }, { at: 1.2 + 0.2 * i, lasts: 2.4, ease: 'sine' });
    move.to(signal, { y: way.to[1] }, { at: 1.2 + 0.2 * i, lasts: 2.4, ease: 'out' });
  });
}

/** The gold dot goes on in time, and the light goes with it. */
function goOn(move: Choreography, pose: LaterPose, to: 1 | 2, at: number): void {
  move.to(pose, { time: to }, { at, lasts: 0.7 });
  const [before, now] = [pose.thirds[to - 1], pose.thirds[to]];
  if (before) move.to(before, { lit: 0.6 }, { at, lasts: 0.6 });
  if (now) move.to(now, { lit: 1 }, { at, lasts: 0.6 });
}

/** First what goes on in spite of treatment, then what may come as it settles, then what lasts. */
export const score: DeeperScore<LaterPose> = defineDeeperScore({
  step: '6-treatment',
  startingPose,
  beats: [
    beat(
      'refractory-and-later',
      12,
      (move, pose, shape) => {
        const { carT, immunoglobulin } = LAYOUT[shape];
        move.to(pose.names, { scale: 1 }, { at: 0, lasts: 0.3, ease: 'out' });
        coverDocks(move, pose, shape);

        goOn(move, pose, 1, 4);
        move.to(pose, { reach: 1.3 }, { at: 4.2, lasts: 0.9 });
        move.each(pose.taken, () => ({ in: 1 }), { at: 4.5, lasts: 1.6, apart: 0.3 });
        move.to(pose, { reach: 1 }, { at: 5.4, lasts: 0.9 });
        move.to(pose, { screen: 1 }, { at: 5.6, lasts: 0.5, ease: 'out' });
        move.to(pose, { falls: 1 }, { at: 6.1, lasts: 0.6, ease: 'out' });

        goOn(move, pose, 2, 7);
        move.to(pose.carT, { x: carT.to.x, y: carT.to.y, turn: carT.to.turn }, { at: 7.1, lasts: 1.1 });
        move.to(pose, { apart: 1 }, { at: 8, lasts: 1.8, ease: 'sine' });
        move.each(pose.pieces, () => ({ out: 1 }), { at: 8.3, lasts: 1, apart: 0.16, ease: 'out' });
        move.to(pose, { gone: 1 }, { at: 8.8, lasts: 0.8 });
        pose.immunoglobulin.forEach((one, i) => {
          const way = immunoglobulin[i];
          if (!way) return;
          const at = 9 + 0.3 * i;
          move.now(one, { shown: 1 }, at);
          move.to(one, { x: way.to[0], turn: way.turn }, { at, lasts: 1.6, ease: 'sine' });
          move.to(one, { y: way.to[1] }, { at, lasts: 1.6, ease: 'out' });
        });
        move.to(pose, { lens: 1 }, { at: 10, lasts: 0.7, ease: 'out' });
        feel(move, pose.ward.patient.face, 'calm', 'smile', 10.8);
        blink(move, pose.ward.caregiver.face, 11.2);
        for (const third of pose.thirds.slice(0, 2)) move.to(third, { lit: 1 }, { at: 11, lasts: 0.6 });
        showNames(move, pose.names, {
          refractory: 0.8,
          anakinra: 2.8,
          hlh: 5.2,
          bCell: 7.4,
          noFlag: 8.4,
          aplasia: 9.4,
          immunoglobulin: 10.6,
        });
      },
      { before: 0.8 },
    ),
  ],
});
