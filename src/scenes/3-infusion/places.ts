import type { LensBeam } from '../cast/lens-frame.ts';
import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import { bent, SHOULDERS, type ArmPose } from './arm-joints.ts';

/** Where a drawing stands and how large it is. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly s: number;
}

/** Two curves that follow one another, as the coordinates of their seven points. */
export interface LinePose {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly x3: number;
  readonly y3: number;
  readonly x4: number;
  readonly y4: number;
  readonly x5: number;
  readonly y5: number;
  readonly x6: number;
  readonly y6: number;
}

/** The four pictures of the step, named as what they show. */
export type Picture = 'chemo' | 'checking' | 'spreading' | 'home';

/**
 * Places of one picture.
 *
 * `room` puts the whole wide room (bed, people, stand) on the stage; all others are in the units of that room.
 */
export interface Places {
  readonly room: Spot;
  readonly pole: Spot;
  readonly bag: Spot;
  readonly line: LinePose;
  readonly nurse: Spot;
  /** How the nurse's hand holds the bag on its hook, and how it carries the bag. */
  readonly nurseHolds: ArmPose;
  readonly nurseCarries: ArmPose;
  /** Hand of the nurse, from the hook of the bag. */
  readonly grip: Point;
  /** Upper edge of the floor and height of the panelling; stage units, portrait only. */
  readonly floor: number;
  readonly panelling: number;
}

/** Centre of the patient's head in the wide room, and the patient's scale. */
export const PATIENT: Spot = { x: 500, y: 262, s: 1.02 };
/** Centre of the caregiver's head in the wide room, and the caregiver's scale. */
export const CAREGIVER: Spot = { x: 146, y: 336, s: 0.96 };
/** Where the second nurse stands in the wide picture, and where the sheet is in the upright one. */
export const NURSE2: Spot = { x: 1370, y: 306, s: 1.06 };
/** Sheet in the second nurse's hands, in her units; in portrait on the stage. */
export const SHEET: Record<Shape, Spot> = {
  landscape: { x: -56, y: 290, s: 1.02 },
  portrait: { x: 676, y: 950, s: 1.32 },
};
/** The strip of days on the wall. */
export const WEEK: Record<Shape, Spot> = {
  landscape: { x: 1080, y: 44, s: 0.86 },
  portrait: { x: 40, y: 40, s: 0.98 },
};

const line = (...points: readonly [Point, Point, Point, Point, Point, Point, Point]): LinePose => {
  const [a, b, c, d, e, f, g] = points;
  return {
    x0: a[0],
    y0: a[1],
    x1: b[0],
    y1: b[1],
    x2: c[0],
    y2: c[1],
    x3: d[0],
    y3: d[1],
    x4: e[0],
    y4: e[1],
    x5: f[0],
    y5: f[1],
    x6: g[0],
    y6: g[1],
  };
};

/** The pinching hand lies a little off the wrist, in the nurse's units. */
const WRIST_OFF_HAND: Point = [18, 34];

/** Arm whose hand is at `grip` from the hook of the bag. */
function holding(nurse: Spot, bag: Spot, grip: Point, elbow: Point): ArmPose {
  const hand: Point = [(bag.x + grip[0] - nurse.x) / nurse.s, (bag.y + grip[1] - nurse.y) / nurse.s];
  return bent(SHOULDERS.nurse, elbow, [hand[0] + WRIST_OFF_HAND[0], hand[1] + WRIST_OFF_HAND[1]]);
}

/** Where the pinching hand is when the wrist is known, in the nurse's units. */
export const handAt = ([x, y]: Point): Point => [x - WRIST_OFF_HAND[0], y - WRIST_OFF_HAND[1]];

/** The nurse's left arm at her side, and with the bag carried in front. */
export const NURSE_ARM_HANGS = bent(SHOULDERS.nurse, [-128, 262], [-112, 366]);
const nurseCarries = bent(SHOULDERS.nurse, [-146, 238], [-118, 150]);

