import { beat } from '../stage/score.ts';
import {
  blink,
  feel,
  leaveThermometer,
  liftToEar,
  lowerFromEar,
  reshape,
  showWord,
  takePen,
  takeThermometer,
} from './gestures.ts';
import type { MonitoringPose } from './monitoring-pose.ts';
import { CAREGIVER_ARMS, FAR, NEAR } from './places.ts';

/** Evening: the thermometer comes to the ear, and the number is below the call number. */
export const takeYourTemperature = beat<MonitoringPose, 'take-your-temperature'>(
  'take-your-temperature',
  9,
  (move, pose) => {
    const { patient, caregiver, thermometer } = pose;

    // The room steps back; the hand goes to the thermometer on the table and lifts it to the ear.
    move.to(pose.light, { veil: 1 }, { at: 0.2, lasts: 1, ease: 'sine' });
    move.to(patient.face, { tilt: 5, pitch: 5 }, { at: 0.3, lasts: 0.7 });
    move.to(patient.near, NEAR.atThermometer, { at: 0.6, lasts: 0.7 });
    takeThermometer(move, pose, 1.3);
    liftToEar(move, pose, { at: 1.75, lasts: 1.2 });
    move.to(patient.face, { tilt: -3, pitch: 0 }, { at: 1.9, lasts: 0.9 });
    move.to(caregiver.face, { tilt: -2 }, { at: 2, lasts: 0.9 });
    showWord(move, pose, 'thermometer', 2.9);

    // It measures, then the number settles.
    move.to(pose.cards, { measuring: 1 }, { at: 2.9, lasts: 2.1, ease: 'steady' });
    blink(move, patient.face, 4);
    move.to(thermometer, { reads: 1 }, { at: 5, lasts: 0.4 });
    showWord(move, pose, 'readingText', 5.1);
    move.to(pose.cards, { ticked: 1 }, { at: 5.6, lasts: 0.36, ease: 'out' });
    move.to(caregiver.face, { tilt: 3, pitch: 2 }, { at: 5.7, lasts: 0.6 });
    move.to(caregiver.face, { tilt: 2, pitch: 0 }, { at: 6.6, lasts: 0.6 });
    move.to(pose.cards, { thirdTime: 1 }, { at: 6.2, lasts: 0.4, ease: 'overshoot' });

    // What to do when it is not.
    move.to(pose.cards, { rule: 1 }, { at: 7.2, lasts: 0.5, ease: 'out' });
    blink(move, caregiver.face, 7.4);
    blink(move, patient.face, 8.2);
  },
  { before: 0.2 },
);

/** The reading is written down and joins the log, below the call line. */
export const writeItDown = beat<MonitoringPose, 'write-it-down'>(
  'write-it-down',
  9,
  (move, pose) => {
    const { patient, caregiver } = pose;

    // Thermometer down, pen up.
    move.to(pose.clock, { back: 1 }, { at: 0.2, lasts: 1, ease: 'sine' });
    showWord(move, pose, 'thermometer', 0, 0);
    lowerFromEar(move, pose, { at: 0.05, lasts: 0.95 });
    move.to(patient.face, { tilt: 8, pitch: 7 }, { at: 0.4, lasts: 0.7 });
    move.to(pose.thermometer, { reads: 0 }, { at: 0.7, lasts: 0.2 });
    leaveThermometer(move, pose, 1);
    move.to(patient.far, FAR.holdsSheet, { at: 0.9, lasts: 0.7 });
    move.to(caregiver.left, CAREGIVER_ARMS.leftFolded, { at: 0.6, lasts: 0.8 });
    reshape(move, caregiver.leftHand, ['over', 'folded'], 0.85);
    move.to(caregiver.right, CAREGIVER_ARMS.rightFolded, { at: 0.6, lasts: 0.8 });
    move.to(caregiver.face, { tilt: -6, pitch: 5 }, { at: 0.9, lasts: 0.8 });
    move.to(patient.near, NEAR.atPen, { at: 1.3, lasts: 0.6 });
    takePen(move, pose, 1.85);
    move.to(patient.near, NEAR.atLine, { at: 2.15, lasts: 0.5 });

    // The cards turn to the log and the line that is being written.
    move.to(pose.cards, { reading: 0, times: 0 }, { at: 0.9, lasts: 0.4 });
    move.now(pose.words, { readingText: 0 }, 1.4);
    move.to(pose.cards, { log: 1, row: 1 }, { at: 1.05, lasts: 0.4 });

    // Four strokes, then the dot.
    const strokes = [24, 32, 40, 48] as const;
    strokes.forEach((wx, i) => {
      move.to(patient.near, { wx, wy: i % 2 === 0 ? 360 : 365 }, { at: 2.7 + i * 0.25, lasts: 0.25, ease: 'sine' });
    });
    move.to(pose.things, { rows: 3.6 }, { at: 2.7, lasts: 1, ease: 'steady' });
    move.to(patient.near, { wx: 112, wy: 358 }, { at: 3.7, lasts: 0.4 });
    move.to(patient.near, { wx: 117, wy: 363 }, { at: 4.1, lasts: 0.15, ease: 'sine' });
    move.to(pose.things, { rows: 4 }, { at: 4.15, lasts: 0.2, ease: 'out' });
    move.to(patient.near, NEAR.writes, { at: 4.4, lasts: 0.6 });
    showWord(move, pose, 'rowText', 3);
    showWord(move, pose, 'writeItDown', 3.4);

    // The same reading joins the line on the log, below the call line.
    move.to(pose.log, { joined: 4 }, { at: 4.6, lasts: 0.9 });
    move.to(pose.log, { fourth: 1 }, { at: 5.5, lasts: 0.3, ease: 'overshoot' });
    move.to(patient.face, { pitch: 2, tilt: 4 }, { at: 5.6, lasts: 0.7 });
    move.to(pose.log, { zone: 1 }, { at: 6.2, lasts: 0.5, ease: 'sine' });
    move.to(pose.log, { zone: 0 }, { at: 6.9, lasts: 0.7, ease: 'sine' });
    feel(move, patient.face, ['calm', 'smile'], { at: 6.4, lasts: 0.4 });
    move.to(patient.face, { tilt: 7, pitch: 6 }, { at: 7.4, lasts: 0.7 });
    blink(move, caregiver.face, 5);
    blink(move, patient.face, 6.9);
  },
  { before: 2.3 },
);
