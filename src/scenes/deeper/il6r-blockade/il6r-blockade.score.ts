import { polar } from '../../cast/svg-markup.ts';
import { beat, defineDeeperScore, type Choreography, type DeeperScore } from '../../stage/score.ts';
import type { Shape } from '../../stage/shape.ts';
import { blink, feel, showNames } from '../art/moves.ts';
import { startingPose, type BlockadePose } from './il6r-blockade-pose.ts';
import { ANTIBODY_WAYS, settled, SIGNAL_COUNTS, SIGNAL_WAYS, SOLUBLE_WAYS, TIPS, type SignalWay } from './ways.ts';

/** When the antibody at an index lands on the cell. */
const landsAt = (index: number): number => 4 + 0.6 * index;

/** An antibody drifts in, passes by once, and settles on two receptors. */
function cover(move: Choreography, pose: BlockadePose, shape: Shape): void {
  const goals = settled(shape);
  pose.antibodies.forEach((antibody, i) => {
    const way = ANTIBODY_WAYS[shape][i];
    const goal = goals[i];
    if (!way || !goal) return;
    const start = landsAt(i) - 1.9;
    const [passX, passY] = way.passes;
    move.now(antibody, { shown: 1 }, start);
    move.to(antibody, { x: passX, turn: way.turn + 70 }, { at: start, lasts: 1.1, ease: 'sine' });
    move.to(antibody, { y: passY }, { at: start, lasts: 1.1, ease: 'out' });
    move.to(antibody, { x: goal.x, y: goal.y, turn: goal.degrees + 90 }, { at: start + 1.12, lasts: 0.76 });
    move.to(antibody, { dip: 1 }, { at: start + 1.9, lasts: 0.22, ease: 'out' });
    move.to(antibody, { dip: 0 }, { at: start + 2.14, lasts: 0.28, ease: 'sine' });
  });
}

/** Two antibodies meet soluble receptors: each takes one on either tip. */
function catchSoluble(move: Choreography, pose: BlockadePose, shape: Shape): void {
  SOLUBLE_WAYS[shape].forEach((way, i) => {
    const antibody = pose.floating[i];
    if (!antibody) return;
    const at = 3.8 + 0.9 * i;
    const [x, y] = way.to;
    move.now(antibody, { shown: 1 }, at);
    move.to(antibody, { x, turn: way.turn }, { at, lasts: 2, ease: 'sine' });
    move.to(antibody, { y }, { at, lasts: 2, ease: 'out' });
    TIPS.forEach(([tipX, tipY], side) => {
      const receptor = pose.receptors[2 * i + side];
      if (!receptor) return;
      const [dx, dy] = polar((Math.atan2(tipY, tipX) * 180) / Math.PI + way.turn, Math.hypot(tipX, tipY));
      move.to(receptor, { x: x + dx, y: y + dy, turn: way.turn }, { at: at + 1.3 + 0.2 * side, lasts: 0.9 });
    });
  });
}

/** When each of the later signals comes in. */
const comesAt = (index: number): number => 3.2 + 0.56 * (index - SIGNAL_COUNTS.before);

/** One signal: taken in, set free, drifting on, or coming later. */
function follow(
  move: Choreography,
  signal: BlockadePose['signals'][number],
  { sinks, freedBy, touches, to: [x, y], turn }: SignalWay,
  index: number,
): void {
  if (sinks) {
    const at = 0.5 + 0.9 * index;
    move.to(signal, { x: sinks[0], y: sinks[1] }, { at, lasts: 1.3 });
    move.to(signal, { size: 0.35, shown: 0 }, { at: at + 0.7, lasts: 0.7, ease: 'sine' });
    return;
  }
  if (freedBy !== undefined || index < SIGNAL_COUNTS.before) {
    const at = freedBy === undefined ? 0.6 : landsAt(freedBy) - 1.7;
    const lasts = freedBy === undefined ? 6.5 : 2;
    move.to(signal, { x, turn: turn + 24 }, { at, lasts, ease: 'sine' });
    move.to(signal, { y }, { at, lasts, ease: freedBy === undefined ? 'sine' : 'out' });
    return;
  }
  const at = comesAt(index);
  move.now(signal, { shown: 1 }, at);
  if (!touches) {
    move.to(signal, { x, y, turn: turn + 20 }, { at, lasts: 2.2, ease: 'out' });
    return;
  }
  const [touchX, touchY] = touches;
  // A covered receptor has no room: the signal tips and turns away.
  const meets = Math.max(at, landsAt(2) - 0.6);
  move.to(signal, { x: touchX, y: touchY, turn: turn + 20 }, { at: meets, lasts: 1.3, ease: 'out' });
  move.to(signal, { turn: turn - 30 }, { at: meets + 1.32, lasts: 0.5, ease: 'sine' });
  move.to(signal, { x }, { at: meets + 1.4, lasts: 1.3, ease: 'out' });
  move.to(signal, { y }, { at: meets + 1.4, lasts: 1.3, ease: 'sine' });
}

/** Signals are taken in with their receptors; tocilizumab covers these; signals stay and rise, and the cell grows quiet. */
export const score: DeeperScore<BlockadePose> = defineDeeperScore({
  step: '6-treatment',
  startingPose,
  beats: [
    beat(
      'il6r-blockade',
      12,
      (move, pose, shape) => {
        move.to(pose.names, { scale: 1 }, { at: 0, lasts: 0.3, ease: 'out' });
        move.to(pose, { lens: 1 }, { at: 0.1, lasts: 0.6, ease: 'out' });
        move.to(pose.bigCell, { phase: 12 }, { at: 0, lasts: 12, ease: 'steady' });
        move.to(pose.ward.stand, { flow: 8 }, { at: 0.4, lasts: 11.4, ease: 'steady' });

        cover(move, pose, shape);
        catchSoluble(move, pose, shape);
        pose.signals.forEach((signal, i) => {
          const way = SIGNAL_WAYS[shape][i];
          if (way) follow(move, signal, way, i);
        });
        move.to(pose, { trails: 1 }, { at: 8.2, lasts: 0.6 });
        move.to(pose.bigCell, { shiver: 0 }, { at: 6.6, lasts: 2 });
        feel(move, pose.ward.patient.face, 'calm', 'rest', 7.6);
        blink(move, pose.ward.caregiver.face, 5);

        move.to(pose.card, { shown: 1 }, { at: 6.4, lasts: 0.5, ease: 'out' });
        move.to(pose.card, { drawn: 1 }, { at: 7.6, lasts: 3.4, ease: 'sine' });
        showNames(move, pose.names, { tocilizumab: 5.6, membrane: 6.4, soluble: 7.2, il6: 8.4, signal: 9.2 });
      },
      { before: 1 },
    ),
  ],
});
