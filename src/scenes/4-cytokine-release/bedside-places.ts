import type { LensCircle } from '../cast/lens-frame.ts';
import type { Point } from '../cast/svg-markup.ts';
import { bent, SHOULDERS, type ArmPose } from '../cast/arm-pose.ts';
import type { RoundView } from '../stage/round-view.ts';
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
      bed: { x: 422, y: 280, s: 0.94 },
      nurse: { x: 146, y: 196, s: 0.9 },
      caregiver: { x: 760, y: 394, s: 0.82 },
    },
    lifeSize: {
      bed: { x: 372, y: 400, s: 1.02 },
      nurse: { x: 104, y: 306, s: 0.94 },
      caregiver: { x: 704, y: 533, s: 0.88 },
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
    nurse: { x: 764, y: 232, s: 0.86 },
    pole: [578, 84],
    bag: { x: 622, y: 110, s: 1.05 },
    hand: [690, 240],
    away: 420,
    line: 'M622 292C618 400 592 480 590 580C588 670 560 700 529 696',
  },
};

/** Places of the marks of shivering: beside which shoulder (-1 left, 1 right), in the units of the patient. */
export const SHIVERS: readonly (readonly [x: number, y: number, side: -1 | 1])[] = [
  [-152, 206, -1],
  [168, 142, 1],
];

/** The lens, the spot on the chest that it looks into, and the piece of the cell world that it shows. */
export interface BodyLens {
  readonly beam: LensCircle;
  readonly spot: { readonly ox: number; readonly oy: number };
  /** Scale of the cell world inside, and its point in the middle. */
  readonly scale: number;
  readonly middle: Point;
  /** The lens grown past the edges of the picture. */
  readonly full: LensCircle;
}

/** The lens in both shapes. */
export const BODY_LENS: Record<Shape, BodyLens> = {
  landscape: {
    beam: { cx: 1288, cy: 390, r: 250 },
    spot: { ox: 566, oy: 470 },
    scale: 0.6,
    middle: [1132, 470],
    full: { cx: 800, cy: 450, r: 960 },
  },
  portrait: {
    beam: { cx: 466, cy: 863, r: 204 },
    spot: { ox: 428, oy: 444 },
    scale: 0.5,
    middle: [456, 780],
    full: { cx: 450, cy: 600, r: 790 },
  },
};

/** Place of the cell world at a scale, so that a point of it lies at a point of the stage. */
export const worldAt = (
  k: number,
  [wx, wy]: Point,
  [x, y]: Point,
): { readonly x: number; readonly y: number; readonly k: number } => ({
  k,
  x: x - wx * k,
  y: y - wy * k,
});

/** The view at rest that has the same cells in sight as the lens on its way, by the scale of the cell world. */
export function viewAtRest(shape: Shape, k: number): RoundView {
  const { beam, full, scale, middle } = BODY_LENS[shape];
  return k === scale ? { ...beam, ...worldAt(scale, middle, [beam.cx, beam.cy]) } : { ...full, x: 0, y: 0, k: 1 };
}

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
      rightOnShoulder: right([138, 262], [171, 264], -6),
      rightComforts: right([138, 260], [171, 258], -10),
    },
  };
})();

/** The dark panel beside the thermometer on which its reading stands, with a tail to its screen. */
export interface ReadingPanel {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Its outline, as path data. */
  readonly box: string;
}

function panel(x: number, y: number, w: number, h: number, [tipX, tipY]: Point): ReadingPanel {
  const R = 18;
  const [right, foot] = [x + w, y + h];
  const box = `M${x + R} ${y}H${right - R}A${R} ${R} 0 0 1 ${right} ${y + R}V${foot - R}A${R} ${R} 0 0 1 ${right - R} ${foot}H${tipX + 12}L${tipX} ${tipY}L${tipX - 18} ${foot}H${x + R}A${R} ${R} 0 0 1 ${x} ${foot - R}V${y + R}A${R} ${R} 0 0 1 ${x + R} ${y}Z`;
  return { x, y, w, h, box };
}

/** The panel in both shapes. */
export const READING: Record<Shape, ReadingPanel> = {
  landscape: panel(342, 200, 144, 84, [448, 304]),
  portrait: panel(158, 14, 180, 100, [312, 276]),
};
