import { CLINIC_FIELDS, problemWith, type ProblemKind } from './clinic-file.ts';
import { DEFAULT_CLINIC, type ClinicSettings } from './clinic-settings.ts';

export type ClinicField = keyof ClinicSettings;

/** Settings as somebody types them: one text for each field, lists with commas between. Empty means not set. */
export type ClinicDraft = Readonly<Record<ClinicField, string>>;

/** Between which numbers a field lies, or how long it may be, as words show it. Empty where the field has no such bounds. */
export type FieldBounds = Readonly<Partial<Record<'from' | 'to' | 'longest', string>>>;

/** A check is no longer fresh after this many months: a month is left in which to check again. */
export const CHECK_AGAIN_MONTHS = 11;

const NUMBERS: ReadonlySet<ClinicField> = new Set([
  'callAtC',
  'nearbyWeeks',
  'nearbyMinutes',
  'noDrivingWeeks',
  'idleSeconds',
  'idleWarningSeconds',
]);
const LISTS: ReadonlySet<ClinicField> = new Set(['temperatureTimes', 'languages']);

const textOf = (field: ClinicField, value: ClinicSettings[ClinicField]): string => {
  if (value === null) return '';
  if (typeof value === 'object') return value.join(', ');
  return field === 'callAtC' ? Number(value).toFixed(1) : String(value);
};

const eachField = <T>(make: (field: ClinicField) => T): Record<ClinicField, T> =>
  Object.fromEntries(CLINIC_FIELDS.map((field) => [field, make(field)])) as Record<ClinicField, T>;

/** Settings as the texts of a form. */
export const draftOf = (settings: ClinicSettings): ClinicDraft => eachField((field) => textOf(field, settings[field]));

/** What a number says, with a comma or a point before its decimals; `NaN` where it is none. */
function numberIn(text: string): number {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** The items of a list, without empty ones and repeats. Times stand in their order in the day. */
function itemsIn(field: ClinicField, text: string): string[] | null {
  const items = [
    ...new Set(
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
  ];
  if (field === 'languages') return items.map((item) => item.toLowerCase());
  return items.length === 0 ? null : items.toSorted();
}

/** What somebody typed, as it would stand in the file. It may still be something that no file may hold. */
export function valueOf(field: ClinicField, typed: string): unknown {
  const text = typed.trim();
  if (LISTS.has(field)) return itemsIn(field, text);
  // Where nothing may be left out, "" is not a number.
  if (text === '') return DEFAULT_CLINIC[field] === null ? null : Number.NaN;
  if (NUMBERS.has(field)) return numberIn(text);
  return field === 'country' ? text.toUpperCase() : text;
}

/** What is wrong with what somebody typed, or undefined. */
export const problemInDraft = (field: ClinicField, text: string): ProblemKind | undefined =>
  problemWith(field, valueOf(field, text));

/** The settings of a draft. A field that cannot be used has its default. */
export const settingsOf = (draft: ClinicDraft): ClinicSettings =>
  eachField((field) =>
    problemInDraft(field, draft[field]) === undefined ? valueOf(field, draft[field]) : DEFAULT_CLINIC[field],
  ) as unknown as ClinicSettings;

/** How fresh a check is. */
export type CheckAge = 'missing' | 'to-come' | 'old' | 'fresh';

/** How fresh the check of `2026-11-25` is on another such day. */
export function checkAge(checkedOn: string | null, today: string): CheckAge {
  if (checkedOn === null) return 'missing';
  if (checkedOn > today) return 'to-come';
  const due = new Date(`${checkedOn}T00:00:00Z`);
  const day = due.getUTCDate();
  due.setUTCMonth(due.getUTCMonth() + CHECK_AGAIN_MONTHS);
  // Eleven months after March 31 is the last day of February, not a day in March.
  if (due.getUTCDate() !== day) due.setUTCDate(0);
  return due.toISOString().slice(0, 10) < today ? 'old' : 'fresh';
}
