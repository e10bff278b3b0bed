import type { Shape } from '../../stage/shape.ts';

/** How the ward, with its door, is laid into the picture. */
export const FRAME: Record<Shape, { readonly x: number; readonly y: number; readonly s: number }> = {
  landscape: { x: -44, y: 212, s: 0.65 },
  portrait: { x: 96, y: 40, s: 0.53 },
};

/** The doorway in the units of the ward, and where the nurse stands in it. */
export const DOORWAY = { x: 742, y: -64, w: 262, h: 832 } as const;
export const NURSE = { x: 858, y: 100, s: 0.97, from: { x: 900, y: 84, s: 0.9 } } as const;
/** The nurse's arm that brings the thermometer, in her own units: hanging, and holding it up. */
export const NURSE_REACH = {
  low: { ex: -118, ey: 272, wx: -96, wy: 352, turn: -150 },
  up: { ex: -126, ey: 262, wx: -116, wy: 170, turn: -6 },
} as const;

/** A ladder: left edge and width of its rungs. */
interface Ladder {
  readonly x: number;
  readonly w: number;
}

/** The card with the ladders. */
export const BOARD: Record<
  Shape,
  {
    readonly card: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
    readonly pressure: Ladder;
    readonly oxygen: Ladder;
    /** Middle of the column of grades, and radius of its discs. */
    readonly grade: number;
    readonly disc: number;
    /** Height of the line of heads, and middles of the rungs of grade 1 to 4. */
    readonly heads: number;
    readonly rungs: readonly [number, number, number, number];
    /** Height of a rung. */
    readonly rung: number;
  }
> = {
  landscape: {
    card: { x: 706, y: 30, w: 870, h: 668 },
    pressure: { x: 732, w: 332 },
    oxygen: { x: 1224, w: 332 },
    grade: 1143,
    disc: 32,
    heads: 84,
    rungs: [572, 444, 316, 188],
    rung: 88,
  },
  portrait: {
    card: { x: 20, y: 470, w: 860, h: 500 },
    pressure: { x: 42, w: 334 },
    oxygen: { x: 526, w: 334 },
    grade: 451,
    disc: 29,
    heads: 516,
    rungs: [914, 814, 714, 614],
    rung: 88,
  },
};

/** The slips with what does not count: where each lies, and how far it is turned (degrees). */
export const SLIPS: Record<
  Shape,
  readonly { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly turn: number }[]
> = {
  landscape: [
    { x: 720, y: 778, w: 202, h: 98, turn: -1 },
    { x: 934, y: 778, w: 222, h: 98, turn: 0.8 },
    { x: 1168, y: 778, w: 222, h: 98, turn: -0.8 },
    { x: 1402, y: 778, w: 162, h: 98, turn: 1 },
  ],
  portrait: [
    { x: 24, y: 1030, w: 420, h: 70, turn: -0.6 },
    { x: 456, y: 1030, w: 420, h: 70, turn: 0.6 },
    { x: 24, y: 1112, w: 420, h: 70, turn: 0.6 },
    { x: 456, y: 1112, w: 420, h: 70, turn: -0.6 },
  ],
};
/** The sheet that the slips are laid on. */
export const SHEET: Record<Shape, { readonly x: number; readonly y: number; readonly w: number; readonly h: number }> =
  {
    landscape: { x: 706, y: 712, w: 870, h: 176 },
    portrait: { x: 14, y: 976, w: 872, h: 214 },
  };
/** Height of the line over the slips. */
export const SLIPS_TITLE: Record<Shape, number> = { landscape: 746, portrait: 1002 };

/** Height of a rung number, which may lie between two. */
export function rungY(shape: Shape, rung: number): number {
  const { rungs } = BOARD[shape];
  const [first] = rungs;
  const last = rungs[3];
  return first + ((rung - 1) / 3) * (last - first);
}
