import { publishedCells, PUBLISHED_KINETICS } from '../../../domain/crs/published-kinetics.ts';
import { r1, type Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';

/** Days that the first part of the axis shows, and the last day of the second. */
export const FOUR_WEEKS = 28;
export const A_YEAR = 365;
/** Day up to which cells of another product lag; the published curve has no lag. Source: ogasawara-2021. */
export const LAG = 3.27;
export const PEAK = PUBLISHED_KINETICS.peakDay;

/** Levels and days at which the axes have marks. */
export const LEVELS = [10, 100, 1_000, 10_000] as const;
export const DAYS = [0, 7, 14, 21, 28] as const;
export const MONTHS = [3, 6, 12] as const;
/** Last day of a month of the year, counted evenly. */
export const monthEnd = (month: number): number => (month * A_YEAR) / 12;

interface Chart {
  readonly card: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly left: number;
  readonly dayWidth: number;
  /** Where the months begin and end. */
  readonly laterFrom: number;
  readonly laterTo: number;
  readonly top: number;
  readonly foot: number;
  readonly people: { readonly x: number; readonly y: number; readonly s: number };
}

export const CHART: Record<Shape, Chart> = {
  landscape: {
    card: { x: 580, y: 28, w: 1000, h: 834 },
    left: 704,
    dayWidth: 20,
    laterFrom: 1300,
    laterTo: 1550,
    top: 204,
    foot: 650,
    people: { x: -46, y: 156, s: 0.72 },
  },
  portrait: {
    card: { x: 20, y: 20, w: 860, h: 786 },
    left: 168,
    dayWidth: 16.6,
    laterFrom: 662,
    laterTo: 856,
    top: 212,
    foot: 592,
    people: { x: 190, y: 712, s: 0.68 },
  },
};

/** Decades (of ten) at the foot of the chart, and up to its top. */
const LOWEST = 0.6;
const DECADES = 4.2;

/** Height of a level of cells. */
export const heightOf = (shape: Shape, level: number): number => {
  const { top, foot } = CHART[shape];
  return foot - ((Math.log10(level) - LOWEST) / DECADES) * (foot - top);
};

/** How far right a day stands. */
export function dayAt(shape: Shape, day: number): number {
  const { left, dayWidth, laterFrom, laterTo } = CHART[shape];
  if (day <= FOUR_WEEKS) return left + day * dayWidth;
  return laterFrom + ((day - FOUR_WEEKS) / (A_YEAR - FOUR_WEEKS)) * (laterTo - laterFrom);
}

/** A point of the published curve. */
export const onCurve = (shape: Shape, day: number): Point => [dayAt(shape, day), heightOf(shape, publishedCells(day))];

/** Path data of the published curve between two days. */
export function curvePath(shape: Shape, from: number, to: number, steps = 60): string {
  const points = Array.from({ length: steps + 1 }, (_, i) => onCurve(shape, from + ((to - from) * i) / steps));
  return `M${points.map(([x, y]) => `${String(r1(x))} ${String(r1(y))}`).join('L')}`;
}

/** Small CAR T cells beside the curve: 1, 2, 4, 8, then 5, 2 and 1. Each comes with its day. */
export const CELLS: Record<Shape, readonly (readonly [day: number, x: number, y: number])[]> = {
  landscape: [
    [0.8, 734, 604],
    [4.6, 834, 476],
    [4.8, 872, 488],
    [6.6, 862, 336],
    [6.7, 900, 336],
    [6.9, 862, 374],
    [7, 900, 374],
    ...Array.from(
      { length: 8 },
      (_, i) => [12.6 + (i % 4) * 1.8, 958 + (i % 4) * 40, 338 + Math.floor(i / 4) * 40] as const,
    ),
    [21, 1140, 360],
    [22, 1180, 372],
    [23, 1220, 386],
    [21.4, 1144, 400],
    [22.4, 1184, 410],
    [25.4, 1204, 302],
    [26.6, 1244, 312],
    [250, 1450, 470],
  ],
  portrait: [
    [0.8, 196, 560],
    [4.6, 280, 446],
    [4.8, 314, 456],
    [6.6, 300, 350],
    [6.7, 334, 350],
    [6.9, 300, 384],
    [7, 334, 384],
    ...Array.from(
      { length: 8 },
      (_, i) => [12.6 + (i % 4) * 1.8, 382 + (i % 4) * 36, 352 + Math.floor(i / 4) * 36] as const,
    ),
    [21, 530, 380],
    [22, 566, 390],
    [23, 602, 402],
    [21.4, 534, 416],
    [22.4, 570, 426],
    [25.4, 566, 296],
    [26.6, 602, 304],
    [250, 780, 430],
  ],
};
