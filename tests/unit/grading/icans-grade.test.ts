import { describe, expect, test } from 'vitest';
import type { BrainSigns } from '../../../src/domain/grading/bedside.ts';
import { ICE_POINTS, iceGrade, iceScore, icansGrading } from '../../../src/domain/grading/icans-grade.ts';

/** The published table, written out by hand once more: ICE score from 0 to 10. Source: astct-2019. */
const BY_ICE = [3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 0];
const BY_SIGN: readonly (readonly [BrainSigns, number])[] = [
  [{}, 0],
  [{ wakes: 'by-itself' }, 0],
  [{ wakes: 'to-voice' }, 2],
  [{ wakes: 'to-touch' }, 3],
  [{ wakes: 'hardly' }, 4],
  [{ wakes: 'not' }, 4],
  [{ seizure: 'brief' }, 3],
  [{ seizure: 'eeg-only' }, 3],
  [{ seizure: 'prolonged' }, 4],
  [{ seizure: 'repeated' }, 4],
  [{ motor: 'deep-focal-weakness' }, 4],
  [{ swelling: 'focal' }, 3],
  [{ swelling: 'diffuse' }, 4],
  [{ swelling: 'raised-pressure-signs' }, 4],
];

describe('every cell of the table', () => {
  for (const [ice, byIce] of BY_ICE.entries()) {
    for (const [brain, bySign] of BY_SIGN) {
      test(`ICE ${String(ice)} with ${JSON.stringify(brain)}: the worse of ${String(byIce)} and ${String(bySign)}`, () => {
        expect(iceGrade(ice)).toBe(byIce);
        expect(icansGrading({ ice, brain }).grade).toBe(Math.max(byIce, bySign));
      });
    }
  }
  test('two signs: the worse one', () => {
    for (const [one, first] of BY_SIGN) {
      for (const [other, second] of BY_SIGN) {
        const together = { ...other, ...one };
        const known = Object.keys(one).some((sign) => sign in other) ? first : Math.max(first, second);
        expect(icansGrading({ brain: together }).grade).toBe(known);
      }
    }
  });
});

test('an awake person with an ICE score of 0 is grade 3; who cannot be roused is grade 4 without a score', () => {
  expect(icansGrading({ ice: 0, brain: { wakes: 'by-itself' } }).grade).toBe(3);
  expect(icansGrading({ brain: { wakes: 'not' } }).grade).toBe(4);
});

test('the tasks of the ICE score add up to ten', () => {
  expect(iceScore(ICE_POINTS)).toBe(10);
  expect(iceScore({})).toBe(0);
  expect(iceScore({ year: 1, objects: 2 })).toBe(3);
});

test.each([{ objects: 4 }, { year: 2 }, { command: -1 }, { objects: 0.5 }])(
  'points that do not exist are refused: %j',
  (done) => {
    expect(() => iceScore(done)).toThrow('points for');
  },
);

test.each([-1, 11, 2.5, Number.NaN])('an ICE score of %d is refused', (ice) => {
  expect(() => iceGrade(ice)).toThrow('ICE score');
});
