import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsBuilt } from '../../src/domain/clinic/as-built.ts';
import { CLINIC_FIELDS, clinicFileText, problemWith, readClinicText } from '../../src/domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC, LONGEST_FILE, type ClinicSettings } from '../../src/domain/clinic/clinic-settings.ts';

const fileWith = (fields: Readonly<Record<string, unknown>>): string => JSON.stringify(fields);

const KLINIK: ClinicSettings = {
  clinicName: 'St. Anne’s Cancer Center, 4th floor',
  phone: '+1 (555) 0142-77',
  emergencyNumber: '112',
  callAtC: 37.8,
  temperatureTimes: ['08:00', '12:00', '18:00', '22:30'],
  nearbyWeeks: 4,
  nearbyMinutes: 60,
  noDrivingWeeks: 8,
  checkedOn: '2026-11-02',
  country: 'US',
  languages: ['en'],
  idleSeconds: 120,
  idleWarningSeconds: 20,
  kioskCode: '0482',
  product: 'tisagenlecleucel',
  publicAddress: 'https://car-t.example.org/steps/',
};

test('the file that comes with the site has no mistake and sets nothing', () => {
  const shipped = readFileSync(new URL('../../public/clinic.json', import.meta.url), 'utf8');
  expect(readClinicText(shipped)).toEqual({ settings: DEFAULT_CLINIC, problems: [] });
});

test('a file that was written is read back as it was', () => {
  expect(readClinicText(clinicFileText(KLINIK))).toEqual({ settings: KLINIK, problems: [] });
});

test('what a file leaves out has its default', () => {
  expect(readClinicText('{}')).toEqual({ settings: DEFAULT_CLINIC, problems: [] });
});

describe('the temperature to call at', () => {
  test.each([37.5, 37.6, 37.9, 38])('%s °C is taken', (callAtC) => {
    expect(readClinicText(fileWith({ callAtC }))).toMatchObject({ settings: { callAtC }, problems: [] });
  });

  test.each([37.4, 38.1, 39, 100.4, -1, 0, '37.8', null, [37.8], 37.55, Number.NaN])('%s becomes 38.0', (callAtC) => {
    const { settings, problems } = readClinicText(fileWith({ callAtC }));
    expect(settings.callAtC).toBe(38);
    expect(problems.map(({ field }) => field)).toEqual(['callAtC']);
  });
});

describe('one field that cannot be used', () => {
  test.each<readonly [keyof ClinicSettings, unknown, string]>([
    ['phone', '<b>555</b>', 'not-a-phone-number'],
    ['phone', 'javascript:alert(1)', 'not-a-phone-number'],
    ['phone', 5_550_142, 'not-text'],
    ['phone', '', 'not-a-phone-number'],
    ['phone', '555 0142 / 555 0199', 'more-than-one-number'],
    ['phone', '555 0142 555 0199 55', 'more-than-one-number'],
    ['emergencyNumber', 'nine', 'not-a-phone-number'],
    ['clinicName', '<script>alert(1)</script>', 'odd-characters'],
    ['clinicName', 'Turned \u202Earound', 'odd-characters'],
    ['clinicName', '{centre.phone}', 'odd-characters'],
    ['clinicName', '\uE000', 'odd-characters'],
    ['clinicName', 'A'.repeat(81), 'too-long'],
    ['clinicName', '  ', 'not-text'],
    ['temperatureTimes', '08:00', 'not-a-list'],
    ['temperatureTimes', ['8 am'], 'not-a-time'],
    ['temperatureTimes', ['24:00'], 'not-a-time'],
    ['nearbyWeeks', 0, 'out-of-range'],
    ['nearbyWeeks', 2.5, 'not-whole'],
    ['noDrivingWeeks', 'eight', 'not-a-number'],
    ['checkedOn', '2026-02-30', 'not-a-date'],
    ['checkedOn', '03/11/2026', 'not-a-date'],
    ['country', 'usa', 'not-a-country'],
    ['languages', [], 'not-a-language'],
    ['idleSeconds', 5, 'out-of-range'],
    ['kioskCode', 4821, 'not-a-code'],
    ['kioskCode', '482', 'not-a-code'],
    ['kioskCode', '482148214', 'not-a-code'],
    ['kioskCode', '48 21', 'not-a-code'],
    ['publicAddress', 'http://car-t.example.org/', 'not-an-address'],
    ['publicAddress', 'https://a.example/?x=<script>', 'not-an-address'],
  ])('%s %j: it has its default, the others stay, and it is named', (field, value, kind) => {
    const reading = readClinicText(fileWith({ ...KLINIK, [field]: value }));
    expect(reading.problems).toEqual([{ field, kind }]);
    expect(reading.settings).toEqual({ ...KLINIK, [field]: DEFAULT_CLINIC[field] });
    expect(problemWith(field, value)).toBe(kind);
  });

  test('a field that is not known is named and ignored', () => {
    const { settings, problems } = readClinicText('{"phone":"555 0142","__proto__":{"callAtC":41},"Pone":"1"}');
    expect(settings).toEqual({ ...DEFAULT_CLINIC, phone: '555 0142' });
    expect(problems).toEqual([
      { field: '__proto__', kind: 'unknown-field' },
      { field: 'Pone', kind: 'unknown-field' },
    ]);
  });
});

