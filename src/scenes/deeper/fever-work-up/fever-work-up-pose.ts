import { DOCTOR_ARMS, NURSE_ARMS, SPOTS } from '../../6-treatment/places.ts';
import { quietWard, type WardPose } from '../../6-treatment/ward-pose.ts';
import { faceOf } from '../../cast/turned-face-pose.ts';

/** The made-up day of the fever, and its temperature in °C. */
export const FEVER_DAY = 4;
export const FEVER_C = '38.6';

/** Everything that can change. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface WorkUpPose {
  readonly ward: WardPose;
  readonly day: number;
  readonly card: number;
  /** How far the circles have come together, and what lies in both is there. */
  readonly circles: { readonly together: number; readonly both: number };
  readonly tray: number;
  /** The tests in the order in which they are taken; the last is the IL-6 level. */
  readonly tests: readonly { readonly up: number }[];
  /** How far the IL-6 level has faded: nobody waits for it. */
  readonly faded: number;
  readonly sensor: number;
  readonly names: Record<'treat' | 'oxygenNeed', number>;
}

/** Night on the ward, day 0 on the strip. */
export function startingPose(): WorkUpPose {
  const ward = quietWard();
  return {
    ward: {
      ...ward,
      patient: { ...ward.patient, warmth: 1, cuff: { shown: 1, filled: 0 }, sensor: 1 },
      caregiver: { face: faceOf('care', -2) },
      nurse: { ...ward.nurse, right: { ...NURSE_ARMS.readyWithThermometer }, thermometer: 1 },
      doctor: { ...ward.doctor, spot: { ...SPOTS.doctor }, right: { ...DOCTOR_ARMS.rightLow } },
    },
    day: 0,
    card: 0,
    circles: { together: 0, both: 0 },
    tray: 0,
    tests: [0, 1, 2, 3, 4].map(() => ({ up: 0 })),
    faded: 0,
    sensor: 0,
    names: { treat: 0, oxygenNeed: 0 },
  };
}
