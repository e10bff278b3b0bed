import { phone, thermometer } from '../cast/devices.ts';
import { gripBack, gripWrap, offerHand, penHand } from '../cast/grips.ts';
import { hand } from '../cast/hands.ts';
import { turnedArm } from '../cast/turned-arm.ts';
import { caregiver, nurse, nurse2, patient } from '../cast/people.ts';
import { smallCard } from './clinic-art.ts';
import { readyPhone } from './home-art.ts';

/** A hand in one of its shapes. While `share` runs from 0 to 1 it goes over from one shape to the other. */
export interface HandPose<S extends string> {
  readonly from: S;
  readonly to: S;
  readonly share: number;
}

/** Shapes of the patient's hand at the left: `grip` holds the thermometer, `offer` the card. */
export type NearHand = 'rest' | 'grip' | 'pen' | 'offer';
/** Shapes of the caregiver's hand at the left. */
export type LeftHand = 'over' | 'folded';
/** Shapes of the caregiver's hand at the right: `take` and `ear` hold the phone, `ready` shows its call sign. */
export type RightHand = 'rest' | 'take' | 'ear' | 'ready';

/** Where the screen of the held thermometer lies, from the wrist. */
export const THERMOMETER_SCREEN = { x: -4, y: -105 } as const;

const heldThermometer = `<g transform="translate(0 -18) scale(1.06)">${thermometer(true)}</g>`;

/** Every hand has its wrist at the origin. */
export const NEAR_HANDS: Readonly<Record<NearHand, string>> = {
  rest: hand(0, 0, 0, 0.95, patient.skin, 1),
  grip: gripWrap(-4, -48, 0, 1, patient.skin, 1, heldThermometer),
  pen: penHand(4, -2, 0, 0.96, patient.skin, 1),
  offer: offerHand(6, -2, 0, 1, patient.skin, 1, smallCard),
};

/** The patient's hand at the right. */
export const farHand = hand(2, -3, 0, 0.95, patient.skin, -1);

/** The thermometer as it lies on the table, at the origin of the hand that takes it, with its soft shadow. */
export const lyingThermometer = `<rect class="ambient" x="-9" y="-90" width="36" height="121" rx="18" fill="#3B2A18" fill-opacity=".2"/>${heldThermometer}`;

/** The caregiver's hand at the left. */
export const LEFT_HANDS: Readonly<Record<LeftHand, string>> = {
  over: hand(0, -3, 0, 0.97, caregiver.skin, 1),
  folded: hand(0, -3, 0, 0.95, caregiver.skin, -1),
};

/** The caregiver's hand at the right. */
export const RIGHT_HANDS: Readonly<Record<RightHand, string>> = {
  rest: hand(0, -3, 0, 0.95, caregiver.skin, -1),
  take: gripWrap(-13, -38, 0, 1, caregiver.skin, -1, `<g transform="translate(0 -20) scale(1.06)">${phone(true)}</g>`),
  ear: gripBack(5, -27, 0, 1, caregiver.skin, -1, `<g transform="translate(0 -36) rotate(20)">${phone()}</g>`),
  ready: gripWrap(-13, -38, 0, 1, caregiver.skin, -1, readyPhone),
};

/** The hand that the standing caregiver lays on the patient's arm. */
export const standingHand = hand(2, -3, 0, 0.96, caregiver.skin, 1);

/** The hands of the clinic nurse. */
export const nurseLeftHand = hand(-4, -4, 0, 0.95, nurse.skin, 1);
export const nurseRightHand = hand(0, -2, 0, 0.95, nurse.skin, -1);

/** The arm with which the nurse of the night writes down what she hears. */
export const nightArm = `${turnedArm([92, 156], [148, 222], [62, 192], nurse2.top, nurse2.skin, { sleeve: 'short' })}<g transform="translate(62 192) rotate(180) scale(1 -1)">${penHand(-8, 0, 0, 0.9, nurse2.skin, 1)}</g>`;
