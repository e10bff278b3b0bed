import { SHOULDERS } from '../cast/arm-pose.ts';
import { hand } from '../cast/hands.ts';
import { caregiver, courier, nurse, patient, type Person } from '../cast/people.ts';
import { sitting, standing } from '../cast/person-body.ts';
import { head } from '../cast/person-head.ts';
import { mug } from '../cast/room.ts';
import { P } from '../cast/palette.ts';
import type { Point } from '../cast/svg-markup.ts';
import { carryingFist, cupHand } from './hands-art.ts';

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

/** An arm that moves: whose it is, where it begins, how far its sleeve reaches, and its hand with the wrist as origin. */
export interface Limb {
  readonly shoulder: Point;
  readonly person: Person;
  /** A `rolled` sleeve ends at the elbow, on the far side of a body. */
  readonly sleeve: 'short' | 'long' | 'rolled';
  readonly hand: string;
}

const limb = (shoulder: Point, person: Person, sleeve: Limb['sleeve'], size: number, mirror = 1): Limb => ({
  shoulder,
  person,
  sleeve,
  hand: hand(0, 0, 0, size, person.skin, mirror),
});

const nurseLeft = limb(SHOULDERS.nurseLeft, nurse, 'short', 0.92);

/** The arms that move. */
export const LIMBS = {
  patientFar: limb(SHOULDERS.patientFar, patient, 'rolled', 0.88),
  caregiver: limb(SHOULDERS.caregiver, caregiver, 'long', 0.95),
  nurseLeft,
  nurseOffers: { ...nurseLeft, hand: cupHand },
  nurseRight: limb(SHOULDERS.nurseRight, nurse, 'short', 0.92, -1),
  courier: { ...limb(SHOULDERS.courier, courier, 'long', 1), hand: carryingFist },
} as const;