test.each([
  ['', 'not-json'],
  ['<!doctype html><p>Not found</p>', 'not-json'],
  ['{"callAtC": 37.5', 'not-json'],
  ['[]', 'not-an-object'],
  ['null', 'not-an-object'],
  ['"555 0142"', 'not-an-object'],
  [`{"clinicName":"${'A'.repeat(LONGEST_FILE)}"}`, 'too-long-file'],
])('a file that cannot be used at all (%#) gives the defaults and says why', (text, kind) => {
  expect(readClinicText(text)).toEqual({ settings: DEFAULT_CLINIC, problems: [{ field: null, kind }] });
});

describe('a file as the pages were built with', () => {
  test('is known without reading it field by field', () => {
    expect(isAsBuilt(clinicFileText(KLINIK), KLINIK)).toBe(true);
    expect(isAsBuilt(readFileSync('public/clinic.json', 'utf8'), DEFAULT_CLINIC)).toBe(true);
  });

  test.each([
    ['another number', { ...KLINIK, phone: '+1 (555) 0142-78' }],
    ['a lower threshold', { ...KLINIK, callAtC: 37.7 }],
    ['a field left out', { phone: KLINIK.phone }],
    ['an unknown field', { ...KLINIK, Pone: '1' }],
    ['a list for the file', [KLINIK]],
    ['nothing', null],
  ])('is not one with %s', (_, file) => {
    expect(isAsBuilt(JSON.stringify(file), KLINIK)).toBe(false);
  });

  test('is not one that was cut off', () => {
    expect(isAsBuilt(clinicFileText(KLINIK).slice(0, -9), KLINIK)).toBe(false);
  });
});

test('whatever a file holds, the settings can be used', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom<unknown>(...(Object.values(KLINIK) as unknown[])),
    fc.double(),
  );
  const file = fc.dictionary(fc.oneof(fc.constantFrom<string>(...CLINIC_FIELDS), fc.string()), value);
  fc.assert(
    fc.property(
      fc.oneof(
        file.map((fields) => JSON.stringify(fields)),
        fc.string(),
        fc.json(),
      ),
      (text) => {
        const { settings } = readClinicText(text);
        expect(Object.keys(settings)).toEqual(CLINIC_FIELDS);
        expect(settings.callAtC).toBeGreaterThanOrEqual(37.5);
        expect(settings.callAtC).toBeLessThanOrEqual(38);
        for (const [field, set] of Object.entries(settings)) {
          expect(
            set === DEFAULT_CLINIC[field as keyof ClinicSettings] ||
              problemWith(field as keyof ClinicSettings, set) === undefined,
          ).toBe(true);
        }
        expect(JSON.stringify(settings)).not.toMatch(/[<>{}]\w|\\u20[02][0-9a-f]/);
      },
    ),
    { numRuns: 10_000 },
  );
});
