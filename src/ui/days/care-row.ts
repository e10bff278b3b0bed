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
    const places = evened(
      inOrder.map(({ day }) => x(day)),
      inOrder.map(wide),
    );
    const last = inOrder.at(-1);
    const end = (places.at(-1) ?? 0) + (last ? wide(last) : 0) - (DISC / 2) * em;
    const back = Math.max(0, end - (named ? width : right + DISC * em));
    return inOrder.map((mark, index) => ({ mark, from: x(mark.day), x: (places[index] ?? 0) - back, named }));
  };
  const withNames = laid(true);
  // A disc that is pushed far from its day says the wrong day.
  const isNear = withNames.every(({ from, x: at }) => Math.abs(from - at) < FARTHEST * em);
  return isNear ? withNames : laid(false);
}
/** How far from its day a disc with a name may stand, in lines of text. */
const FARTHEST = 2;

/** Moves places apart until each has its room before the next, and all together no farther than needed. */
function evened(wanted: readonly number[], rooms: readonly number[]): number[] {
  const before = rooms.map((_, index) => rooms.slice(0, index).reduce((sum, room) => sum + room, 0));
  // Once the rooms are taken off, places only have to stand in order: neighbours out of order meet in the middle.
  const groups: { sum: number; count: number }[] = [];
  for (const [index, place] of wanted.entries()) {
    groups.push({ sum: place - (before[index] ?? 0), count: 1 });
    for (let last = groups.at(-1), first = groups.at(-2); last && first; last = groups.at(-1), first = groups.at(-2)) {
      if (first.sum / first.count <= last.sum / last.count) break;
      groups.splice(-2, 2, { sum: first.sum + last.sum, count: first.count + last.count });
    }
  }
  const even = groups.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return wanted.map((place, index) => (even[index] ?? place) + (before[index] ?? 0));
}
