import {
  ASKED_FOR,
  DECIDING,
  MOST_ATTEMPTS,
  MOST_CARDS,
  SURENESS,
  type CaseAttempt,
  type ItemAttempt,
  type StoredCard,
  type StudentRecord,
} from './record.ts';

/** A longer text is not read at all. */
export const LONGEST_RECORD = 4_000_000;

/** Why a text is refused as a whole: no half of a record is ever taken. */
export const REFUSALS = [
  'empty',
  'too-long',
  /** No whole JSON: cut off, or something else altogether. */
  'half-written',
  'not-a-record',
  /** Of a later edition of these pages. */
  'newer',
  /** Of an edition that no migration leads from. */
  'older',
  /** A record, but an entry in it is none: `place` says which. */
  'broken',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type ReadRecord =
  | { readonly kind: 'read'; readonly record: StudentRecord; readonly fromVersion: number }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly place?: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T =>
  (all as readonly unknown[]).includes(value);

/** Says where in a file something is no entry. Never leaves this file. */
class NoEntry extends Error {
  readonly place: string;
  constructor(place: string) {
    super(place);
    this.place = place;
  }
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
const CARD_ID = /^(item|case):[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
const TIME = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

type Check<T> = (value: unknown, place: string) => T;

const check =
  <T>(fits: (value: unknown) => value is T): Check<T> =>
  (value, place) => {
    if (!fits(value)) throw new NoEntry(place);
    return value;
  };
const id = check((value): value is string => typeof value === 'string' && ID.test(value));
const cardId = check((value): value is string => typeof value === 'string' && CARD_ID.test(value));
const yesOrNo = check((value): value is boolean => typeof value === 'boolean');
const sureness = check((value) => isOneOf(SURENESS, value));
const askedFor = check((value) => isOneOf(ASKED_FOR, value));
const deciding = check((value) => isOneOf(DECIDING, value));
const grade = check(
  (value): value is number => isOneOf(['0', '1', '2', '3', '4'], String(value)) && typeof value === 'number',
);
const fields = check(isFields);

/** A time as it is written everywhere: two texts of one moment are then the same text. */
function time(value: unknown, place: string): string {
  if (typeof value !== 'string' || !TIME.test(value) || Number.isNaN(Date.parse(value))) throw new NoEntry(place);
  return new Date(value).toISOString();
}

const within =
  (from: number, to: number): Check<number> =>
  (value, place) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < from || value > to) throw new NoEntry(place);
    return value;
  };

/** What the scheduler keeps of a card, and what can stand there. Numbers beyond it would put off a card for ever. */
const MEMORY: Readonly<Record<string, Check<string | number>>> = {
  stability: within(0.001, 36_500),
  difficulty: within(1, 10),
  reps: within(1, 100_000),
  lapses: within(0, 100_000),
  scheduled_days: within(0, 400),
  rating: within(1, 4),
  last_review: time,
};

function item(value: unknown, place: string): ItemAttempt {
  const own = fields(value, place);
  return {
    item: id(own['item'], `${place}.item`),
    at: time(own['at'], `${place}.at`),
    askedFor: askedFor(own['askedFor'], `${place}.askedFor`),
    right: yesOrNo(own['right'], `${place}.right`),
    sureness: sureness(own['sureness'], `${place}.sureness`),
  };
}

function caseAttempt(value: unknown, place: string): CaseAttempt {
  const own = fields(value, place);
  const icans = own['icansRight'];
  return {
    case: id(own['case'], `${place}.case`),
    at: time(own['at'], `${place}.at`),
    grade: grade(own['grade'], `${place}.grade`),
    gradeRight: yesOrNo(own['gradeRight'], `${place}.gradeRight`),
    ...(icans !== undefined && { icansRight: yesOrNo(icans, `${place}.icansRight`) }),
    planFits: yesOrNo(own['planFits'], `${place}.planFits`),
    sureness: sureness(own['sureness'], `${place}.sureness`),
    deciding: deciding(own['deciding'], `${place}.deciding`),
  };
}

function card(value: unknown, place: string): StoredCard {
  const own = fields(value, place);
  const memory = fields(own['memory'], `${place}.memory`);
  return {
    id: cardId(own['id'], `${place}.id`),
    due: time(own['due'], `${place}.due`),
    memory: Object.fromEntries(
      Object.entries(MEMORY).map(([name, fits]) => [name, fits(memory[name], `${place}.memory.${name}`)]),
    ),
  };
}

function list<T>(value: unknown, place: string, most: number, each: Check<T>): readonly T[] {
  if (!Array.isArray(value) || value.length > most) throw new NoEntry(place);
  return value.map((entry: unknown, index) => each(entry, `${place}[${String(index)}]`));
}

const recordOf = (own: Fields): StudentRecord => ({
  version: 1,
  items: list(own['items'], 'items', MOST_ATTEMPTS, item),
  cases: list(own['cases'], 'cases', MOST_ATTEMPTS, caseAttempt),
  cards: list(own['cards'], 'cards', MOST_CARDS, card),
});

/** What each earlier version becomes in the next one. It is checked only once it is of today's. */
const MIGRATIONS: Readonly<Partial<Record<number, (own: Fields) => Fields>>> = {
  // The first drafts knew questions only, and called them answers; cards are worked out again from what was answered.
  0: ({ answers }) => ({
    version: 1,
    items: Array.isArray(answers)
      ? answers.map((answer: unknown) => (isFields(answer) ? { askedFor: 'practice', ...answer } : answer))
      : answers,
    cases: [],
    cards: [],
  }),
};
const NOW = 1;

const refused = (why: Refusal, place?: string): ReadRecord => ({
  kind: 'refused',
  why,
  ...(place !== undefined && { place }),
});

/** The record that a text holds, of today's or an earlier version, or why it is refused. Never throws, whatever the text. */
export function readRecordText(text: string): ReadRecord {
  if (text.length > LONGEST_RECORD) return refused('too-long');
  if (text.trim() === '') return refused('empty');
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return refused('half-written');
  }
  if (!isFields(stored)) return refused('not-a-record');
  const version = stored['version'];
  if (typeof version !== 'number' || !Number.isInteger(version)) return refused('not-a-record');
  if (version > NOW) return refused('newer');
  let own: Fields = stored;
  for (let from = version; from < NOW; from += 1) {
    const migrated = MIGRATIONS[from];
    if (!migrated) return refused('older');
    own = migrated(own);
  }
  try {
    return { kind: 'read', record: recordOf(own), fromVersion: version };
  } catch (trouble) {
    if (trouble instanceof NoEntry) return refused('broken', trouble.place);
    throw trouble;
  }
}

/** A record as a text that can be read back. */
export const recordText = (record: StudentRecord): string => JSON.stringify(record);

/** The same for a file that a person may open and read. */
export const recordFileText = (record: StudentRecord): string => `${JSON.stringify(record, null, 1)}\n`;
