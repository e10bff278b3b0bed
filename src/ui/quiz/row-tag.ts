import type { QuizUiWords } from './quiz-words.ts';
import type { RowState } from './row-state.ts';

/** The word beside a marked row, so that no mark is told by color or sign alone. */
export function rowTag(state: RowState, words: QuizUiWords): string | undefined {
  const tags: Record<RowState, string | undefined> = {
    right: words.rightTag,
    safe: words.safeChoice,
    'not-yet': words.notYetTag,
    shown: words.rightTag,
    unmarked: undefined,
  };
  return tags[state];
}

/** The same for a question of which several choices fit. */
export function severalTag(state: RowState, words: QuizUiWords): string | undefined {
  const tags: Record<RowState, string | undefined> = {
    right: words.fits,
    safe: words.safeChoice,
    'not-yet': words.doesNotFit,
    shown: words.missed,
    unmarked: undefined,
  };
  return tags[state];
}

/** The same for a row or card that has a place of its own. */
export function placeTag(state: RowState, words: QuizUiWords): string | undefined {
  const tags: Record<RowState, string | undefined> = {
    right: words.inPlace,
    safe: words.safeChoice,
    'not-yet': words.notInPlace,
    shown: undefined,
    unmarked: undefined,
  };
  return tags[state];
}
