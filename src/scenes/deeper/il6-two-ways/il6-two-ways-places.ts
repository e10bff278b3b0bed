import type { Curve } from '../../cast/curve.ts';
import { polar, type Point } from '../../cast/svg-markup.ts';
import type { StreamCell } from '../../cast/vessel-wall.ts';
import type { Shape } from '../../stage/shape.ts';
import type { Way } from '../art/drifting.ts';
import { wayFrom } from '../art/legs.ts';

/** Seconds at which a signal has come to rest in a receptor between two posts. */
export const MEETS = { classic: 3.8, pair: 6.2, trans: 9, decoy: 10.9 } as const;

/** Scale of the two places where a signal is passed on, of the empty ones, and of what floats. */
export const SCALES = { passing: 1.95, empty: 1.5, posts: 1.4, floating: 1.6, signal: 1.75 } as const;
/** Units (of the posts) from the middle to each post: before they close, and closed. */
export const APART = { open: 46, closed: 34 } as const;
/** Distance from the foot of a V to the middle of the signal that sits in it. */
export const IN_V = 24;

interface Places {
  /** The cell with receptors in its membrane; `down` turns it round, so that its skin faces down. */
  readonly cell: { readonly at: Point; readonly down: boolean };
  /** Angles on the cell: the receptor that takes a signal, empty ones, and posts without work. */
  readonly taken: number;
  readonly empty: readonly number[];
  readonly idle: number;
  readonly wall: Curve;
  readonly stones: number;
  readonly stoneScale: number;
  readonly blood: { readonly from: Point };
  readonly reds: readonly StreamCell[];
  readonly far: readonly (readonly [x: number, y: number, r: number, o: number])[];
  /** Foot of the two posts on the wall that pass the signal on, and of those without work. */
  readonly trans: Point;
  readonly transIdle: readonly Point[];
  readonly decoy: { readonly at: Point; readonly turn: number };
  readonly taker: readonly Way[];
  readonly looseV: readonly Way[];
  readonly looseSignal: readonly Way[];
  readonly pair: readonly Way[];
  readonly caught: readonly Way[];
  readonly receptors: readonly (readonly [x: number, y: number, turn: number])[];
  readonly signals: readonly (readonly [x: number, y: number, turn: number])[];
  /** Dotted way of the pair down to the wall. */
  readonly trail: string;
}

export const RADIUS = 520;

/** A point of the cell's skin at an angle in degrees, `out` units over it. */
export const onSkin = ([x, y]: Point, degrees: number, out = 0): Point => {
  const [dx, dy] = polar(degrees, RADIUS + out);
  return [x + dx, y + dy];
};

/** Where a signal sits in a receptor of the cell. */
const seat = (cell: Point, degrees: number, scale: number): Point => onSkin(cell, degrees, 24 + IN_V * scale);
const above = ([x, y]: Point, by: number): Point => [x, y - by];

const WIDE_CELL: Point = [330, 1080];
const TALL_CELL: Point = [330, -166];
const PASSING = SCALES.passing * 0.94;

const wideTrans: Point = [1058, 640];
const wideMeet: Point = [1000, 470];
const tallTrans: Point = [560, 972];
const tallMeet: Point = [330, 690];
/** Foot of the V over the foot of the posts. */
const V_OVER = 44;

