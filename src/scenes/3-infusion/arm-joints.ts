import { polar, type Point } from '../cast/svg-markup.ts';

/** How an arm is held: directions in degrees and lengths, so that an arm that moves swings round its joints. */
export interface ArmPose {
  readonly upper: number;
  readonly upperLength: number;
  readonly fore: number;
  readonly foreLength: number;
}

/** Elbow and wrist of an arm. */
export interface Joints {
  readonly elbow: Point;
  readonly wrist: Point;
}

/** Left shoulders of those whose arms move, in their own units. */
export const SHOULDERS = { nurse: [-76, 142], caregiver: [-78, 146] } as const satisfies Record<string, Point>;

const lengthOf = (from: Point, to: Point): number => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** Direction in degrees from 0 to 360, so that a left arm swings outside its body and never through it. */
function directionOf(from: Point, to: Point): number {
  const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** The pose of a left arm whose joints are known. */
export const bent = (shoulder: Point, elbow: Point, wrist: Point): ArmPose => ({
  upper: directionOf(shoulder, elbow),
  upperLength: lengthOf(shoulder, elbow),
  fore: directionOf(elbow, wrist),
  foreLength: lengthOf(elbow, wrist),
});

/** Where the joints of an arm are. */
export function jointsOf(shoulder: Point, arm: ArmPose): Joints {
  const [ux, uy] = polar(arm.upper, arm.upperLength);
  const [fx, fy] = polar(arm.fore, arm.foreLength);
  const elbow: Point = [shoulder[0] + ux, shoulder[1] + uy];
  return { elbow, wrist: [elbow[0] + fx, elbow[1] + fy] };
}
