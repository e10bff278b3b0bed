import type { StudentCase } from '../../../domain/cases/case.ts';
import type { Askable } from '../../../domain/review/due.ts';
import { practiceItems, type StudentItem } from '../../../domain/review/student-item.ts';

/** What a case is about, so that grades, brain signs, infection and "no CRS" come mixed. */
function kindOfCase({ crs, asksIcans, traps }: StudentCase): string {
  if (asksIcans) return 'icans';
  if (traps.includes('sepsis-mimic')) return 'infection';
  return crs === 0 ? 'not-crs' : `grade-${String(crs)}`;
}

/** Everything that can come back: the questions of practice and the cases of the bank. */
export const askableOf = (items: readonly StudentItem[], cases: readonly StudentCase[]): readonly Askable[] => [
  ...practiceItems(items).map(({ item, step }) => ({ card: `item:${item.id}`, kind: step })),
  ...cases
    .filter(({ support }) => support !== 'worked')
    .map((each) => ({ card: `case:${each.id}`, kind: kindOfCase(each) })),
];
