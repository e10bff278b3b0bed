import type { DeeperStepId } from '../../../domain/journey/deeper.ts';
import { dayOf, dayPlan, dueDays, type Askable } from '../../../domain/review/due.ts';
import { gradingMastery, stepMastery, type GradingMastery, type StepStanding } from '../../../domain/review/mastery.ts';
import type { StudentRecord } from '../../../domain/review/record.ts';

/** What can be asked, as far as the first page looks at it. */
export interface AskedHere {
  /** Everything that can come back. */
  readonly askable: readonly Askable[];
  /** The questions of practice, which mastery of their steps looks at. */
  readonly items: readonly { readonly id: string; readonly step: DeeperStepId; readonly safetyIdea: boolean }[];
}

/** Where a student stands on a day, for the first page. */
export interface Today {
  readonly due: number;
  /** Due, but beyond the day's measure. */
  readonly waiting: number;
  readonly enough: boolean;
  /** The next day on which anything is due, where nothing is today. */
  readonly next: string | undefined;
  readonly steps: readonly { readonly step: DeeperStepId; readonly standing: StepStanding }[];
  readonly grading: GradingMastery;
}

/** How far ahead the first page looks for what is due next. */
const DAYS_AHEAD = 180;

const localDay = (at: string): string => dayOf(new Date(at));

/** What is due, and where each step stands; undefined where nothing was answered yet. */
export function todayOf(
  record: StudentRecord,
  { askable, items }: AskedHere,
  steps: readonly DeeperStepId[],
  now: Date,
): Today | undefined {
  if (record.items.length === 0 && record.cases.length === 0) return undefined;
  const { due, waiting, enough } = dayPlan(record, askable, now);
  const today = dayOf(now);
  return {
    due: due.length,
    waiting,
    enough,
    next: dueDays(record, askable, now, DAYS_AHEAD).find(({ day }) => day > today)?.day,
    steps: steps.map((step) => ({
      step,
      standing: stepMastery(
        items.filter((item) => item.step === step),
        record.items.filter(({ askedFor }) => askedFor === 'practice' || askedFor === 'review'),
        localDay,
      ).standing,
    })),
    grading: gradingMastery(record.cases, localDay),
  };
}
