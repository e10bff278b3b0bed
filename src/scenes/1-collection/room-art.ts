import { P } from '../cast/palette.ts';
import { portraitRoom, room, shaft } from '../cast/room.ts';
import { windowView } from '../cast/windows.ts';
import { r1, polar, repeat } from '../cast/svg-markup.ts';

/** The wide sliding door at the right of the landscape room. */
export const DOOR = { x: 1276, y: 170, w: 308, h: 532 } as const;

const curtain = (x: number, y: number, w: number, h: number, side: 1 | -1): string =>
  `<g class="ambient" transform="translate(${x} ${y}) scale(${side} 1)"><path d="M0 0H${w}C${w - 6} ${h * 0.3} ${w + 2} ${h * 0.7} ${w - 18} ${h}C${w - 34} ${h + 10} 8 ${h + 8} -4 ${h}C10 ${h * 0.7} -2 ${h * 0.3} 0 0Z" fill="#F7D9B8"/><path d="M${w * 0.6} 0H${w}C${w - 6} ${h * 0.3} ${w + 2} ${h * 0.7} ${w - 18} ${h}L${w - 32} ${h + 5}C${w - 16} ${h * 0.7} ${w * 0.6} ${h * 0.3} ${w * 0.6} 0Z" fill="#EBC297" fill-opacity=".7"/></g>`;

/** The landscape room with its window, curtains and light. */
export const wideRoom = `${room(700)}${windowView(78, 84, 350, 286, 'window')}${shaft('78,84 428,84 900,900 300,900', 0.42)}${shaft('250,84 428,84 900,900 620,900', 0.3)}<path class="ambient" d="M34 54H476" stroke="${P.wood}" stroke-width="10" stroke-linecap="round"/>${curtain(38, 58, 58, 410, 1)}${curtain(472, 58, 58, 410, -1)}`;

/** Height at which the floor of `uprightRoom` begins. */
export const UPRIGHT_FLOOR = 600;

/** Wall and floor of the portrait room. Lower it to lower the floor; it goes on above its upper edge as plain wall. */
export const uprightRoom = `<rect class="ground" y="-400" width="900" height="420" fill="${P.cream}"/>${portraitRoom({ floor: UPRIGHT_FLOOR })}`;

/** Window and light of the portrait room. */
export const uprightWindow = `${windowView(440, 44, 270, 190, 'window')}${shaft('420,44 720,44 1100,1200 580,1200', 0.42)}`;

/** Frame of the door behind what is seen through it, and `doorway`, the clip for that. */
export const doorFrame = `<clipPath id="doorway"><rect x="${DOOR.x + 14}" y="${DOOR.y + 14}" width="${DOOR.w - 28}" height="${DOOR.h - 14}" rx="10"/></clipPath><rect class="setting" x="${DOOR.x}" y="${DOOR.y}" width="${DOOR.w}" height="${DOOR.h}" rx="16" fill="#F0DFC6"/>`;

/** Units by which the panel slides to open the door; a strip of it stays in sight. */
export const DOOR_SLIDE = DOOR.w - 48;

/** The frosted panel that closes the door. Its handles hang low enough to be clear of a lens. */
export const doorPanel = ((): string => {
  const { x, y, w, h } = DOOR;
  return `<rect class="setting" x="${x + 14}" y="${y + 14}" width="${w - 28}" height="${h - 14}" fill="#EAEFE4"/><path class="ambient" d="M${x + 14} ${y + h}V${y + 14}H${x + w * 0.42}L${x + w * 0.2} ${y + h}Z" fill="#F4F5EA"/><path d="M${x + w * 0.5} ${y + 14}V${y + h}" class="ambient" stroke="#F0DFC6" stroke-width="14"/><path d="M${x + w * 0.5 - 18} ${y + h * 0.64}v70M${x + w * 0.5 + 18} ${y + h * 0.64}v70" stroke="${P.sand2}" stroke-width="7" stroke-linecap="round"/>`;
})();

/** Edge of the panel, seen while it is open. */
export const doorPanelEdge = `<path d="M${DOOR.x + 10} ${DOOR.y + 14}V${DOOR.y + DOOR.h}" stroke="#E2CBA8" stroke-width="12"/>`;

/** Wall clock without hands, radius 62. Origin at its centre. */
export const clockCase = ((): string => {
  const r = 62;
  return `<circle class="ambient" cx="4" cy="7" r="${r}" fill="#6B4A2C" fill-opacity=".16"/><circle r="${r}" fill="${P.wood}"/><path d="M${r1(r * 0.5)} ${r1(-r * 0.866)}A${r} ${r} 0 0 1 ${r1(r * 0.5)} ${r1(r * 0.866)}A${r1(r * 1.2)} ${r1(r * 1.2)} 0 0 0 ${r1(r * 0.5)} ${r1(-r * 0.866)}Z" fill="${P.wood2}" fill-opacity=".55"/><circle r="${r1(r * 0.87)}" fill="#FFFDF8"/>`;
})();

/** Marks of the hours, over the filled hours of `clockCase`. */
export const clockMarks = repeat(12, (hour) => {
  const [x0, y0] = polar(hour * 30 - 90, 62 * 0.79);
  const [x1, y1] = polar(hour * 30 - 90, 62 * (hour % 3 ? 0.71 : 0.64));
  return `<path d="M${r1(x0)} ${r1(y0)}L${r1(x1)} ${r1(y1)}" stroke="${P.ink2}" stroke-width="${hour % 3 ? 3 : 4.5}" stroke-linecap="round"/>`;
});
