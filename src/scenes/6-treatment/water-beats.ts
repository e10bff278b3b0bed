import { beat, type Choreography } from '../stage/score.ts';
import { feel, hideWords, showWord } from './beat-moves.ts';
import { CELLS, NURSE_ARMS, settledAntibodies, SMALL_WARD, WATER_FULL } from './places.ts';
import { ANTIBODY_WAYS, INTERFERON, SIGNAL_WAYS, STEROID_WAYS } from './signal-ways.ts';
import { DAYS, SIGNAL_COUNTS, type TreatmentPose } from './treatment-pose.ts';

/** The landing spot in which each of the first signals sits before the medicine. */
const DOCKED_IN = [0, 2, 3, 4, 6, 7] as const;

/** While the water covers the ward, morning comes and the signal blocker hangs on the stand. */
function changeTheWard(move: Choreography, pose: TreatmentPose, at: number): void {
  move.now(pose.light, { day: 1 }, at);
  move.now(pose.nurse, { who: 'day' }, at);
  move.now(pose.nurse.right, NURSE_ARMS.lowered, at);
  move.now(pose.cloth, { shown: 0 }, at);
  move.now(pose.patient, { sleeve: 'down', warmth: 0.2 }, at);
  move.now(pose.stand, { from: 'toci', to: 'toci' }, at);
}

/** The lens opens into the arm: antibodies cover the landing spots, and the signals stay in the water. */
export const signalBlocker = beat<TreatmentPose, 'signal-blocker'>(
  'signal-blocker',
  12,
  (move, pose, shape) => {
    const small = SMALL_WARD[shape];
    const ways = SIGNAL_WAYS[shape];

    // A ring lands on the arm; the lens opens past the edges, and the ward stays as a small lens.
    hideWords(move, pose, ['fluids', 'oxygen', 'feverCare']);
    move.now(pose, { front: 'water' }, 0);
    move.to(pose.monitor, { shown: 0 }, { at: 0, lasts: 0.35, ease: 'out' });
    move.to(pose.waterView, { ring: 1 }, { at: 0, lasts: 0.5, ease: 'out' });
    move.to(pose.waterView, { r: WATER_FULL[shape] }, { at: 0.5, lasts: 1.4 });
    move.now(pose, { front: 'ward' }, 1.92);
    move.now(pose.waterView, { ring: 0 }, 1.92);
    move.now(pose.wardView, { ...small, r: 0, rim: 1 }, 1.92);
    changeTheWard(move, pose, 1.92);
    move.to(pose.wardView, { r: small.r }, { at: 1.95, lasts: 0.7, ease: 'out' });
    move.to(pose.wardView, { tag: 1 }, { at: 2.5, lasts: 0.3, ease: 'out' });
    showWord(move, pose, 'scale', 2.1);
    move.to(pose.bigCell, { phase: 12 }, { at: 0, lasts: 12, ease: 'steady' });
    move.to(pose.stand, { flow: 8 }, { at: 2.2, lasts: 9.6, ease: 'steady' });
    move.now(pose.course, { given: 'blocker' }, 3.2);
    move.to(pose.course, { day: DAYS.blocked }, { at: 3.21, lasts: 7 });

    // Each antibody drifts past a signal and settles on two landing spots as they come free; then it stands still.
    const landsAt = (antibody: number): number => 5.1 + 0.85 * antibody;
    pose.antibodies.forEach((antibody, i) => {
      const way = ANTIBODY_WAYS[shape][i];
      const goal = settledAntibodies(shape)[i];
      if (!way || !goal) return;
      const start = landsAt(i) - 2;
      const [passX, passY] = way.passes;
      move.now(antibody, { shown: 1 }, start);
      move.to(antibody, { x: passX, turn: way.turn + 70 }, { at: start, lasts: 1.15, ease: 'sine' });
      move.to(antibody, { y: passY }, { at: start, lasts: 1.15, ease: 'out' });
      move.to(antibody, { x: goal.x, y: goal.y, turn: goal.degrees + 90 }, { at: start + 1.16, lasts: 0.84 });
      move.to(antibody, { dip: 1 }, { at: start + 2, lasts: 0.22, ease: 'out' });
      move.to(antibody, { dip: 0 }, { at: start + 2.24, lasts: 0.28, ease: 'sine' });
      for (const dock of [pose.docks[2 * i], pose.docks[2 * i + 1]]) {
        if (dock) move.to(dock, { covered: 1 }, { at: start + 1.9, lasts: 0.1, ease: 'steady' });
      }
    });
    showWord(move, pose, 'medicine', landsAt(3) + 0.3);

    // The signals stay in the water: those in the landing spots come out, others drift, and more come.
    pose.signals.forEach((signal, i) => {
      const way = ways[i];
      if (!way) return;
      const [x, y] = way.to;
      const dock = DOCKED_IN[i];
      if (dock !== undefined) {
        const at = landsAt(dock >> 1) - 2.2;
        move.to(signal, { x, turn: way.turn + 24 }, { at, lasts: 2, ease: 'sine' });
        move.to(signal, { y }, { at, lasts: 2, ease: 'out' });
      } else if (i < SIGNAL_COUNTS.before) {
        move.to(signal, { x, y, turn: way.turn + 16 }, { at: 3.2, lasts: 7.4, ease: 'sine' });
      } else {
        arrive(move, signal, way, i);
      }
    });
    move.to(pose.bigCell, { shiver: 0 }, { at: 8.2, lasts: 2 });
    move.to(pose.trails, { turnedAway: 1 }, { at: 10.3, lasts: 0.6 });
    showWord(move, pose, 'signal', 9.4);
    showWord(move, pose, 'macrophage', 10.3);
  },
  { before: 3 },
);

