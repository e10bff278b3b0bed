import type { LensBeam } from '../cast/lens-frame.ts';
import type { Point } from '../cast/svg-markup.ts';
import { bent, SHOULDERS, type ArmPose } from '../cast/arm-pose.ts';
import type { Shape } from '../stage/shape.ts';

/** Place and size of somebody or something. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly s: number;
}

/** Where people and things stand in one picture of the room. */
export interface BedsidePlaces {
  readonly bed: Spot;
  readonly nurse: Spot;
  readonly caregiver: Spot;
}

const wide: BedsidePlaces = {
  bed: { x: 560, y: 300, s: 0.98 },
  nurse: { x: 272, y: 212, s: 0.94 },
  caregiver: { x: 908, y: 424, s: 0.84 },
};

/** The two pictures of the room. In landscape they are one; in portrait the second is composed anew, without the lens. */
export const BEDSIDE: Record<Shape, { readonly withLens: BedsidePlaces; readonly lifeSize: BedsidePlaces }> = {
  landscape: { withLens: wide, lifeSize: wide },
  portrait: {
    withLens: {
      bed: { x: 424, y: 324, s: 0.98 },
      nurse: { x: 136, y: 236, s: 0.94 },
      caregiver: { x: 772, y: 448, s: 0.84 },
    },
    lifeSize: {
      bed: { x: 398, y: 420, s: 1.16 },
      nurse: { x: 100, y: 318, s: 1.06 },
      caregiver: { x: 766, y: 584, s: 0.96 },
    },
  },
};

/** Where the nurse waits before she comes in. */
export const NURSE_OUTSIDE = -420;

/** How the second nurse, the stand and the bag of fluid stand, and how far to the right they wait. */
export const FLUIDS: Record<
  Shape,
  {
    readonly nurse: Spot;
    readonly pole: Point;
    readonly bag: Spot;
    /** The hand that holds the bag. */
    readonly hand: Point;
    readonly away: number;
    /** The line from the bag to the arm, as path data. */
    readonly line: string;
  }
> = {
  landscape: {
    nurse: { x: 1316, y: 226, s: 0.94 },
    pole: [1074, 90],
    bag: { x: 1120, y: 116, s: 1.1 },
    hand: [1190, 250],
    away: 640,
    line: 'M1120 306C1124 470 1090 620 960 640C860 656 760 640 712 590',
  },
  portrait: {
    nurse: { x: 982, y: 240, s: 1.06 },
    pole: [800, 84],
    bag: { x: 754, y: 108, s: 1.24 },
    hand: [834, 262],
    away: 330,
    line: 'M754 322C766 470 744 640 690 706C656 744 610 752 576 754',
  },
};

/** Places of the marks of shivering: beside which shoulder (-1 left, 1 right), in the units of the patient. */
export const SHIVERS: readonly (readonly [x: number, y: number, side: -1 | 1])[] = [
  [-152, 206, -1],
  [168, 142, 1],
];

/** The lens, the spot on the chest that it looks into, and the piece of the cell world that it shows. */
export interface BodyLens {
  readonly beam: LensBeam;
  /** Scale of the cell world inside, and its point in the middle. */
  readonly scale: number;
  readonly middle: Point;
  /** The lens grown past the edges of the picture. */
  readonly full: { readonly cx: number; readonly cy: number; readonly r: number };
}

/** The lens in both shapes. */
export const BODY_LENS: Record<Shape, BodyLens> = {
  landscape: {
    beam: { cx: 1288, cy: 318, r: 250, ox: 566, oy: 470 },
    scale: 0.6,
    middle: [1132, 470],
    full: { cx: 800, cy: 450, r: 960 },
  },
  portrait: {
    beam: { cx: 450, cy: 906, r: 232, ox: 430, oy: 494 },
    scale: 0.56,
    middle: [456, 780],
    full: { cx: 450, cy: 600, r: 790 },
  },
};

const left = (elbow: Point, wrist: Point, turn: number): ArmPose => bent(SHOULDERS.nurseLeft, elbow, wrist, turn);
const right = (elbow: Point, wrist: Point, turn: number): ArmPose => bent(SHOULDERS.nurseRight, elbow, wrist, turn);

/** Ways in which the nurse holds her arms. `turn` is that of what the hand holds. */
export const NURSE_ARMS: Record<
  Shape,
  Record<
    | 'leftHangs'
    | 'leftTakes'
    | 'leftHolds'
    | 'rightReady'
    | 'rightAtEar'
    | 'rightHandsOver'
    | 'rightOnShoulder'
    | 'rightComforts',
    ArmPose
  >
> = (() => {
  const both = {
    leftHangs: left([-120, 268], [-96, 372], -6),
    leftTakes: left([-134, 282], [-26, 314], 0),
    rightReady: right([128, 276], [86, 200], -28),
    rightAtEar: right([140, 272], [152, 176], -7),
    rightHandsOver: right([122, 284], [-2, 318], 0),
  };
  return {
    landscape: {
      ...both,
      leftHolds: left([-138, 276], [-62, 312], 0),
      rightOnShoulder: right([140, 258], [182, 224], -12),
      rightComforts: right([140, 256], [182, 218], -16),
    },
    portrait: {
      ...both,
      leftHolds: left([-112, 290], [-30, 322], 0),
      rightOnShoulder: right([136, 262], [166, 262], -6),
      rightComforts: right([136, 260], [166, 256], -10),
    },
  };
})();

/** The dark panel beside the thermometer on which its reading stands, with a tail to its screen. */
export const READING: Record<
  Shape,
  { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly tail: string }
> = {
  landscape: { x: 342, y: 200, w: 144, h: 84, tail: 'M426 280L452 306L462 280Z' },
  portrait: { x: 192, y: 202, w: 164, h: 112, tail: 'M290 308L314 332L326 308Z' },
};
