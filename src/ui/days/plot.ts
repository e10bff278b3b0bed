import { pathRound } from 'd3-path';
import { scaleLinear, scaleLog, type ScaleContinuousNumeric, type ScaleLinear } from 'd3-scale';
import type { CareKind } from '../../domain/crs/care.ts';
import { signsOn, type Course } from '../../domain/crs/course.ts';
import { cellsOf, LAST_MODEL_DAY, temperatureOf, type PatientState } from '../../domain/crs/patient-model.ts';
import { feverOf, peakOf } from '../../domain/crs/run-measures.ts';
import { textWidth } from './text-width.ts';

/** A course on the charts. `beside` is the same person without care; `second` and `third` are compared with the main one. */
export interface ChartRun {
  readonly id: string;
  readonly course: Course;
  readonly name: string;
  readonly look: 'main' | 'beside' | 'second' | 'third';
}

/** Care that begins on a day, as the day axis shows it. */
export interface CareMark {
  readonly kind: CareKind;
  readonly day: number;
  readonly name: string;
}

/** `plain`: how many, for families. `log`: amounts with their numbers, for students. */
export type AmountScale = 'plain' | 'log';

/** The texts of both tracks, filled in. */
export interface TracksWords {
  readonly many: string;
  readonly few: string;
  readonly cells: string;
  readonly il6: string;
  readonly stillInBlood: string;
  readonly cellsStay: string;
  readonly insideAlt: string;
  readonly bedsideAlt: string;
  readonly callPill: string;
  /** For where the pill has little room. */
  readonly callShort: string;
  readonly feverMark: string;
  /** With `{day}` in it. */
  readonly day: string;
  readonly infusion: string;
  readonly untreated: string;
  /** Name of the slider. */
  readonly slider: string;
  readonly logCells: string;
  readonly logIl6: string;
}

/** A point or a rectangle on a chart, in CSS pixels. */
export type Point = readonly [x: number, y: number];
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What both charts and the slider share, so that one day stands at one place in all of them. */
export interface DayPlot {
  readonly width: number;
  /** Height of a line of small text, in pixels: the unit of every margin. */
  readonly em: number;
  readonly x: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
}

/** Sizes that hold until the page can be measured. Small, so that text is drawn large rather than too small. */
export const UNMEASURED = { width: 358, em: 16, target: 48, inside: 184, bedside: 200 } as const;

/** Numbers of a ratio axis, from 1 up. */
export const LOG_NUMBERS = [1, 10, 100, 1000, 10_000] as const;
/** Highest value that a ratio axis reaches: above what any made-up person has. */
const LOG_TOP = 60_000;
/** Degrees that the bedside axis names, and where it begins and ends, °C. */
export const DEGREES = [37, 38, 39, 40] as const;
const COOLEST = 36;
const HOTTEST = 40.5;

export const degrees = (celsius: number): string => `${String(celsius)} °C`;
/** Digits in groups of three, parted by a thin space, as science writes them. */
export const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '\u202F');

/** Lays out the days for a measured width. `axis` holds every text that stands before the axis. */
export function dayPlot(sizes: {
  readonly width: number;
  readonly em: number;
  readonly target: number;
  readonly axis: readonly string[];
}): DayPlot {
  const { width, em, target, axis } = sizes;
  const left = Math.max(target / 2, Math.ceil(Math.max(0, ...axis.map((text) => textWidth(text, em))) + 0.9 * em));
  // Half a thumb has to fit beyond the last day.
  const right = Math.max(left + 1, width - Math.max(1.4 * em, target / 2));
  return { width, em, left, right, x: scaleLinear([0, LAST_MODEL_DAY], [left, right]) };
}

/** Widths up to which a chart has no room for words among its lines, in lines of text. Styles know the same number. */
const COMPACT = 26;
export const isCompact = ({ width, em }: Pick<DayPlot, 'width' | 'em'>): boolean => width < COMPACT * em;

/** The whole day that is nearest to a place on the charts. */
export const dayAt = ({ x }: DayPlot, place: number): number =>
  Math.min(LAST_MODEL_DAY, Math.max(0, Math.round(x.invert(place))));

/** Days that are written below a chart: every fifth, or fewer where they would touch. */
export function writtenDays({ x, em }: DayPlot): number[] {
  const step = [5, 10, 15].find((days) => x(days) - x(0) > textWidth('00', em) + 0.6 * em) ?? LAST_MODEL_DAY;
  return Array.from({ length: LAST_MODEL_DAY / step + 1 }, (_, index) => index * step);
}