/** When each of the later signals comes in. */
const COMES_AT = [5, 6, 7.6, 3.4, 8];

/** A later signal comes with the stream. If it touches a covered landing spot, it tips and turns away in a curve. */
function arrive(
  move: Choreography,
  signal: TreatmentPose['signals'][number],
  way: (typeof SIGNAL_WAYS)['landscape'][number],
  index: number,
): void {
  const at = COMES_AT[index - SIGNAL_COUNTS.before] ?? 4;
  const [x, y] = way.to;
  move.now(signal, { shown: 1 }, at);
  if (way.touches) {
    const [touchX, touchY] = way.touches;
    move.to(signal, { x: touchX, y: touchY, turn: way.turn + 20 }, { at, lasts: 1.4, ease: 'out' });
    move.to(signal, { turn: way.turn - 30 }, { at: at + 1.42, lasts: 0.5, ease: 'sine' });
    move.to(signal, { x }, { at: at + 1.5, lasts: 1.4, ease: 'out' });
    move.to(signal, { y }, { at: at + 1.5, lasts: 1.4, ease: 'sine' });
  } else {
    move.to(signal, { x, y, turn: way.turn + 20 }, { at, lasts: 2.6, ease: 'out' });
  }
}

/** Steroids slide into every cell; the cells calm, and fewer signals are left. */
export const steroidsCalm = beat<TreatmentPose, 'steroids-calm'>('steroids-calm', 11, (move, pose, shape) => {
  const ways = SIGNAL_WAYS[shape];

  // In the lens the bag is changed and the patient wakes; a warm drink is ready.
  hideWords(move, pose, ['signal', 'medicine', 'macrophage']);
  move.to(pose.trails, { turnedAway: 0 }, { at: 0, lasts: 0.5 });
  move.now(pose.stand, { from: 'toci', to: 'steroid', share: 0 }, 0.4);
  move.to(pose.stand, { share: 1 }, { at: 0.41, lasts: 0.8 });
  move.to(pose.stand, { flow: 13 }, { at: 0.2, lasts: 10.6, ease: 'steady' });
  move.to(pose.patient, { cannula: 0 }, { at: 0.5, lasts: 0.6 });
  move.to(pose.oxygen, { line: 0, port: 0 }, { at: 0.5, lasts: 0.9 });
  feel(move, pose.patient.face, 'rest', 'calm', 6);
  move.to(pose.patient, { drink: 1 }, { at: 6.6, lasts: 0.5 });
  move.to(pose.others.carT, CELLS[shape].carT.near, { at: 0.2, lasts: 1.6 });
  move.to(pose.others, { lit: 1 }, { at: 0.2, lasts: 1.2 });
  const [endX, endY] = INTERFERON[shape].to;
  move.now(pose.interferon, { shown: 1 }, 2.4);
  move.to(pose.interferon, { x: endX, y: endY, turn: 30 }, { at: 2.4, lasts: 2.4, ease: 'out' });

  // Steroids drift in, then slide through the skin of every cell as if it were water.
  // Those that stay in the water come last, where the others have been.
  const goingIn = STEROID_WAYS[shape].filter(({ into }) => into !== undefined).length;
  let goesIn = 3.6;
  pose.steroids.forEach((steroid, i) => {
    const way = STEROID_WAYS[shape][i];
    if (!way) return;
    const at = i < goingIn ? 0.5 + 0.3 * i : 3.6 + 0.4 * (i - goingIn);
    const [x, y] = way.waits;
    move.now(steroid, { shown: 1 }, at);
    move.to(steroid, { x, turn: way.turn }, { at, lasts: 2.2, ease: 'sine' });
    move.to(steroid, { y }, { at, lasts: 2.2, ease: 'out' });
    if (way.into) {
      const [inX, inY] = way.into;
      move.to(steroid, { x: inX }, { at: goesIn, lasts: 1.3, ease: 'sine' });
      move.to(steroid, { y: inY }, { at: goesIn, lasts: 1.3 });
      goesIn += 0.5;
    }
  });
  showWord(move, pose, 'steroids', 7.8);
  move.to(pose.trails, { steroids: 1 }, { at: 7, lasts: 0.6 });

  // All cells calm: the arms of the second macrophage shorten, everything grows a step lighter.
  move.to(pose.bigCell, { calm: 1 }, { at: 5, lasts: 1.4 });
  move.to(pose.others, { calm: 1, reach: 0.36 }, { at: 5.4, lasts: 1.5 });
  showWord(move, pose, 'calm', 8.7);

  // The signals that are there ride off with the stream; hardly any new ones come.
  move.now(pose.course, { given: 'blocker-and-steroid' }, 5);
  move.to(pose.course, { day: DAYS.calmed }, { at: 5.01, lasts: 4.4 });
  let leaving = 0;
  pose.signals.forEach((signal, i) => {
    const way = ways[i];
    if (!way) return;
    const [x, y] = way.then;
    if (way.stays) {
      move.to(signal, { x, y }, { at: 5.2, lasts: 4, ease: 'sine' });
      return;
    }
    const at = 5 + 0.12 * leaving;
    move.to(signal, { x, y, turn: way.turn + 60 }, { at, lasts: 2.4 });
    move.to(signal, { shown: 0 }, { at: at + 0.7, lasts: 1.3 });
    leaving += 1;
  });
  showWord(move, pose, 'fewer', 9.6);
});
