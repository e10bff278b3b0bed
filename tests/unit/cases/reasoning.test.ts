import { expect, test } from 'vitest';
import type { CaseMoment } from '../../../src/domain/cases/case.ts';
import { caseReasoning } from '../../../src/domain/cases/reasoning.ts';
import type { Bedside, Before } from '../../../src/domain/grading/bedside.ts';

const hot: Bedside = {
  temperature: 39,
  hypotension: false,
  vasopressors: 0,
  vasopressin: false,
  oxygen: { device: 'room-air', why: 'none' },
};
const reasoningOf = (
  part: Partial<Bedside>,
  before: Before = { feverSinceOnset: true, given: [] },
  asksIcans = false,
) => {
  const bedside = { ...hot, ...part };
  const one: CaseMoment = {
    day: 4,
    hour: 8,
    bedside,
    heartRate: 110,
    systolic: 100,
    diastolic: 60,
    breathing: 20,
    saturation: 95,
  };
  return caseReasoning({ moments: [one, one, one], before, asksIcans });
};

test.each([
  [{}, 'none'],
  [{ hypotension: true }, 'fluids-only'],
  [{ hypotension: true, vasopressin: true }, 'vasopressin-alone'],
  [{ hypotension: true, vasopressors: 1 }, 'one-pressor'],
  [{ hypotension: true, vasopressors: 1, vasopressin: true }, 'one-pressor-with-vasopressin'],
  [{ hypotension: true, vasopressors: 2 }, 'several-pressors'],
] as const)('blood pressure %j is told as "%s"', (part, finding) => {
  expect(reasoningOf(part).findings.pressure).toBe(finding);
});

test.each([
  [{ device: 'room-air', why: 'none' }, 'none'],
  [{ device: 'nasal-cannula', flow: 2, why: 'comfort' }, 'not-for-hypoxia'],
  [{ device: 'blow-by', why: 'hypoxia' }, 'low-flow'],
  [{ device: 'nasal-cannula', flow: 6, why: 'hypoxia' }, 'low-flow'],
  [{ device: 'nasal-cannula', flow: 7, why: 'hypoxia' }, 'high-flow'],
  [{ device: 'high-flow-cannula', flow: 40, why: 'hypoxia' }, 'high-flow'],
  [{ device: 'venturi', why: 'hypoxia' }, 'mask'],
  [{ device: 'bipap', why: 'hypoxia' }, 'positive-pressure'],
] as const)('oxygen %j is told as "%s"', (oxygen, finding) => {
  expect(reasoningOf({ oxygen }).findings.oxygen).toBe(finding);
});

test.each([
  [39, [], undefined, 'fever'],
  [36.9, ['antipyretic'], undefined, 'hidden-by-antipyretic'],
  [36.9, ['antipyretic', 'steroid'], undefined, 'hidden-by-steroid'],
  [36.9, ['steroid', 'tocilizumab'], undefined, 'hidden-by-tocilizumab'],
  [36.9, [], undefined, 'none'],
  [39, [], 'sepsis', 'other-cause'],
] as const)('%d °C after %j with the cause %s is told as "%s"', (temperature, given, otherCause, finding) => {
  const before = { feverSinceOnset: true, given, ...(otherCause !== undefined && { otherCause }) };
  expect(reasoningOf({ temperature }, before).findings.fever).toBe(finding);
});

test('the sign that sets the grade of ICANS is named, and only where it is asked for', () => {
  const brain = { ice: 4, brain: { wakes: 'to-voice', seizure: 'brief' } } as const;
  expect(reasoningOf(brain).icans).toBeUndefined();
  expect(reasoningOf(brain, undefined, true).icans).toMatchObject({ grade: 3, deciding: ['seizure'] });
  expect(reasoningOf({ ice: 10 }, undefined, true).icans).toMatchObject({ grade: 0, deciding: [] });
});
