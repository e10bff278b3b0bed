import type { DeeperBeatId } from '../journey/deeper.ts';
import type { Bedside, Before, Grade } from '../grading/bedside.ts';

/** How much of the reasoning a case shows before it asks: all, all but the grade, all but grade and plan, nothing. */
export const SUPPORTS = ['worked', 'faded-grade', 'faded-both', 'independent'] as const;
export type Support = (typeof SUPPORTS)[number];

/** What a case can trip somebody up with. */
export const TRAPS = [
  'fever-masked-by-tocilizumab',
  'fever-masked-by-steroid',
  'comfort-oxygen',
  'six-litres',
  'seven-litres',
  'pressor-with-vasopressin',
  'unequal-lines',
  'sepsis-mimic',
  'icans-alone',
  'icans-with-crs',
  'infusion-reaction',
  'organ-toxicity',
  'height-of-fever',
  'laboratory-levels',
] as const;
export type Trap = (typeof TRAPS)[number];

/** What stands at the bedside at one hour. */
export interface CaseMoment {
  /** Day after the infusion, 0 being its day, and the clock there: `2:00` is hour 2. */
  readonly day: number;
  readonly hour: number;
  readonly bedside: Bedside;
  /** A minute. */
  readonly heartRate: number;
  /** mmHg. */
  readonly systolic: number;
  readonly diastolic: number;
  /** Breaths a minute. */
  readonly breathing: number;
  /** Oxygen saturation in per cent. */
  readonly saturation: number;
}

/** How a plan fits a case. */
export const PLAN_FITS = ['fits', 'too-little', 'too-much', 'other-problem'] as const;
export type PlanFit = (typeof PLAN_FITS)[number];

/** What is true of a case in every language. Made up from head to toe: it is no patient's record. */
export interface CaseFacts {
  readonly id: string;
  readonly support: Support;
  readonly age: number;
  readonly traps: readonly Trap[];
  /** Three looks at the bedside in their order; the last one is graded. */
  readonly moments: readonly [CaseMoment, CaseMoment, CaseMoment];
  readonly before: Before;
  /** The key; a test derives it again from the last moment. */
  readonly crs: Grade;
  readonly icans: Grade;
  /** Whether the case asks for a grade of ICANS, too. */
  readonly asksIcans: boolean;
  /** Exactly one of them fits. */
  readonly plans: readonly { readonly id: string; readonly fit: PlanFit }[];
  /** Ids of the claims that grade and plan rest on. */
  readonly claims: readonly string[];
  /** Learning objectives, such as `S5.1`. */
  readonly objectives: readonly string[];
  /** The beat that shows why. */
  readonly again: DeeperBeatId;
}

/** The words of a case in one language. */
export interface CaseWords {
  /** A line that names the moment, such as what happened in the night. */
  readonly title: string;
  /** Who it is and what happened, a few sentences. */
  readonly story: string;
  /** Short facts beside the table, such as results that were asked for. */
  readonly notes: readonly string[];
  readonly question: string;
  /** By plan: what it is, and what it leads to at the next look, two lines. Nobody dies of a wrong plan here. */
  readonly plans: Readonly<Record<string, { readonly text: string; readonly feedback: string; readonly next: string }>>;
  /** What this case is about, said when it is over. */
  readonly point: string;
}

/** A case joined with its words. */
export interface StudentCase extends CaseFacts {
  readonly words: CaseWords;
}
