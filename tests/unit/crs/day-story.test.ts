import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MADE_UP_PEOPLE, type MadeUpPatient } from '../../../src/domain/crs/care.ts';
import { courseOf, type Course } from '../../../src/domain/crs/course.ts';
import {
  careDayFor,
  firstFeverDay,
  storyOf,
  type BedsidePhase,
  type InsidePhase,
} from '../../../src/domain/crs/day-story.ts';
import { cellsOf, LAST_MODEL_DAY } from '../../../src/domain/crs/patient-model.ts';
import { peakOf } from '../../../src/domain/crs/run-measures.ts';
import { callNumbers, dailyCare, people, SEED, withOnly } from './made-up-people.ts';

const RUNS = { numRuns: 100, seed: SEED } as const;
const { milder, harder } = MADE_UP_PEOPLE;

const storiesOf = (course: Course, callAtC: number) =>
  Array.from({ length: LAST_MODEL_DAY + 1 }, (_, day) => storyOf(course, day, callAtC));
/** The phases of a course in their order, each as often as it begins. */
const inOrder = <Phase>(phases: readonly Phase[]): Phase[] =>
  phases.filter((phase, index) => phase !== phases[index - 1]);
/** Whether all of `found` come in the order of `order`, each at most once. */
const follows = <Phase>(found: readonly Phase[], order: readonly Phase[]): boolean =>
  found.every((phase, index) => index === 0 || order.indexOf(phase) > order.indexOf(found[index - 1] as Phase));

describe('days without care', () => {
  test('are told at the bedside in one order: before, warmer, fever, cooling, after', () => {
    fc.assert(
      fc.property(people, callNumbers, (patient, callAtC) => {
        const phases = inOrder(storiesOf(withOnly(patient), callAtC).map(({ bedside }) => bedside));
        const withFever = phases.includes('fever');
        expect(phases[0]).toBe('before');
        expect(phases.at(-1)).toBe(withFever ? 'after' : 'none');
        if (withFever) expect(follows(phases, ['before', 'warmer', 'fever', 'cooling', 'after'])).toBe(true);
        else expect(new Set(phases).isSubsetOf(new Set<BedsidePhase>(['before', 'warmer', 'none']))).toBe(true);
      }),
      RUNS,
    );
  });

  test('are told inside in one order: arriving, growing, rising, falling, settling', () => {
    fc.assert(
      fc.property(people, (patient) => {
        const phases = inOrder(storiesOf(withOnly(patient), 38).map(({ inside }) => inside));
        expect(phases[0]).toBe('arriving');
        expect(phases.at(-1)).toBe('settling');
        expect(phases).toContain('rising');
        expect(phases).toContain('falling');
        expect(follows<InsidePhase>(phases, ['arriving', 'growing', 'rising', 'falling', 'settling'])).toBe(true);
      }),
      RUNS,
    );
  });

  test('have less IL-6 by themselves only when most of the cancer is gone', () => {
    fc.assert(
      fc.property(people, (patient) => {
        for (const { inside, signs } of storiesOf(withOnly(patient), 38)) {
          if (inside === 'falling') expect(signs.tumour).toBeLessThan(patient.burden / 2);
        }
      }),
      RUNS,
    );
  });

  test('keep some CAR T cells when all is settled', () => {
    fc.assert(
      fc.property(people, (patient) => {
        const course = withOnly(patient);
        const last = storyOf(course, LAST_MODEL_DAY, 38).signs.carTCells;
        expect(last).toBeGreaterThan(0);
        expect(last).toBeLessThan(peakOf(course.run, cellsOf).value / 2);
      }),
      RUNS,
    );
  });
});

