import { firstFeverDay } from '../../domain/crs/day-story.ts';
import type { Course } from '../../domain/crs/course.ts';
import { IL6_SHARES, hasMedicines } from '../../domain/crs/compared-runs.ts';
import { REFERENCE_PATIENT, type PatientSettings } from '../../domain/crs/patient-model.ts';
import { FEVER_FROM, feverOf, peakOf } from '../../domain/crs/run-measures.ts';
import type { WhyId } from './patient-words.ts';

/** One run with the same patient's run without medicines. */
interface Situation {
  readonly settings: PatientSettings;
  readonly course: Course;
  readonly untreated: Course;
}

const il6Peak = ({ run }: Course): number => peakOf(run, ({ il6 }) => il6).value;

/** When a card has something to say about a run, the most surprising first. */
const SITUATIONS: Readonly<Record<WhyId, (situation: Situation) => boolean>> = {
  predict: ({ settings }) => !hasMedicines(settings),
  otherSignals: ({ settings }) => settings.il6Share === IL6_SHARES.low && settings.tocilizumab.length > 0,
  early: ({ settings: { tocilizumab }, untreated }) => {
    const [day] = tocilizumab;
    const fever = feverOf(untreated.run).start;
    return day !== undefined && fever !== null && day <= fever;
  },
  paradox: ({ settings, course, untreated }) => settings.tocilizumab.length > 0 && il6Peak(course) > il6Peak(untreated),
  steroid: ({ settings }) => settings.steroidFrom !== null,
  antipyretic: ({ settings }) => settings.antipyretic > 0,
  dose: ({ settings }) => settings.dose !== REFERENCE_PATIENT.dose,
  burden: ({ settings }) => settings.burden !== REFERENCE_PATIENT.burden,
  grade: () => true,
};

/** The cards that a run calls for. */
export const whyNow = (situation: Situation): readonly WhyId[] =>
  (Object.keys(SITUATIONS) as WhyId[]).filter((id) => SITUATIONS[id](situation));

/** Days that are offered first for a medicine: the day before the first fever, and one, two and three days after it. */
export interface DayPicks {
  /** First whole day with fever without medicines; null for none. */
  readonly fever: number | null;
  readonly days: readonly { readonly day: number; readonly after: number }[];
}

const AFTER_FEVER = [-1, 1, 2, 3] as const;

export function dayPicks(untreated: Course): DayPicks {
  const fever = firstFeverDay(untreated, FEVER_FROM);
  return {
    fever,
    days: fever === null ? [] : AFTER_FEVER.map((after) => ({ day: fever + after, after })),
  };
}
