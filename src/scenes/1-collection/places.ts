import type { ArmPose } from '../cast/arm-pose.ts';
import type { LensBeam } from '../cast/lens-frame.ts';
import type { Shape } from '../stage/shape.ts';
import { reaching } from './arm-poses.ts';
import { HEAD, type Spot } from './spots.ts';

/** Where everything stands in one picture of the step. */
export interface Places {
  readonly chair: Spot;
  readonly caregiver: Spot;
  /** The caregiver's arm that reaches to the patient. */
  readonly caregiverArm: ArmPose;
  readonly machine: Spot;
  readonly nurse: Spot;
  /** How far the window and the clock have moved; the landscape room stays as it is. */
  readonly wall: Spot;
  /** Units by which the floor of the portrait room lies below its first place. */
  readonly floor: number;
}

/** The pictures of the step, named as what they show. */
export type Picture = 'resting' | 'inTheBody' | 'collecting' | 'hoursLater' | 'leaving';

const wide: Places = {
  chair: { ...HEAD, s: 0.88 },
  caregiver: { x: 156, y: 330, s: 0.84 },
  caregiverArm: reaching([182, 232], [284, 182], -108),
  machine: { x: 1046, y: 300, s: 1 },
  nurse: { x: 744, y: 188, s: 0.84 },
  wall: { x: 0, y: 0, s: 1 },
  floor: 0,
};

/** The wide room before machine and nurse come in. */
const before: Places = { ...wide, machine: { ...wide.machine, x: 1700 }, nurse: { ...wide.nurse, x: 1800 } };

/** Places of every picture. In landscape one room serves all of them; in portrait each is composed anew. */
export const PLACES: Record<Shape, Record<Picture, Places>> = {
  landscape: {
    resting: before,
    inTheBody: before,
    collecting: wide,
    hoursLater: { ...wide, nurse: { ...wide.nurse, x: 776 } },
    leaving: { ...wide, nurse: { ...wide.nurse, x: 872 } },
  },
  portrait: {
    resting: {
      chair: { x: 290, y: 424, s: 0.9 },
      caregiver: { x: 58, y: 458, s: 0.84 },
      caregiverArm: reaching([182, 232], [256, 176], -106),
      machine: { x: 990, y: 178, s: 0.9 },
      nurse: { x: 1100, y: 200, s: 0.82 },
      wall: { x: -174, y: 40, s: 1.2 },
      floor: 240,
    },
    inTheBody: {
      chair: { x: 296, y: 206, s: 0.86 },
      caregiver: { x: 62, y: 238, s: 0.8 },
      caregiverArm: reaching([182, 232], [256, 176], -106),
      machine: { x: 990, y: 178, s: 0.9 },
      nurse: { x: 1100, y: 200, s: 0.82 },
      wall: { x: 0, y: 0, s: 1 },
      floor: 0,
    },
    collecting: {
      chair: { x: 300, y: 252, s: 0.82 },
      caregiver: { x: 58, y: 286, s: 0.76 },
      caregiverArm: reaching([182, 232], [262, 176], -106),
      machine: { x: 702, y: 178, s: 0.9 },
      nurse: { x: 1100, y: 200, s: 0.82 },
      wall: { x: -372, y: 0, s: 1 },
      floor: 20,
    },
    hoursLater: {
      chair: { x: 276, y: 332, s: 0.92 },
      caregiver: { x: 50, y: 368, s: 0.88 },
      caregiverArm: reaching([182, 232], [240, 172], -106),
      machine: { x: 668, y: 712, s: 1.04 },
      nurse: { x: 744, y: 226, s: 0.88 },
      wall: { x: -557, y: 25, s: 1.333 },
      floor: 130,
    },
    leaving: {
      chair: { x: 236, y: 500, s: 0.8 },
      caregiver: { x: 40, y: 536, s: 0.76 },
      caregiverArm: reaching([174, 232], [248, 172], -106),
      machine: { x: 1000, y: 640, s: 0.94 },
      nurse: { x: 1130, y: 210, s: 0.9 },
      wall: { x: -400, y: 0, s: 1.02 },
      floor: 160,
    },
  },
};

/** The lenses of the step, each with the spot that it looks into. */
export const LENSES: Record<Shape, { readonly inTheBody: LensBeam; readonly collecting: LensBeam }> = {
  landscape: {
    inTheBody: { cx: 1262, cy: 376, r: 264, ox: 506, oy: 470 },
    collecting: { cx: 1412, cy: 304, r: 160, ox: 1151, oy: 546 },
  },
  portrait: {
    inTheBody: { cx: 450, cy: 926, r: 226, ox: 360.5, oy: 366 },
    collecting: { cx: 450, cy: 946, r: 226, ox: 796.5, oy: 399.4 },
  },
};

/** Where the courier with the box comes to stand, and where the courier comes in. */
export const COURIER: Record<Shape, { readonly outside: Spot; readonly handOver: Spot; readonly leaving: Spot }> = {
  landscape: {
    outside: { x: 1800, y: 214, s: 0.86 },
    handOver: { x: 1090, y: 214, s: 0.86 },
    leaving: { x: 1150, y: 214, s: 0.86 },
  },
  portrait: {
    outside: { x: -180, y: 196, s: 0.94 },
    handOver: { x: 540, y: 196, s: 0.94 },
    leaving: { x: 610, y: 196, s: 0.94 },
  },
};
