import { seededRandom } from '../../domain/random/seeded-random.ts';
import { symbol } from './defs.ts';
import { P } from './palette.ts';
import { use } from './svg-markup.ts';

/** Symbol ids of the signals: IL-6, interferon gamma, any other. */
export type SignalKind = 'il6' | 'ifn' | 'oth';
/** A signal at its place in stage units. */
export type PlacedSignal = readonly [kind: SignalKind, x: number, y: number];

/** IL-6: an orange square on its point. */
export const il6Signal = symbol(
  'il6',
  `<path class="edged-thin" d="M-3.5 -14.8A5 5 0 0 1 3.5 -14.8L14.8 -3.5A5 5 0 0 1 14.8 3.5L3.5 14.8A5 5 0 0 1 -3.5 14.8L-14.8 3.5A5 5 0 0 1 -14.8 -3.5Z" fill="${P.il6}" stroke="${P.il6d}" stroke-width="2.5"/><path d="M0 -14L-14 0L0 0Z" fill="${P.il6l}"/>`,
);
/** Interferon gamma: pink twin discs. */
export const interferonSignal = symbol(
  'ifn',
  `<g stroke="${P.ifnd}" stroke-width="2.5"><circle class="edged-thin" cx="-8.5" cy="0" r="10.5" fill="${P.ifn}"/><circle class="edged-thin" cx="8.5" cy="0" r="10.5" fill="${P.ifn}"/></g><path d="M-11 -3h0M6 -3h0" stroke="${P.ifnl}" stroke-width="7.2" stroke-linecap="round"/>`,
);
/** Any other signal: a pale triangle. */
export const otherSignal = symbol(
  'oth',
  `<path class="edged-thin" d="M0 -13L12 9H-12Z" fill="${P.oth}" stroke="${P.othd}" stroke-width="4" stroke-linejoin="round"/><path d="M-1 -7L-7 5" stroke="#fff" stroke-width="3" stroke-linecap="round"/>`,
);

const SIZES = [1.02, 0.9, 1.1, 0.96];

/** Scale and turn (degrees) that the signal at an index of a list is drawn with, so that a row of them looks alive. */
export const signalPose = (index: number, s = 1, spread = 34): { readonly scale: number; readonly turn: number } => ({
  scale: s * (SIZES[index % SIZES.length] ?? 1),
  turn: ((index * 47) % spread) - spread / 2,
});
/** Signals drawn in place; `spread` is the range of their turns in degrees. */
export const signals = (list: readonly PlacedSignal[], s = 1, spread = 34): string =>
  list
    .map(([kind, x, y], i) => {
      const { scale, turn } = signalPose(i, s, spread);
      return use(kind, x, y, scale, turn);
    })
    .join('');

/** Where signals may not lie, and how they spread. */
export interface ScatterOptions {
  /** Discs to keep clear: [x, y, radius]. */
  readonly discs?: readonly (readonly [x: number, y: number, r: number])[];
  /** Boxes to keep clear: [left, top, right, bottom]. */
  readonly boxes?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  /** Signals that stand already. */
  readonly taken?: readonly PlacedSignal[];
  /** Least distance between two signals. */
  readonly gap?: number;
  /** Farthest distance from the edge of a source. */
  readonly reach?: number;
  /** Above 1 crowds signals near their source, below 1 thins them there. */
  readonly pow?: number;
  readonly w?: number;
  readonly h?: number;
  /** Kinds dealt in turn. */
  readonly kinds?: readonly SignalKind[];
  /** Free border of the picture. */
  readonly edge?: number;
  readonly seed?: number;
}

/** Up to `n` signals scattered round sources [x, y, radius], the same for the same seed. */
export function scatter(
  n: number,
  sources: readonly (readonly [x: number, y: number, r: number])[],
  {
    discs = [],
    boxes = [],
    taken = [],
    gap = 46,
    reach = 330,
    pow = 1.25,
    w = 1600,
    h = 820,
    kinds = ['il6', 'il6', 'il6', 'oth'],
    edge = 34,
    seed = 5,
  }: ScatterOptions = {},
): PlacedSignal[] {
  const random = seededRandom(seed);
  const got: PlacedSignal[] = [];
  const all = taken.map(([, x, y]): readonly [number, number] => [x, y]);
  for (let tries = 0; tries < 9000 && got.length < n; tries += 1) {
    const [sx, sy, sr] = sources[Math.floor(random() * sources.length)] ?? [0, 0, 0];
    const a = random() * 6.283;
    const r = sr + 26 + random() ** pow * reach;
    const x = sx + Math.cos(a) * r;
    const y = sy + Math.sin(a) * r;
    const outside = x < edge || x > w - edge || y < edge || y > h - edge;
    const covered =
      discs.some(([dx, dy, dr]) => Math.hypot(dx - x, dy - y) < dr) ||
      boxes.some(([x0, y0, x1, y1]) => x > x0 - 26 && x < x1 + 26 && y > y0 - 26 && y < y1 + 26);
    if (outside || covered || all.some(([ax, ay]) => Math.hypot(ax - x, ay - y) < gap)) continue;
    all.push([x, y]);
    got.push([kinds[got.length % kinds.length] ?? 'il6', x, y]);
  }
  return got;
}
