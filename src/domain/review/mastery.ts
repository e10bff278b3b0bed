import type { CaseAttempt, ItemAttempt } from './record.ts';

/** An item as far as mastery looks at it. */
export interface MasteryItem {
  readonly id: string;
  readonly safetyIdea: boolean;
}

/** How a step stands. There is no failing: what is not there yet is worth coming back to. */
export type StepStanding = 'not-begun' | 'on-the-way' | 'come-back' | 'mastered';

/** How a step stands, with what is left to do. */
export interface StepMastery {
  readonly standing: StepStanding;
  readonly total: number;
  /** Ids of the items answered at least once. */
  readonly checked: readonly string[];
  /** Ids of those that were right at the first try of their latest day. */
  readonly rightAtFirst: readonly string[];
  /** Ids of those that were not: come back to them. */
  readonly comeBack: readonly string[];
  /** Ids of safety ideas whose latest answer is not right, or that are not answered yet. */
  readonly openSafetyIdeas: readonly string[];
}

/** Share of a step's items that has to be right at the first try. */
const SHARE = 0.8;

/** The day of a time, for counting days and first tries. */
export type DayOf = (at: string) => string;

/** The day as the time is written. Where somebody lives far from Greenwich, hand in their own. */
export const writtenDay: DayOf = (at) => at.slice(0, 10);

/**
 * How the items of a step stand: mastered with 80 % or more right at the first try and every safety idea right.
 * The first try of an item is the first of its latest day, so that an item that comes back another day can be made good;
 * asking again on the same day makes nothing good.
 */
export function stepMastery(
  items: readonly MasteryItem[],
  attempts: readonly ItemAttempt[],
  dayOf: DayOf = writtenDay,
): StepMastery {
  const tries = new Map(items.map(({ id }) => [id, inOrder(attempts.filter(({ item }) => item === id))]));
  const triesOf = (id: string): readonly ItemAttempt[] => tries.get(id) ?? [];
  const ids = items.map(({ id }) => id);
  const checked = ids.filter((id) => triesOf(id).length > 0);
  const rightAtFirst = checked.filter((id) => firstOfLatestDay(triesOf(id), dayOf)?.right === true);
  const openSafetyIdeas = items
    .filter(({ id, safetyIdea }) => safetyIdea && triesOf(id).at(-1)?.right !== true)
    .map(({ id }) => id);
  return {
    total: items.length,
    checked,
    rightAtFirst,
    comeBack: checked.filter((id) => !rightAtFirst.includes(id)),
    openSafetyIdeas,
    standing: standingOf(items.length, checked.length, rightAtFirst.length, openSafetyIdeas.length),
  };
}

function standingOf(total: number, checked: number, right: number, openSafetyIdeas: number): StepStanding {
  if (checked === 0) return 'not-begun';
  if (right >= total * SHARE && openSafetyIdeas === 0) return 'mastered';
  return checked < total ? 'on-the-way' : 'come-back';
}

const inOrder = <A extends { readonly at: string }>(attempts: readonly A[]): A[] =>
  attempts.toSorted((a, b) => a.at.localeCompare(b.at));

function firstOfLatestDay(tries: readonly ItemAttempt[], dayOf: DayOf): ItemAttempt | undefined {
  const latest = tries.at(-1);
  return latest && tries.find(({ at }) => dayOf(at) === dayOf(latest.at));
}

/** How grading stands, over the latest cases. */
export interface GradingMastery {
  readonly mastered: boolean;
  /** Cases looked at: the latest six, or fewer where fewer were done. */
  readonly looked: number;
  readonly right: number;
  /** Different grades among the right ones. */
  readonly grades: number;
  /** Different days among the right ones. */
  readonly days: number;
}

/** What mastery of grading asks for: five of the latest six cases right, over three grades, on two days. */
export const GRADING_RULE = { of: 6, right: 5, grades: 3, days: 2 } as const;

/** How grading stands: five of the latest six cases right, across at least three grades, on two different days. */
export function gradingMastery(cases: readonly CaseAttempt[], dayOf: DayOf = writtenDay): GradingMastery {
  const latest = inOrder(cases).slice(-GRADING_RULE.of);
  const right = latest.filter(({ gradeRight, icansRight }) => gradeRight && icansRight !== false);
  const grades = new Set(right.map(({ grade }) => grade)).size;
  const days = new Set(right.map(({ at }) => dayOf(at))).size;
  return {
    looked: latest.length,
    right: right.length,
    grades,
    days,
    mastered: right.length >= GRADING_RULE.right && grades >= GRADING_RULE.grades && days >= GRADING_RULE.days,
  };
}
