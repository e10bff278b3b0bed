import { beat } from '../stage/score.ts';
import { blink, closeLens, compose, openLens, showWord } from './collection-moves.ts';
import type { CollectionPose } from './collection-pose.ts';
import { ARMS } from './arm-poses.ts';
import { LENSES, PLACES } from './places.ts';
import { HAND_LENS } from './spots.ts';

/** The hours go by; the patient says that the lips tingle, and the nurse brings tablets. */
export const hoursTingling = beat<CollectionPose, 'hours-tingling'>('hours-tingling', 11, (move, pose, shape) => {
  const places = PLACES[shape].hoursLater;
  const upright = shape === 'portrait';

  // Back to the patient, life size again.
  move.now(pose.words, { scale: 0 }, 0);
  closeLens(move, pose, LENSES[shape].collecting, { at: 0, lasts: 1.3 });
  showWord(move, pose, 'scale', 1);
  showWord(move, pose, 'scale', 3, 0);
  move.to(pose.lines, { flow: 11 }, { at: 0.2, lasts: 9.4, ease: 'sine' });
  move.to(pose.machine, { rotor: 1080, pumps: 1440 }, { at: 0.2, lasts: 9.4, ease: 'sine' });
  move.to(pose.nurse.spot, places.nurse, { at: 1.3, lasts: 1.5 });
  move.to(pose.nurse, { stride: upright ? 8 : 6 }, { at: 1.3, lasts: 1.5 });
  if (upright) {
    const when = { at: 1.3, lasts: 1.3 };
    compose(move, pose, places, when);
    move.to(pose.machine.spot, places.machine, when);
    move.to(pose.machine, { poleSunk: 1 }, when);
    move.to(pose.lines, { composedAnew: 1 }, when);
  } else {
    move.to(pose.camera, { zoom: 1.3 }, { at: 1.4, lasts: 1.2 });
  }

  // The hours go by.
  move.to(pose.clock, { hour: 12.5 }, { at: 2.7, lasts: 1.7 });
  move.to(pose.clock, { firstHours: 1 }, { at: 2.8, lasts: 0.9 });
  move.to(pose.clock, { moreHours: 1 }, { at: 3.6, lasts: 0.8 });
  showWord(move, pose, 'hours', 3.2);
  move.to(pose.caregiver.face, { smile: 0, lookX: 0.9 }, { at: 4.6, lasts: 0.5 });

  // Lips and fingers tingle; the patient turns to the nurse and says so.
  move.to(pose.dimmed, { room: 1, machine: 1 }, { at: 4.4, lasts: 0.5 });
  move.to(pose.patient, { lipsTingle: 1 }, { at: 4.5, lasts: 0.36, ease: 'out' });
  move.to(pose.patient.face, { smile: 0, brows: 1, lookX: 0.85, lookY: -0.05 }, { at: 4.7, lasts: 0.5, ease: 'out' });
  if (upright) {
    move.now(pose.lens, { shows: 'hand' }, 2);
    openLens(move, pose, HAND_LENS, 4.3);
    move.to(pose.patient, { fingersTingle: 1 }, { at: 5.8, lasts: 0.36, ease: 'out' });
    showWord(move, pose, 'tingling', 6.2);
  } else {
    move.to(pose.patient, { fingersTingle: 1 }, { at: 5, lasts: 0.36, ease: 'out' });
    showWord(move, pose, 'tingling', 5.4);
  }
  showWord(move, pose, 'patientSays', 5.8);

  // The nurse turns to the patient first, then brings tablets.
  move.to(pose.nurse.face, { lookX: -0.95, lookY: 0.6 }, { at: 6, lasts: 0.5 });
  move.to(pose.nurse.leftArm, ARMS.nurseFetches, { at: 5.9, lasts: 0.6 });
  move.now(pose.nurse, { cup: 1 }, 6.5);
  move.to(pose.nurse.leftArm, ARMS.nurseOffersCup, { at: 6.6, lasts: 1.1 });
  showWord(move, pose, 'nurseSays', 7.6);

  move.to(pose.patient, { lipsTingle: 0.8, fingersTingle: 0.8 }, { at: 8.4, lasts: 0.9 });
  move.to(pose.patient.face, { smile: 0.6, brows: 0 }, { at: 8.2, lasts: 0.7 });
  move.to(pose.dimmed, { room: 0, machine: 0 }, { at: 8.4, lasts: 0.7 });
  blink(move, pose.patient.face, 9.2);
});
