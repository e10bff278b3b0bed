import type { DaySpan } from '../../domain/quiz/quiz-item.ts';
import { fill } from '../../i18n/fill.ts';
import type { QuizUiWords } from './quiz-words.ts';

/** "Day 1 to day 14". */
export const daysInWords = ({ first, last }: DaySpan, words: Pick<QuizUiWords, 'days' | 'oneDay'>): string =>
  first === last ? fill(words.oneDay, { day: first }) : fill(words.days, { first, last });
