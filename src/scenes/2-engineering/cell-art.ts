import { along, bezier, type Curve } from '../cast/curve.ts';
import { carRing } from '../cast/car-receptor.ts';
import { P } from '../cast/palette.ts';
import { polar, r1, type Point } from '../cast/svg-markup.ts';
import { planRibbon, viralVector } from '../cast/viral-vector.ts';
import { between } from '../stage/place.ts';

/** CARs on one cell. */
export const CARS = 9;
/** Directions of the CARs of a cell that is not turned, in degrees; the first to grow is at the upper right. */
export const CAR_DIRECTIONS: readonly number[] = Array.from({ length: CARS }, (_, i) => 10 + ((i + 8) % CARS) * 40);
const CAR_SCALE = 0.8;

/** Place of one CAR on a cell of radius 100 for `use`: x, y, scale, turn. */
export const carSpot = (degrees: number, radius = 98): readonly [number, number, number, number] => {
  const [x, y] = polar(degrees, radius);
  return [x, y, CAR_SCALE, degrees + 90];
};

/** All nine CARs of a cell of radius 100. Needs the symbol `car`. */
export const carsRound = `<g id="cars-round">${carRing(CARS, 10, CAR_SCALE)}</g>`;

/** The plan as a small gold wave in the nucleus of a cell of radius 100. */
export const smallPlan = planRibbon('M-9 17q8 -12 16 0t16 0', 9);

/** Share, 0 to 1, to which a CAR has grown when the whole cell has grown its CARs by `cars`: one after another, each with one soft overshoot. */
export function carGrown(cars: number, order: number): number {
  const lasts = 0.45;
  const t = Math.min(1, Math.max(0, (cars - (order * (1 - lasts)) / (CARS - 1)) / lasts)) - 1;
  const overshoot = 1.3;
  return Math.max(0, 1 + (overshoot + 1) * t ** 3 + overshoot * t ** 2);
}

/** Delivery virus whose plan has left it: the cast's own, without the gold ribbon. Needs the gradient `gV`. */
export const emptyVirus = `<g id="empty-virus">${viralVector.replace(new RegExp(`<path[^>]*stroke="(?:${P.gold3}|${P.gold})"[^>]*/>`, 'g'), '')}</g>`;

/** A curve of several parts, one after another. */
const joined =
  (...parts: readonly Curve[]): Curve =>
  (t) => {
    const i = Math.min(parts.length - 1, Math.floor(t * parts.length));
    return parts[i]?.(t * parts.length - i) ?? [0, 0];
  };

/** Way of the plan from the docked virus into the nucleus, from the centre of a T cell of scale `PLAN_SCALE`. */
const wayIn = joined(
  bezier([-166, -90], [-138, -90], [-134, -60], [-112, -62]),
  bezier([-112, -62], [-90, -64], [-84, -80], [-66, -50]),
  bezier([-66, -50], [-48, -20], [-36, 18], [-6, 0]),
  bezier([-6, 0], [24, -18], [6, 48], [42, 34]),
);
/** The plan at rest in the nucleus. */
const curled = joined(
  bezier([-30, 18], [-16, -10], [0, -10], [14, 16]),
  bezier([14, 16], [28, 42], [44, 44], [60, 16]),
  bezier([60, 16], [76, -12], [66, -14], [46, -24]),
);

const POINTS = 40;
const evenly = (curve: Curve): readonly Point[] => along(curve, POINTS * 4).map(([x, y]): Point => [x, y]);
const wayPoints = evenly(wayIn);
const curledPoints = evenly(curled);
const pointAt = (points: readonly Point[], share: number): Point =>
  points[Math.round(share * (points.length - 1))] ?? [0, 0];

/** The plan's ribbon: how far its tip has slid in from the virus, and how far the whole of it has come to rest in the nucleus. */
export function planPath(slid: number, rested: number): string {
  return `M${Array.from({ length: POINTS + 1 }, (_, i) => {
    const share = i / POINTS;
    const [x0, y0] = pointAt(wayPoints, share * slid);
    const [x1, y1] = pointAt(curledPoints, share);
    return `${r1(between(x0, x1, rested))} ${r1(between(y0, y1, rested))}`;
  }).join('L')}`;
}

/** Beads that carry the plan's message from the nucleus to the edge of a T cell of scale `PLAN_SCALE`: each with its share of the way at the end. */
const BEAD_ENDS = [
  [0.66, 4],
  [0.9, 5],
] as const;

/** The beads when they have gone `gone` of their way: dots of one size as path data, to be drawn with round ends. They jitter as they go and lie still at the end. */
export function beadDots(gone: number): readonly { readonly d: string; readonly r: number }[] {
  const [nx, ny] = [20, 18];
  return BEAD_ENDS.map(([end, r]) => ({
    r,
    d: CAR_DIRECTIONS.map((degrees, i) => {
      const [ex, ey] = polar(degrees, 108);
      const share = end * Math.min(1, Math.max(0, gone * 1.35 - (i % 3) * 0.1 - (0.9 - end) * 0.3));
      const jitter = Math.sin(gone * 21 + i * 2) * 5 * (1 - Math.min(1, gone)) * Math.min(1, gone * 4);
      const [jx, jy] = polar(degrees + 90, jitter);
      return `M${r1(nx + (ex - nx) * share + jx)} ${r1(ny + (ey - ny) * share + jy)}h0`;
    }).join(''),
  }));
}
