import { bezier, type Curve } from '../cast/curve.ts';
import type { PlacedSignal } from '../cast/signals.ts';
import { r1, rad, type Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';

/** Scales of the CAR T cell and of the cancer cell. */
export const CELL_SCALE = { carT: 1.4, cancer: 1.34 } as const;

/** A macrophage: place, scale, turn in degrees, and where (degrees) its landing spots for signals are. */
export interface MacrophagePlace {
  readonly at: Point;
  readonly scale: number;
  readonly turn: number;
  readonly docks: readonly number[];
}

/** A piece of the cancer cell on its way: at the rim, and at the end of the first, second and third beat. */
export interface PieceWay {
  readonly stops: readonly (readonly [x: number, y: number, r: number])[];
  /** Whether a bit of the nucleus is in it. */
  readonly nucleus: boolean;
  /** How far out of the cell it already is in each of the stops, 0 (inside, not seen) or 1. */
  readonly seen: readonly number[];
}

/** The fixed places of the cells in one shape. */
export interface CellPlaces {
  readonly carT: Point;
  readonly cancer: Point;
  /** The way on which the CAR T cell comes: past its partner by a little, then back to it. */
  readonly comes: Curve;
  readonly comesBack: Curve;
  /** Angles of the markers of the cancer cell that stay free, in degrees. */
  readonly freeMarkers: readonly number[];
  readonly macrophages: readonly [MacrophagePlace, MacrophagePlace];
  readonly pieces: readonly PieceWay[];
  /** The signals that the CAR T cell sends, at rest, in the order in which they leave. */
  readonly own: readonly PlacedSignal[];
  /** Two of them that come to rest at the rim of a macrophage: from where, and to where. */
  readonly visits: readonly { readonly from: Point; readonly to: Point }[];
  readonly signalScale: { readonly own: number; readonly many: number };
  readonly wall: Curve;
}

const way = (
  nucleus: boolean,
  rim: readonly [number, number, number],
  first: readonly [number, number, number],
  second: readonly [number, number, number],
  third: readonly [number, number, number],
  firstSeen = 1,
): PieceWay => ({ stops: [rim, first, second, third], nucleus, seen: [0, firstSeen, 1, 1] });

const CANCER_WIDE: Point = [756, 388];

const WIDE_PIECES: readonly PieceWay[] = [
  way(true, [828, 318, 20], [862, 306, 25], [868, 296, 26], [862, 300, 27]),
  way(true, [848, 376, 21], [893, 372, 27], [912, 366, 28], [918, 370, 28]),
  way(false, [840, 430, 19], [884, 446, 23], [892, 452, 25], [884, 462, 26]),
  way(false, [856, 330, 10], [940, 312, 15], [968, 318, 16], [966, 300, 17]),
  way(false, [866, 392, 9], [964, 396, 12], [978, 420, 18], [984, 416, 19]),
  way(false, [848, 440, 10], [936, 470, 14], [934, 520, 14], [938, 516, 16]),
  way(false, [800, 478, 12], [806, 486, 14], [842, 522, 20], [838, 520, 21], 0),
  way(false, [868, 356, 6], [984, 340, 8], [1006, 344, 10], [1026, 356, 11]),
];

const CANCER_UPRIGHT: Point = [588, 532];
/** In the upright picture the pieces drift to the lower right. */
const UPRIGHT_TURN = 40;
const UPRIGHT_PIECES = 1.1;

function upright([x, y, r]: readonly [number, number, number]): readonly [number, number, number] {
  const [c, s] = [Math.cos(rad(UPRIGHT_TURN)), Math.sin(rad(UPRIGHT_TURN))];
  const [dx, dy] = [x - CANCER_WIDE[0], y - CANCER_WIDE[1]];
  return [r1(CANCER_UPRIGHT[0] + dx * c - dy * s), r1(CANCER_UPRIGHT[1] + dx * s + dy * c), r1(r * UPRIGHT_PIECES)];
}

/** Signals in an order in which two that follow one another leave in different directions. */
const spreadOrder = (signals: readonly PlacedSignal[]): readonly PlacedSignal[] =>
  signals.map((_, i) => signals[(i * 5) % signals.length] ?? (['oth', 0, 0] as const));

/** Where the cells are, in both shapes. The three beats inside the body share one set of places. */
export const CELLS: Record<Shape, CellPlaces> = {
  landscape: {
    carT: [410, 400],
    cancer: CANCER_WIDE,
    comes: bezier([-210, 330], [120, 230], [210, 560], [450, 560]),
    comesBack: bezier([450, 560], [510, 560], [350, 470], [410, 400]),
    freeMarkers: [-98, 74, 110],
    macrophages: [
      { at: [1296, 338], scale: 1.12, turn: 6, docks: [150, 182, 205] },
      { at: [1084, 620], scale: 0.94, turn: 40, docks: [196, 232, 268] },
    ],
    pieces: WIDE_PIECES,
    own: spreadOrder([
      ['ifn', 206, 352],
      ['oth', 172, 446],
      ['ifn', 232, 532],
      ['oth', 320, 590],
      ['ifn', 424, 604],
      ['oth', 524, 566],
      ['ifn', 600, 628],
      ['oth', 700, 588],
      ['ifn', 806, 630],
      ['oth', 566, 236],
      ['ifn', 640, 168],
      ['oth', 742, 178],
      ['ifn', 862, 196],
      ['oth', 958, 236],
    ]),
    visits: [
      { from: [862, 196], to: [1178, 220] },
      { from: [806, 630], to: [951, 669] },
    ],
    signalScale: { own: 1.16, many: 1.12 },
    wall: bezier([-80, 800], [360, 864], [900, 778], [1700, 832]),
  },
  portrait: {
    carT: [322, 322],
    cancer: CANCER_UPRIGHT,
    comes: bezier([-210, 520], [100, 560], [330, 330], [610, 196]),
    comesBack: bezier([610, 196], [650, 230], [380, 330], [322, 322]),
    freeMarkers: [-74, -34, 116],
    macrophages: [
      { at: [250, 822], scale: 1.06, turn: 6, docks: [-20, -52, -84] },
      { at: [662, 910], scale: 0.96, turn: 40, docks: [-84, -116, -150] },
    ],
    pieces: WIDE_PIECES.map(({ stops, nucleus, seen }) => ({ stops: stops.map(upright), nucleus, seen })),
    own: spreadOrder([
      ['ifn', 78, 246],
      ['oth', 66, 344],
      ['ifn', 78, 440],
      ['oth', 120, 530],
      ['ifn', 214, 586],
      ['oth', 322, 604],
      ['ifn', 414, 668],
      ['oth', 514, 702],
      ['oth', 560, 128],
      ['ifn', 612, 214],
      ['oth', 600, 318],
      ['ifn', 712, 300],
      ['oth', 800, 246],
      ['ifn', 816, 372],
    ]),
    visits: [
      { from: [214, 586], to: [195, 672] },
      { from: [414, 668], to: [516, 884] },
    ],
    signalScale: { own: 1.36, many: 1.34 },
    wall: bezier([-80, 1140], [260, 1182], [560, 1116], [980, 1150]),
  },
};

/** How many signals the CAR T cell sends. */
export const OWN_SIGNALS = 14;
