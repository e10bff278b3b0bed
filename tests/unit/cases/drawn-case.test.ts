import { describe, expect, test } from 'vitest';
import { drawnCase, drawnInWords } from '../../../src/domain/cases/drawn-case.ts';
import { caseReasoning } from '../../../src/domain/cases/reasoning.ts';
import { crsGrading } from '../../../src/domain/grading/crs-grade.ts';
import { claims, drawnWords } from './bank-on-disk.ts';

const drawn = Array.from({ length: 1000 }, (_, seed) => drawnCase(seed));

describe('a drawn case', () => {
  test('is the same for the same seed', () => {
    expect(drawnCase(17)).toEqual(drawn[17]);
  });

  test('is keyed by the tables, with one plan that fits', () => {
    for (const one of drawn) {
      expect(crsGrading(one.moments[2].bedside, one.before).grade).toBe(one.crs);
      expect(one.crs).toBeGreaterThan(0);
      expect(one.plans.filter(({ fit }) => fit === 'fits')).toHaveLength(1);
      expect(one.plans.find(({ fit }) => fit === 'fits')?.id).toBe(`grade-${String(one.crs)}-care`);
    }
  });

  test('shows figures that a monitor could show, at three looks in order', () => {
    for (const { moments, age } of drawn) {
      expect(age >= 19 && age <= 79).toBe(true);
      const times = moments.map(({ day, hour }) => day * 24 + hour);
      expect(new Set(times).size).toBe(3);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const { day, bedside, heartRate, systolic, diastolic, breathing, saturation } of moments) {
        expect(day >= 0 && day <= 12).toBe(true);
        expect(bedside.temperature >= 36 && bedside.temperature <= 41).toBe(true);
        expect(heartRate >= 60 && heartRate <= 140).toBe(true);
        expect(systolic - diastolic).toBeGreaterThanOrEqual(20);
        expect(breathing >= 12 && breathing <= 36).toBe(true);
        expect(saturation >= 90 && saturation <= 100).toBe(true);
        if (bedside.hypotension && bedside.vasopressors === 0) expect(systolic).toBeLessThanOrEqual(90);
        if (bedside.vasopressors > 0) expect(systolic).toBeLessThanOrEqual(100);
        if (bedside.oxygen.why === 'comfort') expect(saturation).toBeGreaterThanOrEqual(95);
      }
    }
  });

  test('is no close call at the look that is graded', () => {
    for (const { moments } of drawn) {
      const { bedside, systolic, saturation } = moments[2];
      const pressorRuns = bedside.vasopressors > 0;
      if (!pressorRuns) expect(bedside.hypotension ? systolic < 90 : systolic >= 98).toBe(true);
      if (bedside.oxygen.device === 'room-air') expect(saturation).toBeGreaterThanOrEqual(94);
    }
  });

  test('has a fever, or had one that tocilizumab hides', () => {
    for (const one of drawn) {
      expect(['fever', 'hidden']).toContain(caseReasoning(one).fever);
    }
    expect(drawn.filter((one) => caseReasoning(one).fever === 'hidden').length).toBeGreaterThan(40);
  });

  test('spreads over the grades, the lines and the people', () => {
    for (const grade of [1, 2, 3, 4])
      expect(drawn.filter(({ crs }) => crs === grade).length).toBeGreaterThanOrEqual(150);
    const deciding = drawn.map((one) => caseReasoning(one).deciding);
    for (const line of ['fever', 'pressure', 'oxygen', 'both']) {
      expect(deciding.filter((one) => one === line).length).toBeGreaterThanOrEqual(100);
    }
    const places = drawn.map(({ plans }) => plans.findIndex(({ fit }) => fit === 'fits'));
    for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThanOrEqual(250);
  });

  test('neighbouring seeds tell nothing about each other', () => {
    const repeats = drawn.filter((one, index) => one.crs === drawn[index + 1]?.crs).length;
    expect(repeats).toBeGreaterThan(150);
    expect(repeats).toBeLessThan(350);
  });

  test('has words for everything in it, filled in, and rests on claims', () => {
    for (const facts of drawn) {
      const { words, plans } = drawnInWords(facts, drawnWords);
      expect(Object.keys(words.plans)).toEqual(plans.map(({ id }) => id));
      expect(JSON.stringify(words)).not.toMatch(/[{](age|day|hour)[}]/);
      expect(words.story).toContain(String(facts.age));
      for (const id of facts.claims) expect(claims).toHaveProperty(id);
    }
  });
});
