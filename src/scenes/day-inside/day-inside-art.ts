import {
  MACROPHAGE_SHADE,
  macrophageCrescent,
  macrophageHalo,
  macrophageInsides,
  macrophageOutline,
} from '../cast/macrophage.ts';
import { P } from '../cast/palette.ts';
import { farCell, water } from '../cast/water.ts';
import { MACROPHAGE } from './day-inside-places.ts';

/** Water for a picture of every size. */
export const backdrop = `<g transform="translate(-330 -150) scale(.9)">${water(1600, 900)}</g>`;

/** A cell far off, and where some lie in the core. */
export const far = farCell(0, 0, 40, 0.36);
export const FAR_CELLS: readonly (readonly [x: number, y: number, scale: number])[] = [
  [52, 392, 1.25],
  [452, 312, 0.9],
  [420, 428, 1.1],
  [28, 250, 0.8],
];

const outline = macrophageOutline(MACROPHAGE.reach);

/** The macrophage in layers: the light round it, and more of it when it is busy; its body, brighter when busy; what lies in it. */
export const macrophage = {
  halo: macrophageHalo,
  glow: '<g class="ambient"><circle r="330" fill="url(#gGlow)"/><circle r="262" fill="url(#gGlow)"/></g>',
  body: `<path class="edged" d="${outline}" fill="url(#gM)" stroke="${P.ma0}" stroke-width="4" stroke-opacity=".85"/><path class="ambient" d="${macrophageCrescent(MACROPHAGE.reach)}" fill="${MACROPHAGE_SHADE}" fill-opacity=".22"/>`,
  busy: `<path d="${outline}" fill="#FFE3AE" fill-opacity=".55" stroke="#FFF3D6" stroke-width="11"/>`,
  insides: macrophageInsides,
} as const;
