import { r1 } from '../cast/svg-markup.ts';

/** Marks for the people in a record, in rows: path data of those it happened to, and of everybody else. */
export interface RecordMarks {
  readonly width: number;
  readonly height: number;
  readonly affected: string;
  readonly others: string;
}

/** Width and height of the place of one mark. */
const PITCH = { x: 12, y: 15 } as const;
/** How many marks stand side by side: enough for a wide page, few enough for a phone. */
const COLUMNS = { fewest: 32, most: 40 } as const;

/** A person in small: a head over shoulders, in the place whose upper left corner is (x, y). */
const mark = (x: number, y: number): string =>
  `M${r1(x + 3.8)} ${r1(y + 4)}a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0ZM${r1(x + 2.4)} ${r1(y + 12.8)}v-1.6a3.6 3.6 0 0 1 7.2 0v1.6Z`;

/** The number of columns that fills the last row best; the greater of two that do it alike. */
export function columnsFor(group: number): number {
  let best = Math.min(group, COLUMNS.most);
  const filled = (columns: number): number => (group % columns || columns) / columns;
  for (let columns = best - 1; columns >= Math.min(group, COLUMNS.fewest); columns -= 1) {
    if (filled(columns) > filled(best)) best = columns;
  }
  return best;
}

/** One mark for each of `group` people, the first `affected` of them apart. Fails on counts that no record can have. */
export function recordMarks(group: number, affected: number): RecordMarks {
  if (!Number.isInteger(group) || !Number.isInteger(affected) || group < 1 || affected < 0 || affected > group) {
    throw new Error(
      `people-in-a-record cannot show ${String(affected)} of ${String(group)}: give whole numbers, the first not above the second.`,
    );
  }
  const columns = columnsFor(group);
  const marks = Array.from({ length: group }, (_, i) =>
    mark((i % columns) * PITCH.x, Math.floor(i / columns) * PITCH.y),
  );
  return {
    width: columns * PITCH.x,
    height: Math.ceil(group / columns) * PITCH.y,
    affected: marks.slice(0, affected).join(''),
    others: marks.slice(affected).join(''),
  };
}
