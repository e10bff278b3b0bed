import type { BeatId, StepId } from '../journey/journey.ts';

/** Where "See it again" leads: the beat that shows the answer. */
export interface BeatAddress {
  readonly step: StepId;
  readonly beat: BeatId;
}

/** The five safety points that the plan comes back to, in the order in which it lists them. */
export const SAFETY_POINTS = [
  'fever-call-now',
  'call-before-fever-medicine',
  'watch-mind-and-speech',
  'show-the-card',
  'stay-close-no-driving',
] as const;

export type SafetyPoint = (typeof SAFETY_POINTS)[number];

/** Known by its id wherever an answer is kept, marked or compared; never by its place. */
export type ChoiceId = string;

/** One choice of a question, with its own feedback. */
export interface Choice {
  readonly id: ChoiceId;
  readonly text: string;
  /** Why it tempts and what is so; for the right choice, why it is right. */
  readonly feedback: string;
  readonly again: BeatAddress;
  /** The choice means calling the team or a nurse, and is therefore never marked as not yet right. */
  readonly callsTeam?: boolean;
}

interface ItemWords {
  readonly id: string;
  /** Learning objective, such as `P5.1`. */
  readonly objective: string;
  /** One of the five safety points that the plan comes back to. */
  readonly safety?: SafetyPoint;
  /** The situation, told before the question. */
  readonly scenario?: string;
  /** A full question. */
  readonly stem: string;
  /** Ids of the claims that the answer rests on. */
  readonly claims: readonly string[];
}

interface ItemWithChoices extends ItemWords {
  /**
   * Asks for the same in other words. It comes in place of its question once that was missed and its answer looked up,
   * and has no twin of its own.
   */
  readonly twin?: MarkedItem;
  /** Choices have a natural order, such as numbers or times, and are shown in it. */
  readonly keepOrder?: boolean;
}

interface ItemWithParts extends ItemWithChoices {
  /** Said when the whole answer is right: why, and what to do. */
  readonly whenRight: string;
}

/** Single best answer, also the form of a scenario. `safe` choices are over-cautious and never marked as not yet right. */
export interface SingleItem extends ItemWithChoices {
  readonly kind: 'single';
  readonly choices: readonly Choice[];
  readonly right: ChoiceId;
  readonly safe: readonly ChoiceId[];
}

/** Put the choices in their order. */
export interface OrderItem extends ItemWithParts {
  readonly kind: 'order';
  readonly choices: readonly Choice[];
  /** Choice ids, first to last. */
  readonly right: readonly ChoiceId[];
}

/** A place to point at in a picture, in stage units of each shape. */
export interface HotspotRegion {
  readonly landscape: readonly [x: number, y: number, radius: number];
  readonly portrait: readonly [x: number, y: number, radius: number];
}

/** Point at the right place in a still; the same places stand as a named list. */
export interface HotspotItem extends ItemWithChoices {
  readonly kind: 'hotspot';
  /** The still that is shown: the picture before the beat, or at its end. */
  readonly picture: BeatAddress & { readonly moment: 'start' | 'end' };
  /** What the picture shows, without giving the answer away. */
  readonly pictureAlt: string;
  readonly choices: readonly (Choice & { readonly region: HotspotRegion })[];
  readonly right: ChoiceId;
}

/** Choose all that apply. */
export interface MultiItem extends ItemWithParts {
  readonly kind: 'multi';
  readonly choices: readonly Choice[];
  readonly right: readonly ChoiceId[];
}

/** One of the two places that a card can be put in. */
export interface Bin {
  readonly id: string;
  readonly name: string;
}

/** Sort each card into one of two bins. */
export interface BinsItem extends ItemWithParts {
  readonly kind: 'bins';
  readonly bins: readonly [Bin, Bin];
  readonly choices: readonly Choice[];
  /** Bin id by choice id. */
  readonly right: Readonly<Record<ChoiceId, string>>;
  /** A choice put in this bin though it belongs in the other is "a safe choice". Absent where neither bin is safer. */
  readonly safeBin?: string;
}

/** What a row of a matching question can be matched with. */
export interface MatchTarget {
  readonly id: string;
  readonly text: string;
}

/** Match each choice with its target. One target is spare, so that the last match is no gift. */
export interface MatchItem extends ItemWithParts {
  readonly kind: 'match';
  /** The rows to match; the feedback of each is said when it is matched with another target. */
  readonly choices: readonly Choice[];
  readonly targets: readonly MatchTarget[];
  /** Target id by choice id. */
  readonly right: Readonly<Record<ChoiceId, string>>;
}

/** A stretch of days after the infusion, both ends included. Day 0 is the day of the infusion. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The ways in which marked days can differ from the right ones. `longer`: they hold all the right days and more, which
 * is a safe choice, since nobody is harmed by watching longer.
 */
export const DAY_SLIPS = ['only-infusion-day', 'starts-late', 'ends-early', 'longer'] as const;

export type DaySlip = (typeof DAY_SLIPS)[number];

/** Mark the first and the last day on a strip of days. Its choices are never shown: each speaks for one slip. */
export interface DaysItem extends ItemWithParts {
  readonly kind: 'days';
  /** The strip runs from day 0 to this day. */
  readonly last: number;
  readonly right: DaySpan;
  readonly choices: readonly (Choice & { readonly when: DaySlip })[];
}

/** Said aloud in own words; never marked by the page. */
export interface SpokenItem extends ItemWords {
  readonly kind: 'spoken';
  /** What to say something about: what is going on, what to do, why it matters. */
  readonly questions: readonly string[];
  /** What a full answer says. */
  readonly listenFor: readonly { readonly safety: SafetyPoint; readonly text: string; readonly again: BeatAddress }[];
}

/** A question that the page marks. */
export type MarkedItem = SingleItem | OrderItem | HotspotItem | MultiItem | BinsItem | MatchItem | DaysItem;

export type QuizItem = MarkedItem | SpokenItem;

export const isMarked = (item: QuizItem): item is MarkedItem => item.kind !== 'spoken';