/** The caregiver's free arm: hand in the lap, at the pocket, and raised with the keys. */
export const CAREGIVER_ARM = {
  inLap: bent(SHOULDERS.caregiver, [-128, 290], [-52, 376]),
  raised: bent(SHOULDERS.caregiver, [-128, 282], [-52, 286]),
} as const;

const wideLine = line([858, 312], [862, 470], [900, 640], [800, 664], [730, 680], [676, 628], [650, 566]);
const wideBag: Spot = { x: 858, y: 122, s: 1 };
const wideNurse: Spot = { x: 1046, y: 214, s: 0.92 };
const wide: Places = {
  room: { x: 0, y: 0, s: 1 },
  pole: { x: 812, y: 96, s: 1 },
  bag: wideBag,
  line: wideLine,
  nurse: wideNurse,
  nurseHolds: holding(wideNurse, wideBag, [78, 116], [-158, 206]),
  nurseCarries,
  grip: [78, 116],
  floor: 720,
  panelling: 150,
};

const chemoBag: Spot = { x: 728, y: 122, s: 1 };
const chemoNurse: Spot = { x: 916, y: 214, s: 0.92 };
const checkBag: Spot = { x: 793, y: 49, s: 1.075 };
const checkNurse: Spot = { x: 966, y: 242, s: 0.929 };
const checkGrip: Point = [83.5, 137.6];

const upright: Record<Picture, Places> = {
  chemo: {
    ...wide,
    room: { x: -62, y: 30, s: 0.95 },
    pole: { x: 682, y: 96, s: 1 },
    bag: chemoBag,
    line: line([728, 312], [736, 460], [776, 600], [736, 640], [704, 668], [668, 616], [650, 566]),
    nurse: chemoNurse,
    nurseHolds: holding(chemoNurse, chemoBag, [78, 116], [-158, 206]),
    floor: 724,
  },
  checking: {
    ...wide,
    room: { x: -231, y: 64.3, s: 1.098 },
    pole: { x: 741.5, y: 25, s: 1.119 },
    bag: checkBag,
    line: line([793.3, 253], [804, 415], [811, 615], [748, 637], [693, 652], [666, 615], [655, 568]),
    nurse: checkNurse,
    nurseHolds: holding(checkNurse, checkBag, checkGrip, [-150, 196]),
    grip: checkGrip,
    floor: 930,
    panelling: 230,
  },
  spreading: { ...wide, room: { x: 4, y: 20, s: 0.95 }, floor: 724 },
  home: { ...wide, room: { x: -50, y: 144, s: 0.9 }, floor: 800, panelling: 220 },
};

/** Places of every picture. In landscape one room serves all four; in portrait each is composed anew. */
export const PLACES: Record<Shape, Record<Picture, Places>> = {
  landscape: { chemo: wide, checking: wide, spreading: wide, home: wide },
  portrait: upright,
};

/** Where the nurse is when out of sight, in units of the room. */
export const NURSE_OUT: Record<Shape, number> = { landscape: 2040, portrait: 1420 };

/** The lenses of the step, each with the spot that it looks into: the arm, then the shoulder. */
export const LENSES: Record<Shape, { readonly blood: LensBeam; readonly vessel: LensBeam }> = {
  landscape: {
    blood: { cx: 1360, cy: 520, r: 214, ox: 646, oy: 566 },
    vessel: { cx: 1206, cy: 446, r: 316, ox: 588, oy: 426 },
  },
  portrait: {
    blood: { cx: 450, cy: 910, r: 240, ox: 551.7, oy: 567.7 },
    vessel: { cx: 450, cy: 908, r: 240, ox: 562.6, oy: 424.7 },
  },
};

/** A point of the wide room on the stage. */
export const onStage = (room: Spot, [x, y]: Point): Point => [room.x + x * room.s, room.y + y * room.s];

/** A point in somebody's own units, in the units of what they stand in. */
export const within = (spot: Spot, [x, y]: Point): Point => [spot.x + x * spot.s, spot.y + y * spot.s];
