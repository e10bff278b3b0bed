import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signStates } from '../../../src/domain/crs/bedside-signs.ts';
import { CARE_DAYS, CARE_KINDS, MADE_UP_PEOPLE, NO_CARE, type Care } from '../../../src/domain/crs/care.ts';
import { careEffects, type Effect } from '../../../src/domain/crs/care-effect.ts';
import { signsOn } from '../../../src/domain/crs/course.ts';
import { feverOf } from '../../../src/domain/crs/run-measures.ts';
import { callNumbers, dailyCare, people, SEED, withOnly } from './made-up-people.ts';

const RUNS = { numRuns: 80, seed: SEED } as const;
const careDays = fc.integer({ min: CARE_DAYS.first, max: CARE_DAYS.last });
const medicines = fc.constantFrom('blocker', 'steroid');
const supports = fc.constantFrom(['fluids', 'pressure'] as const, ['oxygen', 'oxygen'] as const);

function effectOf(kind: keyof Care, day: number, untreated: ReturnType<typeof withOnly>, callAtC = 38): Effect {
  const [found] = careEffects({ ...NO_CARE, [kind]: day }, untreated, callAtC);
  if (!found) throw new Error(`${kind} has no effect at all`);
  return found.effect;
}

describe('a medicine', () => {
  test('helps exactly where the fever ends half a day sooner, once it has begun', () => {
    fc.assert(
      fc.property(people, medicines, careDays, callNumbers, (patient, kind, day, callAtC) => {
        const untreated = withOnly(patient);
        const { start, days } = feverOf(untreated.run, callAtC);
        const spared = days - feverOf(withOnly(patient, { [kind]: day }).run, callAtC).days;
        const effect = effectOf(kind, day, untreated, callAtC);
        if (start === null) expect(effect).toBe('spare');
        else if (day <= start) expect(effect).toBe('early');
        else expect(effect).toBe(spared >= 0.5 ? 'helps' : 'late');
      }),
      RUNS,
    );
  });

  test('never makes the fever longer', () => {
    fc.assert(
      fc.property(people, medicines, careDays, (patient, kind, day) => {
        const [treated, untreated] = [withOnly(patient, { [kind]: day }), withOnly(patient)];
        expect(feverOf(treated.run).days).toBeLessThanOrEqual(feverOf(untreated.run).days + 0.01);
      }),
      RUNS,
    );
  });

  test('is early, then helps, then is late, and never turns back', () => {
    fc.assert(
      fc.property(people, medicines, (patient, kind) => {
        const untreated = withOnly(patient);
        const order: readonly Effect[] = ['early', 'helps', 'late'];
        const places = Array.from({ length: CARE_DAYS.last }, (_, index) =>
          order.indexOf(effectOf(kind, index + CARE_DAYS.first, untreated)),
        );
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 25, seed: SEED },
    );
  });

  test('that comes after the end of the fever is late', () => {
    fc.assert(
      fc.property(people, medicines, (patient, kind) => {
        const untreated = withOnly(patient);
        const { end } = feverOf(untreated.run);
        fc.pre(end !== null && end < CARE_DAYS.last - 1);
        expect(effectOf(kind, Math.ceil(end), untreated)).toBe('late');
      }),
      RUNS,
    );
  });
});

describe('fluids and oxygen', () => {
  test('are spare exactly for those whose sign is never low', () => {
    fc.assert(
      fc.property(people, supports, careDays, (patient, [kind, sign], day) => {
        const untreated = withOnly(patient);
        const isEverLow = untreated.run.some((state) => signStates(signsOn(untreated, state.day), 38)[sign] === 'low');
        expect(effectOf(kind, day, untreated) === 'spare').toBe(!isEverLow);
      }),
      RUNS,
    );
  });

  test('help, where they do, on days on which the sign is better for them', () => {
    fc.assert(
      fc.property(people, supports, careDays, (patient, [kind], day) => {
        const untreated = withOnly(patient);
        fc.pre(effectOf(kind, day, untreated) === 'helps');
        const treated = withOnly(patient, { [kind]: day });
        const gain = untreated.run.map(({ day: when }) => {
          const [helped, alone] = [signsOn(treated, when), signsOn(untreated, when)];
          return kind === 'oxygen'
            ? helped.oxygen - alone.oxygen
            : helped.bloodPressure.systolic - alone.bloodPressure.systolic;
        });
        expect(Math.max(...gain)).toBeGreaterThan(1);
      }),
      RUNS,
    );
  });

  test('leave the fever as it is', () => {
    fc.assert(
      fc.property(people, careDays, (patient, day) => {
        const treated = withOnly(patient, { fluids: day, oxygen: day });
        expect(feverOf(treated.run)).toEqual(feverOf(withOnly(patient).run));
      }),
      RUNS,
    );
  });
});

test('every kind of care that is given has one effect, in the order in which care is offered', () => {
  fc.assert(
    fc.property(people, dailyCare, (patient, care) => {
      const kinds = careEffects(care, withOnly(patient), 38).map(({ kind }) => kind);
      expect(kinds).toEqual(CARE_KINDS.filter((kind) => care[kind] !== null));
    }),
    { numRuns: 30, seed: SEED },
  );
});

test.each([
  ['harder', 'blocker', 3, 'early'],
  ['harder', 'blocker', 6, 'helps'],
  ['harder', 'blocker', 12, 'late'],
  ['harder', 'steroid', 2, 'early'],
  ['harder', 'steroid', 6, 'helps'],
  ['harder', 'steroid', 12, 'late'],
  ['harder', 'fluids', 6, 'helps'],
  ['harder', 'fluids', 8, 'helps'],
  ['harder', 'fluids', 14, 'late'],
  ['harder', 'oxygen', 6, 'helps'],
  ['milder', 'blocker', 5, 'early'],
  ['milder', 'blocker', 9, 'helps'],
  ['milder', 'steroid', 9, 'helps'],
  ['milder', 'fluids', 9, 'spare'],
  ['milder', 'oxygen', 9, 'spare'],
] as const)('in %s days, the care "%s" from day %s on is: %s', (person, kind, day, effect) => {
  expect(effectOf(kind, day, withOnly(MADE_UP_PEOPLE[person]))).toBe(effect);
});
