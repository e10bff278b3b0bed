import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bedsideSigns,
  DISPLAY_PARAMETERS,
  LEAK_BANDS,
  shownTenth,
  signStates,
  type BedsideSigns,
} from '../../../src/domain/crs/bedside-signs.ts';
import { PARAMETERS } from '../../../src/domain/crs/model-parameters.ts';
import { between, callNumbers, SEED } from './made-up-people.ts';

/** What the ASTCT grades of pressure and oxygen begin with. Source: astct-2019. */
const LOW = { systolic: 90, oxygen: 92 } as const;
const RESTING = bedsideSigns(PARAMETERS.restingTemperature.value, 0);
const HELP = { fluids: 1, oxygen: 1 } as const;
const temperatures = between(PARAMETERS.restingTemperature.value, 40.4);
const leaks = between(0, 1);
const shares = between(0, 1);
const help = fc.record({ fluids: shares, oxygen: shares, feverCare: shares });

describe('the bands of the ASTCT grades', () => {
  test('are numbered as the grades, one after the other', () => {
    expect(LEAK_BANDS).toEqual({ second: 0.2, third: 0.45, fourth: 0.7 });
  });

  test('in the first, pressure and oxygen hold without help', () => {
    fc.assert(
      fc.property(temperatures, between(0, LEAK_BANDS.second), (celsius, leak) => {
        const { bloodPressure, oxygen } = bedsideSigns(celsius, leak);
        expect(bloodPressure.systolic).toBeGreaterThanOrEqual(LOW.systolic);
        expect(oxygen).toBeGreaterThanOrEqual(LOW.oxygen);
      }),
      { seed: SEED },
    );
  });

  test('in the second, both are low, and fluids and low-flow oxygen bring them back', () => {
    fc.assert(
      fc.property(temperatures, between(LEAK_BANDS.second + 1e-6, LEAK_BANDS.third - 1e-6), (celsius, leak) => {
        const [alone, helped] = [bedsideSigns(celsius, leak), bedsideSigns(celsius, leak, HELP)];
        expect(alone.bloodPressure.systolic).toBeLessThan(LOW.systolic);
        expect(alone.oxygen).toBeLessThan(LOW.oxygen);
        expect(helped.bloodPressure.systolic).toBeGreaterThanOrEqual(LOW.systolic);
        expect(helped.oxygen).toBeGreaterThanOrEqual(LOW.oxygen);
        const { pressure, oxygen } = signStates(helped, 38);
        expect([pressure, oxygen]).not.toContain('low');
      }),
      { seed: SEED },
    );
  });

  test('from the third on, fluids and low-flow oxygen are not enough', () => {
    fc.assert(
      fc.property(temperatures, between(LEAK_BANDS.third + 1e-6, 1), (celsius, leak) => {
        const { bloodPressure, oxygen } = bedsideSigns(celsius, leak, HELP);
        expect(bloodPressure.systolic).toBeLessThan(LOW.systolic);
        expect(oxygen).toBeLessThan(LOW.oxygen);
      }),
      { seed: SEED },
    );
  });

  test('one of the two kinds of help does not do the work of the other', () => {
    const leak = (LEAK_BANDS.second + LEAK_BANDS.third) / 2;
    const [alone, fluids, oxygen] = [{}, { fluids: 1 }, { oxygen: 1 }].map((given) => bedsideSigns(39, leak, given));
    expect(fluids?.oxygen).toBe(alone?.oxygen);
    expect(oxygen?.bloodPressure).toEqual(alone?.bloodPressure);
  });
});

describe('the signs', () => {
  test('of a healthy day are usual', () => {
    expect(RESTING).toEqual({
      temperatureC: 36.8,
      heartRate: 76,
      bloodPressure: { systolic: 120, diastolic: 76 },
      oxygen: 98,
    });
    expect(new Set(Object.values(signStates(RESTING, 38)))).toEqual(new Set(['usual']));
  });

  test('with more leak, pressure and oxygen are never better', () => {
    fc.assert(
      fc.property(temperatures, leaks, leaks, help, (celsius, a, b, support) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((leak) => bedsideSigns(celsius, leak, support)) as [
          BedsideSigns,
          BedsideSigns,
        ];
        expect(more.bloodPressure.systolic).toBeLessThanOrEqual(less.bloodPressure.systolic);
        expect(more.bloodPressure.diastolic).toBeLessThanOrEqual(less.bloodPressure.diastolic);
        expect(more.oxygen).toBeLessThanOrEqual(less.oxygen);
      }),
      { seed: SEED },
    );
  });

  test('do not jump where one band passes into the next', () => {
    for (const leak of Object.values(LEAK_BANDS)) {
      const [under, over] = [bedsideSigns(39, leak - 1e-9), bedsideSigns(39, leak + 1e-9)];
      expect(over.bloodPressure.systolic).toBeCloseTo(under.bloodPressure.systolic, 5);
      expect(over.bloodPressure.diastolic).toBeCloseTo(under.bloodPressure.diastolic, 5);
      expect(over.oxygen).toBeCloseTo(under.oxygen, 5);
    }
  });

  test('the heart follows the temperature that is shown, and nothing else', () => {
    fc.assert(
      fc.property(temperatures, leaks, help, (celsius, leak, support) => {
        const { temperatureC, heartRate } = bedsideSigns(celsius, leak, support);
        const degrees = temperatureC - PARAMETERS.restingTemperature.value;
        expect(heartRate).toBeCloseTo(76 + DISPLAY_PARAMETERS.heartRatePerDegree.value * degrees, 9);
      }),
      { seed: SEED },
    );
  });

  test('without fever care, the temperature is that of the model', () => {
    fc.assert(
      fc.property(temperatures, leaks, shares, shares, (celsius, leak, fluids, oxygen) => {
        expect(bedsideSigns(celsius, leak, { fluids, oxygen }).temperatureC).toBe(celsius);
      }),
      { seed: SEED },
    );
  });
});

