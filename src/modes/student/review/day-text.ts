import { dayAfter, dayOf, middayOf } from '../../../domain/review/due.ts';
import type { ReviewWords } from './review-words.ts';

/** A day in words: today, tomorrow, or its date. */
export function dayText(day: string, now: Date, words: ReviewWords['ahead'], locale: string): string {
  const today = dayOf(now);
  if (day === today) return words.today;
  if (day === dayAfter(today, 1)) return words.tomorrow;
  return dateText(day, locale);
}

/** A day as a date with its weekday. */
export const dateText = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(middayOf(day));
