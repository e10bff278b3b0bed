import { seededRandom } from '../../domain/random/seeded-random.ts';
import { glint, modelling } from './modelling.ts';
import { P } from './palette.ts';
import { blob, polar, r1, rad, repeat, use } from './svg-markup.ts';

/** Distance of the lumpy outline of a cancer cell from its centre, at an angle in radians. */
export const cancerCellRadius = (a: number): number =>
  86 + 17 * Math.abs(Math.sin(4.5 * a + 0.5)) ** 0.62 + 3 * Math.sin(2 * a + 1.2);
/** Outline of a cancer cell of radius about 100. */
export const cancerCellOutline = blob(0, 0, cancerCellRadius, 90);
const cancerNucleus = blob(8, 8, (a) => 60 + 5 * Math.sin(4 * a + 2) - 17 * Math.exp(-(((a - 4.1) / 0.33) ** 2)), 36);

/** Marker on a cancer cell (CD19 or BCMA): a triangle flag on a stalk, the part that the tulip closes round. */
export const cancerMarker = `<path d="M0 8V-14" stroke="${P.ca3}" stroke-width="9" stroke-linecap="round"/><path d="M0 8V-14" stroke="${P.ca0}" stroke-width="5" stroke-linecap="round"/><path d="M0 -29L11 -11H-11Z" fill="#FFE3F8" stroke="#FFE3F8" stroke-width="6" stroke-linejoin="round"/><path d="M0 -26L8 -13H-8Z" fill="${P.ca2}" stroke="${P.ca2}" stroke-width="2" stroke-linejoin="round"/>`;
/** The flag of a marker without its stalk. */
export const cancerFlag = `<path d="M0 -15L12 6H-12Z" fill="#FFE3F8" stroke="#FFE3F8" stroke-width="6" stroke-linejoin="round"/><path d="M0 -11L8.5 3.5H-8.5Z" fill="${P.ca2}" stroke="${P.ca2}" stroke-width="2" stroke-linejoin="round"/>`;
/** The markers all round a cancer cell. */
export const cancerMarkers = repeat(9, (i) => {
  const a = i * 40 + 13.6;
  const [x, y] = polar(a, cancerCellRadius(rad(a)) - 1);
  return use('marker', x, y, 0.8, a + 90);
});

const grains = (): string => {
  const random = seededRandom(11);
  return repeat(30, () => {
    const [x, y] = polar(random() * 360, 70 + random() * 20);
    return `<circle cx="${r1(x)}" cy="${r1(y)}" r="${r1(2 + random() * 2.6)}"/>`;
  });
};

/** Cancer cell without markers, radius about 100, origin at its centre. Needs the gradients and the clip `clC`. */
export const cancerCellBody = `<circle class="ambient" r="150" fill="url(#gHaloC)"/>
<path d="${cancerCellOutline}" fill="url(#gC)"/>
${modelling('clC', 102, P.can2, 0.3, 15)}
<path class="edged" d="${cancerCellOutline}" fill="none" stroke="${P.ca0}" stroke-width="3.5" stroke-opacity=".7"/>
<g fill="${P.ca3}" opacity=".55">${grains()}</g>
<path d="${cancerNucleus}" fill="url(#gCN)"/><path d="M-22 -30Q0 -6 -8 20" fill="none" stroke="${P.can2}" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/>
<circle cx="30" cy="-8" r="11" fill="${P.ca2}" fill-opacity=".75"/><circle cx="8" cy="40" r="8" fill="${P.ca2}" fill-opacity=".75"/>
${glint(80, 7, 0.8, 207, 245)}`;

/** Clip of the cancer cell, for its shade. */
export const cancerCellClip = `<clipPath id="clC"><path d="${cancerCellOutline}"/></clipPath>`;

/** A piece that comes away from a cancer cell: a round bleb, with a bit of nucleus when `nucleus`. */
export const bleb = (x: number, y: number, r: number, nucleus = false, opacity = 1): string =>
  `<g${opacity < 1 ? ` opacity="${opacity}"` : ''}><circle class="edged" cx="${x}" cy="${y}" r="${r}" fill="url(#gC)" stroke="${P.ca0}" stroke-opacity=".6" stroke-width="2.5"/>${nucleus ? `<circle cx="${r1(x + r * 0.15)}" cy="${r1(y + r * 0.15)}" r="${r1(r * 0.45)}" fill="${P.can}" fill-opacity=".85"/>` : ''}<path d="M${r1(x - r * 0.6)} ${r1(y - r * 0.1)}A${r1(r * 0.62)} ${r1(r * 0.62)} 0 0 1 ${r1(x - r * 0.1)} ${r1(y - r * 0.6)}" fill="none" stroke="#fff" stroke-width="${r1(Math.max(2.5, r * 0.13))}" stroke-linecap="round" stroke-opacity=".75"/></g>`;
