import { polar, type Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';

/** Where a cell stands, its scale, and its turn in degrees. */
export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly turn: number;
}
/** A thing that drifts in: from where to where, and its turn at rest. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly turn: number;
}
/** A piece of the B cell: where it comes to lie from the middle of the cell, and its radius. */
export type Piece = readonly [x: number, y: number, r: number];

interface Layout {
  /** The macrophage with the square docks. */
  readonly first: CellPlace;
  /** The macrophage that takes in red cells. */
  readonly second: CellPlace;
  readonly carT: { readonly from: CellPlace; readonly to: CellPlace };
  readonly bCell: CellPlace;
  readonly unflagged: CellPlace;
  /** Dotted rings where B cells have been. */
  readonly gone: readonly Piece[];
  readonly lens: { readonly cx: number; readonly cy: number; readonly r: number };
  readonly screen: Point;
  /** The dots of time, and where their words begin. */
  readonly times: readonly { readonly dot: Point; readonly text: Point }[];
  readonly il1: readonly Way[];
  readonly il6: readonly Point[];
  /** Where the caps come from; the last stays loose. */
  readonly caps: readonly Point[];
  readonly loose: Way;
  readonly immunoglobulin: readonly Way[];
  /** Red cells that stay outside. */
  readonly reds: readonly CellPlace[];
}

export const LAYOUT: Record<Shape, Layout> = {
  landscape: {
    first: { x: 288, y: 452, s: 1.06, turn: 6 },
    second: { x: 780, y: 412, s: 1.36, turn: 40 },
    carT: { from: { x: 1080, y: 372, s: 0.78, turn: -20 }, to: { x: 1140, y: 350, s: 0.78, turn: 0 } },
    bCell: { x: 1338, y: 340, s: 0.92, turn: 10 },
    unflagged: { x: 1292, y: 640, s: 0.56, turn: 0 },
    gone: [
      [1080, 556, 54],
      [1178, 632, 46],
    ],
    lens: { cx: 1478, cy: 704, r: 100 },
    screen: [596, 598],
    times: [
      { dot: [76, 856], text: [104, 858] },
      { dot: [540, 856], text: [568, 858] },
      { dot: [966, 856], text: [994, 858] },
    ],
    il1: [
      { from: [236, 216], to: [150, 250], turn: 10 },
      { from: [190, 320], to: [84, 322], turn: -12 },
      { from: [420, 520], to: [486, 566], turn: 14 },
      { from: [400, 600], to: [442, 640], turn: -8 },
      { from: [130, 530], to: [76, 566], turn: 8 },
    ],
    il6: [
      [40, 640],
      [560, 420],
      [118, 180],
      [592, 116],
      [44, 404],
    ],
    caps: [
      [640, 190],
      [560, 60],
      [420, 40],
    ],
    loose: { from: [700, 330], to: [504, 350], turn: 24 },
    immunoglobulin: [
      { from: [1640, 560], to: [1500, 486], turn: 20 },
      { from: [1650, 300], to: [1556, 410], turn: -24 },
      { from: [1640, 640], to: [1440, 540], turn: -10 },
    ],
    reds: [
      { x: 1006, y: 286, s: 0.52, turn: 14 },
      { x: 556, y: 560, s: 0.54, turn: -14 },
    ],
  },
  portrait: {
    first: { x: 226, y: 300, s: 0.8, turn: 6 },
    second: { x: 640, y: 486, s: 0.98, turn: 40 },
    carT: { from: { x: 60, y: 960, s: 0.62, turn: -20 }, to: { x: 150, y: 900, s: 0.66, turn: 0 } },
    bCell: { x: 318, y: 892, s: 0.78, turn: 10 },
    unflagged: { x: 380, y: 1090, s: 0.52, turn: 0 },
    gone: [
      [106, 1070, 52],
      [236, 1120, 44],
    ],
    lens: { cx: 716, cy: 1010, r: 146 },
    screen: [36, 600],
    times: [
      { dot: [482, 152], text: [510, 154] },
      { dot: [54, 520], text: [82, 522] },
      { dot: [54, 764], text: [82, 766] },
    ],
    il1: [
      { from: [200, 150], to: [90, 170], turn: 10 },
      { from: [120, 240], to: [36, 212], turn: -12 },
      { from: [340, 350], to: [400, 400], turn: 14 },
      { from: [300, 430], to: [330, 456], turn: -8 },
      { from: [110, 380], to: [52, 420], turn: 8 },
    ],
    il6: [
      [40, 342],
      [420, 300],
      [860, 300],
      [140, 452],
      [500, 716],
    ],
    caps: [
      [480, 60],
      [420, -40],
      [280, -60],
    ],
    loose: { from: [560, 260], to: [404, 222], turn: 24 },
    immunoglobulin: [
      { from: [960, 760], to: [560, 792], turn: 20 },
      { from: [960, 700], to: [640, 776], turn: -24 },
      { from: [960, 860], to: [520, 940], turn: -10 },
    ],
    reds: [
      { x: 852, y: 650, s: 0.5, turn: 14 },
      { x: 452, y: 560, s: 0.46, turn: -14 },
    ],
  },
};

/** Width of the screen with what follows. */
export const SCREEN_WIDTH: Record<Shape, number> = { landscape: 394, portrait: 428 };

/** A place on a macrophage, from its middle, with the direction in which it points away. */
export function onSkin({ x, y, s }: CellPlace, degrees: number, distance: number): CellPlace {
  const [dx, dy] = polar(degrees, distance * s);
  return { x: x + dx, y: y + dy, s, turn: degrees + 90 };
}

/** Directions of the square docks on the first macrophage; the last stays free. */
export const DOCKS = [-20, -58, -98, -136] as const;
export const DOCK_DISTANCE = 138;

/** The red cells that the second macrophage takes in: from where, and where they come to lie, in its own units. */
export const TAKEN_IN: readonly {
  readonly from: Point;
  readonly to: Point;
  readonly r: number;
  readonly turn: number;
}[] = [
  { from: [-196, -30], to: [-52, -10], r: 36, turn: 20 },
  { from: [96, 190], to: [18, 64], r: 32, turn: -10 },
];
/** Platelets that it has taken in already. */
export const PLATELETS: Point = [74, -2];

/** Pieces that come away from the B cell, in its own units. */
export const PIECES: readonly Piece[] = [
  [108, -46, 20],
  [120, 24, 25],
  [154, -16, 12],
  [94, 88, 17],
  [150, 64, 9],
];
