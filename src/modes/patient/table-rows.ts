import { signsOn, type DaySigns } from '../../domain/crs/course.ts';
import type { Standing } from '../../domain/crs/model-parameters.ts';
import { FEVER_FROM } from '../../domain/crs/run-measures.ts';
import { fahrenheit } from '../../domain/clinic/temperature.ts';
import { fill } from '../../i18n/fill.ts';
import type { PatientWords } from './patient-words.ts';
import { HALVING_AFTER_PEAK, TOCILIZUMAB_HALVING } from './run-numbers.ts';
import type { ShownRun } from './runs-on-show.svelte.ts';
import { shownAmount, shownNumber } from './shown-number.ts';

/** What stands in one place of a table. */
export interface Cell {
  readonly text: string;
  /** What goes with it in smaller type: the day of a peak, the other unit. */
  readonly note?: string | undefined;
  /** What it is compared by; absent where there is nothing to compare. */
  readonly value?: number;
}

/** One line of a table, for any run. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  /** In which words a difference is told: sizes are higher or lower, days are later or earlier. */
  readonly differs: 'in-size' | 'in-time';
  readonly cell: (run: ShownRun) => Cell;
}

/** How a cell stands to the one that it is compared with. */
export type Difference = 'higher' | 'lower' | 'same' | 'later' | 'earlier';

export function difference({ cell, differs }: Row, run: ShownRun, base: ShownRun): Difference | undefined {
  const [own, other] = [cell(run), cell(base)];
  if (own.value === undefined || other.value === undefined) return undefined;
  // Two numbers that look the same are the same to whoever reads them.
  if (own.text === other.text) return 'same';
  const more = own.value > other.value;
  if (differs === 'in-time') return more ? 'later' : 'earlier';
  return more ? 'higher' : 'lower';
}

/** A temperature in both units. */
const temperature = ({ table }: PatientWords, celsius: number, locale: string): Cell => ({
  text: fill(table.degrees, { celsius: shownNumber(celsius, 1, locale) }),
  note: fill(table.otherDegrees, { fahrenheit: shownNumber(fahrenheit(celsius), 1, locale) }),
  value: celsius,
});

const pressure = (
  words: PatientWords,
  { bloodPressure: { systolic, diastolic } }: Pick<DaySigns, 'bloodPressure'>,
) => ({
  text: fill(words.table.perPressure, { systolic: Math.round(systolic), diastolic: Math.round(diastolic) }),
  value: systolic,
});

/** Numbers of all thirty days. */
export function overallRows(words: PatientWords, locale: string): readonly Row[] {
  const { rows, onPeakDay, none, notGiven } = words.table;
  const number = (value: number, digits = 0): Cell => ({ text: shownNumber(value, digits, locale), value });
  const peak = ({ day, value }: { readonly day: number; readonly value: number }): Cell => ({
    text: shownAmount(value, locale),
    note: fill(onPeakDay, { day: shownNumber(day, 1, locale) }),
    value,
  });
  return [
    {
      id: 'cells',
      name: rows.cells,
      standing: 'derived',
      differs: 'in-size',
      cell: ({ numbers }) => peak(numbers.cells),
    },
    {
      id: 'doubling',
      name: rows.doubling,
      standing: 'derived',
      differs: 'in-size',
      cell: ({ numbers }) => number(numbers.doubling, 2),
    },
    {
      id: 'halving',
      name: rows.halving,
      standing: 'published',
      differs: 'in-size',
      cell: () => number(HALVING_AFTER_PEAK, 1),
    },
    {
      id: 'tocilizumabHalving',
      name: rows.tocilizumabHalving,
      standing: 'derived',
      differs: 'in-size',
      cell: ({ settings }) => (settings.tocilizumab.length > 0 ? number(TOCILIZUMAB_HALVING, 2) : { text: notGiven }),
    },
    {
      id: 'il6',
      name: rows.il6,
      standing: 'illustrative',
      differs: 'in-size',
      cell: ({ numbers }) => peak(numbers.il6),
    },
    {
      id: 'feverStart',
      name: fill(rows.feverStart, { celsius: shownNumber(FEVER_FROM, 1, locale) }),
      standing: 'illustrative',
      differs: 'in-time',
      cell: ({ numbers }) => (numbers.fever.start === null ? { text: none } : number(numbers.fever.start, 1)),
    },
    {
      id: 'feverDays',
      name: rows.feverDays,
      standing: 'illustrative',
      differs: 'in-size',
      cell: ({ numbers }) => (numbers.fever.start === null ? { text: none, value: 0 } : number(numbers.fever.days, 1)),
    },
    {
      id: 'highest',
      name: rows.highest,
      standing: 'illustrative',
      differs: 'in-size',
      cell: ({ numbers }) => temperature(words, numbers.highest, locale),
    },
    {
      id: 'leak',
      name: rows.leak,
      standing: 'illustrative',
      differs: 'in-size',
      cell: ({ numbers }) => number(numbers.leak, 2),
    },
    {
      id: 'pressure',
      name: rows.pressure,
      standing: 'illustrative',
      differs: 'in-size',
      cell: ({ numbers }) => pressure(words, numbers.lowest),
    },
    {
      id: 'oxygen',
      name: rows.oxygen,
      standing: 'illustrative',
      differs: 'in-size',
      cell: ({ numbers }) => number(numbers.lowest.oxygen),
    },
  ];
}

/** The three numbers that show best what a setting does, by short names. */
export function keyRows(words: PatientWords, locale: string): readonly Row[] {
  const all = overallRows(words, locale);
  return (['il6', 'feverDays', 'leak'] as const).flatMap((id) =>
    all
      .filter((row) => row.id === id)
      .map((row) => ({
        ...row,
        name: words.table.short[id],
        // The day of the peak is in the long table.
        cell: (run: ShownRun) => ({ ...row.cell(run), note: undefined }),
      })),
  );
}

/** All numbers of one day. */
export function dayRows(words: PatientWords, day: number, locale: string): readonly Row[] {
  const { dayRows: names } = words.table;
  const row = (id: keyof typeof names, cell: (signs: DaySigns) => Cell, standing: Standing = 'illustrative'): Row => ({
    id,
    name: names[id],
    standing,
    differs: 'in-size',
    cell: ({ course }) => cell(signsOn(course, day)),
  });
  const number = (value: number, digits = 0): Cell => ({ text: shownNumber(value, digits, locale), value });
  const amount = (value: number): Cell => ({ text: shownAmount(value, locale), value });
  return [
    row('cells', ({ carTCells }) => amount(carTCells), 'derived'),
    row('tumor', ({ tumour }) => number(100 * tumour), 'derived'),
    row('il6', ({ il6 }) => amount(il6)),
    row('covered', (signs) => number(100 * signs.covered)),
    row('temperature', ({ temperatureC }) => temperature(words, temperatureC, locale)),
    row('heart', ({ heartRate }) => number(heartRate)),
    row('pressure', (signs) => pressure(words, signs)),
    row('oxygen', ({ oxygen }) => number(oxygen)),
    row('leak', ({ leak }) => number(leak, 2)),
  ];
}
