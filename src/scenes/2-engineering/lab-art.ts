import { armTo } from '../cast/arms.ts';
import { P } from '../cast/palette.ts';
import { technician } from '../cast/people.ts';
import { standing } from '../cast/person-body.ts';
import { shaft } from '../cast/room.ts';
import { skinTones } from '../cast/skin-tones.ts';
import { at, polar, repeat, use, type Point } from '../cast/svg-markup.ts';
import { windowView } from '../cast/windows.ts';
import type { Shape } from '../stage/shape.ts';
import { LAB } from './places.ts';

const bottle = (x: number, y: number, h: number, fluid: string): string =>
  `<g ${at(x, y)}><rect x="-20" y="${-h}" width="40" height="${h}" rx="9" fill="#FFFFFF"/><path d="M-20 ${-h * 0.55}H20V-9Q20 0 11 0H-11Q-20 0 -20 -9Z" fill="${fluid}"/><path d="M6 ${-h}H11Q20 ${-h} 20 ${-h + 9}V-9Q20 0 11 0H2Q10 ${-h / 2} 6 ${-h}Z" fill="#17434E" fill-opacity=".1"/><rect x="-12" y="${-h - 18}" width="24" height="20" rx="5" fill="${P.teal}"/></g>`;

/** Shelf with three bottles in landscape, where the feeding bag needs room, and four in portrait. */
const shelf = ([x, y]: Point, all: boolean): string =>
  `<g class="ambient"><rect x="${x}" y="${y}" width="${all ? 240 : 184}" height="14" rx="7" fill="#C9B99F"/>${bottle(x + 36, y, 74, '#BFE0DA')}${bottle(x + 86, y, 92, '#F4CFB0')}${bottle(x + 138, y, 66, '#C9DDF2')}${all ? bottle(x + 192, y, 84, '#BFE0DA') : ''}</g>`;

/** Wall and floor of the lab. */
export const labWall: Record<Shape, string> = {
  landscape: `<rect class="ground" width="1600" height="900" fill="#EEF3EE"/><rect class="ground" y="470" width="1600" height="260" fill="#E0E9E4"/><rect class="ambient" y="466" width="1600" height="6" fill="#CFDCD6"/><rect class="ground" y="720" width="1600" height="180" fill="#D8CDBB"/><rect class="floor-line" y="713" width="1600" height="12" fill="#FFFDF8"/>`,
  portrait: `<rect class="ground" width="900" height="1200" fill="#EEF3EE"/><rect class="ground" y="330" width="900" height="420" fill="#E0E9E4"/><rect class="ambient" y="326" width="900" height="6" fill="#CFDCD6"/><rect class="ground" y="1000" width="900" height="200" fill="#D8CDBB"/>`,
};

/** The window and its light, which stay when the lab becomes the home. Its clip has the id `lab-window`. */
export const windowAndLight: Record<Shape, string> = {
  landscape: `${windowView(60, 64, 300, 236, 'lab-window')}${shaft('60,64 360,64 700,900 300,900', 0.5)}`,
  portrait: `${windowView(44, 48, 250, 196, 'lab-window')}${shaft('44,48 294,48 560,1200 220,1200', 0.5)}`,
};

/** Shelf of the lab. */
export const labShelf: Record<Shape, string> = {
  landscape: shelf(LAB.landscape.shelf, false),
  portrait: shelf(LAB.portrait.shelf, true),
};

/** Bench of the lab, its doors given by their left edges. */
const benchOf = (top: number, right: number, foot: number, doors: readonly number[], width: number): string => {
  const [y, h] = [top + 66, foot - top - 120];
  return `<path class="setting" d="M-20 ${top + 20}H${right}V${foot}H-20Z" fill="#B9CFCB"/><path class="ambient" d="M-20 ${top + 20}H${right}V${top + 38}H-20Z" fill="#17434E" fill-opacity=".12"/><g fill="none" stroke="#8FB0AB" stroke-width="4">${doors.map((x) => `<rect x="${x}" y="${y}" width="${width}" height="${h}" rx="14"/>`).join('')}</g><path d="${doors.map((x) => `M${x + width / 2 - 33} ${y + 34}h66`).join('')}" stroke="#6C938E" stroke-width="11" stroke-linecap="round"/><rect class="setting" x="-20" y="${top}" width="${right + 50}" height="26" rx="10" fill="#FFFDF8"/>`;
};
export const bench: Record<Shape, string> = {
  landscape: benchOf(560, 670, 1220, [26, 346], 290),
  portrait: `${benchOf(426, 920, 1040, [30, 470], 400)}<path class="ambient" d="M0 1004H900V1040H0Z" fill="#17434E" fill-opacity=".22"/>`,
};

