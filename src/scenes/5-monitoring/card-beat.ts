import { beat } from '../stage/score.ts';
import { blink, feel, reshape, showWord } from './gestures.ts';
import type { MonitoringPose } from './monitoring-pose.ts';
import { CAREGIVER_ARMS, NEAR, NURSE_ARMS, SCENES, SPOTS } from './places.ts';

/** The table becomes the desk of a clinic, and the card is shown. */
export const showYourCard = beat<MonitoringPose, 'show-your-card'>(
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
    // He turns round while he is behind the patient.
    move.to(caregiver, { turned: 1 }, { at: 2.4, lasts: 0.3, ease: 'sine' });
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
    move.to(pose.wallet, { title: 1 }, { at: 6, lasts: 0.3 });
    move.to(pose.wallet, { first: 1 }, { at: 6.3, lasts: 0.3, ease: 'out' });
    move.to(pose.wallet, { second: 1 }, { at: 6.9, lasts: 0.3, ease: 'out' });
    move.to(pose.wallet, { third: 1 }, { at: 7.6, lasts: 0.3, ease: 'out' });
    move.to(nurse.face, { tilt: -3, pitch: 2 }, { at: 7.4, lasts: 0.7 });
    blink(move, patient.face, 5.4);
    blink(move, nurse.face, 8.4);
    blink(move, caregiver.face, 6.4);
  },
  { before: 3.4 },
);
