/** How sure somebody is of an answer before hearing whether it is right. */
export const SURENESS = ['guess', 'fairly-sure', 'sure'] as const;
export type Sureness = (typeof SURENESS)[number];

/** Why an item was asked: met for the first time, in review, or as part of a form before or after learning. */
export const ASKED_FOR = ['practice', 'review', 'form-a', 'form-b'] as const;
export type AskedFor = (typeof ASKED_FOR)[number];

/** What can decide a grade. */
export const DECIDING = ['fever', 'pressure', 'oxygen', 'both', 'none'] as const;

/** One answer to a question. */
export interface ItemAttempt {
  /** Id of the item, such as `S4.1` or `S4.1b`. */
  readonly item: string;
  /** ISO time of the answer. */
  readonly at: string;
  readonly askedFor: AskedFor;
  readonly right: boolean;
  readonly sureness: Sureness;
}

/** One case worked through: the grade first, then the plan. */
export interface CaseAttempt {
  /** Id of the case; a drawn one is named by its seed, such as `drawn-17`. */
  readonly case: string;
  readonly at: string;
  /** Grade of CRS that is right; counted for the rule of mastery, which asks for several grades. */
  readonly grade: number;
  readonly gradeRight: boolean;
  /** Of ICANS, where the case asks for it. */
  readonly icansRight?: boolean;
  readonly planFits: boolean;
  readonly sureness: Sureness;
  /** What decided: `pressure`, `oxygen`, `both`, `fever`, `none`. */
  readonly deciding: string;
}

/** A card of the schedule: an item or a case, and when it is due. Times are ISO texts. */
export interface StoredCard {
  /** `item:S4.1` or `case:one-pressor-low-flow`. */
  readonly id: string;
  /** Midday, where the student is, of the day on which it is due. */
  readonly due: string;
  /** What the scheduler keeps of it: see `schedule.ts`. */
  readonly memory: Readonly<Record<string, string | number>>;
}

/** All that a student's own device keeps, and only there. */
export interface StudentRecord {
  readonly version: 1;
  readonly items: readonly ItemAttempt[];
  readonly cases: readonly CaseAttempt[];
  readonly cards: readonly StoredCard[];
}

export const EMPTY_RECORD: StudentRecord = { version: 1, items: [], cases: [], cards: [] };

/** Whether there is nothing in a record. */
export const isEmptyRecord = ({ items, cases, cards }: StudentRecord): boolean =>
  items.length === 0 && cases.length === 0 && cards.length === 0;

/** How many entries of a kind are kept; the oldest answers go first. Far more than anybody gives in years. */
export const MOST_ATTEMPTS = 20_000;
export const MOST_CARDS = 2_000;

/** Texts of one kind are compared letter by letter, not by a language: their order is the same on every device. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each once by its key, in the order of time. */
function united<T extends { readonly at: string }>(all: readonly T[], nameOf: (attempt: T) => string): readonly T[] {
  const keyOf = (attempt: T): string => `${attempt.at} ${nameOf(attempt)}`;
  const byKey = new Map<string, T>();
  for (const attempt of all) {
    const key = keyOf(attempt);
    const other = byKey.get(key);
    // One moment has one answer. Should two files disagree, both devices choose the same one.
    if (!other || byText(JSON.stringify(other), JSON.stringify(attempt)) < 0) byKey.set(key, attempt);
  }
  return [...byKey]
    .sort(([a], [b]) => byText(a, b))
    .map(([, attempt]) => attempt)
    .slice(-MOST_ATTEMPTS);
}

const seenAt = ({ memory }: StoredCard): string => String(memory['last_review'] ?? '');

/** The card whose answer is the later one; of the same answer, the one that is due later. */
function later(one: StoredCard, other: StoredCard): StoredCard {
  const order =
    byText(seenAt(one), seenAt(other)) ||
    byText(one.due, other.due) ||
    byText(JSON.stringify(one.memory), JSON.stringify(other.memory));
  return order >= 0 ? one : other;
}

/**
 * Both records in one: every answer of either once, and of each card the later memory. It does not matter which comes
 * first, nor how often they are merged, so two tabs and two devices end with the same.
 */
export function mergedRecords(one: StudentRecord, other: StudentRecord): StudentRecord {
  const cards = new Map<string, StoredCard>();
  for (const card of [...one.cards, ...other.cards]) {
    const known = cards.get(card.id);
    cards.set(card.id, known ? later(known, card) : card);
  }
  return {
    version: 1,
    items: united([...one.items, ...other.items], ({ item }) => item),
    cases: united([...one.cases, ...other.cases], (attempt) => attempt.case),
    cards: [...cards.values()].sort((a, b) => byText(a.id, b.id)).slice(0, MOST_CARDS),
  };
}