/** Middle of the checklist, and its turn, in the technician's units. */
const BOARD = { x: 6, y: 250, turn: -5 } as const;

/** Two hands that hold a board in front of the chest: palms behind, thumbs over the edge. Two of three boxes are ticked. */
const board = ((): string => {
  const tone = skinTones.glove;
  const sleeve = { top: technician.top, skin: 'glove', long: true } as const;
  const palm = (S: 1 | -1): string =>
    `<path class="rimmed" d="M${S * 72} -6C${S * 50} -24 ${S * 40} -12 ${S * 44} 8C${S * 44} 30 ${S * 56} 42 ${S * 74} 30Z" fill="${tone.s}"/>`;
  const thumb = (S: 1 | -1): string =>
    `<path class="rimmed" d="M${S * 82} 30C${S * 88} 8 ${S * 78} -8 ${S * 68} -16C${S * 56} -24 ${S * 40} -22 ${S * 36} -14C${S * 33} -7 ${S * 40} -3 ${S * 48} -4C${S * 56} -4 ${S * 58} 2 ${S * 58} 12C${S * 60} 26 ${S * 70} 34 ${S * 82} 30Z" fill="${tone.b}" stroke="${tone.s}" stroke-width="2"/>`;
  return `${armTo(-76, 142, -122, 262, BOARD.x - 74, BOARD.y + 22, sleeve, '')}${armTo(76, 142, 122, 262, BOARD.x + 74, BOARD.y + 14, sleeve, '')}<g ${at(BOARD.x, BOARD.y, 1, BOARD.turn)}>${palm(-1)}${palm(1)}<rect class="rimmed" x="-58" y="-76" width="116" height="142" rx="11" fill="#D8C9B0"/><path class="ambient" d="M30 -76H47Q58 -76 58 -65V55Q58 66 47 66H30Z" fill="#C2B091" fill-opacity=".6"/><rect x="-48" y="-62" width="96" height="120" rx="5" fill="#FFFDF8"/><rect x="-20" y="-84" width="40" height="18" rx="6" fill="#8C8579"/><g stroke="${P.teal2}" stroke-width="5" stroke-linecap="round"><path d="M-16 -40H34M-16 -16H28M-16 8H32"/></g><path d="M-38 -40l5 5 8-10M-38 -16l5 5 8-10" fill="none" stroke="${P.leaf}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/><circle cx="-32" cy="8" r="5" fill="none" stroke="#8FB0AB" stroke-width="3"/>${thumb(-1)}${thumb(1)}</g>`;
})();

/** The third tick on the checklist, in the technician's units. */
export const thirdTick = `<g ${at(BOARD.x, BOARD.y, 1, BOARD.turn)}><circle cx="-32" cy="8" r="8" fill="#FFFDF8"/><path d="M-38 8l5 5 8-10" fill="none" stroke="${P.leaf}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/></g>`;

/** The technician with the checklist, without a head; origin at the centre of the head. */
export const technicianBody = ((): string => {
  const whole = standing({ x: 0, y: 0, ...technician, long: true, badge: false });
  return whole.replace(/<g class="head"[\s\S]*?\n<\/g>/, '');
})();

/** The board and the arms that hold it, over head and body. */
export const technicianBoard = board;

/** Stand and small bag from which the delivery virus runs in, in the units of the tray. Needs the symbol `vector`. */
export const feedingBag = `<path d="M146 -8V-372" stroke="#AEBDBB" stroke-width="9" stroke-linecap="round"/><path d="M102 -372H152" stroke="#AEBDBB" stroke-width="8" stroke-linecap="round"/><path d="M108 -372v12" stroke="#AEBDBB" stroke-width="6"/><path class="rimmed" d="M84 -360H132Q144 -360 144 -348V-284Q144 -266 126 -266H90Q72 -266 72 -284V-348Q72 -360 84 -360Z" fill="#FFFDF8" stroke="#C6D4CF" stroke-width="3"/><path d="M74 -330Q108 -322 142 -330V-284Q142 -268 126 -268H90Q74 -268 74 -284Z" fill="#CBEDE3"/>${use('vector', 92, -304, 0.2)}${use('vector', 122, -298, 0.2, 20)}${use('vector', 106, -282, 0.17, 40)}<path d="M108 -266C108 -236 92 -226 70 -206" fill="none" stroke="#fff" stroke-width="11" stroke-linecap="round"/><path d="M108 -266C108 -236 92 -226 70 -206" fill="none" stroke="#9AD6C6" stroke-width="6.5" stroke-linecap="round"/>`;

