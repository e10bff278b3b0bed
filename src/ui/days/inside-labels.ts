import { coarse, placedLabels, WIDEST, type ChartLabel, type PlacedLabel } from './chart-label.ts';
import {
  apartFrom,
  isCompact,
  mainOf,
  sameLine,
  type AmountScale,
  type ChartRun,
  type DayPlot,
  type Point,
  type Rows,
  type TracksWords,
} from './plot.ts';
import { wrapped } from './text-width.ts';

/** One run's two lines in the chart of the body. */
export interface InsideLines {
  readonly run: ChartRun;
  readonly cells: readonly Point[];
  readonly il6: readonly Point[];
}

/**
 * What is said at the lines inside the body, each in its place.
 *
 * @param isBefore whether the moment is before the blocker: then IL-6 has its plain name, in the room of the longer one
 */
export function insideLabels(
  all: readonly InsideLines[],
  { width, left, right, em }: DayPlot,
  rows: Rows,
  scale: AmountScale,
  words: TracksWords,
  isBefore = false,
): PlacedLabel[] {
  const main = mainOf(all.map(({ run }) => run));
  const lines = all.map(({ run, cells, il6 }) => ({ run, cells: coarse(cells), il6: coarse(il6) }));
  const first = lines.find(({ run }) => run === main);
  if (!main || !first) return [];
  // A narrow chart has a key below it instead: see `DayTracks.svelte`.
  if (isCompact({ width, em })) return [];
  const inLines = (text: string): string[] => wrapped(text, em, (right - left) * WIDEST);
  const compared = lines.length > 1 && scale === 'log' ? [main.name] : [];
  const isCovered = main.course.care.blocker !== null;
  const ofMain: ChartLabel[] =
    scale === 'log'
      ? [
          { id: 'cells', lines: [words.logCells], symbol: 'cells', kind: 'strong', line: first.cells },
          { id: 'il6', lines: [words.logIl6, ...compared], symbol: 'il6', kind: 'strong', line: first.il6 },
        ]
      : [
          {
            id: 'il6',
            lines: inLines(isCovered ? words.stillInBlood : words.il6),
            symbol: 'il6',
            kind: 'strong',
            line: first.il6,
          },
          { id: 'cells', lines: [words.cells, words.cellsStay], symbol: 'cells', kind: 'strong', line: first.cells },
        ];
  const ofOthers = lines
    .filter(({ run, il6 }) => run !== main && !sameLine(il6, first.il6))
    .map(({ run, il6 }): ChartLabel => ({
      id: run.id,
      lines: inLines(run.look === 'beside' && scale === 'plain' ? words.untreated : run.name),
      kind: 'quiet',
      line: il6,
      own: apartFrom(il6, first.il6),
    }));
  const within = { left: left + 0.5 * em, right, top: rows.top + 0.3 * em, bottom: rows.bottom - 0.3 * em };
  const curves = lines.flatMap(({ cells, il6 }) => [cells, il6]);
  const placed = placedLabels([...ofMain, ...ofOthers], curves, within, em);
  if (!isBefore || !isCovered || scale === 'log') return placed;
  return placed.flatMap((label) =>
    label.id === 'il6' ? placedLabels([{ ...label, lines: inLines(words.il6) }], curves, label.area, em) : [label],
  );
}
