import { ICE_POINTS, iceGrade, iceScore } from '../../../domain/grading/icans-grade.ts';
import { NEAR, type Reach } from '../../5-monitoring/places.ts';
import type { TurnedFacePose } from '../../cast/turned-face-pose.ts';
import { faceOf } from '../../cast/turned-face-pose.ts';
import { NURSE_REACH } from './places.ts';

/** What the made-up patient does: of the objects, two are named. */
const DONE = { year: 1, month: 1, city: 1, hospital: 0, objects: 2, command: 1, sentence: 0, counting: 0 } as const;
export const SCORE = iceScore(DONE);
export const GRADE = iceGrade(SCORE);

/** The five rows of the score, and of each point whether it was given. */
export const ROWS: readonly (readonly boolean[])[] = (
  [['year', 'month', 'city', 'hospital'], ['objects'], ['command'], ['sentence'], ['counting']] as const
).map((tasks) => tasks.flatMap((task) => Array.from({ length: ICE_POINTS[task] }, (_, i) => i < DONE[task])));

/** Everything that can change. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface IcePose {
  readonly patient: { readonly face: TurnedFacePose; readonly near: Reach };
  readonly caregiver: { readonly face: TurnedFacePose };
  readonly nurse: { readonly face: TurnedFacePose; readonly arm: Reach };
  /** How much of today's sentence is written. */
  readonly written: number;
  readonly cards: { readonly handwriting: number; readonly ice: number; readonly icans: number };
  /** Of every point, in the order of the rows: how far it has been asked for. */
  readonly points: readonly { readonly asked: number }[];
  /** On which stop of the bar the mark stands, and how far it and its grade are gold. */
  readonly mark: { readonly stop: number; readonly shown: number; readonly grade: number };
  readonly names: Record<'wakefulness' | 'object' | 'worst', number>;
}

/** The points that have been asked for and given. */
export const given = ({ points }: IcePose): number =>
  ROWS.flat().filter((right, i) => right && (points[i]?.asked ?? 0) > 0.5).length;

/** The patient, heavy-eyed, with her daily sheet; nothing has been asked. */
export const startingPose = (): IcePose => ({
  patient: { face: faceOf('drowsy', 6, 3), near: { ...NEAR.atLine } },
  caregiver: { face: faceOf('care', -5, 3) },
  nurse: { face: faceOf('smile', 2, 4), arm: { ...NURSE_REACH.low } },
  written: 0,
  cards: { handwriting: 1, ice: 0, icans: 0 },
  points: ROWS.flat().map(() => ({ asked: 0 })),
  mark: { stop: 0, shown: 0, grade: 0 },
  names: { wakefulness: 0, object: 0, worst: 0 },
});
