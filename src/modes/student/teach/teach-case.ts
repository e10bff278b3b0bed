import type { CaseFacts, StudentCase, Support, Trap } from '../../../domain/cases/case.ts';

/** What a teacher chooses a case by. */
export interface TeachCase extends Pick<CaseFacts, 'id' | 'support' | 'crs' | 'icans' | 'asksIcans' | 'traps'> {
  readonly title: string;
}

export const teachCase = ({ id, support, crs, icans, asksIcans, traps, words }: StudentCase): TeachCase => ({
  id,
  support,
  crs,
  icans,
  asksIcans,
  traps,
  title: words.title,
});

/** What the list is narrowed down by; absent means any. */
export interface CaseFilter {
  readonly trap?: Trap | undefined;
  readonly grade?: number | undefined;
  readonly support?: Support | undefined;
}

/** The cases that a filter leaves, in their order. */
export const filtered = (cases: readonly TeachCase[], { trap, grade, support }: CaseFilter): readonly TeachCase[] =>
  cases.filter(
    (each) =>
      (trap === undefined || each.traps.includes(trap)) &&
      (grade === undefined || each.crs === grade) &&
      (support === undefined || each.support === support),
  );
