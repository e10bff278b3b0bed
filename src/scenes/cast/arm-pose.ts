import { polar, rad, type Point } from './svg-markup.ts';

/** How an arm is held: directions in degrees and lengths, so that an arm that moves swings round its joints. */
export interface ArmPose {
  readonly upper: number;
  readonly upperLength: number;
  readonly fore: number;
  readonly foreLength: number;
  /** Turn of the hand in degrees. */
  readonly turn: number;
}

/** Shoulders of those whose arms move, in their own units. */
export const SHOULDERS = {
  patientFar: [100, 128],
  caregiver: [78, 146],
  nurseLeft: [-76, 142],
  nurseRight: [76, 142],
  courier: [78, 144],
} as const satisfies Record<string, Point>;

/** The pose of an arm whose joints are known. Directions of a left arm run from 0 to 360, of a right one from -180 to 180: so each swings in front of its body. */
export function bent(shoulder: Point, elbow: Point, wrist: Point, turn: number): ArmPose {
  const direction = (from: Point, to: Point): number => {
    const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    return shoulder[0] < 0 && degrees < 0 ? degrees + 360 : degrees;
  };
  const length = (from: Point, to: Point): number => Math.hypot(to[0] - from[0], to[1] - from[1]);
  return {
    upper: direction(shoulder, elbow),
    upperLength: length(shoulder, elbow),
    fore: direction(elbow, wrist),
    foreLength: length(elbow, wrist),
    turn,
  };
}

/** Elbow and wrist of an arm. */
export function joints(shoulder: Point, arm: ArmPose): { readonly elbow: Point; readonly wrist: Point } {
  const [dx, dy] = polar(arm.upper, arm.upperLength);
  const elbow: Point = [shoulder[0] + dx, shoulder[1] + dy];
  const [fx, fy] = [Math.cos(rad(arm.fore)) * arm.foreLength, Math.sin(rad(arm.fore)) * arm.foreLength];
  return { elbow, wrist: [elbow[0] + fx, elbow[1] + fy] };
}
