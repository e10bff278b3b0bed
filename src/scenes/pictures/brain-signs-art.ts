import { clock } from '../cast/devices.ts';
import { hand, offerHand, penHand } from '../cast/hands.ts';
import { P } from '../cast/palette.ts';
import { caregiver, patient } from '../cast/people.ts';
import { mug, panel } from '../cast/room.ts';
import { turnedArm } from '../cast/arms.ts';
import { windowView } from '../cast/windows.ts';
import { at } from '../cast/svg-markup.ts';
import { backdrop, cushion } from './backdrop.ts';
import type { Panel, Size } from './panel.ts';
import { personArt } from './person-art.ts';

/** Size of every panel of the signs. */
export const SIGN_SIZE: Size = { width: 320, height: 320 };

/** Where the bubble of muddled words opens. */
export const BUBBLE = 'translate(172 34) scale(.6)';

/** Places of the same sentence on two days. */
export const SENTENCES = ['translate(74 106) scale(.86 1)', 'translate(74 178) scale(.86 1.1)'] as const;

const speech = `${backdrop('day')}${personArt(patient, {
  x: 108,
  y: 190,
  s: 1,
  mood: 'talk',
  brows: `<path d="M-5 -20Q6 -31 17 -26M28 -21Q37 -24 44 -17" fill="none" stroke="${patient.looks.hairColor}" stroke-width="4.5" stroke-linecap="round"/>`,
})}`;

const writing = `${backdrop('day', -10)}<g transform="rotate(-4 160 160)">${panel(28, 30, 268, 268, 16)}<rect x="42" y="140" width="240" height="64" rx="14" fill="#FFE9B4"/>${[
  [56, 86],
  [56, 172],
]
  .map(([x, y], day) =>
    day === 0
      ? `<circle cx="${x}" cy="${y}" r="0"/>`
      : '',
  )
  .join('')}${[118, 194, 250].map((y) => `<path d="M64 ${y}H268" stroke="#D9CCB6" stroke-width="3" stroke-linecap="round"/>`).join('')}</g>`;
const writingHand = `${turnedArm([430, 420], [372, 330], [268, 262], patient.top, patient.skin)}<g ${at(268, 262, 1.05, 208)}><g transform="scale(1 -1)">${penHand(0, 0, 0, 1, patient.skin, 1)}</g></g>`;

const sleepiness = `${backdrop('day')}${windowView(206, 34, 90, 104, 'doze-window')}${cushion(-30, 150, 290, 240, '#7FA39F', '#6A908D')}${personArt(
  patient,
  { x: 112, y: 182, s: 0.94, mood: 'drowsy', tilt: 16, pitch: 8, drop: 14 },
)}${personArt(caregiver, { x: 292, y: 176, s: 0.8, flip: true, mood: 'care', tilt: -4, pitch: 3 })}`;

const arc = (x: number, y: number, r: number, from: number, to: number): string => {
  const point = (a: number): string => {
    const t = (a * Math.PI) / 180;
    return `${Math.round(x + Math.cos(t) * r)} ${Math.round(y + Math.sin(t) * r)}`;
  };
  return `<path d="M${point(from)}A${r} ${r} 0 0 1 ${point(to)}" fill="none" stroke="${P.teal}" stroke-width="7" stroke-linecap="round"/>`;
};
const hands = `${backdrop('day')}${turnedArm([-120, 250], [-60, 262], [70, 214], patient.top, patient.skin, { w: 1.7 })}<g ${at(70, 214, 1.7, -14)}>${offerHand(0, 0, 0, 1, patient.skin, 1, `<g transform="translate(14 -2) rotate(10)">${mug(0, 0, 1.08, P.sage)}</g>`)}</g>${arc(190, 170, 96, 200, 240)}${arc(190, 170, 118, 205, 235)}${arc(190, 170, 96, 320, 360)}${arc(190, 170, 118, 325, 355)}`;

const mixedUp = `${backdrop('day')}${clock(246, 196, 46, 4, 10)}${personArt(patient, {
  x: 104,
  y: 196,
  s: 0.98,
  mood: 'calm',
  brows: `<path d="M-5 -19Q6 -25 17 -19M28 -27Q37 -33 44 -25" fill="none" stroke="${patient.looks.hairColor}" stroke-width="4.5" stroke-linecap="round"/>`,
  mouth: '<path d="M12 41Q21 37 31 42" fill="none" stroke="#7C3F2A" stroke-width="4.4" stroke-linecap="round"/>',
})}`;

/** The five signs, each a picture of its own. */
export const BRAIN_SIGNS = [
  { id: 'speech', back: speech },
  { id: 'writing', back: writing, front: writingHand },
  { id: 'sleepiness', back: sleepiness },
  { id: 'hands', back: hands },
  { id: 'mixedUp', back: mixedUp },
] as const satisfies readonly Panel[];
