import { expect, test } from 'vitest';
import type { Support } from '../../../src/domain/cases/case.ts';
import { casesOfSet, maySkipAhead, orderedCases } from '../../../src/modes/student/cases/case-order.ts';

const alone = Array.from({ length: 12 }, (_, place) => ({ id: `alone-${place}`, support: 'independent' as const }));
const bank: readonly { readonly id: string; readonly support: Support }[] = [
  ...alone,
  { id: 'both', support: 'faded-both' },
  { id: 'first', support: 'worked' },
  { id: 'grade', support: 'faded-grade' },
  { id: 'second', support: 'worked' },
];
const ids = (cases: readonly { readonly id: string }[]): string[] => cases.map(({ id }) => id);

test('guided cases come first, by how much they show', () => {
  expect(ids(orderedCases(bank, 1)).slice(0, 4)).toEqual(['first', 'second', 'grade', 'both']);
});

test('the others are mixed, always the same for the same number, and none is lost', () => {
  const mixed = ids(orderedCases(bank, 1));
  expect(mixed).toEqual(ids(orderedCases(bank, 1)));
  expect(mixed.slice(4)).not.toEqual(ids(alone));
  expect(mixed.toSorted()).toEqual(ids(bank).toSorted());
  expect(mixed).not.toEqual(ids(orderedCases(bank, 2)));
});

test('a chosen set keeps the order of whoever chose it', () => {
  expect(ids(casesOfSet(bank, ['grade', 'alone-3', 'first', 'nobody']))).toEqual(['grade', 'alone-3', 'first']);
});

const sure = { gradeRight: true, planFits: true, sureness: 'sure' } as const;
test.each([
  ['after two right and sure', [sure, sure], true],
  ['after a slip, once two more are right and sure', [{ ...sure, gradeRight: false }, sure, sure], true],
  ['not after one', [sure], false],
  ['not after a right one that was not sure', [sure, { ...sure, sureness: 'fairly-sure' }], false],
  ['not where the grade of ICANS was off', [sure, { ...sure, icansRight: false }], false],
  ['not where a plan did not fit', [{ ...sure, planFits: false }, sure], false],
  ['not at the beginning', [], false],
])('the rest of the guided cases may be left out %s', (_, attempts, may) => {
  expect(maySkipAhead(attempts)).toBe(may);
});
