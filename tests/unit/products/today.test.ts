import { describe, expect, test } from 'vitest';
import type { CaseAttempt, ItemAttempt, StoredCard, StudentRecord } from '../../../src/domain/review/record.ts';
import { todayOf, type AskedHere } from '../../../src/modes/student/home/today.ts';

const STEPS = ['1-collection', '5-monitoring'] as const;
const ASKED: AskedHere = {
  askable: [
    { card: 'item:S1.1', kind: '1-collection' },
    { card: 'item:S1.2', kind: '1-collection' },
    { card: 'item:S5.1', kind: '5-monitoring' },
    { card: 'case:one-pressor', kind: 'grade-3' },
  ],
  items: [
    { id: 'S1.1', step: '1-collection', safetyIdea: false },
    { id: 'S1.2', step: '1-collection', safetyIdea: false },
    { id: 'S5.1', step: '5-monitoring', safetyIdea: true },
  ],
};
const NOON = new Date(2026, 11, 1, 12);
const at = (days: number): string => new Date(2026, 11, 1 + days, 12).toISOString();

const answered = (item: string, change: Partial<ItemAttempt> = {}): ItemAttempt => ({
  item,
  at: at(0),
  askedFor: 'practice',
  right: true,
  sureness: 'sure',
  ...change,
});
const card = (id: string, due: number): StoredCard => ({ id, due: at(due), memory: { last_review: at(-1) } });
const solved: CaseAttempt = {
  case: 'one-pressor',
  at: at(0),
  grade: 3,
  gradeRight: true,
  planFits: true,
  sureness: 'sure',
  deciding: 'pressure',
};
const record = (parts: Partial<StudentRecord>): StudentRecord => ({
  version: 1,
  items: [],
  cases: [],
  cards: [],
  ...parts,
});

describe('the first page of a student', () => {
  test('has nothing to say before anything is answered', () => {
    expect(todayOf(record({}), ASKED, STEPS, NOON)).toBeUndefined();
  });

  test('says what is due, and when the next is where nothing is', () => {
    const items = [answered('S1.1', { at: at(-1) })];
    const due = todayOf(record({ items, cards: [card('item:S1.1', 0), card('item:S1.2', -3)] }), ASKED, STEPS, NOON);
    expect(due?.due).toBe(2);
    const later = todayOf(record({ items, cards: [card('item:S1.1', 3)] }), ASKED, STEPS, NOON);
    expect(later).toMatchObject({ due: 0, next: '2026-12-04' });
  });

  test('a card of something that is not asked any more is not counted', () => {
    const today = todayOf(record({ items: [answered('S1.1')], cards: [card('item:gone', 0)] }), ASKED, STEPS, NOON);
    expect(today).toMatchObject({ due: 0, next: undefined });
  });

  test('each step stands in words of its own: all right is had, half is on the way, not right is come back to', () => {
    const standingOf = (items: readonly ItemAttempt[]): readonly string[] | undefined =>
      todayOf(record({ items }), ASKED, STEPS, NOON)?.steps.map(({ standing }) => standing);
    expect(standingOf([answered('S1.1'), answered('S1.2')])).toEqual(['mastered', 'not-begun']);
    expect(standingOf([answered('S1.1')])).toEqual(['on-the-way', 'not-begun']);
    expect(standingOf([answered('S5.1', { right: false })])).toEqual(['not-begun', 'come-back']);
  });

  test('a set before or after learning counts for no step', () => {
    const today = todayOf(record({ items: [answered('S1.1', { askedFor: 'form-a' })] }), ASKED, STEPS, NOON);
    expect(today?.steps.map(({ standing }) => standing)).toEqual(['not-begun', 'not-begun']);
  });

  test('grading is told by the latest cases', () => {
    expect(todayOf(record({ cases: [solved] }), ASKED, STEPS, NOON)?.grading).toMatchObject({
      looked: 1,
      right: 1,
      mastered: false,
    });
  });
});
