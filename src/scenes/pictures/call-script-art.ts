import { castDefsFor } from '../cast/cast-defs.ts';
import { offerHand } from '../cast/hands.ts';
import { P } from '../cast/palette.ts';
import { caregiver, patient } from '../cast/people.ts';
import { pendant, table } from '../cast/room.ts';
import { shoulderBlanket } from '../cast/person-body.ts';
import { moonWindow } from '../cast/windows.ts';
import { use } from '../cast/svg-markup.ts';
import { backdrop, cushion, glow } from './backdrop.ts';
import { phoneHand, thermometerHand } from './home-things.ts';
import { leader } from './leader.ts';
import type { Size } from './panel.ts';
import { personArt } from './person-art.ts';

/** Size of the picture of the call. */
export const CALL_SCRIPT_SIZE: Size = { width: 720, height: 440 };

const walletCard = `<g transform="translate(6 6) scale(1.05)"><rect x="-10" y="-44" width="96" height="62" rx="9" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="2.500"/><path d="M-10 -26V-35Q-10 -44 -1 -44H77Q86 -44 86 -35V-26Z" fill="${P.teal}"/>${use('cartcell', 10, -6, 0.14)}<path d="M34 -12h40M34 2h26" stroke="${P.ink2}" stroke-width="5" stroke-linecap="round"/></g>`;

/** The caregiver on the phone with the card in his hand, beside the patient with her thermometer, at night. */
export const callScript = `${castDefsFor('cartcell')}${backdrop('night', 270)}${glow(370, 70, 330, 220)}${moonWindow(40, 40, 120, 132, 'window')}${pendant(370, 10, true)}${cushion(70, 200, 260, 260, '#8FA39A', '#7B8F88')}${cushion(410, 200, 260, 260, '#8FA39A', '#7B8F88')}${personArt(
  patient,
  {
    x: 190,
    y: 196,
    s: 0.96,
    flush: true,
    shawl: shoulderBlanket(),
    arms: [{ shoulder: [-86, 152], elbow: [-110, 250], wrist: [-60, 250], turn: 10, hand: thermometerHand() }],
  },
)}${personArt(caregiver, {
  x: 540,
  y: 200,
  s: 0.94,
  flip: true,
  mood: 'talk',
  arms: [
    { shoulder: [93, 155], elbow: [176, 262], wrist: [88, 92], turn: -27, hand: phoneHand() },
    {
      shoulder: [-66, 158],
      elbow: [-120, 262],
      wrist: [-150, 196],
      turn: -90,
      hand: offerHand(0, 0, 0, 1, caregiver.skin, 1, walletCard),
    },
  ],
})}${table(-60, 800).replace('', '')}${leader(130, 300, 'V440')}${leader(390, 300, 'L360 440')}${leader(640, 240, 'L600 440')}`;