describe('days of anybody with any care', () => {
  test('are days of fever exactly where the thermometer shows the number to call at, or more', () => {
    fc.assert(
      fc.property(people, dailyCare, callNumbers, (patient, care, callAtC) => {
        for (const { bedside, signs } of storiesOf(courseOf(patient, care), callAtC)) {
          expect(bedside === 'fever').toBe(Number(signs.temperatureC.toFixed(1)) >= callAtC);
        }
      }),
      RUNS,
    );
  });

  test('a fever is never said to be over before there was one, nor to be still to come after it', () => {
    fc.assert(
      fc.property(people, dailyCare, (patient, care) => {
        const phases = storiesOf(courseOf(patient, care), 38).map(({ bedside }) => bedside);
        const fever = phases.indexOf('fever');
        if (fever === -1) return;
        expect(phases.slice(0, fever).filter((phase) => phase === 'cooling' || phase === 'after')).toEqual([]);
        expect(phases.slice(fever).filter((phase) => !['fever', 'cooling', 'after'].includes(phase))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the first fever is the first day that is told as one', () => {
    fc.assert(
      fc.property(people, dailyCare, callNumbers, (patient, care, callAtC) => {
        const course = courseOf(patient, care);
        const told = storiesOf(course, callAtC).find(({ bedside }) => bedside === 'fever')?.day ?? null;
        expect(firstFeverDay(course, callAtC)).toBe(told);
      }),
      RUNS,
    );
  });

  test('the receptors are said to be covered only from the blocker on', () => {
    fc.assert(
      fc.property(people, dailyCare, (patient, care) => {
        for (const { day, inside } of storiesOf(courseOf(patient, care), 38)) {
          if (inside === 'covered') expect(day).toBeGreaterThanOrEqual(care.blocker ?? Infinity);
        }
      }),
      RUNS,
    );
  });

  test('from the blocker on, IL-6 is never said to be rising or falling as if it were heard', () => {
    fc.assert(
      fc.property(people, dailyCare, (patient, care) => {
        for (const { day, inside } of storiesOf(courseOf(patient, care), 38)) {
          if (care.blocker !== null && day >= care.blocker) expect(['rising', 'falling']).not.toContain(inside);
        }
      }),
      { ...RUNS, examples: [[harder, { fluids: null, oxygen: null, blocker: 1, steroid: null }]] },
    );
  });

  test('cells arrive on the day of the infusion, and on no other', () => {
    fc.assert(
      fc.property(people, dailyCare, (patient, care) => {
        for (const { day, inside } of storiesOf(courseOf(patient, care), 38))
          expect(inside === 'arriving').toBe(day === 0);
      }),
      { numRuns: 30, seed: SEED },
    );
  });
});

test('a lower number to call at never brings the first fever later', () => {
  fc.assert(
    fc.property(people, callNumbers, callNumbers, (patient, a, b) => {
      const course = withOnly(patient);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(firstFeverDay(course, low) ?? Infinity).toBeLessThanOrEqual(firstFeverDay(course, high) ?? Infinity);
    }),
    RUNS,
  );
});

test.each<[string, MadeUpPatient, number, number]>([
  ['milder', milder, 38, 8],
  ['milder', milder, 37.5, 7],
  ['harder', harder, 38, 5],
  ['harder', harder, 37.8, 4],
])('the person with %s days has, called at %s °C, a first fever and then care', (_, patient, callAtC, day) => {
  expect(firstFeverDay(withOnly(patient), callAtC)).toBe(day);
  expect(careDayFor(withOnly(patient), callAtC)).toBe(day + 1);
});

test('where no fever comes, care is offered on a day of its own', () => {
  const course = withOnly(milder, { blocker: 5 });
  expect(firstFeverDay(course, 38)).toBeNull();
  expect(careDayFor(course, 38)).toBe(7);
});

test('a day is told as warmer from half a degree over the usual temperature on, until the fever', () => {
  fc.assert(
    fc.property(people, callNumbers, (patient, callAtC) => {
      for (const { bedside, signs } of storiesOf(withOnly(patient), callAtC)) {
        if (bedside === 'fever') continue;
        expect(bedside === 'warmer' || bedside === 'cooling').toBe(signs.temperatureC >= 36.8 + 0.5);
      }
    }),
    RUNS,
  );
});
