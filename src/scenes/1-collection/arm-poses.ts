import { bent, SHOULDERS, type ArmPose } from '../cast/arm-pose.ts';
import type { Point } from '../cast/svg-markup.ts';

const { patientFar, caregiver, nurseLeft, nurseRight, courier } = SHOULDERS;

/** Ways in which arms are held. */
export const ARMS = {
  patientFarRests: bent(patientFar, [188, 222], [300, 236], -88),
  patientWaves: bent(patientFar, [196, 214], [236, 92], -172),
  caregiverInLap: bent(caregiver, [138, 274], [66, 366], 54),
  nurseLeftHangs: bent(nurseLeft, [-134, 250], [-96, 352], 24),
  nurseFetches: bent(nurseLeft, [-132, 268], [-112, 386], 12),
  nurseOffersCup: bent(nurseLeft, [-136, 268], [-168, 214], 0),
  nurseLeftTakesBag: bent(nurseLeft, [-126, 260], [-22, 300], -50),
  nurseLeftHandsOver: bent(nurseLeft, [-146, 244], [-190, 344], 26),
  nurseLeftFolded: bent(nurseLeft, [-134, 256], [-30, 318], -56),
  nurseRightHangs: bent(nurseRight, [132, 262], [108, 366], -14),
  nurseRightReachesUp: bent(nurseRight, [192, 130], [206, 18], -168),
  nurseRightCarries: bent(nurseRight, [134, 258], [206, 196], -96),
  nurseRightHandsOver: bent(nurseRight, [130, 260], [150, 376], -14),
  nurseRightTakesBag: bent(nurseRight, [132, 256], [30, 306], 60),
  nurseRightFolded: bent(nurseRight, [134, 256], [34, 322], 56),
  courierInFront: bent(courier, [122, 250], [30, 330], 0),
  courierAtSide: bent(courier, [130, 258], [143, 380], 0),
} as const satisfies Record<string, ArmPose>;

/** The caregiver's arm that reaches to the patient. */
export const reaching = (elbow: Point, wrist: Point, turn: number): ArmPose => bent(caregiver, elbow, wrist, turn);
