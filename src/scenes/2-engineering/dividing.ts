import { P } from '../cast/palette.ts';
import { pen } from '../cast/pen.ts';
import { polar, r1, repeat } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import { smallPlan } from './cell-art.ts';

/** How far a dividing cell has come in the pictures that hold: two halves with a waist. */
export const HALF_DIVIDED = 0.7;
/** Size of each new cell, as a share of the cell that divided. */
export const DAUGHTER_SCALE = 0.86;
/** Radius of each half as they part, in units of a cell of radius 100. */
export const NEW_CELL = { radius: 86 } as const;
/** Distance of each new cell from the middle when they part, in units of a cell of radius 100. */
export const DAUGHTER_DISTANCE = 90;

/** A cell that divides along the x axis, radius 100 before it begins. */
export interface DividingShape {
  /** Distance of each half's centre from the middle. */
  readonly distance: number;
  readonly radius: number;
  readonly outline: string;
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

/** Shape of a cell that has divided by `split`: 0 whole, `HALF_DIVIDED` with a waist, 1 about to part. */
export function dividingShape(split: number): DividingShape {
  const first = Math.min(1, split / HALF_DIVIDED);
  const second = Math.max(0, (split - HALF_DIVIDED) / (1 - HALF_DIVIDED));
  const distance = between(86 * first, DAUGHTER_DISTANCE, second);
  const radius = between(100 - 12 * first, NEW_CELL.radius, second);
  const waist = between(100 - 50 * first, 5, second);
  const [d, r, w] = [r1(distance), r1(radius), r1(waist)];
  const k = r * 0.552;
  const n = (value: number): string => String(r1(value));
  const half = (side: 1 | -1, back: 1 | -1): string =>
    `C${n(side * d * 0.26)} ${n(-back * (w + 2 * first))} ${n(side * d * 0.47)} ${n(-back * r)} ${n(side * d)} ${n(-back * r)}C${n(side * (d + k))} ${n(-back * r)} ${n(side * (d + r))} ${n(-back * k)} ${n(side * (d + r))} 0`;
  const home = (side: 1 | -1, back: 1 | -1): string =>
    `C${n(side * (d + r))} ${n(back * k)} ${n(side * (d + k))} ${n(back * r)} ${n(side * d)} ${n(back * r)}C${n(side * d * 0.47)} ${n(back * r)} ${n(side * d * 0.26)} ${n(back * (w + 2 * first))} 0 ${n(back * w)}`;
  const outline = `M0 ${n(-w)}${half(1, 1)}${home(1, 1)}${half(-1, -1)}${home(-1, -1)}Z`;
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
    nucleusRadius: between(60 - 12 * first, 51, second),
    cars: [...carsOf(-1, LEFT), ...carsOf(1, RIGHT)],
  };
}

/** Art of one half of a dividing cell, round and of the radius of a new cell: fringe of the left half, shade, light, nucleus of radius 60 with its plan. */
export const halfArt = ((): string => {
  const { radius } = NEW_CELL;
  const { oval } = pen([0, 0, 1, 0]);
  const arc = (r: number, from: number, to: number): string => {
    const [[x0, y0], [x1, y1]] = [polar(from, r), polar(to, r)];
    return `M${r1(x0)} ${r1(y0)}A${r1(r)} ${r1(r)} 0 0 1 ${r1(x1)} ${r1(y1)}`;
  };
  const fringe = repeat(15, (i) => {
    const [x0, y0] = polar(62 + i * 16.9, radius - 8);
    const [x1, y1] = polar(62 + i * 16.9, radius + 8);
    return `M${r1(x0)} ${r1(y0)}L${r1(x1)} ${r1(y1)}`;
  });
  const inner = radius - 1;
  const [x0, y0] = polar(-45, inner);
  const back = r1(radius * 1.16);
  return `<path id="half-fringe" d="${fringe}" stroke="${P.tc2}" stroke-width="6.5" stroke-linecap="round"/><path id="half-shade" class="ambient" d="${arc(inner, -45, 135)}A${back} ${back} 0 0 0 ${r1(x0)} ${r1(y0)}Z" fill="${P.tcn2}"/><path id="half-light" d="${arc(radius * 0.82, 205, 250)}" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round"/><g id="half-nucleus"><circle r="60" fill="url(#gTN)"/><path class="ambient" d="${oval([21, 19], 19, 12, -30)}${oval([-13, -25], 13, 8, -20)}" fill="${P.tcn2}" fill-opacity=".55"/><path d="M-46 -16A54 54 0 0 1 -10 -48" fill="none" stroke="#A9CDF3" stroke-width="6" stroke-linecap="round" stroke-opacity=".8"/><g transform="translate(-13 -11)">${smallPlan}</g></g>`;
})();
