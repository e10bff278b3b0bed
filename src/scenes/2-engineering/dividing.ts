import { polar, r1 } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';

/** How far a dividing cell has come in the pictures that hold: two halves with a waist. */
export const HALF_DIVIDED = 0.7;
/** Size of each new cell, as a share of the cell that divided. */
export const DAUGHTER_SCALE = 0.86;
/** Distance of each new cell from the middle when they part, in units of a cell of radius 100. */
export const DAUGHTER_DISTANCE = 90;

/** A cell that divides along the x axis, radius 100 before it begins. */
export interface DividingShape {
  /** Distance of each half's centre from the middle. */
  readonly distance: number;
  readonly radius: number;
  readonly outline: string;
  /** Short fringe, behind the outline. */
  readonly fringe: string;
  readonly nucleusRadius: number;
  /** CARs of both halves: angle of each from its own half, side, share to which it has grown. */
  readonly cars: readonly {
    readonly x: number;
    readonly y: number;
    readonly degrees: number;
    readonly grown: number;
  }[];
}

/** Angles of a half's CARs: on the whole cell, at half time, on the new cell. Those that are new grow on the way; the last three of each half come once it has parted. */
type CarWay = readonly [whole: number, half: number, daughter: number, isNew?: 'new'];
const LEFT: readonly CarWay[] = [
  [90, 70, 80],
  [130, 114, 120],
  [170, 158, 160],
  [210, 202, 200],
  [250, 246, 240],
  [270, 290, 280, 'new'],
];
const RIGHT: readonly CarWay[] = [
  [-90, -110, -100, 'new'],
  [-70, -66, -60],
  [-30, -22, -20],
  [10, 22, 20],
  [50, 66, 60],
  [80, 110, 100, 'new'],
];

/** Turn of the CARs of each new cell from the direction in which the old one divided, so that they go on where they were. */
export const DAUGHTER_TURNS = { left: -10, right: 10 } as const;

const FRINGE = 15;

/** Shape of a cell that has divided by `split`: 0 whole, `HALF_DIVIDED` with a waist, 1 about to part. */
export function dividingShape(split: number): DividingShape {
  const first = Math.min(1, split / HALF_DIVIDED);
  const second = Math.max(0, (split - HALF_DIVIDED) / (1 - HALF_DIVIDED));
  const distance = between(86 * first, DAUGHTER_DISTANCE, second);
  const radius = between(100 - 12 * first, 86, second);
  const waist = between(100 - 50 * first, 5, second);
  const [d, r, w] = [r1(distance), r1(radius), r1(waist)];
  const k = r * 0.552;
  const n = (value: number): string => String(r1(value));
  const half = (side: 1 | -1, back: 1 | -1): string =>
    `C${n(side * d * 0.26)} ${n(-back * (w + 2 * first))} ${n(side * d * 0.47)} ${n(-back * r)} ${n(side * d)} ${n(-back * r)}C${n(side * (d + k))} ${n(-back * r)} ${n(side * (d + r))} ${n(-back * k)} ${n(side * (d + r))} 0`;
  const home = (side: 1 | -1, back: 1 | -1): string =>
    `C${n(side * (d + r))} ${n(back * k)} ${n(side * (d + k))} ${n(back * r)} ${n(side * d)} ${n(back * r)}C${n(side * d * 0.47)} ${n(back * r)} ${n(side * d * 0.26)} ${n(back * (w + 2 * first))} 0 ${n(back * w)}`;
  const outline = `M0 ${n(-w)}${half(1, 1)}${home(1, 1)}${half(-1, -1)}${home(-1, -1)}Z`;
  const fringe = ([-1, 1] as const)
    .flatMap((side) =>
      Array.from({ length: FRINGE }, (_, i) => {
        const a = (side < 0 ? 62 : -118) + i * 16.9;
        const [x0, y0] = polar(a, radius - 8);
        const [x1, y1] = polar(a, radius + 8);
        return `M${n(side * d + x0)} ${n(y0)}L${n(side * d + x1)} ${n(y1)}`;
      }),
    )
    .join('');
  const carsOf = (side: 1 | -1, ways: readonly CarWay[]): DividingShape['cars'] =>
    ways.map(([whole, at, daughter, isNew]) => {
      const degrees = between(between(whole, at, first), daughter, second);
      const [x, y] = polar(degrees, radius - between(2, 4, first) + 1);
      return {
        x: side * distance + x,
        y,
        degrees,
        grown: isNew ? first : 1,
      };
    });
  return {
    distance,
    radius,
    outline,
    fringe,
    nucleusRadius: between(60 - 12 * first, 51, second),
    cars: [...carsOf(-1, LEFT), ...carsOf(1, RIGHT)],
  };
}

/** Crescent of shade on the lower right of a round half of this radius, from its centre. */
export function halfShade(radius: number): string {
  const [x0, y0] = polar(-45, radius - 1);
  const [x1, y1] = polar(135, radius - 1);
  return `M${r1(x0)} ${r1(y0)}A${r1(radius - 1)} ${r1(radius - 1)} 0 0 1 ${r1(x1)} ${r1(y1)}A${r1(radius * 1.16)} ${r1(radius * 1.16)} 0 0 0 ${r1(x0)} ${r1(y0)}Z`;
}

/** Light on the upper left of a round half of this radius, from its centre. */
export function halfGlint(radius: number): string {
  const [x0, y0] = polar(205, radius * 0.82);
  const [x1, y1] = polar(250, radius * 0.82);
  return `M${r1(x0)} ${r1(y0)}A${r1(radius * 0.82)} ${r1(radius * 0.82)} 0 0 1 ${r1(x1)} ${r1(y1)}`;
}
