import type { Area, Point } from './plot.ts';
import { areasOf, labelPlace } from './label-place.ts';
import { textWidth } from './text-width.ts';

/** Distance between lines of a label, and room of a symbol before it, in heights of its text. */
export const LINE = 1.3;
export const SYMBOL = 1.35;

/** What is said at a line of a chart. */
export interface ChartLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly symbol?: 'cells' | 'il6';
  readonly kind: 'strong' | 'quiet';
  /** The line that it names, and where on it. */
  readonly line: readonly Point[];
  readonly own?: readonly Point[];
}

/** A label where it stands. */
export interface PlacedLabel extends ChartLabel {
  readonly area: Area;
}

/** How wide a label is at most, as a share of the room. */
export const WIDEST = 0.5;

/**
 * Finds a place for each label in turn, clear of every line, of what is taken already and of the labels before it.
 *
 * @param curves all lines of the chart
 */
export function placedLabels(
  labels: readonly ChartLabel[],
  curves: readonly (readonly Point[])[],
  within: Area,
  em: number,
  taken: readonly Area[] = [],
): PlacedLabel[] {
  const full = [...curves.flatMap(areasOf), ...taken];
  return labels.map((label) => {
    const width = Math.max(...label.lines.map((text) => textWidth(text, em))) + (label.symbol ? SYMBOL * em : 0);
    const height = (1.15 + (label.lines.length - 1) * LINE) * em;
    const others = curves.filter((points) => points !== label.line);
    const area = labelPlace({ width, height, own: label.own ?? label.line }, within, full, others);
    full.push(area);
    return { ...label, area };
  });
}

/** Every tenth point of a line: enough to keep labels clear of it. */
export const coarse = (points: readonly Point[]): Point[] =>
  points.filter((_, index) => index % 8 === 0 || index === points.length - 1);
