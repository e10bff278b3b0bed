import { readyPhone } from '../5-monitoring/home-art.ts';
import { gripWrap, hand } from '../cast/hands.ts';
import { P } from '../cast/palette.ts';
import { caregiver, doctor, nurse, patient } from '../cast/people.ts';
import { panel, plant } from '../cast/room.ts';
import { windowView } from '../cast/windows.ts';
import { backdrop, cushion } from './backdrop.ts';
import { thermometerHand } from './home-things.ts';
import type { Panel, Size } from './panel.ts';
import { personArt } from './person-art.ts';

/** Size of every station of the path afterwards. */
export const STATION_SIZE: Size = { width: 320, height: 300 };

const home = `${backdrop('day')}${windowView(112, 26, 96, 92, 'home-window')}${plant(292, 196, 0.5)}${cushion(10, 168, 300, 240, '#B9A27F', '#A38D6B')}${personArt(caregiver, { x: 224, y: 158, s: 0.74, flip: true, mood: 'smile' })}${personArt(patient, { x: 104, y: 160, s: 0.76, mood: 'smile' })}`;

const bloodTube = `<rect x="-12" y="-78" width="24" height="104" rx="12" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="2.5"/><path d="M-10 -56H10V14Q10 24 0 24T-10 14Z" fill="#B5453B"/><rect x="-15" y="-90" width="30" height="20" rx="6" fill="${P.teal}"/>`;
const bloodTests = `${backdrop('day')}${personArt(nurse, {
  x: 116,
  y: 150,
  s: 0.86,
  mood: 'smile',
  scrub: true,
  arms: [
    { shoulder: [66, 158], elbow: [126, 240], wrist: [150, 140], turn: 6, hand: gripWrap(-4, -40, 0, 1, nurse.skin, 1, bloodTube) },
  ],
})}`;

const feverAgain = `${backdrop('evening')}${personArt(patient, {
  x: 130,
  y: 150,
  s: 0.84,
  flush: true,
  arms: [{ shoulder: [-86, 152], elbow: [-110, 240], wrist: [-70, 250], turn: 8, hand: thermometerHand() }],
})}<g transform="translate(250 210) rotate(8) scale(1.3)">${gripWrap(0, 0, 0, 1, caregiver.skin, -1, readyPhone)}</g>`;

const calendar = `${panel(196, 40, 104, 116, 12)}<path d="M196 70V52Q196 40 208 40H288Q300 40 300 52V70Z" fill="${P.teal}"/>${[0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => `<rect x="${210 + column * 28}" y="${80 + row * 24}" width="20" height="16" rx="4" fill="${row === 1 && column === 1 ? P.gold : '#E6DAC6'}"/>`)).join('')}`;
const checkUps = `${backdrop('day')}${calendar}${personArt(doctor, { x: 112, y: 152, s: 0.86, mood: 'smile', scrub: true, arms: [] })}${hand(0, -400)}`;

/** Stations of the way after the treatment. */
export const AFTERWARDS = [
  { id: 'home', back: home },
  { id: 'bloodTests', back: bloodTests },
  { id: 'feverAgain', back: feverAgain },
  { id: 'checkUps', back: checkUps },
] as const satisfies readonly Panel[];
