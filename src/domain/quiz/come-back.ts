import type { AnswerState } from './answer-state.ts';
import { isMarked, SAFETY_POINTS, type MarkedItem, type QuizItem, type SafetyPoint } from './quiz-item.ts';

/** How a question stands for the plan: not answered yet, found, or worth another look. Never a score. */
export type Standing = 'open' | 'known' | 'come-back';

/** Answers by item id, as a journey keeps them. */
export type Answers = Readonly<Record<string, AnswerState>>;

export function standingOf(state: AnswerState | undefined): Standing {
  if (state?.found) return 'known';
  return state !== undefined && state.misses > 0 ? 'come-back' : 'open';
}

/** How a question stands together with its twin: known once either was found. */
export function standingOfPair({ id, twin }: MarkedItem, answers: Answers): Standing {
  const standings = [id, ...(twin ? [twin.id] : [])].map((each) => standingOf(answers[each]));
  if (standings.includes('known')) return 'known';
  return standings.includes('come-back') ? 'come-back' : 'open';
}

/** The questions worth coming back to: tried, and not found before the answer was shown. In the order given. */
export const itemsToComeBackTo = (items: readonly QuizItem[], answers: Answers): MarkedItem[] =>
  items.filter(isMarked).filter((item) => standingOfPair(item, answers) === 'come-back');

/** How each of the five safety points stands. A point with several questions is known when all of them are. */
export function safetyStandings(items: readonly QuizItem[], answers: Answers): Readonly<Record<SafetyPoint, Standing>> {
  const standing = (point: SafetyPoint): Standing => {
    const standings = items
      .filter(isMarked)
      .filter(({ safety }) => safety === point)
      .map((item) => standingOfPair(item, answers));
    if (standings.includes('come-back')) return 'come-back';
    return standings.length > 0 && standings.every((each) => each === 'known') ? 'known' : 'open';
  };
  // fromEntries forgets the literal keys that the list of points gives it.
  return Object.fromEntries(SAFETY_POINTS.map((point) => [point, standing(point)])) as Record<SafetyPoint, Standing>;
}
