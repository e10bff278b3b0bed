import { arm, restArm } from '../cast/arms.ts';
import { fist, hand, handOver, pinch } from '../cast/hands.ts';
import { taper } from '../cast/limb.ts';
import { caregiver, nurse, nurse2, patient, type Person } from '../cast/people.ts';
import { sitting, standing, torso } from '../cast/person-body.ts';
import { head } from '../cast/person-head.ts';
import { skinTones } from '../cast/skin-tones.ts';
import { SHEET } from './places.ts';

/** Body of somebody whose head is drawn apart, between `under` and `over`. */
export interface Body {
  readonly under: string;
  readonly over: string;
}

/** Takes the head out of a whole person, and the person out of the group that places them. */
function withoutHead(drawn: string, { skin, looks }: Person): Body {
  const inner = drawn.replace(/^<g class="[^"]+" [^>]*>/, '').replace(/<\/g>\s*$/, '');
  const [under, over] = inner.split(head({ x: 0, y: 0, ...looks, skin }));
  if (under === undefined || over === undefined)
    throw new Error('this person has no head of the kind that is drawn apart');
  return { under, over };
}

const origin = { x: 0, y: 0 };
const nurseWith = (gloves: boolean): Body =>
  withoutHead(standing({ ...origin, ...nurse, gloves, rightArm: [128, 262, 112, 372], rightHandTurn: 6 }), nurse);

/** The nurse without head and left arm, in gloves for the chemo and without them. */
export const nurseBody = { gloved: nurseWith(true), bare: nurseWith(false) } as const;

/** The nurse's left hand: relaxed, and as it holds the edge of a bag. Origin at the wrist, and at the pinch. */
export const nurseHand = {
  gloved: { relaxed: hand(0, 0, 0, 0.92, 'glove'), pinch: pinch(0, 0, -14, 1.1, 'glove', 1) },
  bare: { relaxed: hand(0, 0, 0, 0.92, nurse.skin), pinch: pinch(0, 0, -14, 1.1, nurse.skin, 1) },
} as const;

/** The second nurse without head, arms and sheet. */
export const nurse2Body = withoutHead(standing({ ...origin, ...nurse2 }), nurse2);

/** The second nurse's hands on the sheet. Origin near the middle of the sheet. */
export const sheetHands = {
  left: pinch(-74, 72, 8, 1, nurse2.skin, -1),
  right: pinch(72, 76, -6, 1, nurse2.skin, 1),
} as const;
const { x: sheetX, y: sheetY } = SHEET.landscape;
/** The second nurse's arms to the sheet, in her own units. */
export const nurse2Arms = `${arm(1, [150, 268, sheetX + 104, sheetY + 98], nurse2.top, nurse2.skin)}${arm(-1, [-160, 262, sheetX - 100, sheetY + 96], nurse2.top, nurse2.skin)}`;
const light = skinTones[nurse2.skin];
/** The second nurse's arms from below, in units of the sheet. */
export const nurse2FromBelow = `${taper(200, 174, 38, 102, 90, 27, light.b, light.s)}${taper(-91, 235, 38, -97, 92, 27, light.b, light.s)}${taper(-91, 258, 70, -96, 152, 50, nurse2.top)}${taper(215, 190, 70, 148, 135, 50, nurse2.top)}`;

/** The caregiver on a chair, without head and arms. */
export const caregiverBody = withoutHead(sitting({ ...origin, ...caregiver }), caregiver);

/** The caregiver's hand on the patient's, with its arm. */
export const caregiverReach = `${arm(1, [150, 280, 224, 310], caregiver.top, caregiver.skin, { long: true, shX: 78, shY: 146 })}${handOver(237, 312, 20, 1.02, caregiver.skin, 1)}`;

/** Upper body of the patient, without head and arms. */
export const patientTorso = torso(patient.top, patient.shirt, 380);

/** The patient's arms: the far one in the caregiver's hand, the near one with its sleeve pushed up. */
export const patientArms = {
  left: restArm(-1, patient.top, patient.skin, {
    ex: 150,
    ey: 286,
    hx: 112,
    hy: 372,
    rot: -32,
    line: false,
    long: true,
  }),
  right: restArm(1, patient.top, patient.skin, { ex: 146, ey: 284, hx: 150, hy: 372, rot: 6, line: false }),
} as const;

/** The caregiver's free hand as it lies in the lap. Origin at the wrist. */
export const caregiverLapHand = hand(0, 0, -62, 0.95, caregiver.skin, -1);

/** The caregiver's hand closed round the keys. Origin at the hand. */
export const keyHand = fist(0, 0, 90, 0.96, caregiver.skin, -1);
