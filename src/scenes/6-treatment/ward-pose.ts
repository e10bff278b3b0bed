import { faceOf } from '../cast/turned-face-pose.ts';
import { DOCTOR_ARMS, NURSE_ARMS, PATIENT_ARMS, SPOTS } from './places.ts';
import type { TreatmentPose } from './treatment-pose.ts';

/** What the people and things round the bed need of the pose of step 6. */
export type WardPose = Pick<TreatmentPose, 'patient' | 'cloth' | 'nurse' | 'doctor' | 'caregiver' | 'stand' | 'oxygen'>;

/** The patient in bed, her hand in the caregiver's, with nothing measured and nothing given; the nurse's hands hang. */
export const quietWard = (): WardPose => ({
  patient: {
    face: faceOf('calm', 2),
    warmth: 0,
    up: 0,
    near: { ...PATIENT_ARMS.rests },
    nearHand: { opens: 0, holds: 0 },
    drink: 0,
    sleeve: 'rolled',
    cannula: 0,
    cuff: { shown: 0, filled: 0 },
    sensor: 0,
    dressing: 0,
  },
  cloth: { dx: 0, dy: 0, shown: 0 },
  nurse: {
    who: 'night',
    face: faceOf('smile', 4, 4),
    left: { ...NURSE_ARMS.leftHangs },
    right: { ...NURSE_ARMS.lowered },
    thermometer: 0,
  },
  doctor: {
    spot: { ...SPOTS.doctorOutside },
    stride: 0,
    turned: 0,
    face: faceOf('calm', -4, 5),
    right: { ...DOCTOR_ARMS.rightLow },
  },
  caregiver: { face: faceOf('smile', -2) },
  stand: { away: 1000, from: 'toci', to: 'toci', share: 1, line: 0, flow: 0 },
  oxygen: { port: 0, line: 0, flow: 0 },
});

/** The same patient with a line in the arm, as a lens from inside the body shows her. */
export function restingWard(): WardPose {
  const ward = quietWard();
  return {
    ...ward,
    patient: { ...ward.patient, sleeve: 'down', dressing: 1 },
    stand: { ...ward.stand, away: 0, line: 1 },
  };
}
