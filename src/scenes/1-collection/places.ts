import type { LensBeam } from '../cast/lens-frame.ts';
import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import { bent, SHOULDERS, type ArmPose } from '../cast/arm-pose.ts';

/** Place and size of an actor. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly s: number;
}

const { patientFar, caregiver, nurseLeft, nurseRight, courier } = SHOULDERS;

/** Ways in which arms are held. */
export const ARMS = {
  patientFarRests: bent(patientFar, [188, 222], [300, 236], -88),
  patientWaves: bent(patientFar, [196, 214], [236, 92], -172),
  caregiverInLap: bent(caregiver, [138, 274], [66, 366], 54),
  nurseLeftHangs: bent(nurseLeft, [-134, 250], [-96, 352], 24),
  nurseFetches: bent(nurseLeft, [-132, 268], [-112, 386], 12),
  nurseOffersCup: bent(nurseLeft, [-136, 268], [-168, 214], 0),
  nurseLeftTakesBag: bent(nurseLeft, [-126, 260], [-22, 300], -50),
  nurseLeftHandsOver: bent(nurseLeft, [-146, 244], [-190, 344], 26),
  nurseLeftFolded: bent(nurseLeft, [-134, 256], [-30, 318], -56),
  nurseRightHangs: bent(nurseRight, [132, 262], [108, 366], -14),
  nurseRightReachesUp: bent(nurseRight, [192, 130], [206, 18], -168),
  nurseRightCarries: bent(nurseRight, [134, 258], [206, 196], -96),
  nurseRightHandsOver: bent(nurseRight, [130, 260], [150, 376], -14),
  nurseRightTakesBag: bent(nurseRight, [132, 256], [30, 306], 60),
  nurseRightFolded: bent(nurseRight, [134, 256], [34, 322], 56),
  courierInFront: bent(courier, [122, 250], [30, 330], 0),
  courierAtSide: bent(courier, [130, 258], [143, 380], 0),
} as const satisfies Record<string, ArmPose>;

const reaching = (elbow: Point, wrist: Point, turn: number): ArmPose => bent(caregiver, elbow, wrist, turn);

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
  chair: { x: 440, y: 306, s: 0.88 },
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

/** The lens of the portrait picture that shows the tingling hand from close by. */
export const HAND_LENS: LensBeam = { cx: 206, cy: 922, r: 162, ox: 491, oy: 634 };

/** Seven points of a line of two curves that follow one another. */
export type LinePoints = readonly [Point, Point, Point, Point, Point, Point, Point];

/** The two lines: `out` from the far arm to the machine, `back` from the machine to the near arm. */
export interface Lines {
  readonly out: LinePoints;
  readonly back: LinePoints;
}

/** Where the lines lie in a shape, and where they lie once the portrait picture has been composed anew for `hoursLater`. */
export const LINES: Record<Shape, { readonly collecting: Lines; readonly hoursLater: Lines }> = {
  landscape: (() => {
    const lines: Lines = {
      out: [
        [640, 506],
        [690, 552],
        [740, 552],
        [800, 540],
        [880, 526],
        [960, 650],
        [1056, 596],
      ],
      back: [
        [1056, 724],
        [1000, 812],
        [860, 812],
        [740, 756],
        [620, 700],
        [600, 650],
        [546, 586],
      ],
    };
    return { collecting: lines, hoursLater: lines };
  })(),
  portrait: {
    collecting: {
      out: [
        [486.4, 438.4],
        [523.6, 488.7],
        [570.2, 484.9],
        [620.5, 464.5],
        [656, 452],
        [664, 420],
        [708, 412],
      ],
      back: [
        [708, 454],
        [640, 480],
        [720, 690],
        [580, 690],
        [490, 690],
        [450, 600],
        [398.8, 512.9],
      ],
    },
    hoursLater: {
      out: [
        [485.1, 541.1],
        [530, 580],
        [600, 590],
        [640, 600],
        [720, 618],
        [560, 880],
        [678, 1020],
      ],
      back: [
        [678, 1153],
        [560, 1170],
        [500, 940],
        [474, 800],
        [452, 720],
        [412, 690],
        [386.8, 624.7],
      ],
    },
  },
};

/** Where the box and its courier come to stand, and where the courier comes in. */
export const COURIER: Record<
  Shape,
  { readonly outside: Spot; readonly handOver: Spot; readonly leaving: Spot; readonly boxScale: number }
> = {
  landscape: {
    outside: { x: 1800, y: 214, s: 0.86 },
    handOver: { x: 1090, y: 214, s: 0.86 },
    leaving: { x: 1150, y: 214, s: 0.86 },
    boxScale: 0.92,
  },
  portrait: {
    outside: { x: -180, y: 196, s: 0.94 },
    handOver: { x: 540, y: 196, s: 0.94 },
    leaving: { x: 610, y: 196, s: 0.94 },
    boxScale: 1.12,
  },
};
