import { polar, type Point } from '../cast/svg-markup.ts';
import type { SignalKind } from '../cast/signals.ts';
import type { Stand } from './places.ts';

/** One signal: its kind, its stand on the small card, and where it ends in the large picture. */
export interface CastSignal {
  readonly kind: SignalKind;
  readonly small: Stand;
  readonly end: Stand;
}

const signal = (
  kind: SignalKind,
  [x, y, s, turn]: readonly [number, number, number, number],
  end: readonly [x: number, y: number, s: number],
): CastSignal => ({ kind, small: { x, y, s, turn }, end: { x: end[0], y: end[1], s: end[2], turn } });

/** The signals of the introduction: more diamonds than others. Far travellers leave first, and the first lands on the dock of the other cell. */
export const SIGNALS: readonly CastSignal[] = [
  signal('il6', [148, -70, 1.3, -18], [143, 52, 1.4]),
  signal('oth', [138, 34, 1.8, 8], [82, -78, 1.8]),
  signal('oth', [20, -100, 1.2, -14], [56, -182, 1.3]),
  signal('il6', [-34, 30, 2.3, 10], [24, 34, 2.3]),
  signal('ifn', [62, -52, 1.8, -12], [-24, -128, 1.8]),
  signal('il6', [-128, -40, 1.9, -8], [-82, -36, 1.9]),
  signal('il6', [-146, 76, 1.4, 20], [-92, 76, 1.5]),
  signal('ifn', [66, 90, 1.3, 14], [-106, -196, 1.4]),
];

/** The cell that sends the signals, and the one that gets them, in the large picture. */
export const SENDER: Stand = { x: -262, y: -40, s: 0.84, turn: 0 };
export const RECEIVER: Stand = { x: 300, y: 30, s: 0.92, turn: 8 };

/** Rank of each signal by the direction of its way, so that no two ways cross. */
const RANKS = (() => {
  const direction = ({ end }: CastSignal): number => Math.atan2(end.y - SENDER.y, end.x - SENDER.x);
  const sorted = SIGNALS.toSorted((a, b) => direction(a) - direction(b));
  return SIGNALS.map((one) => sorted.indexOf(one));
})();

/** Where a signal buds from the sender, on the side that faces the receiver. */
export function budOf(index: number): Point {
  const [x, y] = polar(-68 + (RANKS[index] ?? 0) * 19, 94);
  return [SENDER.x + x, SENDER.y + y];
}

/** Signals that the macrophage sends: direction in degrees, and their ends in the large picture. */
export const SENT: readonly (Stand & { readonly from: number })[] = [
  { from: 160, x: -214, y: 64, s: 1.5, turn: -12 },
  { from: -34, x: 222, y: -190, s: 1.7, turn: 14 },
  { from: 40, x: 222, y: 128, s: 1.4, turn: -6 },
];
