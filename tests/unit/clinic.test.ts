import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import english from '../../src/content/ui/en.json' with { type: 'json' };
import { centreValues } from '../../src/domain/clinic/centre-values.ts';
import { DEFAULT_CLINIC } from '../../src/domain/clinic/clinic-settings.ts';
import { callThresholdF, exampleReadings, fahrenheit, shownTemperature } from '../../src/domain/clinic/temperature.ts';

const valuesOf = (settings: Partial<typeof DEFAULT_CLINIC> = {}): Record<string, string> =>
  centreValues({ ...DEFAULT_CLINIC, ...settings }, english.centre);

describe('the temperature to call at', () => {
  test('is 38.0 °C or 100.4 °F where a clinic has set nothing', () => {
    expect(DEFAULT_CLINIC.callAtC).toBe(38);
    expect(valuesOf()).toMatchObject({ 'centre.callAtC': '38.0', 'centre.callAtF': '100.4' });
  });

  test.each([
    [37.5, 99.5],
    [37.8, 100],
    [38, 100.4],
    [38.3, 100.9],
    [38.5, 101.3],
  ])('%s °C is %s °F', (callAtC, degreesF) => {
    expect(callThresholdF({ ...DEFAULT_CLINIC, callAtC })).toBe(degreesF);
  });

  test('is shown with one decimal, in the manner of the language', () => {
    expect(shownTemperature(38)).toBe('38.0');
    expect(shownTemperature(38, 'es')).toBe('38,0');
  });
});

test('whatever number a clinic sets, one example lies below it and one above, in both units', () => {
  const settings = fc.integer({ min: 370, max: 390 }).map((tenths) => ({ ...DEFAULT_CLINIC, callAtC: tenths / 10 }));
  fc.assert(
    fc.property(settings, (clinic) => {
      const { belowC, belowF, aboveC, aboveF } = exampleReadings(clinic);
      expect(belowC).toBeLessThan(clinic.callAtC);
      expect(aboveC).toBeGreaterThan(clinic.callAtC);
      expect(belowF).toBeLessThan(callThresholdF(clinic));
      expect(aboveF).toBeGreaterThan(callThresholdF(clinic));
      expect([belowF, aboveF]).toEqual([fahrenheit(belowC), fahrenheit(aboveC)]);
    }),
  );
});

describe('what a clinic has not set', () => {
  test('is said in words that send the reader to their own team', () => {
    expect(valuesOf()).toMatchObject({
      'centre.phone': "your team's number",
      'centre.nearby': 'for as long as your team says',
      'centre.noDriving': 'until your team says that you can',
    });
  });

  test('never leaves a placeholder or an empty place', () => {
    for (const value of Object.values(valuesOf({ nearbyWeeks: 2, noDrivingWeeks: 8, temperatureTimes: ['08:00'] }))) {
      expect(value).toMatch(/^[^{}]+$/);
    }
  });
});

test('what a clinic has set is said with its numbers', () => {
  const settings = {
    nearbyWeeks: 2,
    nearbyMinutes: 45,
    noDrivingWeeks: 8,
    temperatureTimes: ['08:00', '14:00', '20:00'],
    phone: '555 0100',
    checkedOn: '2026-11-03',
  };
  expect(valuesOf(settings)).toMatchObject({
    'centre.nearby': 'for at least 2 weeks',
    'centre.within': 'You are 45 minutes away at most.',
    'centre.noDriving': 'for at least 8 weeks',
    'centre.tempTimes': '3 times a day (8:00\u00a0AM, 2:00\u00a0PM, 8:00\u00a0PM)',
    'centre.phone': '555 0100',
    'centre.rulesChecked': 'Your center checked these rules on November 3, 2026.',
  });
  expect(valuesOf({ nearbyWeeks: 1, noDrivingWeeks: 1, temperatureTimes: ['09:00'] })).toMatchObject({
    'centre.nearby': 'for at least one week',
    'centre.noDriving': 'for at least one week',
    'centre.tempTimes': 'once a day (9:00\u00a0AM)',
  });
});

test('a clinic’s check of its rules counts for a year', () => {
  const saidOn = (today: string): string | undefined =>
    centreValues({ ...DEFAULT_CLINIC, checkedOn: '2026-11-03' }, english.centre, 'en', today)['centre.rulesChecked'];
  expect(saidOn('2027-11-03')).toBe('Your center checked these rules on November 3, 2026.');
  expect(saidOn('2027-11-04')).toBe("Ask your team for today's rule.");
});
