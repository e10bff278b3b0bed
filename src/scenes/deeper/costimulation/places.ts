import { between } from '../../stage/place.ts';
import type { Shape } from '../../stage/shape.ts';

interface Circle {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
/** The two lenses, and the large one from which the left one shrinks. */
export const LENSES: Record<Shape, { readonly cd28: Circle; readonly bb: Circle; readonly large: Circle }> = {
  landscape: {
    cd28: { cx: 222, cy: 364, r: 178 },
    bb: { cx: 1378, cy: 364, r: 178 },
    large: { cx: 960, cy: 462, r: 360 },
  },
  portrait: {
    cd28: { cx: 228, cy: 300, r: 160 },
    bb: { cx: 672, cy: 300, r: 160 },
    large: { cx: 450, cy: 560, r: 390 },
  },
};

/** The card with the sketch: its box, and the box of the plot in it. */
export const CARD: Record<Shape, { readonly x: number; readonly y: number; readonly w: number; readonly h: number }> = {
  landscape: { x: 440, y: 146, w: 720, h: 420 },
  portrait: { x: 28, y: 606, w: 844, h: 384 },
};
const PLOT: Record<Shape, { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }> = {
  landscape: { x0: 520, x1: 1110, y0: 502, y1: 224 },
  portrait: { x0: 92, x1: 826, y0: 930, y1: 802 },
};
/** Place of a share of the time, and of a number of cells, both from 0 to 1, in the plot. */
export const plotX = (shape: Shape, t: number): number => between(PLOT[shape].x0, PLOT[shape].x1, t);
export const plotY = (shape: Shape, v: number): number => between(PLOT[shape].y0, PLOT[shape].y1, v);

/** The two tendencies, drawn by hand: no measurement lies under them. */
export const sketch = {
  cd28: (t: number): number =>
    Math.exp(-(((t - 0.26) / (t < 0.26 ? 0.12 : 0.17)) ** 2)) * 0.95 + 0.06 * Math.min(1, t * 4) * (1 - t * 0.7),
  bb: (t: number): number => Math.exp(-(((t - 0.45) / (t < 0.45 ? 0.19 : 0.62)) ** 2)) * 0.62,
} as const;
/** Where the shape of its bead marks each curve. */
export const MARKED = { cd28: 0.26, bb: 0.62 } as const;

/** Moments at which cells are shown below, and how many of each kind: a sign for more and fewer. */
export const STOPS: readonly { readonly t: number; readonly cd28: number; readonly bb: number }[] = [
  { t: 0.05, cd28: 2, bb: 1 },
  { t: 0.29, cd28: 8, bb: 3 },
  { t: 0.58, cd28: 3, bb: 6 },
  { t: 0.92, cd28: 1, bb: 4 },
];
/** Rows of cells: heights, the places of their marks, and the size of a cell. */
export const ROWS: Record<
  Shape,
  { readonly cd28: number; readonly bb: number; readonly mark: number; readonly s: number }
> = {
  landscape: { cd28: 688, bb: 806, mark: 480, s: 0.152 },
  portrait: { cd28: 1056, bb: 1148, mark: 52, s: 0.14 },
};

/** Places of `n` cells round the middle of their group, in units of their distance. */
export function grouped(n: number): readonly (readonly [x: number, y: number])[] {
  if (n === 1) return [[0, 0]];
  if (n === 2)
    return [
      [-0.5, 0],
      [0.5, 0],
    ];
  if (n === 3)
    return [
      [-0.5, 0.46],
      [0.5, 0.46],
      [0, -0.46],
    ];
  const first = Math.ceil(n / 2);
  return Array.from({ length: n }, (_, i) => {
    const upper = i >= first;
    const inRow = upper ? n - first : first;
    return [(upper ? i - first : i) - (inRow - 1) / 2, upper ? -0.48 : 0.48];
  });
}
