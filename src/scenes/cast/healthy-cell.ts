import { bodyGradient, haloGradient, symbol } from './defs.ts';
import { glint, modelling } from './modelling.ts';
import { P } from './palette.ts';
import { circ, polar, r1 } from './svg-markup.ts';

/** Where its ten knobs stand. */
const KNOBS = Array.from({ length: 10 }, (_, i) => i * 36 + 10);

const body = bodyGradient('gH', 'healthy', [
  [0, P.he0],
  [0.45, P.he1],
  [0.85, P.he2],
  [1, P.he3],
]);
const nucleus = bodyGradient('gHN', 'healthy-nucleus', [
  [0, '#7FB46F'],
  [1, P.hen],
]);
const halo = haloGradient('gHaloH', '#D9F0BE', 0.16);

/** Healthy cell with round knobs, radius about 100, origin at its centre. */
export const healthyCell = symbol(
  'healthy',
  `<circle class="ambient" r="140" fill="url(#gHaloH)"/>
<path d="${KNOBS.map((a) => `M${polar(a, 94).map(r1).join(' ')}L${polar(a, 103).map(r1).join(' ')}`).join('')}" stroke="${P.he3}" stroke-width="6"/><path d="${KNOBS.map((a) => circ(...polar(a, 106), 9.5)).join('')}" fill="${P.he1}" stroke="${P.he3}" stroke-width="3"/>
<circle class="edged" r="96" fill="url(#gH)" stroke="${P.he0}" stroke-width="4" stroke-opacity=".8"/>${modelling(() => 94, [-16.3, -16.3, 97.9], '#2F5D33')}<circle r="85" fill="none" stroke="${P.he3}" stroke-width="3" stroke-opacity=".55"/>
<circle cx="6" cy="6" r="38" fill="url(#gHN)"/><path d="M-18 -10A30 30 0 0 1 6 -24" fill="none" stroke="#B7DCA0" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/>
<path d="M-58 30q10-12 22-4M40 58q12-2 14-14M46 -54q12 4 12 16" fill="none" stroke="${P.he3}" stroke-width="7" stroke-linecap="round" stroke-opacity=".55"/>${glint(76, 7, 0.9)}`,
  body,
  nucleus,
  halo,
);
