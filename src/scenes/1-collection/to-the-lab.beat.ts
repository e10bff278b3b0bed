import { beat } from '../stage/score.ts';
import { blink, closeLens, compose, dim, showWord } from './collection-moves.ts';
import type { CollectionPose } from './collection-pose.ts';
import { ARMS } from './arm-poses.ts';
import { COURIER, PLACES } from './places.ts';
import { HAND_LENS } from './spots.ts';

/** The bag goes into a box with the patient's name, and the box goes to the lab. */
export const toTheLab = beat<CollectionPose, 'to-the-lab'>('to-the-lab', 12, (move, pose, shape) => {
  const places = PLACES[shape].leaving;
  const upright = shape === 'portrait';
  const courier = COURIER[shape];

  // The lines come off and run up into the machine, which stops. Dressings stay.
  move.to(pose.lines, { back: 0 }, { at: 0.1, lasts: 1 });
  move.to(pose.lines, { outOff: 1 }, { at: 0.1, lasts: 1 });
  move.to(pose.machine, { rotor: 1170, pumps: 1500 }, { at: 0, lasts: 1.2, ease: 'out' });
  move.to(pose.patient, { lipsTingle: 0, fingersTingle: 0 }, { at: 0, lasts: 0.5, ease: 'out' });
  move.to(pose.clock, { hoursShown: 0 }, { at: 0, lasts: 0.4, ease: 'out' });
  move.to(pose.clock, { hour: 13.5 }, { at: 0.3, lasts: 1.3 });
  move.to(pose.patient.face, { smile: 1, lookX: 0.8, lookY: 0.05 }, { at: 0.3, lasts: 0.8 });
  move.to(pose.caregiver.face, { smile: 1, lookX: 0.8 }, { at: 0.3, lasts: 0.8 });
  move.to(pose.nurse.leftArm, ARMS.nurseFetches, { at: 0.1, lasts: 0.7 });
  move.now(pose.nurse, { cup: 0 }, 0.8);
  if (upright) closeLens(move, pose, HAND_LENS, { at: 0, lasts: 0.9 });
  else move.to(pose.camera, { zoom: 1 }, { at: 0.1, lasts: 1.2 });
  compose(move, pose, places, { at: 0.9, lasts: 1.2 });

  // The nurse takes the bag from the machine; the courier comes with the box.
  move.to(pose.nurse.face, { lookX: 0.1, lookY: 0.1 }, { at: 1, lasts: 0.5 });
  move.to(pose.courier.spot, courier.handOver, { at: 1.7, lasts: 2.3 });
  move.to(pose.courier, { stride: 4 }, { at: 1.7, lasts: 2.3 });
  if (upright) {
    move.to(pose.machine, { poleSunk: 0 }, { at: 0.9, lasts: 1.1 });
    move.to(pose.nurse.spot, { x: 726, y: 204, s: 0.9 }, { at: 0.9, lasts: 1.2 });
    move.to(pose.nurse.leftArm, ARMS.nurseLeftHangs, { at: 0.9, lasts: 0.6 });
    move.now(pose.bag, { heldBy: 'nurse-right', fromHandX: -10, fromHandY: 18 }, 2.1);
    move.now(pose.nurse, { armsInFront: 1 }, 2.1);
    move.to(pose.nurse.rightArm, ARMS.nurseRightTakesBag, { at: 2.1, lasts: 0.8 });
    move.to(pose.nurse.leftArm, ARMS.nurseLeftTakesBag, { at: 2.3, lasts: 0.7 });
    move.to(pose.machine.spot, places.machine, { at: 2.3, lasts: 1.2 });
    move.now(pose.bag, { heldBy: 'nurse-left', fromHandX: 37, fromHandY: 23 }, 3.1);
    move.to(pose.bag, { fromHandX: -10, fromHandY: 18 }, { at: 3.4, lasts: 0.9 });
    move.to(pose.nurse.rightArm, ARMS.nurseRightHangs, { at: 3.3, lasts: 0.7 });
    move.to(pose.nurse.leftArm, ARMS.nurseLeftHandsOver, { at: 3.4, lasts: 0.9 });
  } else {
    move.to(pose.nurse.leftArm, ARMS.nurseLeftHangs, { at: 0.8, lasts: 0.6 });
    move.to(pose.nurse.spot, { x: 985 }, { at: 0.6, lasts: 1 });
    move.to(pose.nurse, { stride: 8 }, { at: 0.6, lasts: 1 });
    move.now(pose.nurse, { armsInFront: 1 }, 0.9);
    move.to(pose.nurse.rightArm, ARMS.nurseRightReachesUp, { at: 1, lasts: 0.8 });
    move.now(pose.bag, { heldBy: 'nurse-right', fromHandX: 30, fromHandY: -53 }, 1.9);
    move.to(pose.nurse.spot, { x: 950 }, { at: 1.9, lasts: 1.2 });
    move.to(pose.nurse.rightArm, ARMS.nurseRightCarries, { at: 1.9, lasts: 0.9 });
    move.to(pose.bag, { fromHandX: 22, fromHandY: 8 }, { at: 1.9, lasts: 0.9 });
    move.to(pose.nurse.rightArm, ARMS.nurseRightHandsOver, { at: 3.3, lasts: 0.9 });
    move.to(pose.bag, { fromHandX: 4, fromHandY: 22 }, { at: 3.3, lasts: 0.9 });
  }

  // The bag sinks into the box, and the patient's name lights up.
  move.to(pose.bag, { sunk: 1 }, { at: 4.3, lasts: 0.7 });
  move.now(pose.bag, { heldBy: 'box' }, 5);
  move.to(pose.box, { nameLit: 1 }, { at: 4.9, lasts: 0.4, ease: 'out' });
  move.to(pose.box, { nameLit: 0 }, { at: 5.6, lasts: 0.7 });
  showWord(move, pose, 'yourTCells', 6.8);
  move.to(pose.courier.arm, ARMS.courierAtSide, { at: 5.1, lasts: 0.9 });
  if (upright) {
    move.to(pose.nurse.leftArm, ARMS.nurseLeftHangs, { at: 4.9, lasts: 0.5 });
    move.to(pose.nurse.spot, places.nurse, { at: 5, lasts: 1.3 });
    move.to(pose.nurse, { stride: 12 }, { at: 5, lasts: 1.3 });
    move.to(pose.outside, { strip: 1 }, { at: 5.2, lasts: 1 });
  } else {
    move.to(pose.nurse.rightArm, ARMS.nurseRightFolded, { at: 5, lasts: 0.7 });
    move.to(pose.nurse.leftArm, ARMS.nurseLeftFolded, { at: 5, lasts: 0.7 });
    move.to(pose.nurse.spot, places.nurse, { at: 4.9, lasts: 1 });
    move.to(pose.nurse, { stride: 10 }, { at: 4.9, lasts: 1 });
    move.to(pose.nurse.face, { lookX: -0.8, lookY: 0.4 }, { at: 5.6, lasts: 0.7 });
    move.now(pose.nurse, { armsInFront: 0 }, 5.7);
    move.to(pose.door, { open: 1 }, { at: 5.2, lasts: 1.2 });
  }

  // Off to the lab.
  dim(move, pose, 5.8, 8.4, upright ? ['room'] : ['room', 'people']);
  move.to(pose.outside, { vanAway: 0 }, { at: 5.8, lasts: 1.4 });
  move.to(pose.courier.face, { lookX: 0.8 }, { at: 5.9, lasts: 0.6 });
  move.to(pose.courier.spot, courier.leaving, { at: 6.4, lasts: 1.8 });
  move.to(pose.courier, { stride: 7 }, { at: 6.4, lasts: 1.8 });
  move.to(pose.box, { swing: 3 }, { at: 6.4, lasts: 0.5, ease: 'sine' });
  move.to(pose.box, { swing: -3 }, { at: 6.9, lasts: 0.6, ease: 'sine' });
  move.to(pose.box, { swing: 2 }, { at: 7.5, lasts: 0.6, ease: 'sine' });
  move.to(pose.box, { swing: 0 }, { at: 8.1, lasts: 0.6, ease: 'sine' });
  move.to(pose.outside, { way: 1 }, { at: 7, lasts: 2.4 });
  showWord(move, pose, 'lab', 8.6);

  // The patient waves.
  move.to(pose.patient.farArm, ARMS.patientWaves, { at: 8.2, lasts: 0.9 });
  move.to(pose.patient.farArm, { fore: ARMS.patientWaves.fore + 9 }, { at: 9.2, lasts: 0.4, ease: 'sine' });
  move.to(pose.patient.farArm, { fore: ARMS.patientWaves.fore - 5 }, { at: 9.6, lasts: 0.5, ease: 'sine' });
  move.to(pose.patient.farArm, { fore: ARMS.patientWaves.fore }, { at: 10.1, lasts: 0.5, ease: 'sine' });
  blink(move, pose.patient.face, 9.4);
});
