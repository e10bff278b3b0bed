import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signStates } from '../../../src/domain/crs/bedside-signs.ts';
import { MADE_UP_PEOPLE, NO_CARE, supportOn, type Care } from '../../../src/domain/crs/care.ts';
import { courseOf, signsOn, type DaySigns } from '../../../src/domain/crs/course.ts';
import { LAST_MODEL_DAY, MODEL_STEP, REFERENCE_PATIENT } from '../../../src/domain/crs/patient-model.ts';
import { signsAt } from '../../../src/domain/crs/signs-at.ts';
import { anyCare, dailyCare, moments, people, SEED, wholeDays, withOnly } from './made-up-people.ts';

const RUNS = { numRuns: 60, seed: SEED } as const;
const DAYS = Array.from({ length: LAST_MODEL_DAY + 1 }, (_, day) => day);
const flat = ({ bloodPressure, ...signs }: DaySigns): Record<string, number> => ({ ...signs, ...bloodPressure });

describe('a course of any made-up person with any care', () => {
  test('has every sign on every day, and signs that a living person can have', () => {
    fc.assert(
      fc.property(people, anyCare, (patient, care) => {
        const course = courseOf(patient, care);
        for (const day of DAYS) {
          const signs = flat(signsOn(course, day));
          for (const [name, value] of Object.entries(signs))
            expect(value, `${name} on day ${day}`).toSatisfy(Number.isFinite);
          const { temperatureC = 0, heartRate = 0, oxygen = 0, systolic = 0, diastolic = 0, covered = 0 } = signs;
          expect(temperatureC).toSatisfy((degrees: number) => degrees >= 36.8 - 1e-6 && degrees <= 40.4);
          expect(heartRate).toSatisfy((beats: number) => beats >= 60 && beats <= 130);
          expect(oxygen).toSatisfy((percent: number) => percent >= 80 && percent <= 100);
          expect(systolic).toSatisfy((pressure: number) => pressure >= 60 && pressure <= 120);
          expect(systolic - diastolic).toBeGreaterThanOrEqual(15);
          expect(covered >= 0 && covered < 1).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('never jumps: a minute changes little, but for the receptors that a dose covers', () => {
    fc.assert(
      fc.property(people, anyCare, fc.array(moments, { minLength: 20, maxLength: 20 }), (patient, care, days) => {
        const course = courseOf(patient, care);
        for (const day of days) {
          const [now, soon] = [flat(signsOn(course, day)), flat(signsOn(course, day + 1 / 1440))];
          for (const [name, most] of Object.entries({
            temperatureC: 0.02,
            heartRate: 0.3,
            systolic: 0.3,
            diastolic: 0.3,
            oxygen: 0.1,
            tumour: 0.01,
            activity: 0.02,
            leak: 0.01,
          })) {
            expect(Math.abs((soon[name] ?? 0) - (now[name] ?? 0)), `${name} on day ${day}`).toBeLessThan(most);
          }
          for (const name of ['il6', 'carTCells']) expect((soon[name] ?? 0) / (now[name] ?? 0)).toBeCloseTo(1, 1.5);
        }
      }),
      RUNS,
    );
  });

  test('reads between two steps of the model what lies between them', () => {
    fc.assert(
      fc.property(people, dailyCare, moments, (patient, care, day) => {
        const course = courseOf(patient, { ...care, fluids: null, oxygen: null });
        const before = Math.floor(day / MODEL_STEP) * MODEL_STEP;
        const [from, now, to] = [before, day, before + MODEL_STEP].map((each) => flat(signsOn(course, each)));
        for (const name of ['il6', 'temperatureC', 'carTCells', 'tumour', 'activity', 'leak']) {
          const [a, b, c] = [from?.[name] ?? 0, now?.[name] ?? 0, to?.[name] ?? 0];
          const slack = 1e-9 * (1 + Math.abs(b));
          expect(b).toBeGreaterThanOrEqual(Math.min(a, c) - slack);
          expect(b).toBeLessThanOrEqual(Math.max(a, c) + slack);
        }
      }),
      RUNS,
    );
  });

  test('stands half way between two steps of the model in the middle of them', () => {
    const course = withOnly(MADE_UP_PEOPLE.harder);
    for (const day of [3, 6, 9]) {
      const [from, middle, to] = [day, day + MODEL_STEP / 2, day + MODEL_STEP].map((each) => signsOn(course, each));
      if (!from || !middle || !to) throw new Error(`no signs around day ${day}`);
      expect(middle.temperatureC).toBeCloseTo((from.temperatureC + to.temperatureC) / 2, 9);
      expect(middle.leak).toBeCloseTo((from.leak + to.leak) / 2, 9);
      // What grows by doubling stands half way on a ratio scale.
      expect(middle.il6 / Math.sqrt(from.il6 * to.il6)).toBeCloseTo(1, 9);
      expect(middle.carTCells / Math.sqrt(from.carTCells * to.carTCells)).toBeCloseTo(1, 9);
    }
  });

  test('a day before the infusion or after the end is read at the nearest end', () => {
    fc.assert(
      fc.property(people, (patient) => {
        const course = withOnly(patient);
        expect(signsOn(course, -3)).toEqual(signsOn(course, 0));
        expect(signsOn(course, 99)).toEqual(signsOn(course, LAST_MODEL_DAY));
      }),
      { numRuns: 10, seed: SEED },
    );
  });

  test('after the end, care stands where it stood on the last day too', () => {
    const course = withOnly(MADE_UP_PEOPLE.harder, { blocker: 6, fluids: 29.9, oxygen: 29.9 });
    expect(signsOn(course, 99)).toEqual(signsOn(course, LAST_MODEL_DAY));
  });

  test('is the same whenever it is worked out', () => {
    fc.assert(
      fc.property(people, anyCare, (patient, care) => {
        expect(courseOf(patient, care)).toEqual(courseOf(patient, care));
      }),
      { numRuns: 10, seed: SEED },
    );
  });
});

describe('care', () => {
  test('fluids and oxygen change nothing inside the body, to the last digit', () => {
    fc.assert(
      fc.property(people, anyCare, (patient, care) => {
        expect(courseOf(patient, care).run).toEqual(courseOf(patient, { ...care, fluids: null, oxygen: null }).run);
      }),
      { numRuns: 30, seed: SEED },
    );
  });

  test('on a later day never changes an earlier one', () => {
    fc.assert(
      fc.property(people, anyCare, (patient, care) => {
        const [course, untreated] = [courseOf(patient, care), withOnly(patient)];
        const first = Math.min(...Object.values(care).map((day) => day ?? Infinity));
        // A moment between two steps is read from both, so the last step before the care already leans to what comes.
        for (const day of DAYS.filter((each) => each <= first - MODEL_STEP)) {
          expect(signsOn(course, day)).toEqual(signsOn(untreated, day));
        }
      }),
      RUNS,
    );
  });

  test('that begins on a whole day leaves that day as it was, but for the receptors that it covers', () => {
    fc.assert(
      fc.property(people, wholeDays, (patient, day) => {
        const care: Care = { fluids: day, oxygen: day, blocker: day, steroid: day };
        const [now, untreated] = [flat(signsOn(courseOf(patient, care), day)), flat(signsOn(withOnly(patient), day))];
        for (const [name, value] of Object.entries({ ...now, covered: 0 }))
          expect(value).toBeCloseTo(untreated[name] ?? Number.NaN, 9);
        expect(now['covered']).toBeGreaterThan(0.99);
      }),
      RUNS,
    );
  });

  test('receptors are covered from the blocker on, less every day, and never without it', () => {
    fc.assert(
      fc.property(people, dailyCare, (patient, care) => {
        const course = courseOf(patient, care);
        let last = 1;
        for (const day of DAYS) {
          const { covered } = signsOn(course, day);
          if (care.blocker === null || day < care.blocker) expect(covered).toBe(0);
          else {
            expect(covered).toBeGreaterThan(0.5);
            expect(covered).toBeLessThan(last);
            last = covered;
          }
        }
      }),
      RUNS,
    );
  });

  test('a day after the blocker, more IL-6 is in the blood and the fever is lower', () => {
    for (const day of [5, 6, 7, 8]) {
      const [treated, untreated] = [{ blocker: day }, {}].map((care) =>
        signsOn(withOnly(MADE_UP_PEOPLE.harder, care), day + 1),
      );
      expect(treated?.il6).toBeGreaterThan(untreated?.il6 ?? Infinity);
      expect(treated?.temperatureC).toBeLessThan(untreated?.temperatureC ?? 0);
    }
  });

  test('at the bedside works fully after some hours, not at once', () => {
    const care: Care = { ...NO_CARE, fluids: 6, oxygen: 8 };
    expect(supportOn(5.9, care)).toEqual({ fluids: 0, oxygen: 0 });
    expect(supportOn(6.125, care)).toEqual({ fluids: 0.5, oxygen: 0 });
    expect(supportOn(30, care)).toEqual({ fluids: 1, oxygen: 1 });
  });
});

describe('the two made-up people whom families can look at', () => {
  const { milder, harder } = MADE_UP_PEOPLE;

  test('the one with harder days is the patient of the film', () => {
    expect(harder).toEqual({
      burden: REFERENCE_PATIENT.burden,
      dose: REFERENCE_PATIENT.dose,
      sensitivity: REFERENCE_PATIENT.sensitivity,
    });
    for (const day of DAYS) expect(signsOn(withOnly(harder), day)).toMatchObject(signsAt(day));
    for (const day of DAYS)
      expect(signsOn(withOnly(harder, { blocker: 6 }), day)).toMatchObject(signsAt(day, 'blocker'));
  });

  test('the one with milder days has a fever, and pressure and oxygen that hold', () => {
    const states = DAYS.map((day) => signStates(signsOn(withOnly(milder), day), 38));
    expect(states.some(({ temperature }) => temperature === 'raised')).toBe(true);
    expect(states.some(({ pressure, oxygen }) => pressure === 'low' || oxygen === 'low')).toBe(false);
  });

  test('the one with harder days has low pressure and oxygen, which fluids and oxygen bring back', () => {
    const low = (care: Partial<Care>): boolean =>
      DAYS.filter((day) => day !== 6)
        .map((day) => signStates(signsOn(withOnly(harder, care), day), 38))
        .some(({ pressure, oxygen }) => pressure === 'low' || oxygen === 'low');
    expect(low({})).toBe(true);
    expect(low({ fluids: 6, oxygen: 6 })).toBe(false);
  });
});
