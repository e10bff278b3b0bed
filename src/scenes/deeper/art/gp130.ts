import { symbol } from '../../cast/defs.ts';
import { P } from '../../cast/palette.ts';

const STEEL = '#C3D2DC';
const STEEL_EDGE = '#3F5C6E';

const staff = (from: number, to: number, rings: readonly number[]): string =>
  `<g fill="none" stroke-linecap="round"><path d="M0 ${String(from)}V${String(to)}" stroke="${STEEL_EDGE}" stroke-width="15"/><path d="M0 ${String(from)}V${String(to)}" stroke="${STEEL}" stroke-width="9.5"/><path d="${rings.map((y) => `M-8 ${String(y)}h16`).join('')}" stroke="${STEEL_EDGE}" stroke-width="2.6"/></g>`;

/** One post of gp130, its foot inside the cell; origin on the membrane, head up (-y). Two of them take a receptor between them. */
export const gp130Post = symbol(
  'gpPost',
  `${staff(24, -34, [-14, -4])}<circle cy="30" r="10" fill="${STEEL}" stroke="${STEEL_EDGE}" stroke-width="3"/>`,
);
/** The foot of a post that passes the signal on. */
export const gp130Foot = symbol(
  'gpFoot',
  `<circle class="edged-thin" cy="30" r="10" fill="${P.il6}" stroke="${P.il6d}" stroke-width="3"/>`,
);
/** A post of soluble gp130: no foot, round below. It floats. */
export const solubleGp130Post = symbol('gpLoose', staff(8, -40, [-18, -8]));