describe('help', () => {
  test('never makes a sign worse, and never lifts one over its resting value', () => {
    fc.assert(
      fc.property(temperatures, leaks, help, (celsius, leak, support) => {
        const [alone, helped] = [bedsideSigns(celsius, leak), bedsideSigns(celsius, leak, support)];
        const pairs = [
          [alone.bloodPressure.systolic, helped.bloodPressure.systolic, RESTING.bloodPressure.systolic],
          [alone.bloodPressure.diastolic, helped.bloodPressure.diastolic, RESTING.bloodPressure.diastolic],
          [alone.oxygen, helped.oxygen, RESTING.oxygen],
        ] as const;
        for (const [without, withHelp, resting] of pairs) {
          expect(withHelp).toBeGreaterThanOrEqual(without);
          expect(withHelp).toBeLessThanOrEqual(resting);
        }
        expect(helped.temperatureC).toBeLessThanOrEqual(alone.temperatureC);
        expect(helped.temperatureC).toBeGreaterThanOrEqual(RESTING.temperatureC - 1e-9);
        expect(helped.heartRate).toBeLessThanOrEqual(alone.heartRate);
      }),
      { seed: SEED },
    );
  });

  test('more of it never helps less', () => {
    fc.assert(
      fc.property(temperatures, leaks, shares, shares, (celsius, leak, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((share) =>
          bedsideSigns(celsius, leak, { fluids: share, oxygen: share, feverCare: share }),
        ) as [BedsideSigns, BedsideSigns];
        expect(more.bloodPressure.systolic).toBeGreaterThanOrEqual(less.bloodPressure.systolic);
        expect(more.oxygen).toBeGreaterThanOrEqual(less.oxygen);
        expect(more.temperatureC).toBeLessThanOrEqual(less.temperatureC);
      }),
      { seed: SEED },
    );
  });
});

describe('the word beside a sign', () => {
  const signs = (changed: Partial<BedsideSigns>): BedsideSigns => ({ ...RESTING, ...changed });

  test.each([
    [37.94, 38, 'warm'],
    [37.95, 38, 'raised'],
    [38, 38, 'raised'],
    [37.95, 37.5, 'raised'],
    [37.44, 37.5, 'warm'],
    [37.2, 38, 'usual'],
  ] as const)('%s °C is, where the clinic is called at %s °C, %s', (temperatureC, callAtC, word) => {
    expect(signStates(signs({ temperatureC }), callAtC).temperature).toBe(word);
  });

  test('a temperature is raised exactly from the tenth on at which the clinic is called', () => {
    fc.assert(
      fc.property(temperatures, callNumbers, (temperatureC, callAtC) => {
        const isRaised = signStates(signs({ temperatureC }), callAtC).temperature === 'raised';
        expect(isRaised).toBe(Number(temperatureC.toFixed(1)) >= callAtC);
        expect(shownTenth(temperatureC)).toBe(Number(temperatureC.toFixed(1)));
      }),
      { seed: SEED },
    );
  });

  test.each([
    [100.4, 'usual'],
    [100.6, 'raised'],
  ] as const)('a heart that beats %s times a minute is %s', (heartRate, word) => {
    expect(signStates(signs({ heartRate }), 38).heart).toBe(word);
  });

  // The word stands beside a whole number, and must agree with that number.
  test.each([
    [89.6, 'lower'],
    [89.4, 'low'],
    [104.4, 'lower'],
    [104.6, 'usual'],
  ] as const)('an upper pressure of %s is %s', (systolic, word) => {
    expect(signStates(signs({ bloodPressure: { systolic, diastolic: 54 } }), 38).pressure).toBe(word);
  });

  test.each([
    [91.6, 'lower'],
    [91.4, 'low'],
    [94.4, 'lower'],
    [94.6, 'usual'],
  ] as const)('an oxygen of %s is %s', (oxygen, word) => {
    expect(signStates(signs({ oxygen }), 38).oxygen).toBe(word);
  });
});
