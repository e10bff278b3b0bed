import * as v from 'valibot';
import { digitsOf } from './dialled-number.ts';
import {
  DEFAULT_CLINIC,
  HIGHEST_CALL_AT_C,
  LONGEST_FILE,
  LOWEST_CALL_AT_C,
  type ClinicSettings,
} from './clinic-settings.ts';

/** What is wrong with a field, or with the whole file. Words for each stand in `ui/<locale>.json` under `clinic.problems`. */
export type ProblemKind =
  | 'not-reachable'
  | 'too-long-file'
  | 'not-json'
  | 'not-an-object'
  | 'unknown-field'
  | 'not-text'
  | 'too-long'
  | 'odd-characters'
  | 'not-a-phone-number'
  | 'more-than-one-number'
  | 'not-a-number'
  | 'not-whole'
  | 'out-of-range'
  | 'not-a-tenth'
  | 'not-a-time'
  | 'not-a-date'
  | 'not-a-country'
  | 'not-a-language'
  | 'not-an-address'
  | 'not-a-code'
  | 'not-a-list';

/** One thing wrong with a clinic file. `field` is null where it is the whole file. */
export interface ClinicProblem {
  readonly field: string | null;
  readonly kind: ProblemKind;
}

/** Settings that can be used whatever the file held, and what was wrong with it. */
export interface ClinicReading {
  readonly settings: ClinicSettings;
  readonly problems: readonly ClinicProblem[];
}

const problem = (kind: ProblemKind): ProblemKind => kind;

/** Control characters, marks that turn the direction of writing, and what begins or ends a tag. */
const ODD = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}<>{}]/u;
const text = (longest: number) =>
  v.pipe(
    v.string(problem('not-text')),
    v.trim(),
    v.minLength(1, problem('not-text')),
    v.maxLength(longest, problem('too-long')),
    v.check((value) => !ODD.test(value), problem('odd-characters')),
  );
const whole = (from: number, to: number) =>
  v.pipe(
    v.number(problem('not-a-number')),
    v.integer(problem('not-whole')),
    v.minValue(from, problem('out-of-range')),
    v.maxValue(to, problem('out-of-range')),
  );
const PHONE = /^\+?[\d(][\d ()./-]{1,28}\d$/;
/** No number of any country has more digits (ITU-T E.164). */
const MOST_DIGITS = 15;
const phone = v.pipe(
  v.string(problem('not-text')),
  v.trim(),
  v.regex(PHONE, problem('not-a-phone-number')),
  v.check(
    (number) => digitsOf(number).length <= MOST_DIGITS && !/\s[/-]\s/.test(number),
    problem('more-than-one-number'),
  ),
);

const isDate = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};
const ADDRESS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?(\/[\w.~/-]*)?$/i;

