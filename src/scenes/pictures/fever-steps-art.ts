import { handset, warningTriangle } from '../cast/devices.ts';
import { penHand } from '../cast/grips.ts';
import { P } from '../cast/palette.ts';
import { caregiver, patient } from '../cast/people.ts';
import { panel, pendant } from '../cast/room.ts';
import { turnedArm } from '../cast/turned-arm.ts';
import { moonWindow, windowView } from '../cast/windows.ts';
import { at } from '../cast/svg-markup.ts';
import { backdrop, cushion, glow } from './backdrop.ts';
import { phoneHand, thermometerHand } from './home-things.ts';
import type { Panel, Size } from './panel.ts';
import { personArt } from './person-art.ts';

/** Size of every panel of the fever steps. */
export const FEVER_STEP_SIZE: Size = { width: 400, height: 340 };

const take = `${backdrop('evening', 240)}${windowView(280, 36, 92, 110, 'take-window', true)}${cushion(56, 168, 300, 240, '#7FA39F', '#6A908D')}${personArt(
  patient,
  {
    x: 216,
    y: 176,
    s: 0.96,
    flush: true,
    tilt: 2,
    arms: [{ shoulder: [-86, 152], elbow: [-180, 258], wrist: [-118, 124], turn: 40, hand: thermometerHand }],
  },
)}`;

const PLOT = { left: 66, right: 330, top: 92, line: 158, foot: 262 } as const;
const READINGS = [
  [86, 232],
  [136, 218],
  [186, 226],
  [236, 204],
  [286, 128],
] as const;
const write = `${backdrop('evening', -10)}<g transform="rotate(-3 200 170)">${panel(36, 34, 326, 330, 18)}<path d="M66 64H170" stroke="${P.teal2}" stroke-width="9" stroke-linecap="round"/><rect x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.right - PLOT.left}" height="${PLOT.line - PLOT.top}" rx="12" fill="#FFE0A0"/>${[190, 226, 262].map((y) => `<path d="M${PLOT.left} ${y}H${PLOT.right}" stroke="#E6DAC6" stroke-width="3"/>`).join('')}<path d="M${PLOT.left} ${PLOT.line}H${PLOT.right}" stroke="${P.ink}" stroke-width="5" stroke-dasharray="13 9"/><path d="M${READINGS.map((point) => point.join(' ')).join('L')}" fill="none" stroke="${P.teal}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>${READINGS.slice(
  0,
  4,
)
  .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="10" fill="${P.teal}"/>`)
  .join(
    '',
  )}${warningTriangle(286, 128, 22)}</g>${turnedArm([520, 370], [470, 270], [388, 182], patient.top, patient.skin)}<g ${at(388, 182, 1.05, 230)}><g transform="scale(1 -1)">${penHand(0, 0, 0, 1, patient.skin, 1)}</g></g>`;

const call = `${backdrop('night', 240)}${glow(300, 60, 230, 150)}${moonWindow(34, 36, 108, 124, 'call-window')}${pendant(318, 6, true)}${personArt(
  caregiver,
  {
    x: 226,
    y: 182,
    s: 0.94,
    flip: true,
    mood: 'talk',
    arms: [{ shoulder: [93, 155], elbow: [176, 262], wrist: [88, 92], turn: -27, hand: phoneHand }],
  },
)}${handset(70, 254, 1.1)}`;

/** The three things to do about a fever, in order. */
export const FEVER_STEPS = [
  { id: 'take', back: take },
  { id: 'write', back: write },
  { id: 'call', back: call },
] as const satisfies readonly Panel[];
