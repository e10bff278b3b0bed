import type { CareMark, DayPlot } from './plot.ts';
import { textWidth } from './text-width.ts';

/** A mark of care below the day axis: where its disc stands, and its name if there is room for it. */
export interface PlacedCare {
  readonly mark: CareMark;
  /** Where its day is on the axis. */
  readonly from: number;
  readonly x: number;
  readonly named: boolean;
}

/** Width of a disc and of the gap after it, in lines of text. */
const DISC = 1.8;
const GAP = 0.4;

/** Sets marks of care in a row, each as near to its day as can be. Names are left out where they do not all fit. */
export function careRow(marks: readonly CareMark[], { x, em, right, width }: DayPlot): PlacedCare[] {
  const inOrder = marks.toSorted((one, other) => one.day - other.day);
  const laid = (named: boolean): PlacedCare[] => {
    const wide = ({ name }: CareMark): number => (DISC + GAP) * em + (named ? textWidth(name, em) + GAP * em : 0);
    const end = named ? width : right + DISC * em;
    // From the right first: what the later ones leave free is where the earlier ones may stand.
    const latest: number[] = [];
    let free = end;
    for (const mark of inOrder.toReversed()) {
      free -= wide(mark);
      latest.unshift(free);
    }
    let next = -Infinity;
    return inOrder.map((mark, index) => {
      const start = Math.max(next, Math.min(x(mark.day) - (DISC / 2) * em, latest[index] ?? 0));
      next = start + wide(mark);
      return { mark, from: x(mark.day), x: start + (DISC / 2) * em, named };
    });
  };
  const withNames = laid(true);
  // A disc that is pushed far from its day says the wrong day.
  const near = withNames.every(({ from, x: at }) => Math.abs(from - at) < 2.5 * em);
  return near ? withNames : laid(false);
}
