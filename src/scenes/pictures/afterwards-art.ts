import { readyPhone } from '../5-monitoring/home-art.ts';
import { hands as wardHands } from '../6-treatment/ward-art.ts';
import { turnedArm } from '../cast/turned-arm.ts';
import { gripWrap } from '../cast/grips.ts';
import { P } from '../cast/palette.ts';
import { caregiver, doctor, nurse2, patient } from '../cast/people.ts';
import { panel, plant } from '../cast/room.ts';
import { repeat } from '../cast/svg-markup.ts';
import { windowView } from '../cast/windows.ts';
import { backdrop, clinicBackdrop, cushion } from './backdrop.ts';
import { thermometerHand } from './home-things.ts';
import type { Panel, Size } from './panel.ts';
import { personArt } from './person-art.ts';

/** Size of every stop. */
export const STATION_SIZE: Size = { width: 320, height: 320 };

const home = `${backdrop('day')}${windowView(112, 28, 96, 92, 'home-window')}${plant(286, 206, 0.5)}${cushion(4, 168, 312, 240, '#B9A27F', '#A38D6B')}${personArt(caregiver, { x: 218, y: 164, s: 0.8, flip: true, mood: 'smile' })}${personArt(patient, { x: 104, y: 168, s: 0.82, mood: 'smile' })}`;

const bloodTests = `${clinicBackdrop}${personArt(nurse2, {
  x: 128,
  y: 166,
  s: 0.92,
  mood: 'smile',
  scrub: true,
  badge: false,
  pitch: 3,
  arms: [
    // The doctor's hand of the ward: the two have the same skin.
    { shoulder: [66, 158], elbow: [128, 256], wrist: [112, 150], turn: 4, hand: wardHands.doctorTube },
  ],
})}`;

const feverAgain = `${backdrop('evening')}${personArt(patient, {
  x: 118,
  y: 152,
  s: 0.86,
  flush: true,
  arms: [{ shoulder: [-86, 152], elbow: [-126, 250], wrist: [-52, 206], turn: 4, hand: thermometerHand }],
})}${turnedArm([400, 420], [320, 340], [254, 236], caregiver.top, caregiver.skin, { w: 1.05 })}<g transform="translate(246 204) rotate(-8) scale(1.08)">${gripWrap(0, 0, 0, 1, caregiver.skin, -1, readyPhone)}</g>`;

const leaves = [
  [8, -6],
  [4, -3],
] as const;
const calendar = `<g transform="translate(112 34)">${leaves.map(([x, y]) => `<rect x="${x}" y="${y}" width="96" height="92" rx="12" fill="#E6DAC6" stroke="#CDBFA9" stroke-width="2"/>`).join('')}${panel(0, 0, 96, 92, 12)}<path d="M0 26V12Q0 0 12 0H84Q96 0 96 12V26Z" fill="${P.teal}"/>${repeat(6, (day) => `<rect x="${12 + (day % 3) * 26}" y="${38 + Math.floor(day / 3) * 24}" width="19" height="16" rx="4" fill="${day === 4 ? P.gold : '#DDCFB9'}"/>`)}</g>`;
const checkUps = `${clinicBackdrop}${calendar}${personArt(doctor, { x: 92, y: 186, s: 0.82, mood: 'smile', scrub: true, badge: false })}${personArt(patient, { x: 226, y: 190, s: 0.8, flip: true, mood: 'smile' })}`;

/** Stations of the way after the treatment. */
export const AFTERWARDS = [
  { id: 'home', back: home },
  { id: 'bloodTests', back: bloodTests },
  { id: 'feverAgain', back: feverAgain },
  { id: 'checkUps', back: checkUps },
] as const satisfies readonly Panel[];
