import { describe, expect, test } from 'vitest';
import type { CaseFacts, CaseMoment } from '../../../src/domain/cases/case.ts';
import { afterChange, CHANGE_IDS, neighbours, type ChangeId } from '../../../src/domain/cases/neighbours.ts';
import type { Bedside, Before } from '../../../src/domain/grading/bedside.ts';
import { crsGrading } from '../../../src/domain/grading/crs-grade.ts';

const hot: Bedside = {
  temperature: 39,
  hypotension: false,
  vasopressors: 0,
  vasopressin: false,
  oxygen: { device: 'room-air', why: 'none' },
};
const untreated: Before = { feverSinceOnset: true, given: [] };
const treated: Before = { feverSinceOnset: true, given: ['tocilizumab'] };
const hypoxia = (device: Bedside['oxygen']['device'], flow?: number): Partial<Bedside> => ({
  oxygen: { device, why: 'hypoxia', ...(flow !== undefined && { flow }) },
});
const moment = (bedside: Bedside): CaseMoment => ({
  day: 3,
  hour: 8,
  bedside,
  heartRate: 110,
  systolic: 100,
  diastolic: 60,
  breathing: 20,
  saturation: 95,
});
const at = (bedside: Partial<Bedside>, before = untreated): Pick<CaseFacts, 'moments' | 'before'> => {
  const one = moment({ ...hot, ...bedside });
  return { moments: [one, one, one], before };
};

type Side = readonly [grade: number, change: ChangeId] | undefined;
const ROWS: readonly (readonly [what: string, bedside: Partial<Bedside>, before: Before, lower: Side, higher: Side])[] =
  [
    ['fever alone', {}, untreated, [0, 'fever-below-38'], [2, 'pressure-falls']],
    [
      'low pressure that fluids hold',
      { hypotension: true },
      untreated,
      [1, 'pressure-recovers'],
      [3, 'pressor-starts'],
    ],
    [
      'one pressor',
      { hypotension: true, vasopressors: 1 },
      untreated,
      [2, 'stop-the-pressor-fluids-hold'],
      [4, 'second-pressor'],
    ],
    [
      'one pressor with vasopressin',
      { hypotension: true, vasopressors: 1, vasopressin: true },
      untreated,
      [2, 'stop-the-pressor-fluids-hold'],
      [4, 'second-pressor'],
    ],
    ['two pressors', { hypotension: true, vasopressors: 2 }, untreated, [3, 'one-pressor-is-enough'], undefined],
    ['6 L/min', hypoxia('nasal-cannula', 6), untreated, [1, 'room-air'], [3, 'flow-to-seven']],
    ['7 L/min', hypoxia('nasal-cannula', 7), untreated, [2, 'flow-to-six'], [4, 'cpap']],
    ['a mask', hypoxia('non-rebreather'), untreated, [2, 'cannula-is-enough'], [4, 'cpap']],
    ['CPAP', hypoxia('cpap'), untreated, [3, 'mask-is-enough'], undefined],
    [
      'oxygen for comfort',
      { oxygen: { device: 'nasal-cannula', flow: 2, why: 'comfort' } },
      untreated,
      [0, 'fever-below-38'],
      [2, 'oxygen-for-hypoxia'],
    ],
    [
      'one pressor with low-flow oxygen, afebrile since tocilizumab',
      { temperature: 36.9, hypotension: true, vasopressors: 1, ...hypoxia('nasal-cannula', 3) },
      treated,
      [2, 'stop-the-pressor-fluids-hold'],
      [4, 'second-pressor'],
    ],
    [
      'low pressure alone, afebrile since tocilizumab',
      { temperature: 36.9, hypotension: true },
      treated,
      [0, 'pressure-recovers'],
      [3, 'pressor-starts'],
    ],
    [
      'both lines at 2',
      { hypotension: true, ...hypoxia('nasal-cannula', 2) },
      untreated,
      undefined,
      [3, 'pressor-starts'],
    ],
    [
      'no fever, nothing given',
      { temperature: 37 },
      { feverSinceOnset: false, given: [] },
      undefined,
      [1, 'fever-with-no-cause'],
    ],
    [
      'a fever from the infusion',
      {},
      { ...untreated, otherCause: 'infusion-reaction' },
      undefined,
      [1, 'nothing-else-explains-it'],
    ],
  ];

describe('one change to the next grade', () => {
  test.each(ROWS)('%s', (_what, bedside, before, lower, higher) => {
    const found = neighbours(at(bedside, before));
    expect(found.lower && [found.lower.grade, found.lower.change]).toEqual(lower);
    expect(found.higher && [found.higher.grade, found.higher.change]).toEqual(higher);
  });

  test.each(ROWS)('makes the grade that it names: %s', (_what, part, before) => {
    const bedside = { ...hot, ...part };
    const now = crsGrading(bedside, before).grade;
    const { lower, higher } = neighbours(at(part, before));
    for (const one of [lower, higher]) {
      if (!one) continue;
      const after = afterChange(one.change, { bedside, before });
      expect(after && crsGrading(after.bedside, after.before).grade).toBe(one.grade);
    }
    if (lower) expect(lower.grade).toBeLessThan(now);
    if (higher) expect(higher.grade).toBeGreaterThan(now);
  });

  test('a change alters one thing only, and every change can happen somewhere', () => {
    const happened = new Set<ChangeId>();
    for (const [, part, before] of ROWS) {
      const bedside = { ...hot, ...part };
      for (const id of CHANGE_IDS) {
        const after = afterChange(id, { bedside, before });
        if (!after) continue;
        happened.add(id);
        const lines = (one: Bedside): readonly string[] => [
          String(one.temperature),
          JSON.stringify([one.hypotension, one.vasopressors, one.vasopressin]),
          JSON.stringify(one.oxygen),
        ];
        const moved = lines(after.bedside).filter((line, index) => line !== lines(bedside)[index]).length;
        expect(moved + (after.before === before ? 0 : 1)).toBe(1);
      }
    }
    expect([...happened].sort()).toEqual([...CHANGE_IDS].sort());
  });
});
