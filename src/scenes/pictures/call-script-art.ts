import { smallCard } from '../5-monitoring/clinic-art.ts';
import { carTCell } from '../cast/car-t-cell.ts';
import { defsOf } from '../cast/defs.ts';
import { pinch } from '../cast/hands.ts';
import { caregiver, patient } from '../cast/people.ts';
import { pendant } from '../cast/room.ts';
import { shoulderBlanket } from '../cast/turned-body.ts';
import { moonWindow } from '../cast/windows.ts';
import { backdrop, cushion, glow } from './backdrop.ts';
import { phoneHand, thermometerHand } from './home-things.ts';
import { leader } from './leader.ts';
import type { Size } from './panel.ts';
import { personArt } from './person-art.ts';

/** Size of the picture of the call. */
export const CALL_SCRIPT_SIZE: Size = { width: 720, height: 450 };

/** Hand that holds the wallet card up by its right edge. Needs the symbol `cartcell`. */
const edge = pinch(0, 0, 0, 1.05, caregiver.skin);
const cardHand = `<g transform="translate(-22 -34)">${edge.back}<g transform="translate(-114 -8) scale(1.24)">${smallCard}</g>${edge.front}</g>`;

/** Middles of the words below, from the left. */
const WORDS = [120, 360, 600] as const;

/** The caregiver on the phone with the card in his hand, beside the patient with her thermometer, at night. */
export const callScript = `${defsOf(carTCell)}${backdrop('night', 280)}${glow(352, 70, 330, 220)}${moonWindow(40, 36, 116, 128, 'window')}${pendant(352, 6, true)}${cushion(60, 196, 250, 280, '#8FA39A', '#7B8F88')}${cushion(400, 196, 250, 280, '#8FA39A', '#7B8F88')}${personArt(
  patient,
  {
    x: 186,
    y: 188,
    s: 0.96,
    flush: true,
    shawl: shoulderBlanket(),
    arms: [{ shoulder: [-86, 152], elbow: [-124, 268], wrist: [-66, 238], turn: 6, hand: thermometerHand }],
  },
)}${personArt(caregiver, {
  x: 508,
  y: 188,
  s: 0.96,
  flip: true,
  mood: 'talk',
  tilt: -3,
  pitch: 5,
  arms: [
    { shoulder: [93, 155], elbow: [176, 262], wrist: [88, 92], turn: -27, hand: phoneHand },
    { shoulder: [-66, 158], elbow: [-104, 290], wrist: [-86, 222], turn: -10, hand: cardHand },
  ],
})}${leader(WORDS[0], 342, 'V450')}${leader(WORDS[1], 402, 'V450')}${leader(WORDS[2], 244, 'V450')}`;
