import { beat, defineScore, type Choreography, type Score } from '../stage/score.ts';
import type { TurnedFacePose } from '../cast/turned-face-pose.ts';
import {
  CELLS,
  DOCTOR_ARMS,
  NURSE_ARMS,
  PATIENT_ARMS,
  settledAntibodies,
  SMALL_WARD,
  SPOTS,
  WATER_FULL,
  WHOLE,
} from './places.ts';
import { ANTIBODY_WAYS, INTERFERON, SIGNAL_WAYS, STEROID_WAYS } from './signal-ways.ts';
import { DAYS, SIGNAL_COUNTS, startingPose, type RowPose, type TreatmentPose } from './treatment-pose.ts';

/** The landing spot in which each of the first signals sits before the medicine. */
const DOCKED_IN = [0, 2, 3, 4, 6, 7] as const;

type Word = keyof TreatmentPose['words'];

const showWord = (move: Choreography, pose: TreatmentPose, word: Word, at: number): void => {
  move.to(pose.words, { [word]: 1 }, { at, lasts: 0.22, ease: 'out' });
};

const hideWords = (move: Choreography, pose: TreatmentPose, words: readonly Word[]): void => {
  for (const word of words) move.to(pose.words, { [word]: 0 }, { at: 0, lasts: 0.22, ease: 'out' });
};

