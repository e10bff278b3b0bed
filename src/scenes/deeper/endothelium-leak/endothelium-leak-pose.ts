import { signsAt } from '../../../domain/crs/signs-at.ts';
import { restingWard, type WardPose } from '../../6-treatment/ward-pose.ts';
import { faceOf } from '../../cast/turned-face-pose.ts';

/** Days of the one patient on which the beat begins and ends. */
export const DAYS = { from: 5, to: 6.75 } as const;

/** Everything that can change while the lining leaks. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface LeakPose {
  readonly second: number;
  /** Day after the infusion of the one patient, and her signs, which follow from it: see `withSigns`. */
  readonly day: number;
  readonly signs: { readonly systolic: number; readonly diastolic: number; readonly oxygen: number };
  /** How far the stones have swollen, and how far each of two has drawn back. */
  readonly swollen: number;
  readonly gaps: readonly { readonly open: number }[];
  readonly strings: number;
  readonly wet: number;
  readonly lens: { readonly open: number; readonly tag: number };
  readonly rows: readonly { readonly read: number; readonly drawn: number }[];
  readonly ward: WardPose;
  readonly words: Record<
    | 'cytokines'
    | 'restingEndothelium'
    | 'capillaryLeak'
    | 'angiopoietin'
    | 'vonWillebrand'
    | 'airSacs'
    | 'hypotension'
    | 'scale',
    number
  >;
}

/** The pose with the signs of its day. */
export function withSigns(pose: LeakPose): LeakPose {
  const { bloodPressure, oxygen } = signsAt(pose.day);
  return { ...pose, signs: { ...bloodPressure, oxygen } };
}

/** The patient rests with oxygen at the nose; fluid hangs on the stand. */
function leakWard(): WardPose {
  const ward = restingWard();
  return {
    ...ward,
    patient: { ...ward.patient, face: faceOf('rest', 2), cannula: 1 },
    stand: { ...ward.stand, from: 'fluids', to: 'fluids' },
  };
}

/** A wall at rest, the first cytokines in the tissue. */
export const startingPose = (): LeakPose =>
  withSigns({
    second: 0,
    day: DAYS.from,
    signs: { systolic: 0, diastolic: 0, oxygen: 0 },
    swollen: 0,
    gaps: [{ open: 0 }, { open: 0 }],
    strings: 0,
    wet: 0,
    lens: { open: 0, tag: 0 },
    rows: [
      { read: 0, drawn: 0 },
      { read: 0, drawn: 0 },
    ],
    ward: leakWard(),
    words: {
      cytokines: 0,
      restingEndothelium: 0,
      capillaryLeak: 0,
      angiopoietin: 0,
      vonWillebrand: 0,
      airSacs: 0,
      hypotension: 0,
      scale: 1,
    },
  });
