import { CLINIC_FIELDS, problemWith, type ProblemKind } from './clinic-file.ts';
import { DEFAULT_CLINIC, type ClinicSettings } from './clinic-settings.ts';

export type ClinicField = keyof ClinicSettings;

/** Settings as somebody types them: one text for each field, lists with commas between. Empty means not set. */
export type ClinicDraft = Readonly<Record<ClinicField, string>>;

/** What is not right with a text that somebody typed. Some of it no file can hold. */
export type DraftProblemKind = ProblemKind | 'in-fahrenheit';

/** What the numbers of fields count, in the language of the form: "weeks". It may be typed after a number. */
export type FieldUnits = Readonly<Partial<Record<ClinicField, string>>>;

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

/** Whether what stands after a number is its unit, also cut short: "wks." for "weeks", "C" for "°C". */
function isUnit(typed: string, unit: string): boolean {
  const lettersOf = (text: string): string[] => Array.from(text.toLowerCase().replace(/^[°º˚]\s*|\.$/g, ''));
  const letters = lettersOf(typed);
  const whole = lettersOf(unit);
  let found = 0;
  for (const letter of whole) if (letter === letters[found]) found += 1;
  return found === letters.length && (found === 0 || letters[0] === whole[0]);
}

/** What a number says, with a comma or a point before its decimals and its unit after it; `NaN` where it is none. */
function numberIn(text: string, unit = ''): number {
  const [, number, after] = /^(-?\d+(?:[.,]\d+)?)\s*(\D*)$/.exec(text) ?? [];
  return number !== undefined && isUnit(after ?? '', unit) ? Number(number.replace(',', '.')) : Number.NaN;
}

/** Whether a temperature was meant in °F: it says so, or nobody lives at that many °C. */
function isFahrenheit(text: string): boolean {
  const degrees = numberIn(text, '°C');
  return /^\d+(?:[.,]\d+)?\s*(?:[°º˚]?\s*F|℉)\.?$/i.test(text) || (degrees >= 90 && degrees <= 115);
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
export function valueOf(field: ClinicField, typed: string, units: FieldUnits = {}): unknown {
  const text = typed.trim();
  if (LISTS.has(field)) return itemsIn(field, text);
  // Where nothing may be left out, "" is not a number.
  if (text === '') return DEFAULT_CLINIC[field] === null ? null : Number.NaN;
  if (NUMBERS.has(field)) return numberIn(text, units[field]);
  return field === 'country' ? text.toUpperCase() : text;
}

/** What is not right with what somebody typed, or undefined. */
export function problemInDraft(field: ClinicField, typed: string, units?: FieldUnits): DraftProblemKind | undefined {
  const kind = problemWith(field, valueOf(field, typed, units));
  return kind !== undefined && field === 'callAtC' && isFahrenheit(typed.trim()) ? 'in-fahrenheit' : kind;
}

/** The settings of a draft. A field that cannot be used has its default. */
export const settingsOf = (draft: ClinicDraft, units?: FieldUnits): ClinicSettings =>
  eachField((field) =>
    problemInDraft(field, draft[field], units) === undefined
      ? valueOf(field, draft[field], units)
      : DEFAULT_CLINIC[field],
  ) as unknown as ClinicSettings;

/** Whether two drafts say the same in every field. */
export const isSameDraft = (one: ClinicDraft, other: ClinicDraft): boolean =>
  CLINIC_FIELDS.every((field) => one[field].trim() === other[field].trim());

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
