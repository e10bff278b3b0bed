import { glint, modelling } from './modelling.ts';
import { P } from './palette.ts';
import { blob, polar, r1, repeat } from './svg-markup.ts';

const healthyCellOutline = blob(0, 0, () => 96, 20);

/** Healthy cell with round knobs, radius about 100, origin at its centre. Needs the gradients and the clip `clH`. */
export const healthyCellBody = `<circle class="ambient" r="140" fill="url(#gHaloH)"/>
${repeat(10, (i) => {
  const a = i * 36 + 10;
  const [x, y] = polar(a, 104);
  const [x0, y0] = polar(a, 94);
  return `<path d="M${r1(x0)} ${r1(y0)}L${r1(x)} ${r1(y)}" stroke="${P.he3}" stroke-width="6"/><circle cx="${r1(x)}" cy="${r1(y)}" r="7" fill="${P.he1}" stroke="${P.he3}" stroke-width="2.5"/>`;
})}
<path d="${healthyCellOutline}" fill="url(#gH)"/>${modelling('clH', 96, '#2F5D33', 0.22)}
<path class="edged" d="${healthyCellOutline}" fill="none" stroke="${P.he0}" stroke-width="4" stroke-opacity=".8"/><circle r="85" fill="none" stroke="${P.he3}" stroke-width="3" stroke-opacity=".55"/>
<circle cx="6" cy="6" r="38" fill="url(#gHN)"/><path d="M-18 -10A30 30 0 0 1 6 -24" fill="none" stroke="#B7DCA0" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/>
<path d="M-58 30q10-12 22-4M40 58q12-2 14-14M46 -54q12 4 12 16" fill="none" stroke="${P.he3}" stroke-width="7" stroke-linecap="round" stroke-opacity=".55"/>${glint(76, 7, 0.9)}`;

/** Clip of the healthy cell, for its shade. */
export const healthyCellClip = `<clipPath id="clH"><path d="${healthyCellOutline}"/></clipPath>`;
