import { coarse, placedLabels, WIDEST, type ChartLabel, type PlacedLabel } from './chart-label.ts';
import {
  apartFrom,
  isCompact,
  mainOf,
  sameLine,
  type AmountScale,
  type Area,
  type ChartRun,
  type DayPlot,
  type Point,
  type Rows,
  type TracksWords,
} from './plot.ts';
import { textWidth, wrapped } from './text-width.ts';

/** The pill on the call line. */
export interface CallPill {
  readonly text: string;
  readonly area: Area;
}

/** One run's line in the chart of the bedside. */
export interface BedsideLine {
  readonly run: ChartRun;
  readonly points: readonly Point[];
}

/** Height of the pill, and room of its icon with what is around it, in heights of its text. */
export const PILL = { height: 2.2, icon: 2.2, end: 0.9 } as const;
/** Room before the full pill for the line itself, in lines of text. */
const ROOM = 3;
/** Pixels that the pill keeps from the line of temperature. */
const CLEAR = 4;

/** The pill at the end of the call line: with few words where many would lie over a line of temperature. */
export function callPill(
  lines: readonly BedsideLine[],
  { right, left, em }: DayPlot,
  callY: number,
  words: TracksWords,
): CallPill {
  const pill = (text: string): CallPill => {
    const half = (PILL.height / 2) * em;
    const width = textWidth(text, em) + (PILL.icon + PILL.end) * em;
    return { text, area: { left: right - width, right, top: callY - half, bottom: callY + half } };
  };
  const full = pill(words.callPill);
  const { area } = full;
  const crossed = lines
    .filter(({ run }) => run.look === 'main')
    .some(({ points }) =>
      points.some(([x, y]) => x > area.left - CLEAR && y > area.top - CLEAR && y < area.bottom + CLEAR),
    );
  if (!crossed && area.left > left + ROOM * em) return full;
  const short = pill(words.callShort);
  // The icon alone, on the narrowest phone with the largest text.
  return short.area.left > left ? short : pill('');
}

/** What is said at the lines at the bedside, each in its place. */
export function bedsideLabels(
  all: readonly BedsideLine[],
  { width, left, right, em }: DayPlot,
  rows: Rows,
  chart: { readonly scale: AmountScale; readonly crossing: Point | null; readonly pill: CallPill },
  words: TracksWords,
): PlacedLabel[] {
  const main = mainOf(all.map(({ run }) => run));
  const lines = all.map(({ run, points }) => ({ run, points: coarse(points) }));
  const first = lines.find(({ run }) => run === main);
  if (!main || !first) return [];
  const inLines = (text: string, share: number): string[] => wrapped(text, em, (right - left) * share);
  const ofFever: ChartLabel[] = chart.crossing
    ? [
        {
          id: 'fever',
          lines: inLines(words.feverMark, (chart.crossing[0] - left) / (right - left)),
          kind: 'strong',
          line: first.points,
          own: [[chart.crossing[0], chart.crossing[1] - 1.2 * em]],
        },
      ]
    : [];
  const second = lines.find(({ run, points }) => run !== main && !sameLine(points, first.points));
  // A narrow chart has a key, or a legend beside it.
  const ofRuns = (isCompact({ width, em }) ? [] : lines)
    .filter(({ run, points }) =>
      run === main ? lines.length > 1 && chart.scale === 'log' : !sameLine(points, first.points),
    )
    .map(({ run, points }): ChartLabel => ({
      id: run.id,
      lines: inLines(run.look === 'beside' && chart.scale === 'plain' ? words.untreated : run.name, WIDEST),
      kind: run === main ? 'strong' : 'quiet',
      line: points,
      own: apartFrom(points, run === main ? (second?.points ?? []) : first.points),
    }));
  const curves = lines.map(({ points }) => points);
  const within = { left: left + 0.4 * em, right, top: rows.top + 0.2 * em, bottom: rows.bottom };
  const dot = chart.crossing;
  const taken: Area[] = [
    { left, right, top: chart.pill.area.top + 0.9 * em, bottom: chart.pill.area.bottom - 0.9 * em },
    chart.pill.area,
    ...(dot
      ? [{ left: dot[0] - 0.7 * em, right: dot[0] + 0.7 * em, top: dot[1] - 0.7 * em, bottom: dot[1] + 0.7 * em }]
      : []),
  ];
  const placed = placedLabels([...ofFever, ...ofRuns], curves, within, em, taken);
  // Far from its mark, or over the pill, it would say less than the pill alone.
  const fits = (area: Area): boolean => !overlaps(area, chart.pill.area) && (!dot || isNear(area, dot, FARTHEST * em));
  return placed.filter(({ id, area }) => id !== 'fever' || fits(area));
}

/** How far from its mark the word for the fever may stand, in lines of text. */
const FARTHEST = 3;
const isNear = ({ left, right, top, bottom }: Area, [x, y]: Point, within: number): boolean =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < within;
const overlaps = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
