import { shuffled } from '../random/shuffled.ts';
import type { StoredCard, StudentRecord } from './record.ts';

/** How much a day holds: more would be more time than memory. */
export const NEW_A_DAY = 12;
export const REVIEWS_A_DAY = 30;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The calendar day of a moment where the student is: `2026-12-01`. */
export const dayOf = (moment: Date): string =>
  `${String(moment.getFullYear())}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;

/** Midday of a day where the student is. Clocks change at night, and a short journey moves no midday to another day. */
export function middayOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** Days are counted at Greenwich, where all have 24 hours. */
const countOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The day a number of days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date((countOf(day) + days) * 86_400_000).toISOString().slice(0, 10);

/** Whole days from one to another. */
export const daysBetween = (from: string, to: string): number => countOf(to) - countOf(from);

/** Days that a card is put off at most. */
export const LONGEST_PAUSE = 180;

/** The day on which a card is due. */
const dueDay = (card: StoredCard): string => dayOf(new Date(card.due));

/**
 * The record as it can be true today. A clock that ran ahead leaves cards that were answered on a day still to come, or
 * that are due in years: they would never come back. They count as answered yesterday, and are due now.
 */
export function believable(record: StudentRecord, now: Date): StudentRecord {
  const today = dayOf(now);
  const isAhead = (card: StoredCard): boolean => {
    const seen = dayOf(new Date(String(card.memory['last_review'])));
    return seen > dayAfter(today, 1) || daysBetween(seen, dueDay(card)) > LONGEST_PAUSE + 1;
  };
  if (!record.cards.some(isAhead)) return record;
  const yesterday = middayOf(dayAfter(today, -1)).toISOString();
  const due = middayOf(today).toISOString();
  return {
    ...record,
    cards: record.cards.map((card) =>
      isAhead(card) ? { ...card, due, memory: { ...card.memory, last_review: yesterday } } : card,
    ),
  };
}

/** What can be asked: what it is called in the schedule, and of which kind it is, so that kinds can be mixed. */
export interface Askable {
  readonly card: string;
  readonly kind: string;
}

/** What there is to do on a day. */
export interface DayPlan {
  /** Due, mixed, at most what is left of the day's measure. */
  readonly due: readonly string[];
  /** Due, but beyond the day's measure: it can wait until tomorrow. */
  readonly waiting: number;
  /** Never met, at most what is left of the day's measure. */
  readonly fresh: readonly string[];
  /** Answered today: seen before, and for the first time. */
  readonly reviewedToday: number;
  readonly newToday: number;
  /** The day's measure is full. */
  readonly enough: boolean;
}

/** First and latest day on which each card was answered; drawn cases and forms are no cards. */
function daysOfCards({
  items,
  cases,
}: StudentRecord): ReadonlyMap<string, { readonly first: string; readonly last: string }> {
  const found = new Map<string, { first: string; last: string }>();
  const note = (card: string, at: string): void => {
    const day = dayOf(new Date(at));
    const { first = day, last = day } = found.get(card) ?? {};
    found.set(card, { first: day < first ? day : first, last: day > last ? day : last });
  };
  for (const { item, at, askedFor } of items) {
    if (askedFor === 'practice' || askedFor === 'review') note(`item:${item}`, at);
  }
  for (const { case: name, at } of cases) note(`case:${name}`, at);
  return found;
}

/** The same in an order in which, as far as it can be, no two of a kind follow each other. The same for the same seed. */
export function mixed<T extends Askable>(all: readonly T[], seed: number): readonly T[] {
  const left = new Map<string, T[]>();
  for (const each of shuffled(all, seed)) left.set(each.kind, [...(left.get(each.kind) ?? []), each]);
  const order: T[] = [];
  while (order.length < all.length) {
    const before = order.at(-1)?.kind;
    // The kind with most left comes first, or it would be left alone at the end.
    const [pile] = [...left.values()]
      .filter((each) => each.length > 0)
      .sort((a, b) => Number(a[0]?.kind === before) - Number(b[0]?.kind === before) || b.length - a.length);
    const next = pile?.shift();
    if (!next) break;
    order.push(next);
  }
  return order;
}

/** What is due today of what there is to ask, what else may be met, and whether the day holds more. */
export function dayPlan(record: StudentRecord, askable: readonly Askable[], now: Date): DayPlan {
  const today = dayOf(now);
  const seed = countOf(today);
  const days = daysOfCards(record);
  const onToday = [...days.values()].filter(({ last }) => last === today);
  const newToday = onToday.filter(({ first }) => first === today).length;
  const reviewedToday = onToday.length - newToday;
  const known = new Map(askable.map((each) => [each.card, each]));
  const overdue = record.cards
    .filter((card) => known.has(card.id) && dueDay(card) <= today)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1));
  // What has waited longest is asked, and only then mixed.
  const room = Math.max(0, REVIEWS_A_DAY - reviewedToday);
  const due = overdue.slice(0, room).flatMap(({ id }) => known.get(id) ?? []);
  const met = new Set(record.cards.map(({ id }) => id));
  const fresh = mixed(
    askable.filter(({ card }) => !met.has(card) && !days.has(card)),
    1,
  ).slice(0, Math.max(0, NEW_A_DAY - newToday));
  return {
    due: mixed(due, seed).map(({ card }) => card),
    waiting: overdue.length - due.length,
    fresh: fresh.map(({ card }) => card),
    reviewedToday,
    newToday,
    enough: due.length === 0 && (room === 0 || (fresh.length === 0 && newToday >= NEW_A_DAY)),
  };
}

/** A day on which cards are due, and how many. */
export interface DueDay {
  readonly day: string;
  readonly count: number;
}

/** The days that come, today first, on which anything is due. What is overdue counts for today. */
export function dueDays(
  record: StudentRecord,
  askable: readonly Pick<Askable, 'card'>[],
  now: Date,
  days: number,
): readonly DueDay[] {
  const today = dayOf(now);
  const known = new Set(askable.map(({ card }) => card));
  const counts = new Map<string, number>();
  for (const card of record.cards) {
    if (!known.has(card.id)) continue;
    const due = dueDay(card);
    const day = due < today ? today : due;
    if (daysBetween(today, day) < days) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => ({ day, count }));
}
