import type { CaseAttempt, ItemAttempt, StoredCard, StudentRecord } from '../../../src/domain/review/record.ts';
import { EMPTY_RECORD } from '../../../src/domain/review/record.ts';

/** An answer to a question, right and fairly sure, with what matters to a test in its place. */
export const answer = (given: Partial<ItemAttempt> = {}): ItemAttempt => ({
  item: 'S4.1',
  at: '2026-12-01T09:00:00.000Z',
  askedFor: 'practice',
  right: true,
  sureness: 'fairly-sure',
  ...given,
});

/** A case worked through, right and fairly sure. */
export const solved = (given: Partial<CaseAttempt> = {}): CaseAttempt => ({
  case: 'one-pressor-low-flow',
  at: '2026-12-01T10:00:00.000Z',
  grade: 3,
  gradeRight: true,
  planFits: true,
  sureness: 'fairly-sure',
  deciding: 'pressure',
  ...given,
});

/** A card that was met on the first of December and is due on a day. */
export const cardDue = (id: string, day: string, memory: Partial<StoredCard['memory']> = {}): StoredCard => ({
  id,
  due: new Date(`${day}T12:00:00`).toISOString(),
  memory: {
    stability: 3,
    difficulty: 5,
    reps: 1,
    lapses: 0,
    scheduled_days: 3,
    rating: 3,
    last_review: '2026-12-01T09:00:00.000Z',
    ...memory,
  },
});

export const recordWith = (given: Partial<StudentRecord>): StudentRecord => ({ ...EMPTY_RECORD, ...given });
