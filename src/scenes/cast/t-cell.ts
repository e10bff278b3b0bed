import { glint, modelling } from './modelling.ts';
import { P } from './palette.ts';
import { blob, polar, r1 } from './svg-markup.ts';

/** Outline of a T cell of radius 100. */
export const tCellOutline = blob(0, 0, (a) => 100 + 2.2 * Math.sin(7 * a + 0.6) + 1.2 * Math.sin(12 * a), 36);
const tNucleus = blob(13, 11, (a) => 60 + 2.5 * Math.sin(3 * a + 1) + 1.5 * Math.sin(5 * a), 20);

const microvilli = (n: number, r0: number, r1_: number): string =>
  Array.from({ length: n }, (_, i) => {
    const a = (i * 360) / n + (i % 3) * 3;
    const [x0, y0] = polar(a, r0);
    const [x1, y1] = polar(a, r1_ + (i % 2) * 3);
    return `M${r1(x0)} ${r1(y0)}L${r1(x1)} ${r1(y1)}`;
  }).join('');

/** T cell, radius about 100, origin at its centre. Needs the gradients and the clip `clT`. */
export const tCellBody = `<circle class="ambient" r="150" fill="url(#gHaloT)"/>
<path d="${microvilli(26, 92, 107)}" stroke="${P.tc2}" stroke-width="6.5" stroke-linecap="round"/>
<path d="${tCellOutline}" fill="url(#gT)"/>
${modelling('clT', 100, P.tcn2, 0.22)}
<path class="edged" d="${tCellOutline}" fill="none" stroke="${P.tc0}" stroke-width="3" stroke-opacity=".75"/>
<path d="M-64 34q8-14 22-9M-52 -44q15-6 22 6M52 -66q10 2 10 13M-28 76q12 8 24 2" fill="none" stroke="${P.tc2}" stroke-width="8" stroke-linecap="round" stroke-opacity=".8"/>
<path d="${tNucleus}" fill="url(#gTN)"/>
<g class="ambient" fill="${P.tcn2}" opacity=".55"><ellipse cx="34" cy="30" rx="19" ry="12" transform="rotate(-30 34 30)"/><ellipse cx="-6" cy="38" rx="12" ry="8"/><ellipse cx="38" cy="-10" rx="11" ry="8" transform="rotate(40 38 -10)"/><ellipse cx="0" cy="-14" rx="13" ry="8" transform="rotate(-20 0 -14)"/></g>
<path d="M-36 -8A54 54 0 0 1 2 -40" fill="none" stroke="#A9CDF3" stroke-width="6" stroke-linecap="round" stroke-opacity=".8"/>
${glint(82)}`;

/** Clip of the T cell, for its shade. */
export const tCellClip = `<clipPath id="clT"><path d="${tCellOutline}"/></clipPath>`;
