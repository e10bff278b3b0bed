import { describe, expect, test } from 'vitest';
import { OXYGEN_DEVICES, type Bedside, type Before, type OxygenDevice } from '../../../src/domain/grading/bedside.ts';
import { crsGrading, feverLine, oxygenGrade, pressureGrade } from '../../../src/domain/grading/crs-grade.ts';

const well: Bedside = {
  temperature: 37,
  hypotension: false,
  vasopressors: 0,
  vasopressin: false,
  oxygen: { device: 'room-air', why: 'none' },
};
const hot: Bedside = { ...well, temperature: 39.5 };
const untreated: Before = { feverSinceOnset: true, given: [] };
const oxygen = (device: OxygenDevice, flow?: number): Bedside['oxygen'] => ({
  device,
  why: 'hypoxia',
  ...(flow !== undefined && { flow }),
});

/** The rows of the published table, written out by hand once more. Source: astct-2019. */
const PRESSURE: readonly (readonly [what: Partial<Bedside>, grade: number])[] = [
  [{}, 0],
  [{ hypotension: true }, 2],
  [{ hypotension: true, vasopressors: 1 }, 3],
  [{ hypotension: true, vasopressors: 1, vasopressin: true }, 3],
  [{ hypotension: true, vasopressin: true }, 3],
  [{ hypotension: true, vasopressors: 2 }, 4],
  [{ hypotension: true, vasopressors: 2, vasopressin: true }, 4],
  [{ hypotension: true, vasopressors: 3 }, 4],
];
const OXYGEN: readonly (readonly [given: Bedside['oxygen'], grade: number])[] = [
  [{ device: 'room-air', why: 'none' }, 0],
  [oxygen('blow-by'), 2],
  [oxygen('nasal-cannula', 1), 2],
  [oxygen('nasal-cannula', 6), 2],
  [oxygen('nasal-cannula', 7), 3],
  [oxygen('high-flow-cannula', 30), 3],
  [oxygen('high-flow-cannula', 6), 2],
  [oxygen('facemask'), 3],
  [oxygen('venturi'), 3],
  [oxygen('non-rebreather'), 3],
  [oxygen('cpap'), 4],
  [oxygen('bipap'), 4],
  [oxygen('ventilator'), 4],
];

describe('every cell of the table', () => {
  for (const [pressureIs, pressure] of PRESSURE) {
    for (const [given, byOxygen] of OXYGEN) {
      const name = `${JSON.stringify(pressureIs)} with ${given.device} ${String(given.flow ?? '')}`;
      test(`${name}: the worse of ${String(pressure)} and ${String(byOxygen)}`, () => {
        const bedside = { ...hot, ...pressureIs, oxygen: given };
        expect(pressureGrade(bedside)).toBe(pressure);
        expect(oxygenGrade(bedside)).toBe(byOxygen);
        const { grade, deciding } = crsGrading(bedside, untreated);
        expect(grade).toBe(Math.max(1, pressure, byOxygen));
        const worse = pressure === byOxygen ? 'both' : pressure > byOxygen ? 'pressure' : 'oxygen';
        expect(deciding).toBe(pressure + byOxygen === 0 ? 'fever' : worse);
      });
    }
  }
  test('every device is in the table', () => {
    expect(new Set(OXYGEN.map(([{ device }]) => device))).toEqual(new Set(OXYGEN_DEVICES));
  });
});

describe('fever', () => {
  test.each([
    [37.9, 0],
    [38, 1],
    [41, 1],
  ])('%d °C alone is grade %d', (temperature, grade) => {
    expect(crsGrading({ ...well, temperature }, { feverSinceOnset: false, given: [] }).grade).toBe(grade);
  });
  test.each(['antipyretic', 'tocilizumab', 'steroid'] as const)('is no longer needed after %s', (given) => {
    const now = { ...well, hypotension: true, vasopressors: 1 };
    expect(crsGrading(now, { feverSinceOnset: true, given: [given] })).toMatchObject({ fever: 'hidden', grade: 3 });
    expect(crsGrading(now, { feverSinceOnset: false, given: [given] }).grade).toBe(0);
  });
  test('that went by itself, with nothing given, leaves nothing to grade', () => {
    expect(crsGrading({ ...well, hypotension: true }, untreated)).toMatchObject({ fever: 'none', grade: 0 });
  });
  test('that something hides, with no other sign, leaves nothing to grade', () => {
    expect(crsGrading(well, { feverSinceOnset: true, given: ['antipyretic'] })).toMatchObject({
      fever: 'hidden',
      grade: 0,
      deciding: 'none',
    });
  });
  test('with another cause is no CRS, whatever stands beside it', () => {
    const before = { ...untreated, otherCause: 'infusion-reaction' };
    expect(feverLine(hot, before)).toBe('other-cause');
    expect(crsGrading({ ...hot, vasopressors: 2, hypotension: true }, before).grade).toBe(0);
  });
  test('how high it is changes nothing', () => {
    const grades = [38, 39, 40, 41].map((temperature) => crsGrading({ ...hot, temperature }, untreated).grade);
    expect(new Set(grades)).toEqual(new Set([1]));
  });
});

test.each(['comfort', 'other-cause', 'none'] as const)('oxygen for %s does not count', (why) => {
  for (const device of OXYGEN_DEVICES) {
    expect(crsGrading({ ...hot, oxygen: { device, flow: 8, why } }, untreated).grade).toBe(1);
  }
});

test('a cannula without a flow is refused', () => {
  expect(() => oxygenGrade({ ...hot, oxygen: { device: 'nasal-cannula', why: 'hypoxia' } })).toThrow('no flow');
});

test('the rule of the guideline: 39.5 °C, one vasopressor and low-flow oxygen are grade 3, by pressure', () => {
  const bedside = { ...hot, hypotension: true, vasopressors: 1, oxygen: oxygen('nasal-cannula', 3) };
  expect(crsGrading(bedside, untreated)).toEqual({
    fever: 'fever',
    pressure: 3,
    oxygen: 2,
    grade: 3,
    deciding: 'pressure',
  });
});
