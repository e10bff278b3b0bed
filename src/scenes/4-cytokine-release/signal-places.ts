import { scatter, type PlacedSignal, type ScatterOptions } from '../cast/signals.ts';
import type { Point } from '../cast/svg-markup.ts';
import { STAGE_SIZE, type Shape } from '../stage/shape.ts';
import { CELLS, type CellPlaces } from './cell-places.ts';

/** Days after the infusion at which the beats of the step end. */
export const DAYS = { contact: 1, firstSignals: 1.3, macrophagesBusy: 3.9, feverStarts: 4.6 } as const;

/** IL-6 symbols of these days on the scale of the step. The patient model gives them; it comes with the score, later. */
export const IL6_ON = { macrophagesBusy: 36, feverStarts: 85 } as const satisfies Partial<
  Record<keyof typeof DAYS, number>
>;

/** A signal of the macrophages: where it comes to rest, and the spot on the rim that it leaves. */
export interface SentSignal {
  readonly signal: PlacedSignal;
  readonly from: Point;
  /** The IL-6 symbols that are there before this one leaves. */
  readonly after: number;
}

/** Signals that travel from a macrophage, and those that fill up the rest of the water later. */
export interface ManySignals {
  readonly sent: readonly SentSignal[];
  readonly flood: readonly SentSignal[];
}

/** Radius of a macrophage of scale 1. */
const MACROPHAGE_RADIUS = 130;

function nearestRim(
  [, x, y]: PlacedSignal,
  { macrophages }: CellPlaces,
): { readonly from: Point; readonly which: number } {
  const rims = macrophages.map(({ at, scale }, which) => {
    const [dx, dy] = [x - at[0], y - at[1]];
    const distance = Math.hypot(dx, dy);
    const radius = MACROPHAGE_RADIUS * scale * 0.86;
    const from: Point = [at[0] + (dx / distance) * radius, at[1] + (dy / distance) * radius];
    return { from, which, distance: distance - radius };
  });
  const [first, second] = rims;
  if (!first || !second) throw new Error('the scene needs two macrophages');
  return first.distance <= second.distance ? first : second;
}

/** Signals in the order in which they leave, each with the number of IL-6 symbols before it. */
function counted(signals: readonly PlacedSignal[], cells: CellPlaces, before: number): readonly SentSignal[] {
  let il6 = before;
  return signals.map((signal) => {
    const sent = { signal, from: nearestRim(signal, cells).from, after: il6 };
    if (signal[0] === 'il6') il6 += 1;
    return sent;
  });
}

/** Of each two signals in turn one of the first macrophage: it starts, the second one follows. */
function firstThenSecond(signals: readonly PlacedSignal[], cells: CellPlaces): readonly PlacedSignal[] {
  const HEAD_START = 6;
  const ofFirst = signals.filter((signal) => nearestRim(signal, cells).which === 0);
  const ofSecond = signals.filter((signal) => nearestRim(signal, cells).which === 1);
  const rank = new Map<PlacedSignal, number>([
    ...ofFirst.map((signal, i) => [signal, i / ofFirst.length] as const),
    ...ofSecond.map((signal, i) => [signal, (i + HEAD_START) / (ofSecond.length + HEAD_START)] as const),
  ]);
  return [...signals].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

interface Scattered {
  readonly keepOut: Required<Pick<ScatterOptions, 'discs' | 'boxes'>>;
  readonly many: Pick<ScatterOptions, 'gap' | 'reach' | 'pow' | 'h' | 'edge' | 'seed'>;
  readonly flood: Pick<ScatterOptions, 'gap'>;
  readonly floodFrom: readonly (readonly [x: number, y: number, r: number])[];
}

/** Where no signal may lie: on the cells, on their pieces, under the names. */
const SCATTERED: Record<Shape, Scattered> = {
  landscape: {
    keepOut: {
      discs: [
        [410, 400, 205],
        [756, 388, 168],
        [1296, 338, 208],
        [1084, 620, 182],
      ],
      boxes: [
        [72, 178, 330, 248],
        [36, 30, 460, 132],
        [1180, 60, 1560, 132],
        [1300, 690, 1500, 760],
      ],
    },
    many: { gap: 50, reach: 430, pow: 1.3, h: 776, edge: 34, seed: 23 },
    flood: { gap: 45 },
    floodFrom: [
      [760, 480, 0],
      [1132, 470, 0],
      [1400, 600, 0],
      [980, 240, 0],
      [1450, 260, 0],
      [900, 700, 0],
    ],
  },
  portrait: {
    keepOut: {
      discs: [
        [322, 322, 206],
        [588, 532, 170],
        [250, 822, 206],
        [662, 910, 190],
      ],
      boxes: [
        [40, 36, 450, 134],
        [40, 1000, 470, 1130],
        [556, 56, 862, 130],
      ],
    },
    many: { gap: 58, reach: 470, pow: 1.15, h: 1112, edge: 36, seed: 31 },
    flood: { gap: 46 },
    floodFrom: [
      [450, 780, 0],
      [300, 700, 0],
      [640, 760, 0],
      [450, 1000, 0],
    ],
  },
};

/** The kinds that macrophages send, dealt in turn; in the flood there are a few of the CAR T cell among them. */
const KINDS = {
  many: ['il6', 'il6', 'il6', 'oth', 'il6', 'il6'],
  flood: ['il6', 'il6', 'oth', 'il6', 'il6', 'ifn'],
} as const;

/** All signals up to the one at which the wanted number of IL-6 symbols is reached. */
function upTo(il6: number, signals: readonly PlacedSignal[]): readonly PlacedSignal[] {
  let got = 0;
  return signals.filter(([kind]) => {
    if (got >= il6) return false;
    if (kind === 'il6') got += 1;
    return true;
  });
}

function manySignals(shape: Shape): ManySignals {
  const cells = CELLS[shape];
  const { keepOut, many, flood, floodFrom } = SCATTERED[shape];
  const { width: w } = STAGE_SIZE[shape];
  const pieces = cells.pieces.map(({ stops }) => stops.at(-1) ?? [0, 0, 0]).map(([x, y, r]) => [x, y, r + 26] as const);
  const discs = [...keepOut.discs, ...pieces];
  const sources = cells.macrophages.map(({ at: [x, y], scale }) => [x, y, 146 * scale] as const);
  const busy = IL6_ON.macrophagesBusy;
  const sent = upTo(
    busy,
    scatter(busy * 2, sources, { ...many, w, discs, boxes: keepOut.boxes, taken: cells.own, kinds: KINDS.many }),
  );
  const rest = IL6_ON.feverStarts - busy;
  const filling = upTo(
    rest,
    scatter(rest * 2, floodFrom, {
      ...flood,
      w,
      h: many.h ?? STAGE_SIZE[shape].height,
      discs,
      taken: [...cells.own, ...sent],
      reach: 420,
      pow: 0.8,
      edge: 10,
      seed: 77,
      kinds: KINDS.flood,
    }),
  );
  return { sent: counted(firstThenSecond(sent, cells), cells, 0), flood: counted(filling, cells, busy) };
}

/** The signals of the macrophages in both shapes. */
export const MANY_SIGNALS: Record<Shape, ManySignals> = {
  landscape: manySignals('landscape'),
  portrait: manySignals('portrait'),
};
