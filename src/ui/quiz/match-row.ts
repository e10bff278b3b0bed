import type { Choice, ChoiceId, MatchTarget } from '../../domain/quiz/quiz-item.ts';
import type { RowState } from './row-state.ts';

/** One row of a matching question as it stands now. */
export interface MatchRow {
  readonly choice: Choice;
  /** Stands on the row and on the target that it is matched with. */
  readonly letter: string;
  readonly target: MatchTarget | undefined;
  readonly state: RowState;
  /** The word of its mark. */
  readonly tag: string | undefined;
}

/** What can be done to matches, and what is shown: the same for both layouts. */
export interface MatchProps {
  readonly rows: readonly MatchRow[];
  readonly targets: readonly MatchTarget[];
  readonly onMatch: (choice: ChoiceId, target: string) => void;
  readonly onUndo: (choice: ChoiceId) => void;
}

/** The row that a target is matched with. */
export const rowMatchedWith = (rows: readonly MatchRow[], target: string): MatchRow | undefined =>
  rows.find((row) => row.target?.id === target);