const blink = (move: Choreography, who: TurnedFacePose, at: number): void => {
  move.to(who, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(who, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
};

/** A face goes over into another mood. */
function feel(
  move: Choreography,
  who: TurnedFacePose,
  from: TurnedFacePose['from'],
  to: TurnedFacePose['to'],
  at: number,
): void {
  move.now(who, { from, to, share: 0 }, at);
  move.to(who, { share: 1 }, { at: at + 0.01, lasts: 0.5 });
}

/** A row of the monitor gets its number, then its line. */
function measure(move: Choreography, row: RowPose, at: number): void {
  move.to(row, { read: 1 }, { at, lasts: 0.4 });
  move.to(row, { drawn: 1 }, { at: at + 0.2, lasts: 0.9 });
}

const teamChecksFast = beat<TreatmentPose, 'team-checks-fast'>('team-checks-fast', 10, (move, pose) => {
  const { rows } = pose.monitor;
  move.to(pose.clock, { minutes: 160 }, { at: 0, lasts: 6, ease: 'steady' });

  // The nurse brings the thermometer to the ear; cuff and sensor work at the same time.
  move.to(pose.nurse.face, { tilt: 4 }, { at: 0.2, lasts: 0.9 });
  move.to(pose.nurse.right, NURSE_ARMS.atEar, { at: 0.3, lasts: 1 });
  move.to(pose.nurse.left, NURSE_ARMS.leftRests, { at: 0.4, lasts: 1.1 });
  move.to(pose.nurse.left, NURSE_ARMS.leftHangs, { at: 6.6, lasts: 1.2 });
  move.to(pose.patient, { sensor: 1 }, { at: 0.9, lasts: 0.6, ease: 'out' });
  move.to(pose.patient.cuff, { filled: 1 }, { at: 1.4, lasts: 0.8, ease: 'sine' });
  move.to(pose.patient.cuff, { filled: 0 }, { at: 2.8, lasts: 0.8, ease: 'sine' });
  measure(move, rows.temperature, 1.4);
  measure(move, rows.heart, 2.3);
  showWord(move, pose, 'sensor', 2.4);
  measure(move, rows.pressure, 3.4);
  showWord(move, pose, 'cuff', 3.4);
  measure(move, rows.oxygen, 4.3);
  blink(move, pose.patient.face, 3);
  blink(move, pose.nurse.face, 4.4);

  // The doctor looks at the patient first, then lifts the tube of blood.
  move.to(pose.doctor.face, { tilt: -4 }, { at: 3.9, lasts: 0.7 });
  move.to(pose.doctor.right, DOCTOR_ARMS.showsTube, { at: 4.6, lasts: 1 });
  move.to(pose, { tests: 1 }, { at: 5.7, lasts: 0.5, ease: 'out' });
  showWord(move, pose, 'tests', 6.1);
  move.to(pose.caregiver.face, { tilt: -2 }, { at: 6.2, lasts: 0.8 });
  move.to(pose.patient.face, { tilt: 4 }, { at: 6.3, lasts: 0.8 });
  move.to(pose.patient.face, { tilt: 2 }, { at: 7.6, lasts: 0.9 });
  blink(move, pose.patient.face, 7.2);
  blink(move, pose.caregiver.face, 8.3);
});

/** Where the cloth is while the nurse's hand holds it low, from the forehead. */
const CLOTH_IN_HAND = { dx: -122, dy: 265 } as const;

const fluidsOxygenFeverCare = beat<TreatmentPose, 'fluids-oxygen-fever-care'>(
  'fluids-oxygen-fever-care',
  11,
  (move, pose, shape) => {
    const { rows } = pose.monitor;
    const help = (row: RowPose, at: number): void => {
      move.to(row, { helped: 1 }, { at, lasts: 1.1 });
    };

    // The doctor leaves, the measuring things go, the stand comes to his place; the night goes too.
    hideWords(move, pose, ['sensor', 'cuff', 'tests']);
    move.to(pose, { tests: 0 }, { at: 0.1, lasts: 0.5 });
    if (shape === 'portrait') move.to(pose.monitor, { tall: 1 }, { at: 0.5, lasts: 0.9 });
    move.to(pose.doctor.right, DOCTOR_ARMS.rightLow, { at: 0, lasts: 0.7 });
    move.to(pose.doctor, { turned: 1 }, { at: 0.1, lasts: 0.4 });
    move.to(pose.doctor.spot, SPOTS.doctorOutside, { at: 0.3, lasts: 2.1 });
    move.to(pose.doctor, { stride: 4 }, { at: 0.3, lasts: 2.1, ease: 'sine' });
    move.to(pose.clock, { shown: 0 }, { at: 0.3, lasts: 0.6 });
    move.to(pose.patient.cuff, { shown: 0 }, { at: 0.4, lasts: 0.5 });
    move.to(pose.patient, { sensor: 0 }, { at: 0.4, lasts: 0.5 });
    move.to(pose.nurse.right, NURSE_ARMS.lowered, { at: 0.1, lasts: 1 });
    move.to(pose.nurse, { thermometer: 0 }, { at: 0.9, lasts: 0.4 });
    move.to(pose.nurse.left, NURSE_ARMS.leftRests, { at: 0.6, lasts: 1 });
    move.to(pose.light, { night: 0 }, { at: 1, lasts: 8, ease: 'sine' });

    // Fluids, then the blood pressure; the heart slows down.
    move.to(pose.stand, { away: 0 }, { at: 1.4, lasts: 1.3 });
    showWord(move, pose, 'fluids', 2.7);
    move.to(pose.patient, { dressing: 1 }, { at: 2.5, lasts: 0.4, ease: 'out' });
    move.to(pose.stand, { line: 1 }, { at: 2.7, lasts: 0.9 });
    move.to(pose.stand, { flow: 3.5 }, { at: 3.2, lasts: 7.6, ease: 'sine' });
    move.to(pose.support, { fluids: 1 }, { at: 3.7, lasts: 1.1 });
    help(rows.pressure, 3.7);
    help(rows.heart, 4.1);

    // Oxygen, then the row of oxygen.
    move.to(pose.oxygen, { port: 1 }, { at: 0.8, lasts: 0.6 });
    showWord(move, pose, 'oxygen', 5);
    move.to(pose.oxygen, { line: 1 }, { at: 5, lasts: 0.9 });
    move.to(pose.patient, { cannula: 1 }, { at: 5.7, lasts: 0.36, ease: 'out' });
    move.to(pose.oxygen, { flow: 3 }, { at: 5.6, lasts: 5.2, ease: 'sine' });
    move.to(pose.support, { oxygen: 1 }, { at: 6.1, lasts: 1.1 });
    help(rows.oxygen, 6.1);

    // The cool cloth, then the temperature: it bends down, but stays raised.
    move.now(pose.cloth, CLOTH_IN_HAND, 7);
    move.to(pose.cloth, { shown: 1 }, { at: 7, lasts: 0.3 });
    move.to(pose.nurse.right, NURSE_ARMS.atForehead, { at: 7.3, lasts: 1.1 });
    move.to(pose.cloth, { dx: 0, dy: 0 }, { at: 7.3, lasts: 1.1 });
    move.to(pose.nurse.face, { tilt: 5 }, { at: 7.4, lasts: 0.8 });
    showWord(move, pose, 'feverCare', 8.4);
    move.to(pose.support, { feverCare: 1 }, { at: 8.7, lasts: 1.2 });
    help(rows.temperature, 8.7);
    move.to(pose.patient, { warmth: 0.6 }, { at: 8.7, lasts: 1.4 });
    feel(move, pose.patient.face, 'calm', 'rest', 8.7);
    feel(move, pose.caregiver.face, 'care', 'smile', 9.2);
    blink(move, pose.nurse.face, 6.4);
  },
);

/** While the water covers the ward, morning comes and the signal blocker hangs on the stand. */
function changeTheWard(move: Choreography, pose: TreatmentPose, at: number): void {
  move.now(pose.light, { day: 1 }, at);
  move.now(pose.nurse, { who: 'day' }, at);
  move.now(pose.nurse.right, NURSE_ARMS.lowered, at);
  move.now(pose.cloth, { shown: 0 }, at);
  move.now(pose.patient, { sleeve: 'down', warmth: 0.2 }, at);
  move.now(pose.stand, { from: 'toci', to: 'toci' }, at);
}

const signalBlocker = beat<TreatmentPose, 'signal-blocker'>(
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
    showWord(move, pose, 'medicine', landsAt(2) + 0.3);

    // The signals stay in the water: those in the landing spots come out, others drift, and more come.
    pose.signals.forEach((signal, i) => {
      const way = ways[i];
      if (!way) return;
      const [x, y] = way.to;
      const dock = DOCKED_IN[i];
      if (dock !== undefined) {
        const at = landsAt(dock >> 1) - 1.2;
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

/** Units by which a signal rides off with the stream before it is out of sight. */
const RIDES_OFF = 340;

const steroidsCalm = beat<TreatmentPose, 'steroids-calm'>('steroids-calm', 11, (move, pose, shape) => {
  const ways = SIGNAL_WAYS[shape];

  // In the lens the bag is changed and the patient wakes.
  hideWords(move, pose, ['signal', 'medicine', 'macrophage']);
  move.to(pose.trails, { turnedAway: 0 }, { at: 0, lasts: 0.5 });
  move.now(pose.stand, { from: 'toci', to: 'steroid', share: 0 }, 0.4);
  move.to(pose.stand, { share: 1 }, { at: 0.41, lasts: 0.8 });
  move.to(pose.stand, { flow: 13 }, { at: 0.2, lasts: 10.6, ease: 'steady' });
  move.to(pose.patient, { cannula: 0 }, { at: 0.5, lasts: 0.6 });
  move.to(pose.oxygen, { line: 0, port: 0 }, { at: 0.5, lasts: 0.9 });
  feel(move, pose.patient.face, 'rest', 'calm', 6);
  move.to(pose.others.carT, CELLS[shape].carT.near, { at: 0.2, lasts: 1.6 });
  move.to(pose.others, { lit: 1 }, { at: 0.2, lasts: 1.2 });
  const [endX, endY] = INTERFERON[shape].to;
  move.now(pose.interferon, { shown: 1 }, 0.3);
  move.to(pose.interferon, { x: endX, y: endY, turn: 30 }, { at: 0.3, lasts: 6, ease: 'sine' });

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
  showWord(move, pose, 'steroids', 6.4);
  move.to(pose.trails, { steroids: 1 }, { at: 7, lasts: 0.6 });

  // All cells calm: the arms of the second macrophage shorten, everything grows a step lighter.
  move.to(pose.bigCell, { calm: 1 }, { at: 5, lasts: 1.4 });
  move.to(pose.others, { calm: 1, reach: 0.36 }, { at: 5.4, lasts: 1.5 });
  showWord(move, pose, 'calm', 7.4);

  // The signals that are there ride off with the stream; hardly any new ones come.
  move.now(pose.course, { given: 'blocker-and-steroid' }, 5);
  move.to(pose.course, { day: DAYS.calmed }, { at: 5.01, lasts: 4.4 });
  let leaving = 0;
  pose.signals.forEach((signal, i) => {
    const way = ways[i];
    if (!way) return;
    if (way.stays) {
      const [x, y] = way.stays;
      move.to(signal, { x, y }, { at: 2, lasts: 6.4, ease: 'sine' });
      return;
    }
    const at = 5.2 + 0.16 * leaving;
    move.to(signal, { x: way.to[0] + RIDES_OFF, y: way.to[1] - 20, turn: way.turn + 60 }, { at, lasts: 2.4 });
    move.to(signal, { shown: 0 }, { at: at + 1, lasts: 1.4 });
    leaving += 1;
  });
  showWord(move, pose, 'fewer', 9.6);
});

const feelingBetter = beat<TreatmentPose, 'feeling-better'>(
  'feeling-better',
  10,
  (move, pose, shape) => {
    const { cx, cy, r, x, y, zoom } = WHOLE[shape];

    // The lens grows back over the picture: life size again.
    hideWords(move, pose, ['steroids', 'calm', 'fewer', 'scale']);
    move.to(pose.wardView, { tag: 0 }, { at: 0, lasts: 0.25, ease: 'out' });
    move.to(pose.wardView, { cx, cy, r, x, y, zoom }, { at: 0.3, lasts: 1.5 });
    move.now(pose.wardView, { rim: 0 }, 1.85);
    move.now(pose.waterView, { r: 0 }, 1.85);
    showWord(move, pose, 'scale', 1.3);
    move.to(pose.words, { scale: 0 }, { at: 3.3, lasts: 0.3, ease: 'out' });

    // The line comes off and the stand rolls away.
    move.to(pose.stand, { line: 0 }, { at: 1.9, lasts: 0.7 });
    move.to(pose.patient, { dressing: 0 }, { at: 2.4, lasts: 0.4 });
    move.to(pose.stand, { away: 1000 }, { at: 2.5, lasts: 1.5 });

    // The patient sits up and lifts a warm drink; hands stay with her.
    feel(move, pose.patient.face, 'calm', 'smile', 2.8);
    move.to(pose.patient, { up: 1, warmth: 0 }, { at: 2.8, lasts: 1.1 });
    move.to(pose.patient.face, { tilt: 1 }, { at: 2.8, lasts: 1.1 });
    move.to(pose.patient.nearHand, { cup: 1 }, { at: 3.5, lasts: 0.5 });
    move.to(pose.patient.near, PATIENT_ARMS.liftsCup, { at: 3.4, lasts: 1.1 });
    move.to(pose.patient.near, PATIENT_ARMS.holdsCup, { at: 5, lasts: 1 });
    move.to(pose.nurse.right, NURSE_ARMS.onShoulder, { at: 3.6, lasts: 1.1 });
    move.to(pose.nurse.face, { tilt: 4, pitch: 3 }, { at: 3.6, lasts: 0.9 });
    move.to(pose.caregiver.face, { tilt: -3 }, { at: 3.8, lasts: 0.9 });
    blink(move, pose.patient.face, 5.6);
    blink(move, pose.caregiver.face, 6.6);

    // What comes next, one stop after another.
    move.to(pose.next, { card: 1 }, { at: 4.4, lasts: 0.6, ease: 'out' });
    move.each(pose.next.stops, () => ({ grown: 1 }), { at: 5, lasts: 0.5, apart: 0.85, ease: 'out' });
    move.to(pose.next, { path: 1 }, { at: 5.3, lasts: 2.5, ease: 'steady' });
    showWord(move, pose, 'better', 8.3);
  },
  { before: 0.2 },
);

/** Step 6: the team checks fast, helps the body, covers the landing spots of one signal, calms the cells; and what comes next. */
export const treatmentScore: Score<TreatmentPose, '6-treatment'> = defineScore<TreatmentPose, '6-treatment'>({
  step: '6-treatment',
  startingPose,
  beats: [teamChecksFast, fluidsOxygenFeverCare, signalBlocker, steroidsCalm, feelingBetter],
});
