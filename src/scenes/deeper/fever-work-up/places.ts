import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';

/** How the ward is laid into the picture. */
export const FRAME: Record<Shape, { readonly x: number; readonly y: number; readonly s: number }> = {
  landscape: { x: -10, y: 246, s: 0.62 },
  portrait: { x: 96, y: 62, s: 0.6 },
};

/** The strip of days: its card, the middle of day 0, and from one day to the next. */
export const STRIP: Record<
  Shape,
  {
    readonly card: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
    readonly first: Point;
    readonly apart: number;
    readonly r: number;
  }
> = {
  landscape: { card: { x: 176, y: 20, w: 498, h: 88 }, first: [298, 64], apart: 56, r: 22 },
  portrait: { card: { x: 24, y: 18, w: 852, h: 88 }, first: [186, 62], apart: 104, r: 28 },
};

/** The card with the two circles: middles when they have come together, and how far apart each begins. */
export const CIRCLES: Record<
  Shape,
  {
    readonly card: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
    readonly crs: Point;
    readonly infection: Point;
    readonly r: number;
    readonly apart: number;
  }
> = {
  landscape: {
    card: { x: 694, y: 30, w: 884, h: 446 },
    crs: [1028, 278],
    infection: [1242, 278],
    r: 164,
    apart: 92,
  },
  portrait: { card: { x: 24, y: 556, w: 852, h: 366 }, crs: [270, 768], infection: [466, 768], r: 146, apart: 60 },
};

/** Symbols inside the circles, from the middle of theirs: x, y, turn; the last of each lies in both. */
export const SIGNALS: readonly (readonly [number, number, number])[] = [
  [-112, 46, 10],
  [-44, 62, -12],
  [18, 48, 8],
  [-76, 112, 14],
  [-6, 122, 4],
  [106, 34, 10],
];
export const RODS: readonly (readonly [number, number, number])[] = [
  [92, 44, 20],
  [20, 104, -24],
  [92, 106, -8],
  [-102, 92, 14],
];

/** The tray, and where each kind of test stands on it. */
export const TRAY: Record<
  Shape,
  {
    readonly y: number;
    readonly x: number;
    readonly w: number;
    readonly s: number;
    readonly things: readonly number[];
    /** Height of the names over the things, and the width that each has. */
    readonly names: number;
    readonly widths: readonly number[];
  }
> = {
  landscape: {
    y: 816,
    x: 700,
    w: 872,
    s: 1,
    things: [808, 974, 1136, 1328, 1494],
    names: 606,
    widths: [190, 170, 190, 170, 170],
  },
  portrait: {
    y: 1146,
    x: 30,
    w: 840,
    s: 0.78,
    things: [128, 292, 466, 646, 790],
    names: 962,
    widths: [190, 150, 210, 120, 110],
  },
};

/** The sensor on the finger, in the units of the ward. */
export const SENSOR: Point = [508, 622];
