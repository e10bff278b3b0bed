import type { Area, Point } from './plot.ts';

/** A label that has to find its place. */
export interface Label {
  readonly width: number;
  readonly height: number;
  /** What it names: it has to stand nearest to this. */
  readonly own: readonly Point[];
}

/** Pixels between two places that are tried. */
const STEP = 8;
/** How far a label would rather stand from its line than nearer to another, in pixels. */
const MISTAKEN = 400;
/** Pixels that make no difference to the eye between what is near and what is nearer. */
const ALIKE = 3;
/** Pixels that a label would rather stand away than in the rise of its line, where the day stands at first. */
const EARLY = 20;
/** Pixels that a label keeps from lines and from other labels. */
const CLEAR = 6;

const overlap = (one: Area, other: Area): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** Every piece of a line as the area that it takes up. */
export const areasOf = (points: readonly Point[]): Area[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return {
      left: Math.min(x, fromX) - CLEAR,
      right: Math.max(x, fromX) + CLEAR,
      top: Math.min(y, fromY) - CLEAR,
      bottom: Math.max(y, fromY) + CLEAR,
    };
  });

/** How far an area is from the nearest of some points. */
function distance({ left, right, top, bottom }: Area, points: readonly Point[]): number {
  let least = Infinity;
  for (const [x, y] of points) {
    const apart = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (apart < least) least = apart;
  }
  return least;
}

/**
 * Where a label stands: near what it names, nearer to it than to any other line, over nothing if there is such a place,
 * and otherwise over as little as can be.
 *
 * @param within the room for labels
 * @param taken what it has to keep clear of
 * @param others lines that it could be taken for
 */
export function labelPlace(
  { width, height, own }: Label,
  within: Area,
  taken: readonly Area[],
  others: readonly (readonly Point[])[] = [],
): Area {
  const at = (left: number, top: number): Area => ({ left, top, right: left + width, bottom: top + height });
  let best = at(Math.max(within.left, within.right - width), within.top);
  let least = Infinity;
  const peak = own.length > 1 ? own.toSorted(([, one], [, other]) => one - other)[0] : undefined;
  for (let left = within.left; left + width <= within.right; left += STEP) {
    for (let top = within.top; top + height <= within.bottom; top += STEP / 2) {
      const area = at(left, top);
      const near = distance(area, own);
      if (near >= least) continue;
      const covered = taken.reduce((sum, other) => sum + overlap(area, other), 0);
      const mistaken = others.some((points) => distance(area, points) < near - ALIKE) ? MISTAKEN : 0;
      const early = peak !== undefined && area.right < peak[0] ? EARLY : 0;
      const cost = covered * 100 + near + mistaken + early;
      if (cost < least) [best, least] = [area, cost];
    }
  }
  return best;
}