export const PLACES: Record<Shape, Places> = {
  landscape: {
    cell: { at: WIDE_CELL, down: false },
    taken: -74,
    empty: [-96, -112],
    idle: -48,
    wall: (t) => [806 + t * 900, 680 - Math.sin(t * 3) * 22],
    stones: 4,
    stoneScale: 1.55,
    blood: { from: [640, 732] },
    reds: [
      [1160, 850, 0.7, 10],
      [1250, 866, 0.6, -14],
      [720, 880, 0.6, 16],
    ],
    far: [
      [760, 560, 44, 0.35],
      [1530, 150, 50, 0.3],
      [60, 560, 40, 0.4],
    ],
    trans: wideTrans,
    transIdle: [[862, 660]],
    decoy: { at: [1440, 300], turn: 12 },
    taker: wayFrom(
      [486, 236],
      1.3,
      [above(onSkin(WIDE_CELL, -96, 110), 6), 0.5, 1.7, 40],
      [[420, 420], 2.1, 0.7, 20],
      [seat(WIDE_CELL, -74, PASSING), 2.7, 1.1, -16],
    ),
    looseV: wayFrom([840, 350], 4.1, [wideMeet, 4.6, 1.6, 40]),
    looseSignal: wayFrom([1130, 380], 2.2, [above(wideMeet, IN_V * SCALES.floating), 4.8, 1.4, -50]),
    pair: wayFrom(
      wideMeet,
      2.2,
      [[924, 566], MEETS.pair, 1.1, -20],
      [[1000, 500], MEETS.pair + 1.2, 0.7, 14],
      [above(wideTrans, V_OVER), MEETS.pair + 1.8, 1, -20],
    ),
    caught: wayFrom([1230, 280], 5.2, [[1404, 446], 6, 2.8, 30], [[1442, 272], 9.2, 1.7, -30]),
    receptors: [
      [1052, 236, 24],
      [1190, 330, -34],
      [760, 200, -18],
    ],
    signals: [
      [150, 250, 10],
      [318, 216, 12],
      [620, 240, -14],
      [640, 560, 8],
      [900, 250, 6],
      [1216, 446, -6],
    ],
    trail: 'M944 512Q964 544 992 558',
  },
  portrait: {
    cell: { at: TALL_CELL, down: true },
    taken: 62,
    empty: [96, 114],
    idle: 38,
    wall: (t) => [-60 + t * 1020, 1010 - Math.sin(t * 3) * 20],
    stones: 5,
    stoneScale: 1.4,
    blood: { from: [-20, 1060] },
    reds: [
      [110, 1160, 0.7, 10],
      [350, 1176, 0.6, -14],
      [760, 1166, 0.7, 16],
    ],
    far: [
      [800, 900, 44, 0.35],
      [70, 560, 46, 0.4],
    ],
    trans: tallTrans,
    transIdle: [
      [150, 984],
      [826, 1000],
    ],
    decoy: { at: [724, 620], turn: 12 },
    taker: wayFrom(
      [190, 500],
      1.3,
      [onSkin(TALL_CELL, 96, 112), 0.5, 1.7, -40],
      [[420, 470], 2.1, 0.7, -20],
      [seat(TALL_CELL, 62, PASSING), 2.7, 1.1, 16],
    ),
    looseV: wayFrom([180, 640], 4.1, [tallMeet, 4.6, 1.6, 40]),
    looseSignal: wayFrom([470, 620], 2.2, [above(tallMeet, IN_V * SCALES.floating), 4.8, 1.4, -50]),
    pair: wayFrom(
      tallMeet,
      2.2,
      [[420, 860], MEETS.pair, 1.1, -20],
      [[470, 790], MEETS.pair + 1.2, 0.7, 14],
      [above(tallTrans, V_OVER), MEETS.pair + 1.8, 1, -20],
    ),
    caught: wayFrom([560, 700], 5.2, [[690, 750], 6, 2.6, 30], [[726, 592], 9.2, 1.7, -30]),
    receptors: [
      [130, 790, 24],
      [800, 800, -34],
    ],
    signals: [
      [80, 690, 10],
      [300, 540, 12],
      [820, 480, -14],
      [250, 850, 8],
      [650, 846, 6],
    ],
    trail: 'M360 760Q430 850 500 900',
  },
};

/** Radius of the large cell at an angle in radians: a skin that is not quite even. */
export const skinRadius = (a: number): number => RADIUS + 6 * Math.sin(9 * a) + 3 * Math.sin(14 * a);

/** Degrees of a place on the cell in which its receptors stand upright. */
export const upright = (degrees: number): number => degrees + 90;
