import fc from 'fast-check';
import { NO_CARE, type Care, type MadeUpPatient } from '../../../src/domain/crs/care.ts';
import { courseOf, type Course } from '../../../src/domain/crs/course.ts';
import { LAST_MODEL_DAY } from '../../../src/domain/crs/patient-model.ts';

/** Random people are the same ones in every run of the tests. */
export const SEED = 20_261_125;

export const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** Anybody whom the model is made for. */
export const people: fc.Arbitrary<MadeUpPatient> = fc.record({
  burden: between(0.1, 0.9),
  dose: between(0.25, 4),
  sensitivity: between(0.3, 3),
});

/** Days from the infusion to the end, and the moments between them. */
export const moments = between(0, LAST_MODEL_DAY);
export const wholeDays = fc.integer({ min: 0, max: LAST_MODEL_DAY });

const someCare = (day: fc.Arbitrary<number>): fc.Arbitrary<Care> =>
  fc.record({
    fluids: fc.option(day),
    oxygen: fc.option(day),
    blocker: fc.option(day),
    steroid: fc.option(day),
  });
/** Any care, begun at any moment; and begun on whole days, as the pages offer it. */
export const anyCare = someCare(moments);
export const dailyCare = someCare(wholeDays);

/** Numbers at which clinics ask to be called, °C. */
export const callNumbers = fc.constantFrom(37.5, 37.6, 37.7, 37.8, 37.9, 38);

/** A course with nothing given but what is named. */
export const withOnly = (patient: MadeUpPatient, care: Partial<Care> = {}): Course =>
  courseOf(patient, { ...NO_CARE, ...care });