/** Top and bottom of a plot within a chart of some height. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}
/** Above is room for the day's pill, below for the marks of care. */
export const insideRows = (height: number, em: number): Rows => ({ top: 2 * em, bottom: height - 2.4 * em });
/** Below is room for the numbers of days. */
export const bedsideRows = (height: number, em: number): Rows => ({ top: 1.1 * em, bottom: height - 2.1 * em });

/** How far up its highest point stands in a plain chart: apart, so that the two lines can be told from each other. */
const PLAIN_HEIGHTS = { cells: 0.68, il6: 0.86 } as const;

export type Amount = 'cells' | 'il6';
const READ = {
  cells: cellsOf,
  il6: ({ il6 }: PatientState) => il6,
  temperature: temperatureOf,
} as const satisfies Readonly<Record<string, (state: PatientState) => number>>;

type YScale = ScaleContinuousNumeric<number, number>;

/** Where amounts stand in the chart of the body. */
export function amountScales(
  runs: readonly ChartRun[],
  scale: AmountScale,
  rows: Rows,
): Readonly<Record<Amount, YScale>> {
  if (scale === 'log') {
    const y = scaleLog([1, LOG_TOP], [rows.bottom, rows.top]).clamp(true);
    return { cells: y, il6: y };
  }
  const plain = (amount: Amount): YScale => {
    const most = Math.max(...runs.map(({ course }) => peakOf(course.run, READ[amount]).value));
    const top = rows.bottom - (rows.bottom - rows.top) * PLAIN_HEIGHTS[amount];
    return scaleLinear([0, most], [rows.bottom - 1.5, top]);
  };
  return { cells: plain('cells'), il6: plain('il6') };
}

/** Where temperatures stand in the chart of the bedside. */
export const temperatureScale = (rows: Rows): YScale =>
  scaleLinear([COOLEST, HOTTEST], [rows.bottom, rows.top]).clamp(true);

/** Every second moment of a run: finer than a pixel. */
const EVERY = 2;

/** The points of one line. */
export function curve({ course }: ChartRun, read: Amount | 'temperature', { x }: DayPlot, y: YScale): Point[] {
  return course.run
    .filter((_, index) => index % EVERY === 0)
    .map((state): Point => [x(state.day), y(READ[read](state))]);
}

/** A line as SVG draws it, in tenths of a pixel. */
export function pathOf(points: readonly Point[]): string {
  const pen = pathRound(1);
  const [from, ...others] = points;
  if (from) pen.moveTo(...from);
  for (const point of others) pen.lineTo(...point);
  return pen.toString();
}

/** A thermometer shows tenths: a temperature counts as the next tenth from half a tenth below it. */
const HALF_A_TENTH = 0.05;
/** Day on which a course first reaches the number to call at, between whole days; null for never. */
export const firstCrossing = ({ run }: Course, callAtC: number): number | null =>
  feverOf(run, callAtC - HALF_A_TENTH).start;

/** The run that everything stands at: the main one, or the first. */
export const mainOf = (runs: readonly ChartRun[]): ChartRun | undefined =>
  runs.find(({ look }) => look === 'main') ?? runs[0];

/** Marks lower than this share of a chart would lie along its bottom. */
const LOWEST_MARK = 0.03;
/** IL-6 in pg/mL up to which it is as on a healthy day: see `day-story.ts`. */
const HEALTHY_IL6 = 5;
/** Where a mark stands on the line of IL-6: on every second day, while there is more of it than on a healthy day. */
export const il6Marks = ({ course }: ChartRun, { x }: DayPlot, y: YScale, { top, bottom }: Rows): Point[] =>
  Array.from({ length: LAST_MODEL_DAY / 2 }, (_, index) => 2 * (index + 1))
    .map((day) => ({ day, il6: signsOn(course, day).il6 }))
    .filter(({ il6 }) => il6 > HEALTHY_IL6)
    .map(({ day, il6 }): Point => [x(day), y(il6)])
    .filter(([, at]) => at < bottom - LOWEST_MARK * (bottom - top));

/** Pixels from which two lines stand apart, and from which words can be put to one of them. */
const APART = 2;
const WELL_APART = 9;
const between = ([, y]: Point, other: Point | undefined): number => Math.abs(y - (other?.[1] ?? Infinity));

/** Whether two lines cannot be told apart. */
export const sameLine = (one: readonly Point[], other: readonly Point[]): boolean =>
  one.every((point, index) => between(point, other[index]) < APART);

/** Where a line stands well apart from another; all of it if that is nowhere. */
export function apartFrom(one: readonly Point[], other: readonly Point[]): readonly Point[] {
  const apart = one.filter((point, index) => between(point, other[index]) > WELL_APART);
  return apart.length > 0 ? apart : one;
}
