import { seededRandom } from '../../domain/random/seeded-random.ts';
import { bezier, type Curve } from '../cast/curve.ts';
import { hand } from '../cast/hands.ts';
import { taper } from '../cast/limb.ts';
import { P } from '../cast/palette.ts';
import { patient } from '../cast/people.ts';
import { skinTones } from '../cast/skin-tones.ts';
import { r1, use, type Point } from '../cast/svg-markup.ts';
import { wall } from '../cast/vessel-wall.ts';
import { farCell, waterIn } from '../cast/water.ts';
import type { Shape } from '../stage/shape.ts';

/** A cell in a lens: place from the centre of the lens, scale, turn in degrees. */
export type LensCell = readonly [x: number, y: number, s: number, degrees?: number];

/** What the lens shows inside the body: a T cell passes a cancer cell. All places are from the centre of the lens. */
export interface BodyWorld {
  /** Radius of the lens for which the places hold. */
  readonly r: number;
  /** Water and vessel. */
  readonly back: string;
  readonly cancer: LensCell;
  /** Way of the T cell, and its scale at the beginning and the end of it. */
  readonly way: Curve;
  readonly tCellScale: readonly [from: number, to: number];
  /** Share of the way at which the T cell comes closest to the flags. */
  readonly closest: number;
  readonly ghosts: readonly LensCell[];
}

const body: Record<Shape, BodyWorld> = {
  landscape: {
    r: 264,
    back: `${waterIn(0, 0, 264)}<path d="M-304 186C-124 224 96 172 316 210V306H-304Z" fill="#643642"/><path d="M-304 212C-124 250 96 198 316 236V306H-304Z" fill="#7E434A"/>${use('rbc', -144, 240, 0.46, 8)}${use('rbcSide', -54, 262, 0.42, -14)}${use('rbc', 46, 240, 0.46, 14)}${use('rbc', 136, 246, 0.42, -8)}${wall(bezier([-304, 172], [-124, 210], [96, 158], [316, 196]), 6, 0.72)}<circle cx="-234" cy="-134" r="36" fill="${P.p4}" opacity=".5"/><circle cx="186" cy="-204" r="44" fill="${P.p4}" opacity=".4"/>`,
    cancer: [-6, -106, 1, 6],
    way: bezier([-244, -64], [-154, 166], [46, 166], [156, 52]),
    tCellScale: [0.52, 0.96],
    closest: 0.5,
    ghosts: [
      [-188, 6, 0.62],
      [-48, 90, 0.7],
    ],
  },
  portrait: {
    r: 226,
    back: `${waterIn(0, 0, 226)}<path d="M-260 160C-100 200 100 148 260 178V260H-260Z" fill="#643642"/>${wall(bezier([-300, 150], [-100, 190], [100, 138], [300, 168]), 5, 0.66)}${farCell(-170, 60, 34, 0.5)}${farCell(-60, -190, 30, 0.4)}`,
    cancer: [62, -102, 0.88, 6],
    way: bezier([-216, -110], [-130, 60], [10, 110], [112, 88]),
    tCellScale: [0.42, 0.82],
    closest: 0.62,
    ghosts: [
      [-176, -40, 0.5],
      [-66, 60, 0.62],
    ],
  },
};

/** The body world of a shape. */
export const bodyWorld = (shape: Shape): BodyWorld => body[shape];

/** What the lens shows inside the machine: red cells sink, T cells rise above them. All places are from the centre of the lens. */
export interface MachineWorld {
  readonly r: number;
  readonly water: string;
  /** Blood with its red cells, sunk. Drawn higher by `mixedRise`, it fills the lens. */
  readonly blood: string;
  readonly mixedRise: number;
  /** Stream in which the T cells rise out of the lens. */
  readonly stream: string;
  /** Places of the T cells along their way, from the left over the red cells to the opening at the top. */
  readonly slots: readonly LensCell[];
  /** Where the T cells are while the blood is still mixed, one for each slot that lies in the lens. */
  readonly mixed: readonly Point[];
}

/** The T cells that are in the lens at any time. */
export const CELLS_IN_LENS = 8;
/** The T cells that rise out of the lens into the bag. */
export const CELLS_KEPT = 5;

