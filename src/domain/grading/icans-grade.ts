import type { Bedside, BrainSigns, Grade } from './bedside.ts';

/**
 * ASTCT consensus grade of ICANS as pure tables, for adults. Source: astct-2019. Tremor, myoclonus, headache and bleeding
 * in the head are not looked at. For teaching with made-up patients only.
 */

/** The ten points of the ICE score. Source: astct-2019. */
export const ICE_POINTS = {
  year: 1,
  month: 1,
  city: 1,
  hospital: 1,
  objects: 3,
  command: 1,
  sentence: 1,
  counting: 1,
} as const;
export type IceTask = keyof typeof ICE_POINTS;

/** ICE score from what was done: of the objects, how many were named. Throws where more points are given than there are. */
export function iceScore(done: Readonly<Partial<Record<IceTask, number>>>): number {
  return Object.entries(done).reduce((score, [task, points]) => {
    if (!Number.isInteger(points) || points < 0 || points > ICE_POINTS[task as IceTask]) {
      throw new Error(`${String(points)} of ${String(ICE_POINTS[task as IceTask])} points for "${task}"`);
    }
    return score + points;
  }, 0);
}

/** By ICE score. An awake person with 0 points is grade 3; whoever cannot be roused is graded by waking. Source: astct-2019. */
export function iceGrade(ice: number): Grade {
  if (!Number.isInteger(ice) || ice < 0 || ice > 10) throw new Error(`an ICE score of ${String(ice)}`);
  if (ice === 10) return 0;
  if (ice >= 7) return 1;
  return ice >= 3 ? 2 : 3;
}

const WAKES: Readonly<Record<NonNullable<BrainSigns['wakes']>, Grade>> = {
  // Waking by itself is what somebody well does, too: it raises nothing.
  'by-itself': 0,
  'to-voice': 2,
  'to-touch': 3,
  hardly: 4,
  not: 4,
};
const SEIZURE: Readonly<Record<NonNullable<BrainSigns['seizure']>, Grade>> = {
  brief: 3,
  'eeg-only': 3,
  prolonged: 4,
  repeated: 4,
};
const SWELLING: Readonly<Record<NonNullable<BrainSigns['swelling']>, Grade>> = {
  focal: 3,
  diffuse: 4,
  'raised-pressure-signs': 4,
};

/** What each line of the table gives, and the grade: the worst of them. */
export interface IcansGrading {
  readonly ice: Grade;
  readonly wakes: Grade;
  readonly seizure: Grade;
  readonly motor: Grade;
  readonly swelling: Grade;
  readonly grade: Grade;
}

/** Grade of ICANS at one moment. Source: astct-2019. */
export function icansGrading({ ice, brain = {} }: Pick<Bedside, 'ice' | 'brain'>): IcansGrading {
  const parts = {
    ice: ice === undefined ? 0 : iceGrade(ice),
    wakes: brain.wakes === undefined ? 0 : WAKES[brain.wakes],
    seizure: brain.seizure === undefined ? 0 : SEIZURE[brain.seizure],
    motor: brain.motor === undefined ? 0 : 4,
    swelling: brain.swelling === undefined ? 0 : SWELLING[brain.swelling],
  } as const;
  return { ...parts, grade: Math.max(...Object.values(parts)) as Grade };
}
