import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkAge,
  draftOf,
  problemInDraft,
  settingsOf,
  valueOf,
  type ClinicField,
} from '../../src/domain/clinic/clinic-draft.ts';
import { CLINIC_FIELDS, clinicFileText, readClinicText } from '../../src/domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC, type ClinicSettings } from '../../src/domain/clinic/clinic-settings.ts';

const OURS: ClinicSettings = {
  clinicName: 'Riverside CAR T Center',
  phone: '+1 555 0142',
  emergencyNumber: '112',
  callAtC: 37.8,
  temperatureTimes: ['08:00', '20:00'],
  nearbyWeeks: 4,
  nearbyMinutes: 60,
  noDrivingWeeks: 8,
  checkedOn: '2026-11-02',
  country: 'US',
  languages: ['en', 'es'],
  idleSeconds: 120,
  idleWarningSeconds: 20,
  product: 'axicabtagene ciloleucel',
  publicAddress: 'https://cart.example.org/',
};

describe('the form of a clinic', () => {
  test.each([
    ['all that may be set', OURS],
    ['nothing set', DEFAULT_CLINIC],
  ])('shows a file and writes it again unchanged: %s', (_, settings) => {
    expect(settingsOf(draftOf(settings))).toEqual(settings);
  });

  test.each<[string, ClinicField, string, unknown]>([
    ['a comma before the decimals', 'callAtC', '37,8', 37.8],
    ['a point before the decimals', 'callAtC', ' 37.8 ', 37.8],
    ['a number as it is typed without decimals', 'callAtC', '38', 38],
    ['nothing typed is nothing set', 'phone', '   ', null],
    ['weeks as a number', 'nearbyWeeks', '4', 4],
    ['a country in small letters', 'country', 'es', 'ES'],
    ['languages in any letters, with odd spaces and an end comma', 'languages', 'EN,es , ', ['en', 'es']],
    ['times in the order of the day, once each', 'temperatureTimes', '20:00, 08:00, 20:00', ['08:00', '20:00']],
    ['no times', 'temperatureTimes', ' , ', null],
  ])('understands %s', (_, field, typed, value) => {
    expect(valueOf(field, typed)).toEqual(value);
    expect(problemInDraft(field, typed)).toBeUndefined();
  });

  test.each<[string, ClinicField, string, string]>([
    ['letters in a phone number', 'phone', 'ask the desk', 'not-a-phone-number'],
    ['a temperature above that of fever', 'callAtC', '38.5', 'out-of-range'],
    ['a temperature in °F', 'callAtC', '100.4', 'out-of-range'],
    ['a temperature to the hundredth', 'callAtC', '37,85', 'not-a-tenth'],
    ['no temperature', 'callAtC', '', 'not-a-number'],
    ['no idle time', 'idleSeconds', '', 'not-a-number'],
    ['half a week', 'nearbyWeeks', '2,5', 'not-whole'],
    ['words for a number', 'noDrivingWeeks', 'four', 'not-a-number'],
    ['a number with its unit', 'nearbyWeeks', '4 weeks', 'not-a-number'],
    ['a number in the manner of programs', 'idleSeconds', '1e2', 'not-a-number'],
    ['a tag in a name', 'clinicName', '<b>Riverside', 'odd-characters'],
    ['a country in words', 'country', 'Spain', 'not-a-country'],
    ['a language in words', 'languages', 'english', 'not-a-language'],
    ['no language', 'languages', '', 'not-a-language'],
    ['an address without https', 'publicAddress', 'cart.example.org', 'not-an-address'],
    ['a day that does not exist', 'checkedOn', '2026-02-30', 'not-a-date'],
  ])('tells of %s', (_, field, typed, kind) => {
    expect(problemInDraft(field, typed)).toBe(kind);
  });

  test('whatever somebody types, the file that it would make can be read without a problem', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('38', '37,5', '08:00', '112', '2026-11-02', 'en', 'https://a.org', '9'.repeat(40), '__proto__'),
    );
    const draft = fc.record(
      Object.fromEntries(CLINIC_FIELDS.map((field) => [field, typed])) as Record<ClinicField, typeof typed>,
    );
    fc.assert(
      fc.property(draft, (texts) => {
        const settings = settingsOf(texts);
        expect(readClinicText(clinicFileText(settings)).problems).toEqual([]);
      }),
    );
  });
});

describe('how fresh a check is', () => {
  test.each([
    ['nobody has checked', null, '2026-11-25', 'missing'],
    ['checked today', '2026-11-25', '2026-11-25', 'fresh'],
    ['eleven months to the day', '2025-12-25', '2026-11-25', 'fresh'],
    ['eleven months and a day', '2025-12-24', '2026-11-25', 'old'],
    ['eleven months after March 31 is the end of February', '2025-03-31', '2026-02-28', 'fresh'],
    ['and the day after is late', '2025-03-31', '2026-03-01', 'old'],
    ['a day to come is a slip', '2026-12-03', '2026-11-25', 'to-come'],
  ] as const)('%s', (_, checkedOn, today, age) => {
    expect(checkAge(checkedOn, today)).toBe(age);
  });
});
