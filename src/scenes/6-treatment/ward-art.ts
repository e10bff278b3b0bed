import { bezier, type Curve } from '../cast/curve.ts';
import { fluidBag, medicineBag } from '../cast/bags.ts';
import { pole, thermometer } from '../cast/devices.ts';
import { turnedBed } from '../cast/turned-bed.ts';
import { gripWrap, offerHand } from '../cast/grips.ts';
import { hand } from '../cast/hands.ts';
import { P } from '../cast/palette.ts';
import { caregiver, doctor, nurse, nurse2, patient, type Person } from '../cast/people.ts';
import { turnedTorso } from '../cast/turned-body.ts';
import { mug, portraitRoom, room, shaft } from '../cast/room.ts';
import { darken } from '../cast/svg-markup.ts';
import { moonWindow, windowView } from '../cast/windows.ts';
import type { Shape } from '../stage/shape.ts';
import { place } from '../stage/place.ts';
import { PATIENT_ARMS } from './places.ts';
import type { BagContent } from './treatment-pose.ts';

/** The room in three lights: the day below, the dim of night and dawn over it, and the window of each. */
export interface RoomArt {
  /** Wall and floor beyond the edges of the picture, which a small lens shows. */
  readonly beyond: string;
  readonly day: string;
  readonly dim: string;
  readonly dayWindow: string;
  readonly dawnWindow: string;
  /** Points of the shaft of light from the window. */
  readonly shaft: string;
  readonly nightWindow: string;
}

const WINDOWS: Record<
  Shape,
  { readonly box: readonly [x: number, y: number, w: number, h: number]; readonly shaft: string }
> = {
  landscape: { box: [64, 70, 236, 226], shaft: '64,70 300,70 720,900 220,900' },
  portrait: { box: [44, 60, 206, 200], shaft: '44,60 250,60 640,1200 160,1200' },
};
/** Where the floor begins. */
const FLOOR = { landscape: 716, portrait: 656 } as const;

/** The room of the ward in one shape. */
export function roomArt(shape: Shape): RoomArt {
  const { box, shaft: beam } = WINDOWS[shape];
  const shell = (light: 'day' | 'evening'): string =>
    shape === 'landscape' ? room(FLOOR.landscape, light === 'evening') : portraitRoom({ light, floor: FLOOR.portrait });
  const floor = FLOOR[shape];
  return {
    beyond: `<rect class="ground" x="-1200" y="-900" width="4000" height="${900 + floor - 150}" fill="${P.cream}"/><rect class="ground" x="-1200" y="${floor - 150}" width="4000" height="150" fill="${P.cream2}"/><rect class="ambient" x="-1200" y="${floor - 154}" width="4000" height="7" fill="${P.sand}"/><rect class="ground" x="-1200" y="${floor}" width="4000" height="1600" fill="${P.sand}"/><rect class="floor-line" x="-1200" y="${floor - 8}" width="4000" height="12" fill="#FFFDF8"/>`,
    day: shell('day'),
    dim: shell('evening'),
    dayWindow: `${windowView(...box, 'window-day')}${shaft(beam, 0.42)}`,
    dawnWindow: windowView(...box, 'window-dawn', true),
    shaft: beam,
    nightWindow: moonWindow(...box, 'window-night'),
  };
}

/** The bed in parts; the patient lies between its back and its frame. */
export const bed = turnedBed('#EFE6D8', '#9DB7BF');

/** Bodies of those who stand, without arms and head. */
const standing = (person: Person, flip = false): string =>
  `<ellipse class="ambient" cx="0" cy="716" rx="120" ry="15" fill="#6B4A2C" fill-opacity=".2"/><path class="rimmed" d="M-96 380L-76 690H-16L-4 470L12 690H70L84 380Z" fill="${darken(person.top, 0.22)}"/><path class="ambient" d="M40 380L44 690H70L84 380Z" fill="#000" fill-opacity=".1"/><path class="rimmed" d="M-78 688H-16C-8 704 -6 716 -14 716H-84C-94 716 -92 698 -78 688ZM14 688H74C90 696 94 716 84 716H16C8 716 8 704 14 688Z" fill="#F4EDE2"/>${turnedTorso(person.top, person.top, person.skin, 410, { scrub: true, flip })}`;

/** Bodies of the people of the ward, in their own units. */
export const bodies = {
  night: standing(nurse2),
  day: standing(nurse),
  doctor: turnedTorso(doctor.top, doctor.top, doctor.skin, 400, { scrub: true, flip: true }),
  caregiver: turnedTorso(caregiver.top, caregiver.shirt, caregiver.skin, 350, { flip: true }),
  patient: turnedTorso(patient.top, patient.shirt, patient.skin, 390),
} as const;

