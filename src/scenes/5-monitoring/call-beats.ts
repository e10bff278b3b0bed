import { beat } from '../stage/score.ts';
import { blink, feel, leaveThermometer, liftToEar, reshape, showWord, takePen, takeThermometer } from './gestures.ts';
import { CALL_DOTS, type MonitoringPose } from './monitoring-pose.ts';
import { CARDS, CAREGIVER_ARMS, NEAR } from './places.ts';

/** Two in the morning: the number is over the line, and the caregiver calls at once. */
export const callNow = beat<MonitoringPose, 'call-now'>(
  'call-now',
  12,
  (move, pose, shape) => {
    const { patient, caregiver, cards, nightNurse } = pose;

    // Night comes; the pen goes down, the blanket round the shoulders.
    showWord(move, pose, 'writeItDown', 0, 0);
    move.to(cards, { row: 0 }, { at: 0.2, lasts: 0.4 });
    move.now(pose.words, { rowText: 0 }, 0.7);
    move.to(pose.light, { night: 1, veil: 0 }, { at: 0.2, lasts: 1.6, ease: 'sine' });
    move.to(pose.clock, { hour: 26, back: 0 }, { at: 0.2, lasts: 1.8 });
    move.to(pose.things, { mug: 0 }, { at: 0.4, lasts: 0.6 });
    move.to(pose.log, { fourth: 0 }, { at: 1, lasts: 0.4 });
    move.to(pose.logFrame, CARDS[shape].logByNight, { at: 0.4, lasts: 1 });
    move.to(patient, { blanket: 1, warmth: 1 }, { at: 0.9, lasts: 0.9 });
    feel(move, patient.face, ['smile', 'calm'], { at: 0.4, lasts: 0.4 });
    move.to(patient.near, NEAR.atPen, { at: 0.1, lasts: 0.5 });
    reshape(move, patient.nearHand, ['pen', 'rest'], 0.6);
    move.to(pose.things, { pen: 1 }, { at: 0.65, lasts: 0.1 });
    move.to(patient.near, NEAR.atThermometer, { at: 0.9, lasts: 0.6 });
    takeThermometer(move, pose, 1.5);

    // The temperature once more, and the number is high.
    liftToEar(move, pose, { at: 1.85, lasts: 1.1 });
    move.to(patient.face, { tilt: -3, pitch: 0 }, { at: 2, lasts: 0.8 });
    move.to(caregiver.face, { tilt: -3, pitch: 0 }, { at: 1.2, lasts: 0.9 });
    move.to(caregiver.left, CAREGIVER_ARMS.onHandBySheet, { at: 1.6, lasts: 0.9 });
    reshape(move, caregiver.leftHand, ['folded', 'over'], 1.9);
    move.to(caregiver.right, CAREGIVER_ARMS.rightRests, { at: 1.6, lasts: 0.9 });
    move.to(patient.near, NEAR.holdsThermometer, { at: 3.6, lasts: 1 });
    move.to(patient.face, { tilt: 6, pitch: 7 }, { at: 3.8, lasts: 0.8 });
    move.to(pose.thermometer, { high: 1 }, { at: 4.5, lasts: 0.22, ease: 'out' });
    showWord(move, pose, 'reading', 4.6);
    move.to(pose.log, { joined: 5 }, { at: 4.6, lasts: 0.9 });
    move.to(pose.log, { fifth: 1 }, { at: 5.5, lasts: 0.3, ease: 'overshoot' });
    move.to(pose.log, { zone: 1 }, { at: 5.3, lasts: 0.5, ease: 'sine' });
    move.to(cards, { ruleLit: 1 }, { at: 5.3, lasts: 0.5, ease: 'sine' });

    // At once the caregiver takes the phone; his other hand stays on hers.
    move.to(caregiver.right, CAREGIVER_ARMS.atPhone, { at: 4.4, lasts: 0.5 });
    move.to(caregiver.face, { tilt: -6, pitch: 5 }, { at: 4.2, lasts: 0.6 });
    reshape(move, caregiver.rightHand, ['rest', 'take'], 4.9, 0.24);
    move.now(pose.things, { phone: 0 }, 5.02);
    move.to(caregiver.right, CAREGIVER_ARMS.phoneAtEar, { at: 5.15, lasts: 0.95 });
    reshape(move, caregiver.rightHand, ['take', 'ear'], 5.5, 0.3);
    move.to(caregiver.face, { tilt: -3, pitch: 0 }, { at: 5.3, lasts: 0.7 });
    move.to(patient.face, { tilt: 4, pitch: 0 }, { at: 5.7, lasts: 0.8 });

    // What the rule says is done: its sign comes to the call, which runs to the team, and somebody answers.
    move.to(pose.call, { dots: CALL_DOTS }, { at: 6.2, lasts: 1.1, ease: 'steady' });
    move.to(pose.call, { sign: 1 }, { at: 6.3, lasts: 0.9 });
    showWord(move, pose, 'callFirst', 7.2);
    // Lying, the team takes the place of the rule; upright there is room for both.
    if (shape === 'landscape') move.to(cards, { rule: 0, ruleLit: 0 }, { at: 6.9, lasts: 0.4 });
    move.to(cards, { nightWindow: 1 }, { at: 7.1, lasts: 0.5, ease: 'out' });
    move.to(nightNurse.face, { tilt: 3, pitch: 0 }, { at: 7.5, lasts: 0.7 });
    feel(move, nightNurse.face, ['calm', 'smile'], { at: 7.7, lasts: 0.4 });
    feel(move, caregiver.face, ['smile', 'talk'], { at: 7.9, lasts: 0.3 });
    showWord(move, pose, 'teamAnswers', 8.2);
    move.to(nightNurse.face, { tilt: 6, pitch: 3 }, { at: 9.2, lasts: 0.5 });
    move.to(nightNurse.face, { tilt: 3, pitch: 0 }, { at: 10.6, lasts: 0.6 });
    move.to(patient, { sunk: 3 }, { at: 9, lasts: 1.4, ease: 'sine' });
    feel(move, patient.face, ['calm', 'smile'], { at: 9.2, lasts: 0.5 });
    move.to(pose.log, { zone: 0 }, { at: 6.6, lasts: 0.9, ease: 'sine' });
    blink(move, patient.face, 6.9);
    blink(move, nightNurse.face, 8.8);
    blink(move, caregiver.face, 10);
  },
  { before: 2 },
);

