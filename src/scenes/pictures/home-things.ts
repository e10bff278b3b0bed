import { phone, thermometer } from '../cast/devices.ts';
import { gripBack, gripWrap } from '../cast/hands.ts';
import type { Skin } from '../cast/skin-tones.ts';
import { caregiver, patient } from '../cast/people.ts';

/** The patient's hand round a thermometer, wrist at the origin. */
export const thermometerHand = (blank = false): string =>
  gripWrap(-4, -48, 0, 1, patient.skin, 1, `<g transform="translate(0 -18) scale(1.06)">${thermometer(blank)}</g>`);

/** The caregiver's hand that holds a telephone to the ear, wrist at the origin. */
export const phoneHand = (skin: Skin = caregiver.skin): string =>
  gripBack(5, -27, 0, 1, skin, -1, `<g transform="translate(0 -36) rotate(20)">${phone()}</g>`);
