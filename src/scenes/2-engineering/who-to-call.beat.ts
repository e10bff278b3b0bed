import { beat } from '../stage/score.ts';
import type { EngineeringPose } from './engineering-pose.ts';
import { blink, showWord } from './gestures.ts';
import { LENS, WEEKS_GONE } from './places.ts';
import { ARMS } from './sofa-arms.ts';

/** At home, weeks go by; the patient feels worse and calls the team. */
export const whoToCall = beat<EngineeringPose, 'who-to-call'>('who-to-call', 11, (move, pose, shape) => {
  const { ox, oy } = LENS[shape];

  // The lens closes and the lab comes forward; then home comes round the same window.
  move.now(pose.words, { scale: 0 }, 0);
  move.to(pose.dimmed, { lab: 0 }, { at: 0.2, lasts: 0.8 });
  move.to(pose.lens, { cx: ox, cy: oy, r: 0 }, { at: 0, lasts: 1.2 });
  move.to(pose.lens, { ring: 0 }, { at: 1, lasts: 0.25, ease: 'out' });
  move.to(pose.lab, { away: 1 }, { at: 1.1, lasts: 1.3 });
  move.to(pose.home, { here: 1 }, { at: 1.1, lasts: 1.3 });
  showWord(move, pose, 'scale', 1.4);
  showWord(move, pose, 'scale', 3.6, 0);
  blink(move, pose.caregiver, 2.6);

  // Weeks go by; the two on the sofa wait.
  move.to(pose.dimmed, { people: 1 }, { at: 2.3, lasts: 0.6 });
  move.to(pose.planner, { days: WEEKS_GONE * 7 }, { at: 2.4, lasts: 2.2, ease: 'steady' });
  move.to(pose.planner, { band: 1 }, { at: 4.1, lasts: 0.7 });
  showWord(move, pose, 'weeks', 4.5);
  move.to(pose.dimmed, { people: 0 }, { at: 4.2, lasts: 0.6 });
  move.to(pose.dimmed, { planner: 1 }, { at: 5, lasts: 0.7 });

  // The patient feels warm, touches the brow, looks at the thermometer.
  move.to(pose.patient, { lookX: 0.7, lookY: 0.3 }, { at: 4.4, lasts: 0.6 });
  move.to(pose.patient.arm, ARMS.patientToBrow, { at: 4.5, lasts: 0.9 });
  move.to(pose.patient, { warm: 1 }, { at: 4.6, lasts: 0.8 });
  move.to(pose.caregiver, { lookX: 0 }, { at: 5, lasts: 0.5 });
  showWord(move, pose, 'feverOrWorse', 5.2);
  move.to(pose.patient.arm, ARMS.patientInLap, { at: 6, lasts: 0.7 });

  // The patient takes the phone; the caregiver's hand closes on the other hand.
  move.to(pose.patient, { lookX: -0.2, lookY: 0.5 }, { at: 5.9, lasts: 0.6 });
  move.now(pose.patient, { holdsPhone: 1 }, 6.75);
  move.to(pose.patient.arm, ARMS.patientPhones, { at: 6.85, lasts: 1 });
  move.to(pose.patient, { lookX: 0, lookY: 0 }, { at: 7.1, lasts: 0.7 });
  move.to(pose.caregiver.arm, ARMS.caregiverHolds, { at: 7, lasts: 1 });
  showWord(move, pose, 'callTeam', 7.9);

  // Somebody has answered.
  move.to(pose.dimmed, { planner: 0 }, { at: 9, lasts: 0.9 });
  move.to(pose.patient, { eased: 3 }, { at: 8.6, lasts: 0.9, ease: 'sine' });
  move.to(pose.patient, { smile: 0.6, warm: 0.6 }, { at: 8.6, lasts: 0.9 });
  move.to(pose.caregiver, { smile: 1 }, { at: 8.9, lasts: 0.7 });
  blink(move, pose.patient, 9.3);
  blink(move, pose.caregiver, 9.9);
});
