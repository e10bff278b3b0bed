import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIGNAL_SCALE, signalDots } from '../../src/domain/crs/signal-dots.ts';
import { LAST_DAY, signsAt, type Given } from '../../src/domain/crs/signs-at.ts';

const courses = fc.constantFrom<Given>('untreated', 'blocker', 'blocker-and-steroid');
const days = fc.double({ min: 0, max: LAST_DAY, noNaN: true });
const help = fc.double({ min: 0, max: 1, noNaN: true });

describe('the made-up patient', () => {
  // Figures of the model's reference patient, rounded as they were worked out apart from this code.
  test.each<[Given, number, number, number]>([
    ['untreated', 0, 3, 36.8],
    ['untreated', 4, 21, 37.83],
    ['untreated', 6, 179, 39.46],
    ['untreated', 8, 586, 40.03],
    ['untreated', 10, 112, 39.4],
    ['untreated', 14, 3.1, 36.82],
    ['blocker', 6.25, 347, 38.06],
    ['blocker', 6.5, 484, 37.55],
    ['blocker', 7, 735, 37.32],
  ])('%s on day %s has %s pg/mL of IL-6 and %s °C', (course, day, il6, temperatureC) => {
    expect(signsAt(day, course).il6 / il6).toBeCloseTo(1, 1);
    expect(signsAt(day, course).temperatureC).toBeCloseTo(temperatureC, 1);
  });

  test('is alike in all courses until something is given on day 6', () => {
    fc.assert(
      fc.property(courses, fc.double({ min: 0, max: 6, noNaN: true }), (course, day) => {
        expect(signsAt(day, course)).toEqual(signsAt(day));
      }),
    );
  });

  test('never jumps: a minute changes little', () => {
    fc.assert(
      fc.property(courses, days, (course, day) => {
        const [now, soon] = [signsAt(day, course), signsAt(day + 1 / 1440, course)];
        expect(Math.abs(soon.temperatureC - now.temperatureC)).toBeLessThan(0.01);
        expect(soon.il6 / now.il6).toBeCloseTo(1, 1);
        expect(Math.abs(soon.heartRate - now.heartRate)).toBeLessThan(1);
      }),
    );
  });

  test('has signs that a living person can have, with any help', () => {
    fc.assert(
      fc.property(courses, days, help, help, help, (course, day, fluids, oxygen, feverCare) => {
        const signs = signsAt(day, course, { fluids, oxygen, feverCare });
        expect(signs.temperatureC).toSatisfy((degrees: number) => degrees >= 36 && degrees <= 41);
        expect(signs.heartRate).toSatisfy((beats: number) => beats >= 60 && beats <= 140);
        expect(signs.oxygen).toSatisfy((percent: number) => percent >= 80 && percent <= 100);
        const { systolic, diastolic } = signs.bloodPressure;
        expect(systolic).toBeGreaterThan(diastolic + 15);
        expect(diastolic).toBeGreaterThanOrEqual(40);
      }),
    );
  });

  test('a day before the beginning or after the end is read at the nearest end', () => {
    expect(signsAt(-3)).toEqual(signsAt(0));
    expect(signsAt(99, 'blocker')).toEqual(signsAt(LAST_DAY, 'blocker'));
  });
});

describe('help at the bedside', () => {
  test('never makes a sign worse', () => {
    fc.assert(
      fc.property(courses, days, help, (course, day, amount) => {
        const without = signsAt(day, course);
        const withHelp = signsAt(day, course, { fluids: amount, oxygen: amount, feverCare: amount });
        expect(withHelp.temperatureC).toBeLessThanOrEqual(without.temperatureC);
        expect(withHelp.heartRate).toBeLessThanOrEqual(without.heartRate);
        expect(withHelp.oxygen).toBeGreaterThanOrEqual(without.oxygen);
        expect(withHelp.bloodPressure.systolic).toBeGreaterThanOrEqual(without.bloodPressure.systolic);
      }),
    );
  });

  test('does not take IL-6 away', () => {
    expect(signsAt(7, 'untreated', { fluids: 1, oxygen: 1, feverCare: 1 }).il6).toBe(signsAt(7).il6);
  });

  test('the blocker lowers the fever while more IL-6 stays in the blood', () => {
    expect(signsAt(7, 'blocker').temperatureC).toBeLessThan(signsAt(7).temperatureC - 1);
    expect(signsAt(7, 'blocker').il6).toBeGreaterThan(signsAt(7).il6);
  });

  test('a steroid with the blocker lowers IL-6 too', () => {
    expect(signsAt(8, 'blocker-and-steroid').il6).toBeLessThan(signsAt(8, 'blocker').il6);
  });

  test('neither takes the CAR T cells away', () => {
    for (const day of [7, 10, 14]) expect(signsAt(day, 'blocker-and-steroid').carTCells).toBe(signsAt(day).carTCells);
  });
});

describe('IL-6 as symbols that can be counted', () => {
  test('a healthy day has none', () => {
    expect(signalDots(signsAt(0).il6, SIGNAL_SCALE['cytokine-release'])).toBe(0);
  });

  test('more IL-6 is never fewer symbols', () => {
    const amounts = fc.double({ min: 0, max: 1500, noNaN: true });
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(...Object.values(SIGNAL_SCALE)), (one, other, scale) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(signalDots(less, scale)).toBeLessThanOrEqual(signalDots(more, scale));
      }),
    );
  });
});
