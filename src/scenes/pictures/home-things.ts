import { phone, thermometer } from '../cast/devices.ts';
import { gripBack, gripWrap } from '../cast/grips.ts';
import { caregiver, patient } from '../cast/people.ts';

/** The patient's hand round a thermometer, wrist at the origin. */
export const thermometerHand = gripWrap(
  -4,
  -48,
  0,
  1,
  patient.skin,
  1,
  `<g transform="translate(0 -18) scale(1.06)">${thermometer()}</g>`,
);

/** The caregiver's hand that holds a telephone to the ear, wrist at the origin. */
export const phoneHand = gripBack(
  5,
  -27,
  0,
  1,
  caregiver.skin,
  -1,
  `<g transform="translate(0 -36) rotate(20)">${phone()}</g>`,
);
