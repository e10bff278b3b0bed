import type { TurnedMood } from '../cast/person-head-turned.ts';
import { beat, defineScore, type Choreography, type Score, type When } from '../stage/score.ts';
import type { HandPose } from './hands-art.ts';
import type { TurnedFacePose } from '../cast/turned-face-pose.ts';
import { CALL_DOTS, startingPose, type MonitoringPose } from './monitoring-pose.ts';
import { CARDS, CAREGIVER_ARMS, FAR, NEAR, NURSE_ARMS, SCENES, SPOTS } from './places.ts';

const showWord = (
  move: Choreography,
  pose: MonitoringPose,
  word: keyof MonitoringPose['words'],
  at: number,
  shown: 0 | 1 = 1,
): void => {
  move.to(pose.words, { [word]: shown }, { at, lasts: 0.22, ease: 'out' });
};

const blink = (move: Choreography, face: TurnedFacePose, at: number): void => {
  move.to(face, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(face, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
};

/** A face goes over from one mood to another. */
function feel(
  move: Choreography,
  face: TurnedFacePose,
  [from, to]: readonly [TurnedMood, TurnedMood],
  { at, lasts }: When,
): void {
  move.now(face, { from, to, share: 0 }, at);
  move.to(face, { share: 1 }, { at: at + 0.01, lasts: lasts - 0.01, ease: 'sine' });
}

/** A hand goes over from one shape to another. */
function reshape<S extends string>(
  move: Choreography,
  hand: HandPose<S>,
  [from, to]: readonly [S, S],
  at: number,
  lasts = 0.3,
): void {
  move.now<HandPose<string>>(hand, { from, to, share: 0 }, at);
  move.to<HandPose<string>>(hand, { share: 1 }, { at: at + 0.01, lasts: lasts - 0.01, ease: 'sine' });
}

/** The patient's hand takes the thermometer from the table. Takes 0.3 seconds. */
function takeThermometer(move: Choreography, pose: MonitoringPose, at: number): void {
  reshape(move, pose.patient.nearHand, ['rest', 'grip'], at);
  move.now(pose.thermometer, { lies: 0 }, at + 0.15);
}

/** The patient's hand lets go of the thermometer on the table. Takes 0.3 seconds. */
function leaveThermometer(move: Choreography, pose: MonitoringPose, at: number): void {
  move.now(pose.thermometer, { lies: 1 }, at + 0.15);
  reshape(move, pose.patient.nearHand, ['grip', 'rest'], at);
}

/** The patient's hand takes the pen from the table. Takes 0.3 seconds. */
function takePen(move: Choreography, pose: MonitoringPose, at: number): void {
  reshape(move, pose.patient.nearHand, ['rest', 'pen'], at);
  move.to(pose.things, { pen: 0 }, { at: at + 0.1, lasts: 0.1 });
}

const takeYourTemperature = beat<MonitoringPose, 'take-your-temperature'>(
  'take-your-temperature',
  9,
  (move, pose) => {
    const { patient, caregiver, thermometer } = pose;

    // The hand goes to the thermometer on the table and lifts it to the ear.
    move.to(patient.face, { tilt: 5, pitch: 5 }, { at: 0.3, lasts: 0.7 });
    move.to(patient.near, NEAR.atThermometer, { at: 0.6, lasts: 0.7 });
    takeThermometer(move, pose, 1.3);
    move.to(patient.near, NEAR.atEar, { at: 1.75, lasts: 1.1 });
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
    blink(move, caregiver.face, 7.4);
    blink(move, patient.face, 8.2);
  },
  { before: 0.2 },
);

const writeItDown = beat<MonitoringPose, 'write-it-down'>(
  'write-it-down',
  9,
  (move, pose) => {
    const { patient, caregiver } = pose;

    // Thermometer down, pen up.
    showWord(move, pose, 'thermometer', 0, 0);
    move.to(patient.near, NEAR.atThermometer, { at: 0.1, lasts: 0.9 });
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
    showWord(move, pose, 'readingText', 0.9, 0);
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

const callNow = beat<MonitoringPose, 'call-now'>(
  'call-now',
  12,
  (move, pose, shape) => {
    const { patient, caregiver, cards, nightNurse } = pose;

    // Night comes; the pen goes down, the blanket round the shoulders.
    showWord(move, pose, 'writeItDown', 0, 0);
    showWord(move, pose, 'rowText', 0.1, 0);
    move.to(cards, { row: 0 }, { at: 0.2, lasts: 0.4 });
    move.to(pose.light, { night: 1 }, { at: 0.2, lasts: 1.6, ease: 'sine' });
    move.to(pose.clock, { hour: 26 }, { at: 0.2, lasts: 1.8 });
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
    move.to(patient.near, NEAR.atEar, { at: 1.9, lasts: 1 });
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

    // At once the caregiver takes the phone; his other hand stays on hers.
    move.to(caregiver.right, CAREGIVER_ARMS.atPhone, { at: 4.4, lasts: 0.5 });
    move.to(caregiver.face, { tilt: -6, pitch: 5 }, { at: 4.2, lasts: 0.6 });
    reshape(move, caregiver.rightHand, ['rest', 'take'], 4.9, 0.24);
    move.to(pose.things, { phone: 0 }, { at: 4.96, lasts: 0.12 });
    move.to(caregiver.right, CAREGIVER_ARMS.phoneAtEar, { at: 5.15, lasts: 0.95 });
    reshape(move, caregiver.rightHand, ['take', 'ear'], 5.5, 0.3);
    move.to(caregiver.face, { tilt: -3, pitch: 0 }, { at: 5.3, lasts: 0.7 });
    move.to(patient.face, { tilt: 4, pitch: 0 }, { at: 5.7, lasts: 0.8 });

    // The call runs to the team, and somebody answers.
    move.to(pose.call, { dots: CALL_DOTS }, { at: 6.2, lasts: 1.1, ease: 'steady' });
    move.to(pose.call, { sign: 1 }, { at: 6.8, lasts: 0.3, ease: 'overshoot' });
    showWord(move, pose, 'callFirst', 7.1);
    move.to(cards, { nightWindow: 1 }, { at: 7, lasts: 0.5, ease: 'out' });
    move.to(nightNurse.face, { tilt: 3, pitch: 0 }, { at: 7.5, lasts: 0.7 });
    feel(move, nightNurse.face, ['calm', 'smile'], { at: 7.7, lasts: 0.4 });
    feel(move, caregiver.face, ['smile', 'talk'], { at: 7.9, lasts: 0.3 });
    showWord(move, pose, 'teamAnswers', 8.2);
    move.to(nightNurse.face, { tilt: 6, pitch: 3 }, { at: 9.2, lasts: 0.5 });
    [8, 14, 10, 18].forEach((wx, i) => {
      move.to(nightNurse.arm, { wx, wy: i % 2 === 0 ? 264 : 268 }, { at: 9.3 + i * 0.3, lasts: 0.3, ease: 'sine' });
    });
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

const caregiverWatches = beat<MonitoringPose, 'caregiver-watches'>(
  'caregiver-watches',
  12,
  (move, pose) => {
    const { patient, caregiver, cards, words } = pose;

    // Morning of another day. Phone and thermometer go back to the table, the pen comes up.
    move.to(words, { reading: 0, teamAnswers: 0, callFirst: 0 }, { at: 0, lasts: 0.22, ease: 'out' });
    move.to(pose.call, { dots: 0, sign: 0 }, { at: 0.1, lasts: 0.3 });
    move.to(cards, { nightWindow: 0, log: 0 }, { at: 0.2, lasts: 0.4 });
    move.now(pose.light, { evening: 0 }, 0);
    move.to(pose.light, { night: 0 }, { at: 0.2, lasts: 1.6, ease: 'sine' });
    move.to(pose.clock, { hour: 34.5 }, { at: 0.2, lasts: 1.8 });
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
    move.to(pose.things, { phone: 1 }, { at: 1, lasts: 0.12 });
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
    move.to(pose.things, { phone: 0 }, { at: 9.06, lasts: 0.12 });
    move.to(caregiver.right, CAREGIVER_ARMS.phoneReady, { at: 9.25, lasts: 0.95 });
    showWord(move, pose, 'anyChange', 10.2);
    blink(move, caregiver.face, 3);
    blink(move, patient.face, 3.2);
    blink(move, caregiver.face, 10.8);
  },
  { before: 3.2 },
);

const showYourCard = beat<MonitoringPose, 'show-your-card'>(
  'show-your-card',
  11,
  (move, pose, shape) => {
    const { patient, caregiver, cards, nurse, words } = pose;

    // The table becomes the desk of a clinic; lids lift.
    move.to(words, { speech: 0, writing: 0, sleepiness: 0, anyChange: 0 }, { at: 0, lasts: 0.22, ease: 'out' });
    move.to(pose.speech, { open: 0 }, { at: 0.1, lasts: 0.3 });
    move.to(cards, { handwriting: 0 }, { at: 0.2, lasts: 0.4 });
    move.to(patient, { farInFront: 0 }, { at: 0.2, lasts: 0.5 });
    move.to(caregiver, { armsInFront: 0 }, { at: 0.2, lasts: 0.5 });
    move.to(pose.place, { clinic: 1 }, { at: 0.4, lasts: 1.1, ease: 'sine' });
    move.to(pose.scene, SCENES[shape].clinic, { at: 0.4, lasts: 1.2 });
    feel(move, patient.face, ['drowsy', 'smile'], { at: 0.3, lasts: 0.7 });
    move.to(patient.face, { tilt: -2, pitch: 0 }, { at: 0.3, lasts: 0.9 });
    move.to(patient, { headDrop: 0 }, { at: 0.3, lasts: 0.9 });
    move.to(patient.near, NEAR.findsCard, { at: 0.3, lasts: 1 });
    reshape(move, patient.nearHand, ['pen', 'offer'], 1, 0.4);

    // The caregiver gets up, walks round behind and lays a hand on the patient's arm.
    feel(move, caregiver.face, ['care', 'smile'], { at: 0.4, lasts: 0.6 });
    move.to(caregiver.left, CAREGIVER_ARMS.leftHangs, { at: 0.5, lasts: 0.7 });
    move.to(caregiver.right, CAREGIVER_ARMS.rightHangs, { at: 0.5, lasts: 0.7 });
    reshape(move, caregiver.rightHand, ['ready', 'rest'], 0.9);
    move.to(caregiver.face, { tilt: 2, pitch: 0 }, { at: 0.8, lasts: 0.8 });
    move.to(caregiver.spot, { y: 300 }, { at: 1, lasts: 0.6 });
    move.to(caregiver.spot, { x: SPOTS.caregiverStands.x, s: SPOTS.caregiverStands.s }, { at: 1.4, lasts: 2 });
    move.to(caregiver.spot, { y: SPOTS.caregiverStands.y }, { at: 2.6, lasts: 0.9 });
    move.to(caregiver, { turned: 1 }, { at: 3.4, lasts: 0.4, ease: 'sine' });
    move.now(caregiver, { armsInFront: 1 }, 3.8);
    move.to(caregiver.standing, CAREGIVER_ARMS.onArm, { at: 3.9, lasts: 0.9 });

    // The nurse comes to the desk.
    move.to(nurse.spot, { x: SPOTS.nurse.x }, { at: 1.6, lasts: 1.8 });
    feel(move, nurse.face, ['calm', 'smile'], { at: 3.2, lasts: 0.5 });
    showWord(move, pose, 'anyClinic', 3.2);

    // The card goes over the desk, and the same card grows large.
    move.to(patient.near, NEAR.showsCard, { at: 3.8, lasts: 0.9 });
    showWord(move, pose, 'showCard', 4.8);
    move.to(nurse.left, NURSE_ARMS.leftTakes, { at: 4.5, lasts: 0.8 });
    move.to(nurse.face, { tilt: -6, pitch: 7 }, { at: 5, lasts: 0.7 });
    move.to(cards, { wallet: 1 }, { at: 5.6, lasts: 0.5, ease: 'out' });
    move.to(pose.wallet, { first: 1 }, { at: 6.2, lasts: 0.3, ease: 'out' });
    move.to(pose.wallet, { second: 1 }, { at: 6.9, lasts: 0.3, ease: 'out' });
    move.to(pose.wallet, { third: 1 }, { at: 7.6, lasts: 0.3, ease: 'out' });
    move.to(nurse.face, { tilt: -3, pitch: 2 }, { at: 7.4, lasts: 0.7 });
    blink(move, patient.face, 5.4);
    blink(move, nurse.face, 8.4);
    blink(move, caregiver.face, 6.4);
  },
  { before: 3.4 },
);

/** The film of step 5. */
export const monitoringScore: Score<MonitoringPose, '5-monitoring'> = defineScore({
  step: '5-monitoring',
  startingPose,
  beats: [takeYourTemperature, writeItDown, callNow, caregiverWatches, showYourCard],
});
