import { beat } from '../stage/score.ts';
import { blink, feel, help, hideWords, measure, showWord } from './beat-moves.ts';
import { DOCTOR_ARMS, NURSE_ARMS, PATIENT_ARMS, SPOTS, WHOLE } from './places.ts';
import type { TreatmentPose } from './treatment-pose.ts';

/** The nurse measures and the doctor takes blood, all at once. */
export const teamChecksFast = beat<TreatmentPose, 'team-checks-fast'>('team-checks-fast', 10, (move, pose) => {
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
  move.to(pose.caregiver.face, { tilt: -2 }, { at: 6.2, lasts: 0.8 });
  move.to(pose.patient.face, { tilt: 4 }, { at: 6.3, lasts: 0.8 });
  move.to(pose.patient.face, { tilt: 2 }, { at: 7.6, lasts: 0.9 });
  blink(move, pose.patient.face, 7.2);
  blink(move, pose.caregiver.face, 8.3);
});

/** Where the cloth is while the nurse's hand holds it low, from the forehead. */
const CLOTH_IN_HAND = { dx: -122, dy: 265 } as const;

/** Fluids, oxygen and a cool cloth: each helps, and then its row of the monitor shows it. */
export const fluidsOxygenFeverCare = beat<TreatmentPose, 'fluids-oxygen-fever-care'>(
  'fluids-oxygen-fever-care',
  11,
  (move, pose, shape) => {
    const { rows } = pose.monitor;
    // The doctor leaves, the measuring things go, the stand comes to his place; the night goes too.
    hideWords(move, pose, ['sensor', 'cuff']);
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

    // Fluids, then the blood pressure.
    move.to(pose.stand, { away: 0 }, { at: 1.4, lasts: 1.3 });
    showWord(move, pose, 'fluids', 2.7);
    move.to(pose.patient, { dressing: 1 }, { at: 2.5, lasts: 0.4, ease: 'out' });
    move.to(pose.stand, { line: 1 }, { at: 2.7, lasts: 0.9 });
    move.to(pose.stand, { flow: 3.5 }, { at: 3.2, lasts: 7.6, ease: 'sine' });
    move.to(pose.support, { fluids: 1 }, { at: 3.7, lasts: 1.1 });
    help(move, rows.pressure, 3.7);

    // Oxygen, then the row of oxygen.
    move.to(pose.oxygen, { port: 1 }, { at: 0.8, lasts: 0.6 });
    showWord(move, pose, 'oxygen', 5);
    move.to(pose.oxygen, { line: 1 }, { at: 5, lasts: 0.9 });
    move.to(pose.patient, { cannula: 1 }, { at: 5.7, lasts: 0.36, ease: 'out' });
    move.to(pose.oxygen, { flow: 3 }, { at: 5.6, lasts: 5.2, ease: 'sine' });
    move.to(pose.support, { oxygen: 1 }, { at: 6.1, lasts: 1.1 });
    help(move, rows.oxygen, 6.1);

    // The cool cloth, then the temperature and with it the heart: both bend down, but stay raised.
    move.now(pose.cloth, CLOTH_IN_HAND, 7);
    move.to(pose.cloth, { shown: 1 }, { at: 7, lasts: 0.3 });
    move.to(pose.nurse.right, NURSE_ARMS.atForehead, { at: 7.3, lasts: 1.1 });
    move.to(pose.cloth, { dx: 0, dy: 0 }, { at: 7.3, lasts: 1.1 });
    move.to(pose.nurse.face, { tilt: 5 }, { at: 7.4, lasts: 0.8 });
    showWord(move, pose, 'feverCare', 8.4);
    move.to(pose.support, { feverCare: 1 }, { at: 8.7, lasts: 1.2 });
    help(move, rows.temperature, 8.7);
    help(move, rows.heart, 9.3);
    move.to(pose.patient, { warmth: 0.6 }, { at: 8.7, lasts: 1.4 });
    feel(move, pose.patient.face, 'calm', 'rest', 8.7);
    feel(move, pose.caregiver.face, 'care', 'smile', 9.2);
    blink(move, pose.nurse.face, 6.4);
  },
);

/** Back in the room by morning: the patient sits up, and sees what comes next. */
export const feelingBetter = beat<TreatmentPose, 'feeling-better'>(
  'feeling-better',
  10,
  (move, pose, shape) => {
    const { cx, cy, r, x, y, zoom } = WHOLE[shape];

    // The lens grows back over the picture: life size again.
    hideWords(move, pose, ['steroids', 'calm', 'fewer']);
    move.now(pose.words, { scale: 0 }, 0);
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
    move.to(pose.patient.nearHand, { opens: 1 }, { at: 3, lasts: 0.5 });
    move.to(pose.patient.near, PATIENT_ARMS.holdsCup, { at: 2.9, lasts: 1 });
    move.now(pose.patient.nearHand, { holds: 1 }, 4);
    move.to(pose.patient.near, PATIENT_ARMS.liftsCup, { at: 4.1, lasts: 0.9 });
    move.to(pose.patient.near, PATIENT_ARMS.holdsCup, { at: 5.3, lasts: 1 });
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
