import type { TurnedMood } from '../cast/person-head-turned.ts';
import type { TurnedFacePose } from '../cast/turned-face-pose.ts';
import type { Choreography, When } from '../stage/score.ts';
import type { HandPose } from './hands-art.ts';
import type { MonitoringPose } from './monitoring-pose.ts';
import { NEAR, type Reach } from './places.ts';

/** How far to the right the wrist comes on its bow. */
const IN_FRONT = -84;

/** A name comes, or goes. */
export const showWord = (
  move: Choreography,
  pose: MonitoringPose,
  word: keyof MonitoringPose['words'],
  at: number,
  shown: 0 | 1 = 1,
): void => {
  move.to(pose.words, { [word]: shown }, { at, lasts: 0.22, ease: 'out' });
};

/** Lids close and open. */
export const blink = (move: Choreography, face: TurnedFacePose, at: number): void => {
  move.to(face, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(face, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
};

/** A face goes over from one mood to another. */
export function feel(
  move: Choreography,
  face: TurnedFacePose,
  [from, to]: readonly [TurnedMood, TurnedMood],
  { at, lasts }: When,
): void {
  move.now(face, { from, to, share: 0 }, at);
  move.to(face, { share: 1 }, { at: at + 0.01, lasts: lasts - 0.01, ease: 'sine' });
}

/** A hand goes over from one shape to another. */
export function reshape<S extends string>(
  move: Choreography,
  hand: HandPose<S>,
  [from, to]: readonly [S, S],
  at: number,
  lasts = 0.3,
): void {
  move.now<HandPose<string>>(hand, { from, to, share: 0 }, at);
  move.to<HandPose<string>>(hand, { share: 1 }, { at: at + 0.01, lasts: lasts - 0.01, ease: 'sine' });
}

/**
 * The hand goes from the table to the ear, or back, in a bow in front of the chest: the straight way would lead it
 * through its own elbow.
 */
function bow(move: Choreography, pose: MonitoringPose, to: Reach, { at, lasts }: When): void {
  const { ex, ey, wx, wy, turn } = to;
  const half = lasts / 2;
  move.to(pose.patient.near, { ex, ey, wy, turn }, { at, lasts });
  move.to(pose.patient.near, { wx: IN_FRONT }, { at, lasts: half, ease: 'sine' });
  move.to(pose.patient.near, { wx }, { at: at + half, lasts: half, ease: 'sine' });
}

/** The patient's hand lifts the thermometer from the table to the ear. */
export const liftToEar = (move: Choreography, pose: MonitoringPose, when: When): void => {
  bow(move, pose, NEAR.atEar, when);
};

/** The patient's hand brings the thermometer back from the ear to the table. */
export const lowerFromEar = (move: Choreography, pose: MonitoringPose, when: When): void => {
  bow(move, pose, NEAR.atThermometer, when);
};

/** The patient's hand takes the thermometer from the table. Takes 0.3 seconds. */
export function takeThermometer(move: Choreography, pose: MonitoringPose, at: number): void {
  reshape(move, pose.patient.nearHand, ['rest', 'grip'], at);
  move.now(pose.thermometer, { lies: 0 }, at + 0.15);
}

/** The patient's hand lets go of the thermometer on the table. Takes 0.3 seconds. */
export function leaveThermometer(move: Choreography, pose: MonitoringPose, at: number): void {
  move.now(pose.thermometer, { lies: 1 }, at + 0.15);
  reshape(move, pose.patient.nearHand, ['grip', 'rest'], at);
}

/** The patient's hand takes the pen from the table. Takes 0.3 seconds. */
export function takePen(move: Choreography, pose: MonitoringPose, at: number): void {
  reshape(move, pose.patient.nearHand, ['rest', 'pen'], at);
  move.to(pose.things, { pen: 0 }, { at: at + 0.1, lasts: 0.1 });
}
