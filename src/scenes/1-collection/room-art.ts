import { P } from '../cast/palette.ts';
import { portraitRoom, room, shaft } from '../cast/room.ts';
import { windowView } from '../cast/windows.ts';

const curtain = (place: string): string =>
  `<g transform="${place}"><path d="M0 0H58C52 123 60 287 40 410C24 420 8 418 -4 410C10 287 -2 123 0 0Z" fill="#F7D9B8"/><path d="M35 0H58C52 123 60 287 40 410L26 415C42 287 35 123 35 0Z" fill="#EBC297" fill-opacity=".7"/></g>`;

/** The landscape room with its window, curtains and light. */
export const wideRoom = `${room(700)}${windowView(78, 84, 350, 286, 'window')}${shaft('78,84 428,84 900,900 300,900', 0.42)}${shaft('250,84 428,84 900,900 620,900', 0.3)}<g class="ambient"><path d="M34 54H476" stroke="${P.wood}" stroke-width="10" stroke-linecap="round"/>${curtain('translate(38 58)')}${curtain('translate(472 58) scale(-1 1)')}</g>`;

/** Wall and floor of the portrait room. Lower it to lower the floor; it goes on above its upper edge as plain wall. */
export const uprightRoom = `<rect class="ground" y="-400" width="900" height="420" fill="${P.cream}"/>${portraitRoom({ floor: 600 })}`;

/** Window and light of the portrait room. */
export const uprightWindow = `${windowView(440, 44, 270, 190, 'window')}${shaft('420,44 720,44 1100,1200 580,1200', 0.42)}`;

/** Frame of the wide sliding door at the right of the landscape room, behind what is seen through it, and `doorway`, the clip for that. */
export const doorFrame =
  '<clipPath id="doorway"><rect x="1290" y="184" width="280" height="518" rx="10"/></clipPath><rect class="setting" x="1276" y="170" width="308" height="532" rx="16" fill="#F0DFC6"/>';

/** Units by which the panel slides to open the door; a strip of it stays in sight. */
export const DOOR_SLIDE = 260;

/** The frosted panel that closes the door, with its edge. Its handles hang low enough to be clear of a lens. */
export const doorPanel = `<rect class="setting" x="1290" y="184" width="280" height="518" fill="#EAEFE4"/><path class="ambient" d="M1290 702V184H1405L1338 702Z" fill="#F4F5EA"/><path class="ambient" d="M1430 184V702" stroke="#F0DFC6" stroke-width="14"/><path d="M1412 510v70M1448 510v70" stroke="${P.sand2}" stroke-width="7" stroke-linecap="round"/><path d="M1286 184V702" stroke="#E2CBA8" stroke-width="12"/>`;

/** Wall clock without hands, radius 62. Origin at its centre. */
export const clockCase = `<circle class="ambient" cx="4" cy="7" r="62" fill="#6B4A2C" fill-opacity=".16"/><circle r="62" fill="${P.wood}"/><path d="M31 -53.7A62 62 0 0 1 31 53.7A74.4 74.4 0 0 0 31 -53.7Z" fill="${P.wood2}" fill-opacity=".55"/><circle r="54" fill="#FFFDF8"/>`;

/** Marks of the hours, over the filled hours of `clockCase`: rings of which only short strokes are drawn. */
export const clockMarks = `<g fill="none" stroke="${P.ink2}"><circle r="46" stroke-width="5" stroke-dasharray="3 21.086" stroke-dashoffset="1.5"/><circle r="44" stroke-width="9" stroke-dasharray="5 64.115" stroke-dashoffset="2.5"/></g>`;