/** Foot of the rocking tray. Origin in the middle of its lower edge. */
export const trayFoot = `<ellipse class="ambient" cx="0" cy="-2" rx="170" ry="10" fill="#17434E" fill-opacity=".15"/><path class="rimmed" d="M-140 -14L-118 -92Q-114 -104 -100 -104H100Q114 -104 118 -92L140 -14Q142 0 126 0H-126Q-142 0 -140 -14Z" fill="#FBFAF4"/><path class="ambient" d="M70 -104H100Q114 -104 118 -92L140 -14Q142 0 126 0H80Q100 -50 70 -104Z" fill="#D9DED8"/><rect x="-84" y="-78" width="112" height="54" rx="12" fill="${P.teal3}"/><path d="M-66 -44C-50 -44 -50 -58 -34 -58S-16 -44 0 -44 8 -52 14 -56" fill="none" stroke="${P.aqua}" stroke-width="5" stroke-linecap="round"/><circle cx="66" cy="-52" r="17" fill="${P.mist2}"/><path d="M66 -62V-52" stroke="${P.teal2}" stroke-width="4" stroke-linecap="round"/>`;

/** Tray and culture bag, in two parts: the cells swim between them. In the units of the tray. */
export const cultureBag = {
  back: `<path d="M-146 -116H146" stroke="#AEBDBB" stroke-width="15" stroke-linecap="round"/><path class="rimmed" d="M-128 -124C-138 -150 -128 -196 -104 -202C-50 -214 50 -214 104 -202C128 -196 138 -150 128 -124Q0 -116 -128 -124Z" fill="#FFFFFF" fill-opacity=".92"/><path d="M-131 -152C-80 -166 -40 -142 0 -154S90 -164 131 -150C132 -140 131 -132 128 -124Q0 -116 -128 -124C-131 -132 -132 -142 -131 -152Z" fill="#F6BFA0"/>`,
  front: `<path d="M-108 -186C-60 -200 -10 -202 30 -200" stroke="#fff" stroke-width="7" stroke-linecap="round" fill="none"/><rect x="-84" y="-196" width="70" height="30" rx="6" fill="#FFF1E2" stroke="${P.apricot}" stroke-width="2.5"/><path d="M-74 -185H-26M-74 -176H-44" stroke="${P.teal2}" stroke-width="3.5" stroke-linecap="round"/>`,
} as const;

/** Line that leaves the culture bag, seen while no feeding bag is joined to it. */
export const bagLine =
  '<path d="M118 -196C170 -230 176 -150 150 -110" fill="none" stroke="#E9B08F" stroke-width="7" stroke-linecap="round"/>';

const FIRST: readonly Point[] = [
  [-96, -138],
  [-60, -134],
  [-30, -140],
  [6, -136],
  [40, -140],
  [72, -134],
  [102, -138],
];

/** Cells as small as those in the bag, radius 100, plain and with CARs. Need the gradients `gT` and `gTN`. */
export const bagCellArt = ((): string => {
  const plain = `<circle r="104" fill="url(#gT)" stroke="${P.tc0}" stroke-width="8"/><circle cx="13" cy="11" r="60" fill="url(#gTN)"/>`;
  const reach = (from: number, to: number): string =>
    repeat(9, (i) => {
      const [[x0, y0], [x1, y1]] = [polar(10 + i * 40, from), polar(10 + i * 40, to)];
      return `M${Math.round(x0)} ${Math.round(y0)}L${Math.round(x1)} ${Math.round(y1)}`;
    });
  const cars = `<g stroke-linecap="round"><path d="${reach(84, 124)}" stroke="${P.gold3}" stroke-width="14"/><path d="${reach(124, 136)}" stroke="${P.gold3}" stroke-width="40"/><path d="${reach(126, 136)}" stroke="${P.gold}" stroke-width="28"/></g>`;
  return `<g id="bag-cell">${plain}</g><g id="bag-car-cell">${plain}${cars}</g>`;
})();

/** The first cells in the bag, as they come and with CARs. Need `bagCellArt`. */
export const bagCells = {
  plain: FIRST.map(([x, y]) => use('bag-cell', x, y, 0.1)).join(''),
  withCars: FIRST.map(([x, y]) => use('bag-car-cell', x, y, 0.1)).join(''),
} as const;

/** Places of the cells that are added when they multiply. */
export const ADDED_CELLS: readonly Point[] = [
  [-78, -152],
  [24, -152],
  [-44, -152],
  [88, -150],
  [-10, -150],
  [56, -152],
  [-114, -148],
];
