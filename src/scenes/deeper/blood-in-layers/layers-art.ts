import { r1 } from '../../cast/svg-markup.ts';
import { waterIn } from '../../cast/water.ts';
import { arcAt, LAYER, WORLD } from './places.ts';

/** Half the width to which the layers reach, and the depth below the lens. */
const HALF = WORLD + 14;

const arc = (y0: number): string =>
  Array.from({ length: 21 }, (_, i) => {
    const x = -HALF + (i * HALF) / 10;
    return `${i === 0 ? 'M' : 'L'}${r1(x)} ${r1(arcAt(y0, x))}`;
  }).join('');
const layer = (y0: number, fill: string, opacity = 1): string =>
  `<path class="ground" d="${arc(y0)}V${HALF + 40}H${-HALF}Z" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;
const line = (y0: number, colour: string, opacity: number): string =>
  `<path class="edged" d="${arc(y0)}" fill="none" stroke="${colour}" stroke-width="4" stroke-opacity="${opacity}"/>`;

/** Mixed blood, before the spin has sorted it. */
export const mixedBlood = `${waterIn(0, 0, WORLD)}<rect class="ground" x="${-HALF}" y="${-HALF}" width="${2 * HALF}" height="${2 * HALF}" fill="#7A4549" fill-opacity=".88"/>`;

/** Plasma, lightest, and specks of light in it. */
export const plasma = `<rect class="ground" x="${-HALF}" y="${-HALF}" width="${2 * HALF}" height="${2 * HALF}" fill="#B9A972"/><path class="ambient" d="M-190 -212h0M-110 -282h0M-40 -192h0M150 -252h0M210 -176h0M-160 -152h0M240 -222h0" stroke="#FFF3CF" stroke-width="8" stroke-linecap="round" stroke-opacity=".6"/>`;

/** The layers below it, each over the one before, with the lines between them. */
export const layers = {
  platelets: `${layer(LAYER.platelets, '#7C8672')}${line(LAYER.platelets, '#FFF3CF', 0.5)}`,
  mononuclear: `${layer(LAYER.mononuclear, '#246275')}${line(LAYER.mononuclear, '#E8F6FF', 0.9)}`,
  granulocytes: `${layer(LAYER.granulocytes, '#4B4A70')}${line(LAYER.granulocytes, '#E8F6FF', 0.6)}`,
  red: `${layer(LAYER.red, '#6F3A42')}${line(LAYER.red, '#F9B4A1', 0.45)}`,
} as const;

/** Wall of the bowl. */
export const bowlWall = `<path d="${arc(LAYER.wall)}V${HALF + 40}H${-HALF}Z" fill="#C9D6D4"/><path class="ambient" d="${arc(LAYER.wall + 14)}V${HALF + 40}H${-HALF}Z" fill="#8CA5A3"/>`;

const TUBE = `M58 -372C66 -240 92 -150 98 ${LAYER.mononuclear + 34}`;
/** The clear port, without the cells in it. */
export const port = {
  back: `<path d="${TUBE}" fill="none" stroke="#FFFFFF" stroke-width="84" stroke-opacity=".8"/><path class="ground" d="${TUBE}" fill="none" stroke="#2B7381" stroke-width="70"/><path class="ambient" d="${TUBE}" fill="none" stroke="#BFE0FF" stroke-width="70" stroke-opacity=".28"/>`,
  shine: `<path class="ambient" d="M30 -350C38 -240 60 -160 66 -102" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-opacity=".6"/>`,
} as const;
