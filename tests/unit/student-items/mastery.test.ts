import { describe, expect, test } from 'vitest';
import { gradingMastery, stepMastery, type MasteryItem } from '../../../src/domain/review/mastery.ts';
import { attempt, caseAttempt } from './attempts.ts';

const FIVE: readonly MasteryItem[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, safetyIdea: id === 'a' }));
const at = (day: number, hour = 9): string =>
  `2026-12-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const allRight = FIVE.map(({ id }) => attempt(id));

describe('the mastery of a step', () => {
  test('nothing answered is not begun', () => {
    expect(stepMastery(FIVE, []).standing).toBe('not-begun');
  });

  test('some answered is on the way, whatever they were', () => {
    const { standing, checked } = stepMastery(FIVE, [attempt('b'), attempt('c', { right: false })]);
    expect(standing).toBe('on-the-way');
    expect(checked).toEqual(['b', 'c']);
  });

  test('four of five right at the first try and the safety idea right is mastered', () => {
    const found = stepMastery(FIVE, [...allRight.slice(0, 4), attempt('e', { right: false })]);
    expect(found.standing).toBe('mastered');
    expect(found.comeBack).toEqual(['e']);
  });

  test('three of five is worth coming back to', () => {
    const given = [...allRight.slice(0, 3), attempt('d', { right: false }), attempt('e', { right: false })];
    expect(stepMastery(FIVE, given).standing).toBe('come-back');
  });

  test('a safety idea that is missed holds mastery back, until it is right', () => {
    const missed = [...allRight.slice(1), attempt('a', { right: false })];
    expect(stepMastery(FIVE, missed)).toMatchObject({ standing: 'come-back', openSafetyIdeas: ['a'] });
    const later = [...missed, attempt('a', { at: at(1, 10) })];
    expect(stepMastery(FIVE, later)).toMatchObject({ standing: 'mastered', openSafetyIdeas: [], comeBack: ['a'] });
  });

  test('asking again on the same day makes no first try good, another day does', () => {
    const missed = [...allRight.slice(0, 3), attempt('d', { right: false }), attempt('e', { right: false })];
    const sameDay = [...missed, attempt('d', { at: at(1, 11) })];
    expect(stepMastery(FIVE, sameDay).standing).toBe('come-back');
    const nextDay = [...missed, attempt('d', { at: at(2) })];
    expect(stepMastery(FIVE, nextDay).standing).toBe('mastered');
  });

  test('what was known once and is missed on a later day is worth coming back to', () => {
    const later = [...allRight, attempt('a', { at: at(9), right: false }), attempt('b', { at: at(9), right: false })];
    expect(stepMastery(FIVE, later)).toMatchObject({ standing: 'come-back', comeBack: ['a', 'b'] });
  });

  test('answers are taken in the order of their time, not in that of the record', () => {
    const turned = [attempt('a', { at: at(3) }), attempt('a', { at: at(1), right: false }), ...allRight.slice(1)];
    expect(stepMastery(FIVE, turned).standing).toBe('mastered');
  });

  test('a day is where the student is, if the page says so', () => {
    const missed = [...allRight.slice(0, 3), attempt('d', { right: false }), attempt('e', { right: false })];
    const given = [...missed, attempt('d', { at: at(1, 23) })];
    expect(stepMastery(FIVE, given, (time) => (time < at(1, 22) ? 'today' : 'tomorrow')).standing).toBe('mastered');
  });
});

describe('the mastery of grading', () => {
  const six = (grades: readonly number[], days: readonly number[], right = 6) =>
    grades.map((grade, place) =>
      caseAttempt({ case: `case-${place}`, grade, at: at(days[place] ?? 1, 9 + place), gradeRight: place < right }),
    );

  test.each([
    ['six right over four grades on two days', six([1, 2, 3, 4, 2, 3], [1, 1, 1, 2, 2, 2]), true],
    ['five of six right are enough', six([1, 2, 3, 4, 2, 3], [1, 1, 1, 2, 2, 2], 5), true],
    ['four of six are not', six([1, 2, 3, 4, 2, 3], [1, 1, 1, 2, 2, 2], 4), false],
    ['all on one day is too soon', six([1, 2, 3, 4, 2, 3], [1, 1, 1, 1, 1, 1]), false],
    ['two grades only are too few', six([2, 3, 2, 3, 2, 3], [1, 1, 1, 2, 2, 2]), false],
    ['three grades are enough', six([1, 2, 3, 3, 2, 3], [1, 1, 1, 2, 2, 2]), true],
    ['five cases, all right, are enough', six([1, 2, 3, 4, 2, 3], [1, 1, 1, 2, 2, 2]).slice(0, 5), true],
    ['no case is no mastery', [], false],
  ] as const)('%s', (_, cases, mastered) => {
    expect(gradingMastery(cases).mastered).toBe(mastered);
  });

  test('only the latest six count', () => {
    const early = six([1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], 0);
    const late = six([1, 2, 3, 4, 2, 3], [8, 8, 8, 9, 9, 9]);
    expect(gradingMastery([...late, ...early])).toEqual({ mastered: true, looked: 6, right: 6, grades: 4, days: 2 });
  });

  test('where ICANS is asked, both grades have to be right', () => {
    const cases = six([1, 2, 3, 4, 2, 3], [1, 1, 1, 2, 2, 2], 5).map((each, place) =>
      place === 0 ? { ...each, icansRight: false } : each,
    );
    expect(gradingMastery(cases)).toMatchObject({ mastered: false, right: 4 });
  });
});
