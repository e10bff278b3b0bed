import type { Point } from '../../cast/svg-markup.ts';
import { between } from '../../stage/place.ts';

/** The way of one molecule: it leaves a place, wanders, and comes to rest at another. Times in seconds of the beat. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly leaves: number;
  readonly lasts: number;
  /** Units by which the way swings out to its side. */
  readonly swing: number;
  /** Where in its jitter it begins, so that no two molecules jitter alike. */
  readonly phase: number;
}

/** Where a molecule is, and how far it has come, 0 to 1. */
export interface Drifted {
  readonly x: number;
  readonly y: number;
  readonly come: number;
}

/** Units by which a molecule jitters on its way, and at rest. */
const JITTER = { underway: 7, resting: 1.6 } as const;

const share = (value: number): number => Math.min(1, Math.max(0, value));

/** Where a molecule is at a second of the beat. It never heads straight for its place. */
export function drifted({ from, to, leaves, lasts, swing, phase }: Way, second: number): Drifted {
  const come = share((second - leaves) / lasts);
  const eased = 1 - (1 - come) ** 2.2;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const aside = swing * Math.sin(Math.PI * eased);
  const shaken = between(JITTER.underway, JITTER.resting, eased);
  const t = second + phase;
  const jitterX = shaken * (Math.sin(2.9 * t + phase) + 0.6 * Math.sin(5.3 * t));
  const jitterY = shaken * (Math.cos(2.3 * t + 2 * phase) + 0.6 * Math.sin(4.7 * t + phase));
  return {
    x: between(from[0], to[0], eased) - (dy / length) * aside + jitterX,
    y: between(from[1], to[1], eased) + (dx / length) * aside + jitterY,
    come,
  };
}

/** Units by which things in the water rock with a breath, by turns. */
export const ROCKS = [
  [3, 2],
  [-2, 3],
  [1, -3],
] as const;

/** Where the thing at an index of a list rocks to in a breath. */
export function rocked(index: number, breath: number): Point {
  const [x, y] = ROCKS[index % ROCKS.length] ?? [0, 0];
  return [x * breath, y * breath];
}
