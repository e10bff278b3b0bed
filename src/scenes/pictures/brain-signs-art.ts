import { hands as wardHands } from '../6-treatment/ward-art.ts';
import { turnedArm } from '../cast/turned-arm.ts';
import { clock } from '../cast/devices.ts';
import { penHand } from '../cast/grips.ts';
import { hand } from '../cast/hands.ts';
import { P } from '../cast/palette.ts';
import { caregiver, patient } from '../cast/people.ts';
import { panel } from '../cast/room.ts';
import { at, polar, r1 } from '../cast/svg-markup.ts';
import { backdrop, cushion } from './backdrop.ts';
import type { Panel, Size } from './panel.ts';
import { drawnArm, personArt } from './person-art.ts';

/** Size of every panel of the signs. */
export const SIGN_SIZE: Size = { width: 320, height: 320 };

/** Where the bubble of muddled words opens. */
export const BUBBLE = 'translate(160 44) scale(.68)';

/** Turn of the sheet, and the places of the same sentence on two days. */
const SHEET_TURN = 'rotate(-4 160 160)';
export const SENTENCES = [
  `${SHEET_TURN} translate(58 112) scale(.72 1.05)`,
  `${SHEET_TURN} translate(58 198) scale(.7 1.15)`,
] as const;

const HAIR = patient.looks.hairColor;
const browsOf = (d: string): string =>
  `<path d="${d}" fill="none" stroke="${HAIR}" stroke-width="4.5" stroke-linecap="round"/>`;
/** One brow up: something does not fit. */
const puzzled = browsOf('M-5 -18Q6 -24 17 -18M28 -27Q37 -33 44 -25');

const speech = `${backdrop('day')}${personArt(patient, {
  x: 88,
  y: 210,
  s: 1.02,
  tilt: -3,
  brows: browsOf('M-5 -21Q6 -32 17 -27M28 -23Q37 -26 44 -18'),
  mouth: '<ellipse cx="21" cy="42" rx="8" ry="5.5" fill="#7C3F2A"/>',
})}`;

const ruled = [122, 208, 266]
  .map((y) => `<path d="M52 ${y}H272" stroke="#D9CCB6" stroke-width="3" stroke-linecap="round"/>`)
  .join('');
const writing = `${backdrop('day', -10)}<g transform="${SHEET_TURN}">${panel(30, 36, 264, 300, 16)}<rect x="42" y="148" width="240" height="78" rx="16" fill="#FFE9B4"/>${ruled}</g>`;
const writingHand = `${turnedArm([440, 400], [392, 320], [322, 248], patient.top, patient.skin)}<g ${at(322, 248, 1.05, 230)}><g transform="scale(1 -1)">${penHand(0, 0, 0, 1, patient.skin, 1)}</g></g>`;

const helper = { x: 258, y: 126, s: 0.76 } as const;
const sleepiness = `${backdrop('day')}${cushion(-40, 118, 250, 240, '#7FA39F', '#6A908D')}${personArt(caregiver, {
  ...helper,
  flip: true,
  mood: 'care',
  tilt: -6,
  pitch: 5,
})}${personArt(patient, { x: 106, y: 170, s: 0.96, mood: 'drowsy', tilt: 13, pitch: 9, drop: 10 })}<g ${at(helper.x, helper.y, helper.s)}>${drawnArm(
  caregiver,
  {
    shoulder: [-66, 158],
    elbow: [-40, 282],
    wrist: [-84, 236],
    turn: 66,
    hand: hand(0, -3, 0, 1.1, caregiver.skin, 1),
  },
)}</g>`;

/** A mark of movement: part of a circle round the hand, from one angle to another. */
const quiver = (radius: number, from: number, to: number): string => {
  const point = (angle: number): string => polar(angle, radius).map(r1).join(' ');
  return `<path d="M${point(from)}A${radius} ${radius} 0 0 1 ${point(to)}"/>`;
};
const hands = `${backdrop('day', 210)}<path class="setting" d="M0 262H320V320H0Z" fill="#C4935F"/><path class="ambient" d="M0 262H320V272H0Z" fill="#D6A875"/><g ${at(58, 190, 1.8, -12)}>${wardHands.patientCup}</g>${turnedArm([-130, 300], [-70, 262], [44, 197], patient.top, patient.skin, { w: 1.75 })}<g class="lined" transform="translate(180 160)" fill="none" stroke="${P.ink2}" stroke-width="7" stroke-linecap="round">${quiver(98, 218, 248)}${quiver(120, 222, 244)}${quiver(104, -42, -12)}${quiver(126, -38, -16)}</g>`;

const cloud =
  '<path d="M186 118C160 118 150 92 168 78C160 48 196 30 216 46C230 22 270 26 276 52C306 52 312 92 286 100C282 120 254 126 242 114C228 128 200 130 186 118Z"/><circle cx="184" cy="138" r="11"/><circle cx="168" cy="158" r="7"/>';
const sunAndMoon = `<circle cx="205" cy="80" r="15" fill="${P.gold}" stroke="${P.gold3}" stroke-width="3"/><path d="M205 51v6M205 103v6M176 80h6M228 80h6M185 60l4 4M185 100l4-4M225 60l-4 4M225 100l-4-4" stroke="${P.gold3}" stroke-width="5" stroke-linecap="round"/><path d="M278 98a24 24 0 1 1 -10 -44a20 20 0 0 0 10 44Z" fill="${P.teal}"/>`;
const mixedUp = `${backdrop('day')}<g class="ambient" transform="translate(3 6)" fill="#5B4025" opacity=".12">${cloud}</g><g fill="#DCECEB">${cloud}</g>${sunAndMoon}${clock(256, 214, 44, 4, 10)}${personArt(
  patient,
  {
    x: 96,
    y: 204,
    s: 0.98,
    tilt: -5,
    brows: puzzled,
    mouth: '<path d="M12 41Q21 40.5 31 38.5" fill="none" stroke="#7C3F2A" stroke-width="4.4" stroke-linecap="round"/>',
  },
)}`;

/** The five signs, each a picture of its own. */
export const BRAIN_SIGNS = [
  { id: 'speech', back: speech },
  { id: 'writing', back: writing, front: writingHand },
  { id: 'sleepiness', back: sleepiness },
  { id: 'hands', back: hands },
  { id: 'mixedUp', back: mixedUp },
] as const satisfies readonly Panel[];
