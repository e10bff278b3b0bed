import { seededRandom } from '../../../domain/random/seeded-random.ts';
import { CELL_SCALE, CELLS } from '../../4-cytokine-release/cell-places.ts';
import { bezier, type Curve } from '../../cast/curve.ts';
import { scatter, type PlacedSignal, type ScatterOptions } from '../../cast/signals.ts';
import type { Point } from '../../cast/svg-markup.ts';
import type { StreamCell } from '../../cast/vessel-wall.ts';
import type { Shape } from '../../stage/shape.ts';
import type { Way } from '../art/drifting.ts';

/** The kinds of signals here: IL-6, interferon gamma, GM-CSF, IL-1. */
export type Kind = 'il6' | 'ifn' | 'oth' | 'il1';

/** A signal, what it is and how it goes. */
export interface Sent {
  readonly kind: Kind;
  readonly way: Way;
  readonly turn: number;
}

interface Places {
  /** Where the pair of step 4 stands, smaller. */
  readonly pair: { readonly x: number; readonly y: number; readonly s: number };
  readonly macrophage: { readonly at: Point; readonly scale: number; readonly turn: number };
  readonly wall: Curve;
  readonly stones: number;
  readonly reds: readonly StreamCell[];
  readonly far: readonly (readonly [x: number, y: number, r: number, o: number])[];
  readonly first: readonly PlacedSignal[];
  /** Signals that come to rest near the wall, in the order in which they leave. */
  readonly down: readonly (readonly [kind: Kind, x: number, y: number])[];
  readonly many: ScatterOptions;
  readonly size: number;
  readonly card: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** How many signals the macrophage sends: many more than came, never a ratio. */
const MANY = 36;

export const PLACES: Record<Shape, Places> = {
  landscape: {
    pair: { x: -48, y: 194, s: 0.7 },
    macrophage: { at: [936, 420], scale: 1.42, turn: 6 },
    wall: bezier([-80, 812], [360, 862], [900, 784], [1700, 832]),
    stones: 14,
    reds: [
      [160, 880, 0.56, 12],
      [520, 886, 0.5, -14],
      [900, 878, 0.56, 8],
      [1260, 880, 0.52, 14],
      [1500, 884, 0.5, -10],
    ],
    far: [
      [1090, 110, 44, 0.35],
      [90, 640, 52, 0.4],
      [1530, 540, 46, 0.35],
    ],
    first: [
      ['ifn', 566, 300],
      ['oth', 622, 386],
      ['ifn', 596, 590],
      ['oth', 660, 500],
      ['ifn', 700, 262],
      ['oth', 560, 680],
      ['ifn', 684, 640],
      ['oth', 744, 384],
      ['ifn', 404, 322],
      ['oth', 84, 356],
      ['ifn', 764, 500],
      ['oth', 470, 262],
      ['ifn', 748, 566],
    ],
    down: [
      ['il6', 1136, 748],
      ['il6', 1212, 716],
      ['il1', 1278, 760],
      ['il6', 1062, 716],
    ],
    many: {
      discs: [
        [936, 420, 246],
        [330, 465, 330],
      ],
      boxes: [
        [0, 0, 900, 760],
        [600, 0, 1200, 176],
        [1180, 30, 1600, 280],
        [1300, 660, 1600, 800],
        [900, 640, 1340, 800],
      ],
      gap: 52,
      reach: 640,
      pow: 0.9,
      w: 1590,
      h: 700,
      seed: 41,
    },
    size: 1.16,
    card: { x: 40, y: 604, w: 500, h: 166 },
  },
  portrait: {
    pair: { x: -30, y: 70, s: 0.74 },
    macrophage: { at: [610, 690], scale: 1.3, turn: 20 },
    wall: bezier([-80, 1120], [260, 1162], [560, 1100], [980, 1132]),
    stones: 8,
    reds: [
      [110, 1186, 0.6, 12],
      [330, 1194, 0.54, -14],
      [560, 1182, 0.6, 8],
      [790, 1184, 0.56, 14],
    ],
    far: [
      [806, 160, 42, 0.4],
      [70, 700, 50, 0.4],
    ],
    first: [
      ['ifn', 530, 270],
      ['oth', 590, 390],
      ['ifn', 250, 600],
      ['oth', 336, 672],
      ['ifn', 650, 310],
      ['oth', 160, 640],
      ['ifn', 290, 770],
      ['oth', 466, 560],
      ['ifn', 470, 180],
      ['oth', 60, 520],
      ['ifn', 432, 684],
      ['oth', 690, 440],
      ['ifn', 530, 546],
    ],
    down: [
      ['il6', 604, 1052],
      ['il6', 700, 1076],
      ['il1', 800, 1046],
      ['il6', 520, 1076],
    ],
    many: {
      discs: [
        [610, 690, 226],
        [300, 380, 300],
      ],
      boxes: [
        [0, 0, 720, 500],
        [0, 500, 430, 860],
        [0, 812, 484, 1110],
      ],
      gap: 60,
      reach: 620,
      pow: 0.9,
      w: 890,
      h: 1030,
      seed: 17,
    },
    size: 1.36,
    card: { x: 24, y: 838, w: 448, h: 244 },
  },
};

/** The turns of signals, so that a row of them looks alive but a triangle still shows which way it points. */
const turnOf = (index: number): number => ((index * 47) % 30) - 15;

const away = ([x, y]: Point, [tx, ty]: Point, radius: number): Point => {
  const distance = Math.hypot(tx - x, ty - y) || 1;
  return [x + ((tx - x) / distance) * radius, y + ((ty - y) / distance) * radius];
};

/** Middle of the CAR T cell on the stage. */
function carT(shape: Shape): Point {
  const { pair } = PLACES[shape];
  const [x, y] = CELLS[shape].carT;
  return [pair.x + x * pair.s, pair.y + y * pair.s];
}

/** The signals of the CAR T cell: two leave together. */
function firstOf(shape: Shape): readonly Sent[] {
  const { first, pair } = PLACES[shape];
  const random = seededRandom(5);
  return first.map(([kind, x, y], i): Sent => {
    const way: Way = {
      from: away(carT(shape), [x, y], 84 * CELL_SCALE.carT * pair.s),
      to: [x, y],
      leaves: 1 + 0.5 * Math.floor(i / 2),
      lasts: 2.6,
      swing: (random() - 0.5) * 120,
      phase: 9 * random(),
    };
    return { kind, way, turn: turnOf(i) };
  });
}

/** Every fifth signal of the macrophage is IL-1. */
const kindOf = (index: number): Kind => (index % 5 === 2 ? 'il1' : 'il6');

/** The signals of the macrophage, from all of its rim. The last ones drift down to the wall. */
function manyOf(shape: Shape): readonly Sent[] {
  const { macrophage, many, down, first } = PLACES[shape];
  const [x, y] = macrophage.at;
  const random = seededRandom(23);
  const scattered = scatter(MANY - down.length, [[x, y, 150 * macrophage.scale]], {
    edge: 34,
    ...many,
    taken: [...first, ...down.map(([, dx, dy]): PlacedSignal => ['oth', dx, dy])],
  });
  const placed = [
    ...scattered.map(([, sx, sy], i) => ({ kind: kindOf(i), to: [sx, sy] as const })),
    ...down.map(([kind, sx, sy]) => ({ kind, to: [sx, sy] as const })),
  ];
  return placed.map(({ kind, to }, i): Sent => {
    const way: Way = {
      from: away(macrophage.at, to, 112 * macrophage.scale),
      to,
      leaves: 5.8 + (3.6 * i) / placed.length,
      lasts: 2.2,
      swing: (random() - 0.5) * 130,
      phase: 9 * random(),
    };
    return { kind, way, turn: turnOf(i) };
  });
}

/** All signals in both shapes. */
export const SIGNALS: Record<Shape, { readonly first: readonly Sent[]; readonly many: readonly Sent[] }> = {
  landscape: { first: firstOf('landscape'), many: manyOf('landscape') },
  portrait: { first: firstOf('portrait'), many: manyOf('portrait') },
};

/** Where the signal of a kind rests that lies nearest to a point. */
export function nearest(shape: Shape, list: 'first' | 'many', kind: Kind, [x, y]: Point): Point {
  const places = SIGNALS[shape][list].filter((signal) => signal.kind === kind).map(({ way }) => way.to);
  const distance = ([px, py]: Point): number => Math.hypot(px - x, py - y);
  return places.reduce((best, at) => (distance(at) < distance(best) ? at : best), places[0] ?? [x, y]);
}
