import { handset, phone as heldPhone } from '../cast/devices.ts';
import { P } from '../cast/palette.ts';
import { pendant, portraitRoom, room, shaft, table } from '../cast/room.ts';
import { repeat } from '../cast/svg-markup.ts';
import { moonWindow, windowView } from '../cast/windows.ts';
import type { Shape } from '../stage/shape.ts';

/** Colours of the wall by day and in the evening. */
export const WALL = { day: P.cream, evening: '#F8E6D2' } as const;

/** Light of the home. */
export type Light = 'day' | 'evening' | 'night';

const glow = (x: number, y: number, wide: number, near: number): string =>
  `<g class="ambient" fill="#FFE9BE"><circle cx="${x}" cy="${y}" r="${wide}" fill-opacity=".22"/><circle cx="${x}" cy="${y}" r="${near}" fill-opacity=".3"/></g>`;

const nightRoom =
  '<rect class="ground" width="1600" height="900" fill="#D9C3A4"/><rect class="ground" y="550" width="1600" height="152" fill="#C9AF8D"/><rect class="ground" y="546" width="1600" height="7" fill="#BFA27C"/><rect class="ground" y="700" width="1600" height="200" fill="#B39472"/><rect class="floor-line" y="692" width="1600" height="12" fill="#F1E4D0"/>';

/** The home in each light: wall, window, lamp. */
export const HOME: Record<Shape, Record<Light, string>> = {
  landscape: {
    day: `${room(700)}${windowView(76, 76, 250, 250, 'home-day')}${shaft('76,76 326,76 760,900 240,900', 0.42)}${pendant(596, 92, false)}`,
    evening: `${room(700, true)}${glow(596, 152, 345, 230)}${windowView(76, 76, 250, 250, 'home-evening', true)}${shaft('76,76 326,76 760,900 240,900', 0.26)}${pendant(596, 92, true)}`,
    night: `${nightRoom}${glow(596, 152, 450, 300)}${moonWindow(76, 76, 250, 250, 'home-night')}${pendant(596, 92, true)}`,
  },
  portrait: {
    day: `${portraitRoom({ floor: 754, low: 284 })}${windowView(48, 48, 210, 210, 'home-day')}${shaft('48,48 258,48 660,1200 130,1200', 0.4)}${pendant(480, 62, false)}`,
    evening: `${portraitRoom({ light: 'evening', floor: 754, low: 284 })}${glow(480, 160, 400, 270)}${windowView(48, 48, 210, 210, 'home-evening', true)}${shaft('48,48 258,48 660,1200 130,1200', 0.24)}${pendant(480, 62, true)}`,
    night: `${portraitRoom({ light: 'night', floor: 754, low: 284 })}${glow(480, 160, 430, 290)}${moonWindow(48, 48, 210, 210, 'home-night')}${pendant(480, 62, true)}`,
  },
};

const chair = (x: number, y: number, w: number, h: number): string =>
  `<path d="M${x - w / 2} ${y + 26}Q${x - w / 2} ${y} ${x - w / 2 + 26} ${y}H${x + w / 2 - 26}Q${x + w / 2} ${y} ${x + w / 2} ${y + 26}V${y + h}H${x - w / 2}Z" class="setting" fill="${P.wood}"/><path class="ambient" d="M${x + w / 2 - 44} ${y}H${x + w / 2 - 26}Q${x + w / 2} ${y} ${x + w / 2} ${y + 26}V${y + h}H${x + w / 2 - 30}Z" fill="${P.wood2}" fill-opacity=".75"/>`;

/** The two chairs, behind who sits on them. */
export const chairs = `${chair(374, 400, 250, 260)}${chair(812, 424, 240, 240)}`;

/** The table by day and in the evening. */
export const dayTable = table(60, 1070, '#C4935F', '#9C6E44', '#EBD9BD', P.sage);

/** The same table at night. */
export const nightTable = table(60, 1070, '#B58353', '#8C6039', '#CDB592', '#8C9F7C');

/** Light of the lamp on the table. */
export const lampLight =
  '<g class="ambient" fill="#FFE9BE" fill-opacity=".14"><ellipse cx="590" cy="662" rx="400" ry="50"/><ellipse cx="590" cy="660" rx="270" ry="37"/></g>';

/** Colours of the plain band under the portrait picture. */
export const BAND = { day: '#D9B993', night: '#B39472' } as const;

/** Mug that stands on the table. */
export const tableMug = `<g transform="translate(716 688) scale(.8)"><ellipse class="ambient" cx="4" cy="36" rx="34" ry="8" fill="#3B2A18" fill-opacity=".18"/><path d="M18 -14q22 0 22 18t-24 16" fill="none" stroke="#E8E0D2" stroke-width="8"/><path d="M-24 -26H24L20 30Q18 36 10 36H-10Q-18 36 -20 30Z" fill="#FFFDF8"/><path class="ambient" d="M6 -26H24L20 30Q18 36 10 36H2Z" fill="#E4DACA"/><path d="M-24 -8H24" stroke="${P.sage}" stroke-width="7"/></g>`;

/** Turns a flat thing so that it lies on the table. */
export const lying = (x: number, y: number, s = 1): string =>
  `translate(${x} ${y}) scale(${s}) skewX(-24) scale(1 .62)`;

/** Place of the sheet on the table. */
export const SHEET = lying(480, 628);

/** An empty sheet of paper, to be laid with `SHEET`. */
export const sheetPaper =
  '<rect class="ambient" x="3" y="5" width="190" height="150" rx="7" fill="#3B2A18" fill-opacity=".18"/><rect width="190" height="150" rx="7" fill="#FFFDF8"/>';

/** Ruled lines of the log on the sheet. */
export const sheetLines = repeat(5, (i) => `<path d="M16 ${24 + i * 24}H150" stroke="#CDBFA9" stroke-width="3"/>`);

/** The phone on the table, under the one in the hand that takes it. */
export const tablePhone = `<g transform="${lying(912, 617, 0.9)}"><rect class="ambient" x="3" y="6" width="58" height="112" rx="13" fill="#3B2A18" fill-opacity=".2"/><rect class="rimmed" width="58" height="112" rx="13" fill="#22333D"/><rect x="6" y="8" width="46" height="94" rx="7" fill="${P.mist}"/></g>`;

/** The pen on the table. */
export const tablePen = `<path class="ambient" d="M424 707L462 661" stroke="#3B2A18" stroke-opacity=".2" stroke-width="8" stroke-linecap="round"/><path class="lined" d="M418 702L458 654" stroke="${P.teal2}" stroke-width="9" stroke-linecap="round"/><path d="M452 661L458 654" stroke="${P.gold}" stroke-width="9" stroke-linecap="round"/>`;

/** The phone for a hand that is about to call: a call sign on its screen. */
export const readyPhone = `<g transform="translate(0 -20) scale(1.1)">${heldPhone(true)}${handset(0, -28, 0.46)}</g>`;
