import { hand } from '../cast/hands.ts';
import { caregiver, courier, nurse, patient, type Person } from '../cast/people.ts';
import { sitting, standing } from '../cast/person-body.ts';
import { head } from '../cast/person-head.ts';
import { mug } from '../cast/room.ts';
import { P } from '../cast/palette.ts';

/** Body of somebody whose head is drawn apart, between `under` and `over`. */
export interface Body {
  readonly under: string;
  readonly over: string;
}

/** Takes the head out of a whole person, and the person out of the group that places them. */
function withoutHead(drawn: string, { skin, looks }: Person): Body {
  const inner = drawn.replace(/^<g class="[^"]+" [^>]*>/, '').replace(/<\/g>\s*$/, '');
  const [under, over] = inner.split(head({ x: 0, y: 0, ...looks, skin }));
  if (under === undefined || over === undefined) {
    throw new Error('this person has no head of the kind that is drawn apart');
  }
  return { under, over };
}

const origin = { x: 0, y: 0 };

/** The nurse without head and arms. */
export const nurseBody = withoutHead(standing({ ...origin, ...nurse }), nurse);

/** The courier without head and right arm. */
export const courierBody = withoutHead(
  standing({ ...origin, ...courier, long: true, leftArm: [-120, 262, -104, 372], leftHandTurn: 6 }),
  courier,
);

/** The caregiver on a chair with a mug in one hand, without head and without the arm that reaches to the patient. */
export const caregiverBody = withoutHead(
  sitting({ ...origin, ...caregiver, leftArm: [-126, 286, -48, 372, -62], extra: mug(-7, 374, 0.88, P.clay) }),
  caregiver,
);

/** Hands at the ends of arms that move. Origin at the wrist. */
export const HANDS = {
  patientFar: hand(0, 0, 0, 0.88, patient.skin, 1),
  caregiver: hand(0, 0, 0, 0.95, caregiver.skin, 1),
  nurseLeft: hand(0, 0, 0, 0.92, nurse.skin, 1),
  nurseRight: hand(0, 0, 0, 0.92, nurse.skin, -1),
} as const;
