import type { MarkedItem } from '../../../domain/quiz/quiz-item.ts';
import { dayOf } from '../../../domain/review/due.ts';
import type { DayOf } from '../../../domain/review/mastery.ts';
import type { QuestionsWords } from './questions-words.ts';

/** Names of the ideas behind some objectives, each once, as a list in words. */
export function ideasText(objectives: readonly string[], words: QuestionsWords, locale: string): string {
  const names: Readonly<Record<string, string>> = words.objectives;
  const known = [...new Set(objectives)].flatMap((id) => names[id] ?? []);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(known);
}

/** Objectives of some items, by their ids. */
export const objectivesOf = (ids: readonly string[], items: readonly { readonly item: MarkedItem }[]): string[] =>
  ids.flatMap((id) => items.find(({ item }) => item.id === id)?.item.objective ?? []);

/** The day of a time where the student is. */
export const localDay: DayOf = (at) => dayOf(new Date(at));
