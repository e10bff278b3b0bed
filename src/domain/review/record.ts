/** How sure somebody is of an answer before hearing whether it is right. */
export const SURENESS = ['guess', 'fairly-sure', 'sure'] as const;
export type Sureness = (typeof SURENESS)[number];

/** Why an item was asked: met for the first time, in review, or as part of a form before or after learning. */
export const ASKED_FOR = ['practice', 'review', 'form-a', 'form-b'] as const;
export type AskedFor = (typeof ASKED_FOR)[number];

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
