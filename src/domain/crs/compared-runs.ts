import { CARE_DAYS } from './care.ts';
import { LAST_MODEL_DAY, REFERENCE_PATIENT, type PatientSettings } from './patient-model.ts';

/** What a student can set, in percent, in times the usual dose, or by name, with the number that the model is run with. */
export const BURDEN_PERCENT = { least: 10, most: 90 } as const;
export const DOSES = [0.25, 0.5, 1, 2, 4] as const;
export const SENSITIVITIES = { low: 0.3, usual: REFERENCE_PATIENT.sensitivity, high: 3 } as const;
export const IL6_SHARES = { usual: REFERENCE_PATIENT.il6Share, low: 0.35 } as const;
export const ANTIPYRETICS = { none: REFERENCE_PATIENT.antipyretic, given: 0.4 } as const;

/** Runs that can stand side by side: A, B and C. */
export const MOST_RUNS = 3;

/** Everything that an address holds: up to three runs, the one whose settings show, and the day. */
export interface ComparedRuns {
  readonly runs: readonly PatientSettings[];
  /** Place of the run whose settings show, from 0. */
  readonly edited: number;
  readonly day: number;
  /** Whether the patient of that run is shown without medicines too. */
  readonly beside: boolean;
}

/** Day that is shown where none is named. */
const FIRST_SHOWN_DAY = 6;

/** One run of the reference patient. */
export const STARTING_RUNS: ComparedRuns = {
  runs: [REFERENCE_PATIENT],
  edited: 0,
  day: FIRST_SHOWN_DAY,
  beside: true,
};

/** Settings by the names that they have in an address. */
export const RUN_FIELDS = ['burden', 'dose', 'sensitivity', 'il6', 'tocilizumab', 'steroid', 'antipyretic'] as const;
export type RunField = (typeof RUN_FIELDS)[number];

/**
 * What could not be read. `not-usable`: a setting outside what the model is made for. `not-known`: a part that is no
 * setting. `too-many-runs`: runs that were left out.
 */
export type AddressProblem =
  | { readonly kind: 'not-usable'; readonly run: number; readonly field: RunField; readonly text: string }
  | { readonly kind: 'not-usable'; readonly field: 'day' | 'edit' | 'without'; readonly text: string }
  | { readonly kind: 'not-known'; readonly run: number; readonly text: string }
  | { readonly kind: 'too-many-runs'; readonly left: number };

/** A whole number of a text within bounds. */
function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : undefined;
  return value !== undefined && value >= least && value <= most ? value : undefined;
}
const careDay = (text: string): number | undefined => wholeNumber(text, CARE_DAYS.first, CARE_DAYS.last);

/** The number that a name stands for, among names of the table's own. */
const named =
  (table: Readonly<Record<string, number>>) =>
  (text: string): number | undefined =>
    Object.hasOwn(table, text) ? table[text] : undefined;
/** The name that a number has. */
const nameOf = (table: Readonly<Record<string, number>>, value: number): string =>
  Object.keys(table).find((name) => table[name] === value) ?? String(value);

/** How one setting is written and read. What is as in the reference patient is not written. */
interface FieldForm {
  readonly read: (text: string) => Partial<PatientSettings> | undefined;
  readonly written: (settings: PatientSettings) => string | undefined;
}

const number =
  (key: 'burden' | 'dose' | 'sensitivity' | 'il6Share' | 'antipyretic', value: (text: string) => number | undefined) =>
  (text: string): Partial<PatientSettings> | undefined => {
    const found = value(text);
    return found === undefined ? undefined : { [key]: found };
  };

const FORMS: Readonly<Record<RunField, FieldForm>> = {
  burden: {
    read: number('burden', (text) => {
      const percent = wholeNumber(text, BURDEN_PERCENT.least, BURDEN_PERCENT.most);
      return percent === undefined ? undefined : percent / 100;
    }),
    written: ({ burden }) => String(Math.round(burden * 100)),
  },
  dose: {
    read: number('dose', (text) => DOSES.find((dose) => String(dose) === text)),
    written: ({ dose }) => String(dose),
  },
  sensitivity: {
    read: number('sensitivity', named(SENSITIVITIES)),
    written: ({ sensitivity }) => nameOf(SENSITIVITIES, sensitivity),
  },
  il6: { read: number('il6Share', named(IL6_SHARES)), written: ({ il6Share }) => nameOf(IL6_SHARES, il6Share) },
  tocilizumab: {
    read: (text) => {
      const day = careDay(text);
      return day === undefined ? undefined : { tocilizumab: [day] };
    },
    written: ({ tocilizumab: [day] }) => day?.toString(),
  },
  steroid: {
    read: (text) => {
      const day = careDay(text);
      return day === undefined ? undefined : { steroidFrom: day };
    },
    written: ({ steroidFrom }) => steroidFrom?.toString(),
  },
  antipyretic: {
    read: number('antipyretic', named(ANTIPYRETICS)),
    written: ({ antipyretic }) => nameOf(ANTIPYRETICS, antipyretic),
  },
};