/** One leg of the doctor, hip at the origin; it swings while he walks. */
export const doctorLeg = `<path class="rimmed" d="M-40 -8L-30 262H30L38 -8Z" fill="${darken(doctor.top, 0.22)}"/><path class="rimmed" d="M-32 258H30C44 266 46 284 36 284H-40C-50 284 -46 268 -32 258Z" fill="#F4EDE2"/>`;

const bloodTube = `<rect x="-12" y="-78" width="24" height="104" rx="12" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="2.5"/><path d="M-10 -56H10V14Q10 24 0 24T-10 14Z" fill="#B5453B"/><rect x="-15" y="-90" width="30" height="20" rx="6" fill="${P.teal}"/>`;
const teal = mug(0, 0, 1.08, P.mist)
  .replaceAll('#FFFDF8', P.teal)
  .replaceAll('#E4DACA', P.teal2)
  .replaceAll('#E8E0D2', P.teal2);

const cup = `<g transform="translate(14 -2) rotate(10)">${teal}</g>`;
/** The warm drink, where the patient's hand will hold it. */
export const drink = `<g transform="${place(PATIENT_ARMS.holdsCup.wx, PATIENT_ARMS.holdsCup.wy, 1, PATIENT_ARMS.holdsCup.turn)} translate(6.2 -.9)">${cup}</g>`;

/** Every hand has its wrist at the origin. */
export const hands = {
  patientNear: hand(3.2, 5.5, 0, 0.95, patient.skin, -1),
  patientOpen: offerHand(6.2, -0.9, 0, 1, patient.skin, 1),
  patientCup: offerHand(6.2, -0.9, 0, 1, patient.skin, 1, cup),
  patientFar: hand(5.8, 4.3, 0, 0.95, patient.skin, -1),
  caregiverHolds: hand(-3.4, 5.3, 0, 0.97, caregiver.skin, 1),
  caregiverRests: hand(-3, 3.3, 0, 0.95, caregiver.skin, -1),
  doctorLeft: hand(3, 5.2, 0, 0.95, doctor.skin, 1),
  doctorTube: gripWrap(-13.6, -32.2, 0, 0.98, doctor.skin, -1, bloodTube),
} as const;

/** The nurse's hands in the skin of one of the two. */
export const nurseHands = (skin: Person['skin']): Readonly<Record<'left' | 'thermometer' | 'open', string>> => ({
  left: hand(5.4, -1.5, 0, 0.95, skin, -1),
  thermometer: gripWrap(-22.5, -33.7, 0, 0.96, skin, 1, `<g transform="translate(0 -14)">${thermometer()}</g>`),
  open: hand(4, 6, 0, 0.95, skin, -1),
});

/** Blood pressure cuff round the near upper arm, its middle at the origin, and its hose. */
export const CUFF_AT = [-102, 236] as const;
export const cuff = `<g transform="translate(102 -236)"><path class="rimmed" d="M-133 214L-72 206L-70 262L-130 268Z" fill="${P.teal}" stroke="${P.teal}" stroke-width="10" stroke-linejoin="round"/><path d="M-92 208L-72 206L-70 262L-90 264Z" fill="${P.teal2}" stroke="${P.teal2}" stroke-width="8" stroke-linejoin="round"/></g>`;
export const cuffHose = `<path class="lined" d="M-112 270C-124 330 -150 380 -176 400" fill="none" stroke="${P.teal2}" stroke-width="8" stroke-linecap="round"/>`;

/** Sensor for a fingertip. */
export const fingerSensor = `<g transform="rotate(-78)"><rect class="rimmed" x="-12" y="-15" width="24" height="34" rx="9" fill="${P.teal}"/><path d="M-6 -6h12" stroke="${P.aqua}" stroke-width="4" stroke-linecap="round"/></g>`;

/** Dressing where the line goes into the far arm, in the units of the bed. */
export const dressing =
  '<rect x="-24" y="-14" width="46" height="28" rx="8" fill="#FFFDF8" stroke="#D8C8B4" stroke-width="2.5" transform="translate(196 326) rotate(38)"/>';

/** Soft oxygen tube under the nose, and the cool cloth on the forehead, from the centre of the patient's head. */
export const cannula =
  '<path d="M-39 12C-30 30 2 32 22 28h8C40 27 46 20 49 10" fill="none" stroke="#2B8F9C" stroke-width="4.5" stroke-linecap="round"/><path d="M23 28v-5M30 28v-5" stroke="#2B8F9C" stroke-width="5" stroke-linecap="round"/>';
