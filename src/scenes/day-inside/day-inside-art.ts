import { macrophageHalo, macrophageInsides, macrophageOutline, macrophageShade } from '../cast/macrophage.ts';
import { P } from '../cast/palette.ts';
import { farCell, water } from '../cast/water.ts';
import { MACROPHAGE } from './day-inside-places.ts';

/** Far cells beyond the part that is always seen: they fill the sides of a wide card. */
const FAR: readonly (readonly [x: number, y: number, r: number])[] = [
  [-78, 300, 52],
  [-128, 96, 34],
  [-40, 452, 38],
  [568, 232, 48],
  [536, 420, 60],
  [612, 60, 36],
];

/** Water that goes on beyond every card, with cells far off. */
export const backdrop = `<g transform="translate(-420 -170) scale(.9)">${water(1500, 900)}</g>${FAR.map(([x, y, r]) => farCell(x, y, r, 0.5)).join('')}`;

const outline = macrophageOutline(MACROPHAGE.reach);

/** The macrophage in layers: the light round it, and more of it when it is busy; its body, brighter when busy; what lies in it. */
export const macrophage = {
  halo: macrophageHalo,
  glow: '<circle r="330" fill="url(#gGlow)"/><circle r="262" fill="url(#gGlow)"/>',
  body: `<clipPath id="mac"><path d="${outline}"/></clipPath><path d="${outline}" fill="url(#gM)"/><g clip-path="url(#mac)">${macrophageShade}</g>`,
  busy: `<path d="${outline}" fill="#FFE3AE" opacity=".55"/><path d="${outline}" fill="none" stroke="#FFF3D6" stroke-width="11"/>`,
  insides: `<path d="${outline}" fill="none" stroke="${P.ma0}" stroke-width="4" opacity=".85"/>${macrophageInsides}`,
} as const;