const rows = (count: number, perRow: number, place: (row: number, i: number) => Point, s: number): string =>
  Array.from({ length: count * perRow }, (_, n) => {
    const i = n % perRow;
    const [x, y] = place(Math.floor(n / perRow), i);
    return use('rbc', x, y, s, ((i * 37) % 50) - 25);
  }).join('');

/** Places spread over the middle of a lens of radius r, never close together, always the same ones. */
function spread(count: number, r: number): readonly Point[] {
  const random = seededRandom(8);
  const points: Point[] = [[0, 0]];
  while (points.length < count) {
    const [x, y] = [(random() * 2 - 1) * r, (random() * 2 - 1) * r];
    if (Math.hypot(x, y) < r * 0.8 && points.every(([a, b]) => Math.hypot(a - x, b - y) > r * 0.46)) {
      points.push([r1(x), r1(y)]);
    }
  }
  return points;
}

/** Continues a row of slots beyond both ends in its own direction, `CELLS_KEPT` slots each way. */
function continued(slots: readonly LensCell[]): readonly LensCell[] {
  const on = ([x0, y0]: LensCell, [x1, y1, s]: LensCell): LensCell[] =>
    Array.from({ length: CELLS_KEPT }, (_, k) => [x1 + (x1 - x0) * (k + 1), y1 + (y1 - y0) * (k + 1), s]);
  const [first, second] = slots;
  const [before, last] = slots.slice(-2);
  if (!first || !second || !before || !last) throw new Error('a way of T cells needs at least two places');
  return [...on(second, first).reverse(), ...slots, ...on(before, last)];
}

const machine: Record<Shape, MachineWorld> = {
  landscape: {
    r: 160,
    water: waterIn(0, 0, 160),
    blood: `<path d="M-200 -20C-80 44 80 44 200 -30V440H-200Z" fill="#6F3A42"/>${rows(7, 8, (row, i) => [-190 + i * 56 + (row % 2) * 28, 74 + row * 38 - ((i - 3.5) / 3.5) ** 2 * 26], 0.56)}`,
    mixedRise: 190,
    stream:
      '<path d="M140 -14C120 -90 60 -140 -6 -190" fill="none" stroke="#BFE0FF" stroke-width="74" stroke-linecap="round" opacity=".13"/>',
    slots: continued([
      [-112, 14, 0.3],
      [-52, 36, 0.31],
      [12, 40, 0.3],
      [74, 26, 0.31],
      [126, 0, 0.28],
      [96, -52, 0.3],
      [58, -104, 0.3],
      [10, -148, 0.28],
    ]),
    mixed: spread(CELLS_IN_LENS, 160),
  },
  portrait: {
    r: 226,
    water: waterIn(0, 0, 226),
    blood: `<path d="M-260 -20C-100 50 100 50 260 -34V560H-260Z" fill="#6F3A42"/>${rows(7, 8, (row, i) => [-250 + i * 74 + (row % 2) * 37, 78 + row * 48 - ((i - 3.5) / 3.5) ** 2 * 30], 0.72)}`,
    mixedRise: 250,
    stream:
      '<path d="M180 -10C170 -90 120 -150 60 -250" fill="none" stroke="#BFE0FF" stroke-width="90" stroke-linecap="round" opacity=".13"/>',
    slots: continued([
      [-156, 6, 0.4],
      [-74, 40, 0.42],
      [14, 46, 0.41],
      [98, 30, 0.42],
      [170, -14, 0.38],
      [142, -96, 0.38],
      [86, -166, 0.36],
      [34, -228, 0.34],
    ]),
    mixed: spread(CELLS_IN_LENS, 226),
  },
};

/** The machine world of a shape. */
export const machineWorld = (shape: Shape): MachineWorld => machine[shape];

const skin = skinTones[patient.skin];

/** The patient's hand on the blanket, seen close: life size, in a lens of radius 176, from its centre. */
export const handWorld = `<rect x="-192" y="-204" width="420" height="400" fill="${P.sage}"/><path d="M-192 26C-72 -24 98 -4 228 76V196H-192Z" fill="${P.sage2}" opacity=".8"/>${taper(-202, -84, 120, -36, -34, 92, skin.b, skin.s)}${hand(-26, -32, -74, 2.5, patient.skin, 1)}`;

/** Marks of tingling at the fingers of the hand seen close. */
export const HAND_TINGLES: readonly LensCell[] = [
  [124, -50, 1.5, -6],
  [118, 26, 1.5, 8],
  [64, 80, 1.4, 14],
];