/** Morning: three signs that the caregiver sees before the patient does. */
export const caregiverWatches = beat<MonitoringPose, 'caregiver-watches'>(
  'caregiver-watches',
  12,
  (move, pose) => {
    const { patient, caregiver, cards, words } = pose;

    // Morning of another day. Phone and thermometer go back to the table, the pen comes up.
    move.to(words, { reading: 0, teamAnswers: 0, callFirst: 0 }, { at: 0, lasts: 0.22, ease: 'out' });
    move.to(pose.call, { dots: 0 }, { at: 0.1, lasts: 0.3 });
    move.now(pose.call, { sign: 0 }, 0.4);
    move.to(cards, { nightWindow: 0, log: 0, rule: 0, ruleLit: 0 }, { at: 0.2, lasts: 0.4 });
    move.now(pose.light, { evening: 0 }, 0);
    move.to(pose.light, { night: 0, veil: 1 }, { at: 0.2, lasts: 1.6, ease: 'sine' });
    move.to(pose.clock, { hour: 34.5 }, { at: 0.2, lasts: 1.8 });
    move.to(pose.clock, { back: 1 }, { at: 2.1, lasts: 0.8, ease: 'sine' });
    move.to(patient, { blanket: 0, warmth: 0, sunk: 0 }, { at: 0.3, lasts: 0.9 });
    move.to(pose.thermometer, { high: 0 }, { at: 0.1, lasts: 0.2 });
    move.to(patient.near, NEAR.atThermometer, { at: 0.1, lasts: 0.7 });
    leaveThermometer(move, pose, 0.8);
    move.to(patient.near, NEAR.atPen, { at: 1.1, lasts: 0.5 });
    takePen(move, pose, 1.6);
    move.to(patient.near, NEAR.writes, { at: 1.9, lasts: 0.5 });
    feel(move, caregiver.face, ['talk', 'smile'], { at: 0, lasts: 0.3 });
    reshape(move, caregiver.rightHand, ['ear', 'take'], 0.4);
    move.to(caregiver.right, CAREGIVER_ARMS.atPhone, { at: 0.2, lasts: 0.8 });
    move.now(pose.things, { phone: 1 }, 1.12);
    reshape(move, caregiver.rightHand, ['take', 'rest'], 1, 0.26);
    move.to(caregiver.right, CAREGIVER_ARMS.rightRests, { at: 1.3, lasts: 0.6 });
    move.to(pose.things, { sentences: 1 }, { at: 0.9, lasts: 0.6 });
    move.to(cards, { handwriting: 1 }, { at: 1.2, lasts: 0.4 });

    // First sign: the words mix up.
    move.to(pose.speech, { open: 1 }, { at: 2.1, lasts: 0.45, ease: 'overshoot' });
    feel(move, patient.face, ['smile', 'talk'], { at: 2.1, lasts: 0.3 });
    move.to(pose.speech, { mixed: 1 }, { at: 3.3, lasts: 0.9 });
    showWord(move, pose, 'speech', 4);
    feel(move, caregiver.face, ['smile', 'care'], { at: 4, lasts: 0.5 });
    move.to(caregiver.face, { tilt: -1 }, { at: 3.9, lasts: 0.6 });
    feel(move, patient.face, ['talk', 'calm'], { at: 4.4, lasts: 0.4 });

    // Second sign: today's sentence turns shaky.
    move.to(patient.face, { tilt: 7, pitch: 5 }, { at: 4.4, lasts: 0.6 });
    move.to(pose.things, { today: 1 }, { at: 5, lasts: 1.6, ease: 'steady' });
    [60, 72, 64, 84, 76, 90, 84, 66].forEach((wx, i) => {
      move.to(patient.near, { wx, wy: i % 2 === 0 ? 362 : 355 }, { at: 5 + i * 0.2, lasts: 0.2, ease: 'sine' });
    });
    move.to(patient.near, { wy: 358 }, { at: 6.7, lasts: 0.3 });
    showWord(move, pose, 'writing', 6.4);
    move.to(caregiver.spot, { x: 800 }, { at: 6.2, lasts: 0.8 });
    move.to(caregiver.face, { tilt: -3, pitch: 3 }, { at: 6.1, lasts: 0.7 });

    // Third sign: it is hard to stay awake.
    feel(move, patient.face, ['calm', 'drowsy'], { at: 7, lasts: 0.6 });
    move.to(patient.face, { tilt: 11 }, { at: 7, lasts: 1.2 });
    move.to(patient, { headDrop: 8 }, { at: 7, lasts: 1.2 });
    showWord(move, pose, 'sleepiness', 8);
    move.to(caregiver.spot, { x: 792 }, { at: 7.8, lasts: 0.8 });
    move.to(caregiver.face, { tilt: -6 }, { at: 7.8, lasts: 0.8 });

    // He lifts the phone to call.
    move.to(caregiver.right, CAREGIVER_ARMS.atPhone, { at: 8.5, lasts: 0.5 });
    reshape(move, caregiver.rightHand, ['rest', 'ready'], 9, 0.24);
    move.now(pose.things, { phone: 0 }, 9.12);
    move.to(caregiver.right, CAREGIVER_ARMS.phoneReady, { at: 9.25, lasts: 0.95 });
    showWord(move, pose, 'anyChange', 10.2);
    blink(move, caregiver.face, 3);
    blink(move, patient.face, 3.2);
    blink(move, caregiver.face, 10.8);
  },
  { before: 3.2 },
);