export const cloth = `<path d="M-34 -50C-10 -64 24 -66 48 -50C52 -42 52 -30 48 -24C24 -36 -8 -34 -32 -20C-38 -28 -38 -42 -34 -50Z" fill="#E3F1F1"/><path d="M20 -60C32 -60 42 -55 48 -50C52 -42 52 -30 48 -24C38 -29 28 -31 18 -31Z" fill="${P.mist2}" fill-opacity=".8"/><path d="M-30 -36C-8 -48 22 -50 48 -38" stroke="${P.mist2}" stroke-width="3.5" fill="none" stroke-linecap="round"/>`;

/** Place on the wall where oxygen comes from: two rings for its two atoms, and the plug. */
export const oxygenPort = `<rect x="486" y="118" width="92" height="104" rx="18" fill="#FFFDF8" stroke="#E0D3BF" stroke-width="3"/><circle cx="532" cy="158" r="22" fill="${P.teal}"/><g fill="none" stroke="#FFFDF8" stroke-linecap="round" stroke-linejoin="round"><circle cx="527" cy="157" r="8" stroke-width="3.5"/><path d="M539.5 163a3.6 3.6 0 0 1 7 1.2C546.5 166 542 168 539.5 172h7.500" stroke-width="2.6"/></g><rect x="523" y="186" width="18" height="30" rx="6" fill="${P.teal2}"/>`;

/** Stand for the bag, and the bags that hang on it. */
export const stand = pole(690, 70, 650);
export const bags: Readonly<Record<BagContent, string>> = {
  fluids: fluidBag(736, 96, 0.98),
  toci: medicineBag(736, 96, 0.98, 'toci'),
  steroid: medicineBag(736, 96, 0.98, 'steroid'),
};
/** Colour of what runs in the line. */
export const LINE_COLOR: Readonly<Record<BagContent, string>> = { fluids: '#9CC9D6', toci: P.aqua, steroid: P.aqua };

/** Path data of the tube from the wall to the nose, and the curve on which the oxygen runs in it. */
export const OXYGEN_LINE = 'M532 214C532 250 548 304 530 344C486 432 344 404 374 314';
export const OXYGEN_CURVE = bezier([530, 344], [486, 432], [344, 404], [374, 314]);
/** The line from a bag that hangs lower by some units to the arm: its path data, and the curve on which its fluid runs. */
export const fluidLine = (lower: number): { readonly d: string; readonly curve: Curve } => ({
  d: `M736 ${250 + lower}C740 ${380 + lower * 0.6} 690 470 650 530C640 546 626 560 616 574`,
  curve: bezier([736, 250 + lower], [740, 380 + lower * 0.6], [690, 470], [650, 530]),
});

const bottle = (x: number, y: number, s: number, color: string): string =>
  `<g transform="translate(${x} ${y}) scale(${s})"><rect x="-14" y="-92" width="28" height="18" rx="5" fill="${color}"/><path d="M-11 -76H11V-60C26 -54 30 -44 30 -32V-10Q30 0 20 0H-20Q-30 0 -30 -10V-32C-30 -44 -26 -54 -11 -60Z" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3"/><path d="M-28 -30H28V-10Q28 -2 20 -2H-20Q-28 -2 -28 -10Z" fill="#C9574A"/><path d="M-20 -46q2 -6 8 -8" stroke="#CDBFA9" stroke-width="4" fill="none" stroke-linecap="round"/></g>`;
/** The two sample bottles, from the upper left corner of their card. */
export const bottles: Readonly<Record<Shape, string>> = {
  landscape: `${bottle(62, 112, 1, P.teal)}${bottle(142, 112, 1, P.gold2)}`,
  portrait: `${bottle(68, 78, 0.78, P.teal)}${bottle(140, 78, 0.78, P.gold2)}`,
};

/** Signs of the four stops: home, blood tests, fever, check-ups. */
export const STOP_SIGNS = [
  '<path d="M-20 18V-2L0 -20L20 -2V18ZM-6 18V4H6V18"/>',
  '<path d="M0 -22C12 -6 16 0 16 8A16 16 0 0 1 -16 8C-16 0 -12 -6 0 -22Z"/>',
  '<path d="M0 -22a7 7 0 0 1 7 7v17a13 13 0 1 1 -14 0v-17a7 7 0 0 1 7 -7ZM0 12V-6"/>',
  '<path d="M-20 -14H20V20H-20ZM-20 -2H20M-9 -14V-21M9 -14V-21"/>',
] as const;
