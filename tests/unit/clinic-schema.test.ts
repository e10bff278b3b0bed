import { Ajv, type SchemaObject } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import english from '../../src/content/ui/en.json' with { type: 'json' };
import { CLINIC_FIELDS, readClinicText, type ProblemKind } from '../../src/domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC, LONGEST_FILE } from '../../src/domain/clinic/clinic-settings.ts';
import { CLINIC_BOUNDS, clinicJsonSchema } from '../../src/pages/_clinic-schema.ts';

const schema = clinicJsonSchema(english.clinic);
const fits = new Ajv({ allErrors: true }).compile(schema as SchemaObject);

const problemsOf = (file: unknown): ProblemKind[] =>
  readClinicText(JSON.stringify(file)).problems.map(({ kind }) => kind);

/** What a schema cannot say. An editor lets these pass; the form, the build and every page find them. */
const ONLY_THE_SITE_SEES: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'not-a-date', // a day such as February 30, written as a date should be
  'odd-characters', // tags, and signs that cannot be seen
  'not-a-tenth', // hundredths of a degree
  'more-than-one-number', // two phone numbers in one field
  'not-text', // nothing but spaces
  'too-long', // signs such as emoji, which a schema counts as one and pages as two
]);

/** Where the site is kinder than the schema: spaces around words are cut off, and an address may have capitals. */
function asTheSiteTakesIt(file: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const trimmed = new Set(['clinicName', 'phone', 'emergencyNumber', 'product']);
  return Object.fromEntries(
    Object.entries(file).map(([field, value]) => {
      if (typeof value !== 'string') return [field, value];
      if (trimmed.has(field)) return [field, value.trim()];
      return [field, field === 'publicAddress' ? value.toLowerCase() : value];
    }),
  );
}

const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string(), fc.string({ unit: 'grapheme' }), fc.integer());
const likely: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  clinicName: fc.oneof(
    fc.string({ minLength: 1, maxLength: 90 }),
    fc.constantFrom('Riverside', ' Riverside ', '<b>', '  '),
  ),
  phone: fc.stringMatching(/^[+ (]?[\d ()./-]{0,32}$/),
  emergencyNumber: fc.stringMatching(/^ ?[\d -]{0,14}$/),
  callAtC: fc.oneof(fc.double({ min: 37, max: 39, noNaN: true }), fc.constantFrom(37.5, 37.8, 38, 38.1, 37.85)),
  temperatureTimes: fc.array(fc.stringMatching(/^[0-3]\d:[0-6]\d$/), { maxLength: 14 }),
  nearbyWeeks: fc.integer({ min: -1, max: 60 }),
  nearbyMinutes: fc.integer({ min: 0, max: 500 }),
  noDrivingWeeks: fc.oneof(fc.integer({ min: 0, max: 55 }), fc.constant(2.5)),
  checkedOn: fc.stringMatching(/^202\d-[01]\d-[0-3]\d$/),
  country: fc.stringMatching(/^[A-Za-z]{1,3}$/),
  languages: fc.array(fc.stringMatching(/^[a-zA-Z]{1,4}$/), { maxLength: 22 }),
  idleSeconds: fc.integer({ min: 50, max: 610 }),
  idleWarningSeconds: fc.integer({ min: 10, max: 130 }),
  kioskCode: fc.stringMatching(/^\d{2,10}$/),
  product: fc.string({ maxLength: 70 }),
  publicAddress: fc.oneof(fc.webUrl({ validSchemes: ['https', 'http'] }), fc.constant('https://CART.example.org/')),
};
const file = fc
  .record(
    {
      $schema: fc.constant('./clinic.schema.json'),
      fone: fc.integer(),
      ...Object.fromEntries(
        CLINIC_FIELDS.map((field) => [
          field,
          fc.oneof(
            { weight: 8, arbitrary: likely[field] ?? anything },
            { weight: 1, arbitrary: anything },
            { weight: 1, arbitrary: fc.constant(null) },
          ),
        ]),
      ),
    },
    { requiredKeys: [] },
  )
  // Two such as "__proto__" are lost on the way through an object, whoever reads it.
  .map((each) => JSON.parse(JSON.stringify(each)) as Record<string, unknown>)
  .filter((each) => JSON.stringify(each).length < LONGEST_FILE);
/** Files of one field: with many fields, nearly every file has some mistake. */
const fileOfOne = fc
  .constantFrom(...CLINIC_FIELDS)
  .chain((field) => (likely[field] ?? anything).map((value) => ({ [field]: value })));

describe('the published schema of clinic.json', () => {
  test('accepts the file that a new site has', () => {
    expect(fits({ $schema: './clinic.schema.json', ...DEFAULT_CLINIC })).toBe(true);
  });

  test('tells what every field is, in words', () => {
    for (const field of CLINIC_FIELDS) {
      expect(schema.properties?.[field], field).toMatchObject({
        title: english.clinic.fields[field].label,
        description: expect.stringMatching(/^[^{}]{20,}$/) as string,
      });
    }
    expect(CLINIC_BOUNDS.callAtC).toEqual({ from: '37.5', to: '38.0' });
    expect(JSON.stringify(schema)).toContain('From 37.5 to 38.0 °C');
  });

  test.each([
    ['one field', fileOfOne],
    ['many fields', file],
  ])('lets a file of %s pass only if pages can use it, but for what a schema cannot say', (_, files) => {
    fc.assert(
      fc.property(files, (each) => {
        if (fits(each)) expect(problemsOf(each).filter((kind) => !ONLY_THE_SITE_SEES.has(kind))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['one field', fileOfOne],
    ['many fields', file],
  ])('finds nothing wrong with a file of %s that pages can use', (_, files) => {
    fc.assert(
      fc.property(files, (each) => {
        if (problemsOf(each).length === 0) {
          fits(asTheSiteTakesIt(each));
          expect(fits.errors ?? []).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[string, Record<string, unknown>, ProblemKind]>([
    ['a day that does not exist', { checkedOn: '2026-02-30' }, 'not-a-date'],
    ['a tag in a name', { clinicName: '<b>Riverside</b>' }, 'odd-characters'],
    ['a mark that turns the direction of writing', { product: 'a\u202eb' }, 'odd-characters'],
    ['a hundredth of a degree', { callAtC: 37.85 }, 'not-a-tenth'],
    ['a second phone number', { phone: '555 0142 / 555 0199' }, 'more-than-one-number'],
    ['a name of spaces', { clinicName: '   ' }, 'not-text'],
    ['a name of fifty emoji', { clinicName: '\u{1F600}'.repeat(50) }, 'too-long'],
  ])('cannot see %s, which pages find', (_, each, kind) => {
    expect(fits(each)).toBe(true);
    expect(problemsOf(each)).toEqual([kind]);
  });
});
