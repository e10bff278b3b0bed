import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkAge,
  draftOf,
  isSameDraft,
  problemInDraft,
  settingsOf,
  valueOf,
  type ClinicField,
} from '../../src/domain/clinic/clinic-draft.ts';
import { CLINIC_FIELDS, clinicFileText, readClinicText } from '../../src/domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC, type ClinicSettings } from '../../src/domain/clinic/clinic-settings.ts';
import english from '../../src/content/ui/en.json' with { type: 'json' };
import { problemText } from '../../src/modes/clinic/clinic-words.ts';
import { CLINIC_BOUNDS } from '../../src/pages/_clinic-schema.ts';

const UNITS = { callAtC: '°C', nearbyWeeks: 'weeks', nearbyMinutes: 'minutes', noDrivingWeeks: 'weeks' } as const;

/** What the form says about a text that somebody typed. */
function answerTo(field: ClinicField, typed: string): string | undefined {
  const kind = problemInDraft(field, typed, UNITS);
  return kind && problemText(english.clinic, kind, field, CLINIC_BOUNDS, typed);
}

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
  kioskCode: '0482',
  product: 'axicabtagene ciloleucel',
  publicAddress: 'https://cart.example.org/',
};

const manyTimes = (count: number): string =>
  Array.from({ length: count }, (_, hour) => `${String(hour).padStart(2, '0')}:00`).join(', ');

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
    ['a code that begins with zero', 'kioskCode', ' 0482 ', '0482'],
    ['no times', 'temperatureTimes', ' , ', null],
    ['a temperature with its unit', 'callAtC', '37.8 °C', 37.8],
    ['a temperature with a letter for its unit', 'callAtC', '37,8c', 37.8],
    ['a temperature with a degree sign from another keyboard', 'callAtC', '37.8 º C', 37.8],
    ['weeks with their unit', 'nearbyWeeks', '4 weeks', 4],
    ['one week', 'noDrivingWeeks', '1 week', 1],
    ['weeks cut short', 'noDrivingWeeks', '8wks.', 8],
    ['minutes with their unit', 'nearbyMinutes', '60 minutes', 60],
    ['minutes cut short', 'nearbyMinutes', '60 Min', 60],
  ])('understands %s', (_, field, typed, value) => {
    expect(valueOf(field, typed, UNITS)).toEqual(value);
    expect(problemInDraft(field, typed, UNITS)).toBeUndefined();
  });

  test.each<[string, ClinicField, string, string]>([
    ['letters in a phone number', 'phone', 'ask the desk', 'not-a-phone-number'],
    ['a temperature above that of fever', 'callAtC', '38.5', 'out-of-range'],
    ['a temperature in °F', 'callAtC', '100.4', 'in-fahrenheit'],
    ['a temperature that says °F', 'callAtC', '100,4 °F', 'in-fahrenheit'],
    ['a temperature that says F', 'callAtC', '37.8F', 'in-fahrenheit'],
    ['a temperature that nobody means', 'callAtC', '60', 'out-of-range'],
    ['a temperature to the hundredth', 'callAtC', '37,85', 'not-a-tenth'],
    ['no temperature', 'callAtC', '', 'not-a-number'],
    ['no idle time', 'idleSeconds', '', 'not-a-number'],
    ['half a week', 'nearbyWeeks', '2,5', 'not-whole'],
    ['words for a number', 'noDrivingWeeks', 'four', 'not-a-number'],
    ['months for weeks', 'nearbyWeeks', '2 months', 'not-a-number'],
    ['days for weeks', 'noDrivingWeeks', '10 days', 'not-a-number'],
    ['hours for minutes', 'nearbyMinutes', '2 hours', 'not-a-number'],
    ['months for minutes', 'nearbyMinutes', '2 months', 'not-a-number'],
    ['a span of weeks', 'nearbyWeeks', '4-6 weeks', 'not-a-number'],
    ['two numbers', 'nearbyMinutes', '1 60', 'not-a-number'],
    ['an extension', 'phone', '555 0142 ext. 3', 'not-a-phone-number'],
    ['a number in the manner of programs', 'idleSeconds', '1e2', 'not-a-number'],
    ['a tag in a name', 'clinicName', '<b>Riverside', 'odd-characters'],
    ['a country in words', 'country', 'Spain', 'not-a-country'],
    ['a language in words', 'languages', 'english', 'not-a-language'],
    ['no language', 'languages', '', 'not-a-language'],
    ['a code that is too short', 'kioskCode', '482', 'not-a-code'],
    ['letters in a code', 'kioskCode', '48a1', 'not-a-code'],
    ['an address without https', 'publicAddress', 'cart.example.org', 'not-an-address'],
    ['a day that does not exist', 'checkedOn', '2026-02-30', 'not-a-date'],
  ])('tells of %s', (_, field, typed, kind) => {
    expect(problemInDraft(field, typed, UNITS)).toBe(kind);
  });

  test.each<[string, ClinicField, string, string | undefined]>([
    ['100.4 is in °F', 'callAtC', '100.4', 'That looks like °F. Type it in °C, such as 38.0.'],
    ['38.5 is too high', 'callAtC', '38.5', 'Use a number from 37.5 to 38.0.'],
    ['a name of 80 letters is short enough', 'clinicName', 'R'.repeat(80), undefined],
    ['a name of 81 letters is one too long', 'clinicName', 'R'.repeat(81), 'Take out one letter: 80 at most.'],
    ['and of 95 letters, 15', 'clinicName', ` ${'R'.repeat(95)} `, 'Take out 15 letters: 80 at most.'],
    ['a phone number may have brackets, points and lines', 'phone', '+1 (555) 555-01.42', undefined],
    ['words are no phone number', 'phone', 'ask', english.clinic.problems['not-a-phone-number']],
    [
      'nor is an ambulance called in words',
      'emergencyNumber',
      'ask',
      english.clinic.problems['not-an-emergency-number'],
    ],
    ['no more than twelve times', 'temperatureTimes', manyTimes(13), 'Use 12 at most.'],
  ])('%s', (_, field, typed, answer) => {
    expect(answerTo(field, typed)).toBe(answer);
  });

  test('the words about a phone number name every sign that it may hold', () => {
    const words = english.clinic.problems['not-a-phone-number'];
    for (const sign of Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place))) {
      if (/[\da-z]/i.test(sign)) continue;
      const passes = [`55${sign}50142`, `${sign}5550142`].some((typed) => answerTo('phone', typed) === undefined);
      expect(words.split(' ').includes(sign) || words.includes(` ${sign} in front`), sign).toBe(passes);
    }
  });

  test('a draft differs as soon as one field says something else', () => {
    const draft = draftOf(OURS);
    expect(isSameDraft(draft, { ...draft, product: ` ${draft.product} ` })).toBe(true);
    for (const field of CLINIC_FIELDS) expect(isSameDraft(draft, { ...draft, [field]: 'other' }), field).toBe(false);
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
        const settings = settingsOf(texts, UNITS);
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
