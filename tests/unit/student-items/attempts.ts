import type { CaseAttempt, ItemAttempt } from '../../../src/domain/review/record.ts';

/** An answer to an item; what does not matter to a test is filled in. */
export const attempt = (item: string, more: Partial<ItemAttempt> = {}): ItemAttempt => ({
  item,
  at: '2026-12-01T09:00:00.000Z',
  askedFor: 'practice',
  right: true,
  sureness: 'fairly-sure',
  ...more,
});

/** A case worked through. */
export const caseAttempt = (more: Partial<CaseAttempt> = {}): CaseAttempt => ({
  case: 'a-case',
  at: '2026-12-01T09:00:00.000Z',
  grade: 2,
  gradeRight: true,
  planFits: true,
  sureness: 'sure',
  deciding: 'pressure',
  ...more,
});
