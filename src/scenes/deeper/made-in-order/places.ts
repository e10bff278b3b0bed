import type { LensBeam } from '../../cast/lens-frame.ts';
import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';

interface Stand {
  readonly x: number;
  readonly y: number;
  readonly s: number;
}

/** Top of each bench. In portrait a second one carries samples and flask. */
export const BENCH: Record<Shape, readonly number[]> = { landscape: [600], portrait: [424, 1146] };

/** Trays of the three first stations. */
export const TRAYS: Record<Shape, readonly [Stand, Stand, Stand]> = {
  landscape: [
    { x: 392, y: 600, s: 0.6 },
    { x: 612, y: 600, s: 0.6 },
    { x: 832, y: 600, s: 0.6 },
  ],
  portrait: [
    { x: 158, y: 424, s: 0.66 },
    { x: 442, y: 424, s: 0.66 },
    { x: 742, y: 424, s: 0.66 },
  ],
};
/** Radius for which the world of a lens is drawn. */
export const LENS_WORLD = 104;
const lensOver = ({ x, y, s }: Stand, cy: number, r: number): LensBeam => ({ cx: x, cy, r, ox: x, oy: y - 150 * s });
export const LENSES: Record<Shape, readonly [LensBeam, LensBeam, LensBeam]> = {
  landscape: [
    lensOver(TRAYS.landscape[0], 254, 92),
    lensOver(TRAYS.landscape[1], 254, 92),
    lensOver(TRAYS.landscape[2], 254, 92),
  ],
  portrait: [
    lensOver(TRAYS.portrait[0], 148, 118),
    lensOver(TRAYS.portrait[1], 148, 118),
    lensOver(TRAYS.portrait[2], 148, 118),
  ],
};

/** The card of the five tests. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly head: number;
  readonly row: number;
  /** Height of the type of a name, and of the question below it. */
  readonly name: number;
  readonly asks: number;
}
export const CARD: Record<Shape, CardPlace> = {
  landscape: { x: 950, y: 28, w: 470, head: 64, row: 74, name: 28, asks: 25 },
  portrait: { x: 24, y: 530, w: 606, head: 74, row: 87, name: 40, asks: 38 },
};
export const cardHeight = ({ head, row }: CardPlace): number => head + 5 * row + 8;
/** Middle of a row of the card. */
export const rowAt = ({ x, y, head, row }: CardPlace, index: number): Point => [
  x + row * 0.5,
  y + head + row * (index + 0.5) + 4,
];

export const RACK: Record<Shape, Stand> = {
  landscape: { x: 1182, y: 600, s: 0.8 },
  portrait: { x: 250, y: 1146, s: 0.7 },
};
export const FLASK: Record<Shape, Stand> = {
  landscape: { x: 1498, y: 600, s: 0.8 },
  portrait: { x: 766, y: 1146, s: 0.92 },
};
export const TECHNICIAN: Record<Shape, Stand> = {
  landscape: { x: 150, y: 286, s: 0.9 },
  portrait: { x: 770, y: 606, s: 0.72 },
};

/** Ways of the five samples from the third bag to the rack: start, two handles, end. */
export const sampleWay = (shape: Shape, index: number): readonly [Point, Point, Point, Point] => {
  const from = TRAYS[shape][2];
  const to = RACK[shape];
  const end: Point = [to.x + (-104 + index * 52) * to.s, to.y - 128 * to.s];
  const start: Point = [from.x + (-40 + index * 20) * from.s, from.y - 150 * from.s];
  return shape === 'landscape'
    ? [start, [start[0] + 60, start[1] - 80], [end[0] - 60, end[1] - 60], end]
    : [start, [start[0], start[1] + 240], [end[0] + 420, end[1] - 60], end];
};

/** Where the numbers of the order stand on the edge of the bench, in landscape. */
export const NUMBERS: readonly Point[] = [
  [392, 646],
  [612, 646],
  [832, 646],
  [1182, 646],
  [1498, 646],
];
