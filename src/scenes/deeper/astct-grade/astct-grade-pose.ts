import { crsGrading, LOW_FLOW } from '../../../domain/grading/crs-grade.ts';
import { NURSE_REACH } from './places.ts';
import { quietWard, type WardPose } from '../../6-treatment/ward-pose.ts';
import { faceOf } from '../../cast/turned-face-pose.ts';
import type { TurnedFacePose } from '../../cast/turned-face-pose.ts';

/** The made-up patient of the picture: fever, one vasopressor, low-flow oxygen; and how that is graded. */
export const GRADED = crsGrading(
  {
    temperature: 38.6,
    hypotension: true,
    vasopressors: 1,
    vasopressin: false,
    oxygen: { device: 'nasal-cannula', flow: LOW_FLOW, why: 'hypoxia' },
  },
  { feverSinceOnset: true, given: [] },
);

/** Everything that can change. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface GradePose {
  readonly ward: WardPose;
  readonly door: { readonly open: number };
  readonly nurse: {
    /** How far she has come in. */
    readonly inside: number;
    readonly face: TurnedFacePose;
    readonly arm: {
      readonly ex: number;
      readonly ey: number;
      readonly wx: number;
      readonly wy: number;
      readonly turn: number;
    };
  };
  readonly board: number;
  /** On which rung of its ladder a marker stands, 1 to 4, and how far it is there. */
  readonly pressure: { readonly rung: number; readonly shown: number };
  readonly oxygen: { readonly rung: number; readonly shown: number };
  /** How far the worse rung, its arrow and its grade are gold. */
  readonly decides: { readonly rung: number; readonly arrow: number; readonly grade: number };
  readonly slips: readonly { readonly laid: number }[];
  readonly names: Record<'fever' | 'worse' | 'treated', number>;
}

/** A patient with a fever; the door is closed, and nothing has been graded. */
export function startingPose(): GradePose {
  const ward = quietWard();
  return {
    ward: {
      ...ward,
      patient: { ...ward.patient, face: faceOf('calm', 1), warmth: 1, cannula: 1, dressing: 1 },
    },
    door: { open: 0 },
    nurse: { inside: 0, face: faceOf('smile', -4, 3), arm: { ...NURSE_REACH.low } },
    board: 0,
    pressure: { rung: 1, shown: 0 },
    oxygen: { rung: 1, shown: 0 },
    decides: { rung: 0, arrow: 0, grade: 0 },
    slips: [{ laid: 0 }, { laid: 0 }, { laid: 0 }, { laid: 0 }],
    names: { fever: 0, worse: 0, treated: 0 },
  };
}