/** Each field of `clinic.json`. Messages are kinds of problem, not words. */
const FIELDS = {
  clinicName: v.nullable(text(80)),
  phone: v.nullable(phone),
  emergencyNumber: v.nullable(
    v.pipe(v.string(problem('not-text')), v.trim(), v.regex(/^\d[\d -]{0,10}\d$/, problem('not-a-phone-number'))),
  ),
  callAtC: v.pipe(
    v.number(problem('not-a-number')),
    v.minValue(LOWEST_CALL_AT_C, problem('out-of-range')),
    v.maxValue(HIGHEST_CALL_AT_C, problem('out-of-range')),
    v.check((degrees) => Math.abs(degrees * 10 - Math.round(degrees * 10)) < 1e-6, problem('not-a-tenth')),
  ),
  temperatureTimes: v.nullable(
    v.pipe(
      v.array(
        v.pipe(v.string(problem('not-a-time')), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, problem('not-a-time'))),
        problem('not-a-list'),
      ),
      v.minLength(1, problem('not-a-time')),
      v.maxLength(12, problem('out-of-range')),
    ),
  ),
  nearbyWeeks: v.nullable(whole(1, 52)),
  nearbyMinutes: v.nullable(whole(5, 480)),
  noDrivingWeeks: v.nullable(whole(1, 52)),
  checkedOn: v.nullable(
    v.pipe(
      v.string(problem('not-a-date')),
      v.regex(/^\d{4}-\d{2}-\d{2}$/, problem('not-a-date')),
      v.check(isDate, problem('not-a-date')),
    ),
  ),
  country: v.nullable(v.pipe(v.string(problem('not-a-country')), v.regex(/^[A-Z]{2}$/, problem('not-a-country')))),
  languages: v.pipe(
    v.array(
      v.pipe(v.string(problem('not-a-language')), v.regex(/^[a-z]{2,3}$/, problem('not-a-language'))),
      problem('not-a-list'),
    ),
    v.minLength(1, problem('not-a-language')),
    v.maxLength(20, problem('out-of-range')),
  ),
  idleSeconds: whole(60, 600),
  idleWarningSeconds: whole(15, 120),
  kioskCode: v.nullable(v.pipe(v.string(problem('not-a-code')), v.regex(/^\d{4,8}$/, problem('not-a-code')))),
  product: v.nullable(text(60)),
  publicAddress: v.nullable(
    v.pipe(
      v.string(problem('not-text')),
      v.maxLength(200, problem('too-long')),
      v.regex(ADDRESS, problem('not-an-address')),
    ),
  ),
} as const satisfies Record<keyof ClinicSettings, v.GenericSchema>;

/** Names of all fields, in the order in which they are shown and written. */
export const CLINIC_FIELDS = Object.keys(FIELDS) as readonly (keyof ClinicSettings)[];

/** The whole file, from which the published `clinic.schema.json` is made. `$schema` names that for editors. */
export const clinicFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...(Object.fromEntries(Object.entries(FIELDS).map(([name, schema]) => [name, v.optional(schema)])) as {
    [K in keyof typeof FIELDS]: v.OptionalSchema<(typeof FIELDS)[K], undefined>;
  }),
});

const only = (kind: ProblemKind): ClinicReading => ({ settings: DEFAULT_CLINIC, problems: [{ field: null, kind }] });

/**
 * Reads the text of a clinic file. Never throws: a field that cannot be used has its default and is named among the
 * problems, and so is a file that cannot be used at all.
 */
export function readClinicText(fileText: string): ClinicReading {
  if (fileText.length > LONGEST_FILE) return only('too-long-file');
  let file: unknown;
  try {
    file = JSON.parse(fileText);
  } catch {
    return only('not-json');
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return only('not-an-object');
  const given = new Map<string, unknown>(Object.entries(file));
  const problems: ClinicProblem[] = [...given.keys()]
    .filter((field) => field !== '$schema' && !Object.hasOwn(FIELDS, field))
    .map((field) => ({ field: field.slice(0, 40).replace(new RegExp(ODD, 'gu'), ''), kind: 'unknown-field' }));
  const settings = Object.fromEntries(
    CLINIC_FIELDS.map((field) => {
      if (!given.has(field)) return [field, DEFAULT_CLINIC[field]];
      const result = v.safeParse(FIELDS[field], given.get(field));
      if (result.success) return [field, result.output];
      problems.push({ field, kind: result.issues[0].message as ProblemKind });
      return [field, DEFAULT_CLINIC[field]];
    }),
  );
  return { settings: settings as unknown as ClinicSettings, problems };
}

/** What is wrong with one field as somebody fills it in, or undefined. */
export function problemWith(field: keyof ClinicSettings, value: unknown): ProblemKind | undefined {
  const result = v.safeParse(FIELDS[field], value);
  return result.success ? undefined : (result.issues[0].message as ProblemKind);
}

/** The text of a clinic file for settings, ready to be saved as `clinic.json`. */
export const clinicFileText = (settings: ClinicSettings): string =>
  `${JSON.stringify({ $schema: './clinic.schema.json', ...settings }, null, 2)}\n`;