const BETWEEN_SETTINGS = '_';
/** A run that differs in nothing. */
const REFERENCE = 'reference';
/** What a visitor is shown of a part that cannot be read. */
const LONGEST_SHOWN = 40;
/** Longer addresses are not read: no address of ours is. */
const LONGEST_ADDRESS = 2000;

const shown = (text: string): string => text.slice(0, LONGEST_SHOWN);

/** A run as it stands in an address: `burden-90_tocilizumab-6`, or `reference`. */
export function printedRun(settings: PatientSettings): string {
  const parts = RUN_FIELDS.flatMap((field) => {
    const text = FORMS[field].written(settings);
    return text === undefined || text === FORMS[field].written(REFERENCE_PATIENT) ? [] : [`${field}-${text}`];
  });
  return parts.length === 0 ? REFERENCE : parts.join(BETWEEN_SETTINGS);
}

const isField = (name: string): name is RunField => (RUN_FIELDS as readonly string[]).includes(name);

function readRun(
  text: string,
  run: number,
): { readonly settings: PatientSettings; readonly problems: readonly AddressProblem[] } {
  let settings = REFERENCE_PATIENT;
  const problems: AddressProblem[] = [];
  for (const part of text === REFERENCE ? [] : text.split(BETWEEN_SETTINGS)) {
    const [, name = '', value = ''] = /^([a-z0-9]+)-(.*)$/su.exec(part) ?? [];
    if (!isField(name)) {
      problems.push({ kind: 'not-known', run, text: shown(part) });
      continue;
    }
    const found = FORMS[name].read(value);
    if (found === undefined) problems.push({ kind: 'not-usable', run, field: name, text: shown(value) });
    else settings = { ...settings, ...found };
  }
  return { settings, problems };
}

/** The part of an address behind `?`. The same runs always give the same text. */
export function printedRuns({ runs, edited, day, beside }: ComparedRuns): string {
  return [
    ...runs.map((settings) => `run=${printedRun(settings)}`),
    ...(edited === 0 ? [] : [`edit=${edited + 1}`]),
    `day=${day}`,
    ...(beside ? [] : ['without=no']),
  ].join('&');
}

/**
 * Reads what stands in an address behind `?`. Never throws: what cannot be used is as in the reference patient, and is told
 * as a problem. Parts of other names are left alone.
 */
export function readRuns(search: string): {
  readonly compared: ComparedRuns;
  readonly problems: readonly AddressProblem[];
} {
  const parts = new URLSearchParams(search.slice(0, LONGEST_ADDRESS));
  const texts = parts.getAll('run');
  const read = texts.slice(0, MOST_RUNS).map(readRun);
  const runs = read.length === 0 ? STARTING_RUNS.runs : read.map(({ settings }) => settings);
  const problems = read.flatMap((run) => run.problems);
  if (texts.length > MOST_RUNS) problems.push({ kind: 'too-many-runs', left: texts.length - MOST_RUNS });

  function either<T>(field: 'day' | 'edit' | 'without', value: (text: string) => T | undefined, otherwise: T): T {
    const text = parts.get(field);
    if (text === null) return otherwise;
    const found = value(text);
    if (found === undefined) problems.push({ kind: 'not-usable', field, text: shown(text) });
    return found ?? otherwise;
  }
  const compared = {
    runs,
    edited: either('edit', (text) => wholeNumber(text, 1, runs.length), 1) - 1,
    day: either('day', (text) => wholeNumber(text, 0, LAST_MODEL_DAY), STARTING_RUNS.day),
    beside: either(
      'without',
      (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
      STARTING_RUNS.beside,
    ),
  };
  return { compared, problems };
}

/** The same patient with no medicine of any kind. */
export const withoutMedicines = (settings: PatientSettings): PatientSettings => ({
  ...settings,
  tocilizumab: [],
  steroidFrom: null,
  antipyretic: REFERENCE_PATIENT.antipyretic,
});

/** Whether a patient is given any medicine. */
export const hasMedicines = ({ tocilizumab, steroidFrom, antipyretic }: PatientSettings): boolean =>
  tocilizumab.length > 0 || steroidFrom !== null || antipyretic > 0;
