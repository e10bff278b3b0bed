import { bodyGradient, haloGradient, symbol } from './defs.ts';
import { glint, modelling } from './modelling.ts';
import { P } from './palette.ts';
import { pen } from './pen.ts';
import { blob, polar, r1 } from './svg-markup.ts';

const body = bodyGradient('gT', 't-cell', [
  [0, P.tc0],
  [0.42, P.tc1],
  [0.8, P.tc2],
  [1, P.tc3],
]);
const nucleus = bodyGradient('gTN', 't-cell-nucleus', [
  [0, '#6E9BDA'],
  [0.55, P.tcn],
  [1, P.tcn2],
]);
const halo = haloGradient('gHaloT', '#BFE0FF', 0.2);

/** Distance of the edge of a T cell from its centre, at an angle in radians. */
const tCellRadius = (a: number): number => 100 + 2.2 * Math.sin(7 * a + 0.6) + 1.2 * Math.sin(12 * a);
const tNucleus = blob(13, 11, (a) => 60 + 2.5 * Math.sin(3 * a + 1) + 1.5 * Math.sin(5 * a), 20);

const { oval } = pen([0, 0, 1, 0]);
const microvilli = (n: number, r0: number, r1_: number): string =>
  Array.from({ length: n }, (_, i) => {
    const a = (i * 360) / n + (i % 3) * 3;
    const [x0, y0] = polar(a, r0);
    const [x1, y1] = polar(a, r1_ + (i % 2) * 3);
    return `M${r1(x0)} ${r1(y0)}L${r1(x1)} ${r1(y1)}`;
  }).join('');

/** T cell, radius about 100, origin at its centre. */
export const tCell = symbol(
  'tcell',
  `<circle class="ambient" r="150" fill="url(#gHaloT)"/>
<path d="${microvilli(26, 92, 107)}" stroke="${P.tc2}" stroke-width="6.5" stroke-linecap="round"/>
<path class="edged" d="${blob(0, 0, tCellRadius, 36)}" fill="url(#gT)" stroke="${P.tc0}" stroke-width="3" stroke-opacity=".75"/>
${modelling((a) => tCellRadius(a) - 1.5, [-17, -17, 102], P.tcn2)}
<path d="M-64 34q8-14 22-9M-52 -44q15-6 22 6M52 -66q10 2 10 13M-28 76q12 8 24 2" fill="none" stroke="${P.tc2}" stroke-width="8" stroke-linecap="round" stroke-opacity=".8"/>
<path d="${tNucleus}" fill="url(#gTN)"/>
<path class="ambient" d="${oval([34, 30], 19, 12, -30)}${oval([-6, 38], 12, 8)}${oval([38, -10], 11, 8, 40)}${oval([0, -14], 13, 8, -20)}" fill="${P.tcn2}" fill-opacity=".55"/>
<path d="M-36 -8A54 54 0 0 1 2 -40" fill="none" stroke="#A9CDF3" stroke-width="6" stroke-linecap="round" stroke-opacity=".8"/>
${glint(82)}`,
  body,
  nucleus,
  halo,
);
