import { GRADED } from '../astct-grade/astct-grade-pose.ts';
import { NURSE_ARMS } from '../../6-treatment/places.ts';
import { quietWard, type WardPose } from '../../6-treatment/ward-pose.ts';
import { faceOf } from '../../cast/turned-face-pose.ts';

/** The step on which the made-up patient stands: the grade that the picture of the grade ends with. */
export const HERE = GRADED.grade;

/** Everything that can change. Numbers run from 0 (not, none) to 1 (fully). */
export interface LadderPose {
  readonly ward: WardPose;
  /** For each grade: how far its step has risen, its things have come, and it is gold. */
  readonly steps: readonly { readonly up: number; readonly things: number; readonly gold: number }[];
  readonly bar: number;
  readonly down: number;
  readonly names: Record<'lasting' | 'better' | 'pattern', number>;
}

/** The patient at dawn, nurse and caregiver with her; no step has risen. */
export function startingPose(): LadderPose {
  const ward = quietWard();
  return {
    ward: {
      ...ward,
      patient: { ...ward.patient, face: faceOf('calm', 2), warmth: 0.6, sleeve: 'down', cannula: 1, dressing: 1 },
      nurse: { ...ward.nurse, right: { ...NURSE_ARMS.lowered } },
    },
    steps: [1, 2, 3, 4].map(() => ({ up: 0, things: 0, gold: 0 })),
    bar: 0,
    down: 0,
    names: { lasting: 0, better: 0, pattern: 0 },
  };
}
