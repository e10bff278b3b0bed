import { describe, expect, test } from 'vitest';
import words from '../../../src/content/ui/student/en/cases.json';
import { CHANGE_IDS } from '../../../src/domain/cases/neighbours.ts';
import type { CaseFacts, CaseMoment } from '../../../src/domain/cases/case.ts';
import { bedsideFacts } from '../../../src/modes/student/cases/bedside-facts.ts';
import {
  adviceText,
  attemptOf,
  missingOf,
  NO_ANSWER,
  verdictText,
  type CaseAnswer,
} from '../../../src/modes/student/cases/case-answer.ts';
import { thoughtLines } from '../../../src/modes/student/cases/thought-lines.ts';
import { vitalStates } from '../../../src/modes/student/cases/vital-state.ts';

const now: CaseMoment = {
  day: 5,
  hour: 14,
  heartRate: 118,
  systolic: 92,
  diastolic: 54,
  breathing: 24,
  saturation: 94,
  bedside: {
    temperature: 37.4,
    hypotension: true,
    vasopressors: 1,
    vasopressin: true,
    oxygen: { device: 'nasal-cannula', flow: 3, why: 'hypoxia' },
  },
};
const asked: CaseFacts = {
  id: 'made-up',
  support: 'independent',
  age: 61,
  traps: [],
  moments: [now, now, now],
  before: { feverSinceOnset: true, given: ['antipyretic', 'tocilizumab'] },
  crs: 3,
  icans: 0,
  asksIcans: false,
  plans: [
    { id: 'bolus', fit: 'too-little' },
    { id: 'closer-care', fit: 'fits' },
  ],
  claims: [],
  objectives: ['S5.1'],
  again: 'astct-grade',
};
const answered: CaseAnswer = { crs: 3, icans: null, sureness: 'sure', plan: 'closer-care' };
const withIcans: CaseFacts = { ...asked, asksIcans: true, icans: 2 };

describe('a grade is checked once all is there', () => {
  test.each([
    ['the grade', asked, NO_ANSWER, 'grade'],
    ['how sure one is', asked, { ...answered, sureness: null }, 'sure'],
    ['the grade of ICANS, where it is asked for', withIcans, answered, 'icans'],
    ['nothing, though no plan is chosen yet', asked, { ...answered, plan: null }, undefined],
  ] as const)('what is missing is %s', (_, facts, answer, missing) => {
    expect(missingOf(facts, answer)).toBe(missing);
  });
});

describe('the verdict', () => {
  test.each([
    [asked, answered, 'Yes, grade 3.'],
    [asked, { ...answered, crs: 2 }, 'Not quite: this is grade 3.'],
    [withIcans, { ...answered, icans: 2 }, 'Yes: CRS grade 3, ICANS grade 2.'],
    [withIcans, { ...answered, icans: 1 }, 'CRS is as you say. ICANS is grade 2 here.'],
    [withIcans, { ...answered, crs: 2, icans: 2 }, 'ICANS is as you say. CRS is grade 3 here.'],
    [withIcans, { ...answered, crs: 2, icans: 1 }, 'Not quite: this is CRS grade 3 and ICANS grade 2.'],
  ] as const)('names what is right, and never shames', (facts, answer, text) => {
    expect(verdictText(facts, answer, words)).toBe(text);
  });

  test('sure and not right is told to look again, whoever guessed right to read why', () => {
    expect(adviceText(false, 'sure', words)).toBe(words.verdict.advice.notYetSure);
    expect(adviceText(false, 'guess', words)).toBe(words.verdict.advice.notYetUnsure);
    expect(adviceText(true, 'guess', words)).toBe(words.verdict.advice.rightUnsure);
    expect(adviceText(true, 'sure', words)).toBe(words.verdict.advice.rightSure);
  });
});

describe('what is kept of a case', () => {
  const at = '2026-11-30T09:00:00.000Z';
  test('grade and plan are judged apart', () => {
    expect(attemptOf(asked, { ...answered, plan: 'bolus' }, 'sure', at)).toEqual({
      case: 'made-up',
      at,
      grade: 3,
      gradeRight: true,
      planFits: false,
      sureness: 'sure',
      deciding: 'pressure',
    });
  });
  test('ICANS is kept where it was asked for, and a plan that was not asked for counts as fitting', () => {
    const attempt = attemptOf(withIcans, { ...answered, icans: 3, plan: null }, 'guess', at);
    expect(attempt).toMatchObject({ icansRight: false, planFits: true, sureness: 'guess' });
  });
});

describe('the line of thought', () => {
  const lines = thoughtLines(asked, words, 'en');
  test('one pressor with vasopressin decides, and the treated fever still counts', () => {
    expect(lines.map(({ id, result, decides }) => [id, result, decides])).toEqual([
      ['fever', 'counts', false],
      ['pressure', 'grade 3', true],
      ['oxygen', 'grade 2', false],
      ['worse', 'grade 3', false],
    ]);
    expect(lines[0]?.finding).toContain('Tocilizumab can hide it');
    expect(lines[0]?.finding).toContain('37.4');
    expect(lines[2]?.finding).toContain('nasal cannula, 3 L/min');
  });
  test('where something else explains the signs, no line counts for CRS', () => {
    const other = thoughtLines({ ...asked, before: { ...asked.before, otherCause: 'sepsis' } }, words, 'en');
    expect(other.map(({ result }) => result)).toEqual([
      'does not count',
      'does not count',
      'does not count',
      'grade 0',
    ]);
    expect(other.filter(({ decides }) => decides).map(({ id }) => id)).toEqual(['fever']);
  });
  test('ICANS has a line of its own, which names what sets it', () => {
    const bedside = { ...now.bedside, ice: 5, brain: { wakes: 'to-voice' } } as const;
    const own = thoughtLines({ ...withIcans, moments: [now, now, { ...now, bedside }] }, words, 'en').at(-1);
    expect(own).toMatchObject({ id: 'icans', result: 'grade 2', decides: true });
    expect(own?.finding).toContain('ICE score 5 of 10. Waking: wakes to voice.');
  });
});

test('beside the table stands what runs, and what was given that can hide a fever', () => {
  expect(bedsideFacts(asked, words, 'en').map(({ id, text }) => [id, text])).toEqual([
    ['oxygen', 'nasal cannula, 3 L/min'],
    ['pressors', 'one, with vasopressin'],
    ['since', 'an antipyretic and tocilizumab'],
  ]);
});

test('the states of the last look go by what is there, and a held-up pressure stays low', () => {
  expect(vitalStates(now)).toEqual({
    temperature: 'warm',
    heart: 'raised',
    pressure: 'low',
    breathing: 'raised',
    oxygen: 'onOxygen',
  });
});

test('every change that can make another grade has its words', () => {
  expect(Object.keys(words.neighbours.changes).toSorted()).toEqual([...CHANGE_IDS].toSorted());
});
