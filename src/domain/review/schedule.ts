import { createEmptyCard, fsrs, Rating, State, StrategyMode, type Card, type Grade } from 'ts-fsrs';
import { dayAfter, dayOf, LONGEST_PAUSE, middayOf } from './due.ts';
import type { CaseAttempt, ItemAttempt, StoredCard, StudentRecord } from './record.ts';

/** What an answer says about a memory: from a miss to one that comes with ease. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type ReviewRating = (typeof RATINGS)[number];

/** How likely a card is still known on the day it is due. */
const RETENTION = 0.9;

const GRADES: Readonly<Record<ReviewRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};
const BY_SURENESS = { guess: 'hard', 'fairly-sure': 'good', sure: 'easy' } as const;

/** What an answer to a question tells the scheduler: a miss starts again, and what was a guess comes back sooner. */
export const ratingOfItem = ({ right, sureness }: Pick<ItemAttempt, 'right' | 'sureness'>): ReviewRating =>
  right ? BY_SURENESS[sureness] : 'again';

/** The same for a case: the grade is what is learned; a plan that does not fit makes it hard. */
export function ratingOfCase({
  gradeRight,
  icansRight,
  planFits,
  sureness,
}: Pick<CaseAttempt, 'gradeRight' | 'icansRight' | 'planFits' | 'sureness'>): ReviewRating {
  if (!gradeRight || icansRight === false) return 'again';
  return planFits ? BY_SURENESS[sureness] : 'hard';
}

/** One answer, as far as the schedule looks at it. */
export interface CardAnswer {
  readonly card: string;
  readonly at: string;
  readonly rating: ReviewRating;
}

/** Drawn cases are new each time, and forms are kept for before and after: neither comes back. */
const comesBack = {
  item: ({ askedFor }: ItemAttempt): boolean => askedFor === 'practice' || askedFor === 'review',
  case: (attempt: CaseAttempt): boolean => !attempt.case.startsWith('drawn-'),
};

/** What the answer to a question does to its card, if it has one. */
export const answerOfItem = (attempt: ItemAttempt): CardAnswer | undefined =>
  comesBack.item(attempt)
    ? {
        card: `item:${attempt.item}`,
        at: attempt.at,
        rating: ratingOfItem(attempt),
      }
    : undefined;

/** What a case that was worked through does to its card, if it has one. */
export function answerOfCase(attempt: CaseAttempt): CardAnswer | undefined {
  if (!comesBack.case(attempt)) return undefined;
  return { card: `case:${attempt.case}`, at: attempt.at, rating: ratingOfCase(attempt) };
}

/** A day at its midday for the scheduler, which counts days at Greenwich: the days between two are then calendar days. */
const stamp = (day: string): Date => new Date(`${day}T12:00:00.000Z`);

/** What the scheduler is handed: the memory of a card, or that of one that was never met. */
function cardFor(stored: StoredCard | undefined, day: string): Card {
  const number = (name: string): number => Number(stored?.memory[name] ?? 0);
  const seen = stored?.memory['last_review'];
  return {
    ...createEmptyCard(stamp(stored ? dayOf(new Date(stored.due)) : day)),
    stability: number('stability'),
    difficulty: number('difficulty'),
    scheduled_days: number('scheduled_days'),
    reps: number('reps'),
    lapses: number('lapses'),
    state: stored ? State.Review : State.New,
    ...(seen !== undefined && { last_review: stamp(dayOf(new Date(seen))) }),
  };
}

/** Whether an answer adds nothing: an older one, or one more on the same day, of which only the first miss counts. */
function addsNothing(stored: StoredCard, { at, rating }: CardAnswer): boolean {
  const seen = String(stored.memory['last_review']);
  if (at <= seen) return true;
  const sameDay = dayOf(new Date(at)) <= dayOf(new Date(seen));
  const missedAlready = stored.memory['rating'] === GRADES.again;
  return sameDay && (rating !== 'again' || missedAlready);
}

/**
 * The card after an answer. It is due on whole days of the student's own calendar, not sooner than tomorrow. The first
 * answer of a day counts: asking again on the same day is for learning, and says little about a memory.
 */
export function nextCard(stored: StoredCard | undefined, answer: CardAnswer): StoredCard {
  if (stored && addsNothing(stored, answer)) return stored;
  const day = dayOf(new Date(answer.at));
  const before = cardFor(stored, day);
  // Steps of minutes are left to the page, which asks what was missed again in the same sitting.
  const scheduler = fsrs({
    request_retention: RETENTION,
    maximum_interval: LONGEST_PAUSE,
    enable_fuzz: true,
    enable_short_term: false,
  }).useStrategy(StrategyMode.SEED, () => `${answer.card} ${String(before.reps)}`);
  const grade = GRADES[answer.rating];
  const { card } = scheduler.next(before, stamp(day), grade);
  // What was missed comes back tomorrow, however long it was known: above all where somebody was sure of it.
  const pause = answer.rating === 'again' ? 1 : Math.min(Math.max(1, card.scheduled_days), LONGEST_PAUSE);
  return {
    id: answer.card,
    due: middayOf(dayAfter(day, pause)).toISOString(),
    memory: {
      stability: card.stability,
      difficulty: card.difficulty,
      reps: card.reps,
      lapses: card.lapses,
      scheduled_days: pause,
      rating: grade,
      last_review: answer.at,
    },
  };
}

const withCard = (cards: readonly StoredCard[], answer: CardAnswer | undefined): readonly StoredCard[] => {
  if (!answer) return cards;
  const known = cards.find(({ id }) => id === answer.card);
  const next = nextCard(known, answer);
  return known ? cards.map((card) => (card === known ? next : card)) : [...cards, next];
};

/** The record with one more answer to a question, its card moved. */
export const withItem = (record: StudentRecord, attempt: ItemAttempt): StudentRecord => ({
  ...record,
  items: [...record.items, attempt],
  cards: withCard(record.cards, answerOfItem(attempt)),
});

/** The record with one more case, its card moved. */
export const withCase = (record: StudentRecord, attempt: CaseAttempt): StudentRecord => ({
  ...record,
  cases: [...record.cases, attempt],
  cards: withCard(record.cards, answerOfCase(attempt)),
});

/** The record with a card for everything that was answered and has none yet, as in a record of an earlier version. */
export function withAllCards(record: StudentRecord): StudentRecord {
  const has = new Set(record.cards.map(({ id }) => id));
  const missing = [...record.items.map(answerOfItem), ...record.cases.map(answerOfCase)]
    .filter((answer) => answer !== undefined)
    .filter(({ card }) => !has.has(card))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return missing.length === 0 ? record : { ...record, cards: missing.reduce(withCard, record.cards) };
}
