import type { Shape } from '../../stage/shape.ts';

/** A card. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How the table and the people at it lie in the picture. */
export const TABLE: Record<Shape, { readonly x: number; readonly y: number; readonly s: number }> = {
  landscape: { x: -40, y: 112, s: 0.88 },
  portrait: { x: 10, y: -12, s: 0.78 },
};

/** The cards. Upright there is no card of the handwriting: the sheet on the table shows it. */
export const CARDS: Record<
  Shape,
  { readonly handwriting: Frame | undefined; readonly ice: Frame; readonly icans: Frame }
> = {
  landscape: {
    handwriting: { x: 950, y: 20, w: 628, h: 200 },
    ice: { x: 950, y: 234, w: 628, h: 394 },
    icans: { x: 950, y: 642, w: 628, h: 240 },
  },
  portrait: {
    handwriting: undefined,
    ice: { x: 24, y: 574, w: 852, h: 350 },
    icans: { x: 24, y: 938, w: 852, h: 248 },
  },
};

/** First row of the points, from one row to the next, and from one point to the next. */
export const POINTS: Record<
  Shape,
  { readonly x: number; readonly y: number; readonly row: number; readonly apart: number; readonly r: number }
> = {
  landscape: { x: 992, y: 318, row: 63, apart: 38, r: 14 },
  portrait: { x: 62, y: 674, row: 54, apart: 40, r: 15 },
};

/** The five stops of the bar: left edge of the first, width of each, and heights of the stops and of the discs below. */
export const STOPS: Record<
  Shape,
  { readonly x: number; readonly w: number; readonly stop: number; readonly disc: number; readonly r: number }
> = {
  landscape: { x: 970, w: 118, stop: 732, disc: 800, r: 25 },
  portrait: { x: 44, w: 162, stop: 1042, disc: 1132, r: 32 },
};

/** The nurse's arm with the thing to name, in her own units: low, and held up. */
export const NURSE_REACH = {
  low: { ex: -122, ey: 284, wx: -36, wy: 340, turn: 40 },
  up: { ex: -128, ey: 258, wx: -104, wy: 150, turn: -4 },
} as const;
