import { bent, type ArmPose } from '../cast/arm-pose.ts';
import type { Point } from '../cast/svg-markup.ts';

/** Shoulder of the arm that moves, in the units of a person on the sofa: the one at the right of the picture. */
export const SOFA_SHOULDER: Point = [78, 146];

/** A forearm whose hand passes in front of the chest when it rises. */
const risen = (arm: ArmPose): ArmPose => ({ ...arm, fore: arm.fore < 0 ? arm.fore + 360 : arm.fore });

/** Ways in which the two people on the sofa hold an arm. The turn is that of a hand whose fingers point down at 0. */
export const ARMS = {
  patientInLap: bent(SOFA_SHOULDER, [132, 284], [84, 366], 44),
  patientToBrow: risen(bent(SOFA_SHOULDER, [172, 146], [70, -28], 108)),
  patientPhones: risen(bent(SOFA_SHOULDER, [148, 262], [78, 84], 174)),
  caregiverInLap: bent(SOFA_SHOULDER, [130, 288], [62, 374], 58),
  caregiverHolds: bent(SOFA_SHOULDER, [134, 288], [214, 330], -58),
} as const satisfies Record<string, ArmPose>;
