import { seededRandom } from '../../domain/random/seeded-random.ts';
import { bodyGradient, haloGradient, symbol } from './defs.ts';
import { dots, glint, modelling } from './modelling.ts';
import { P } from './palette.ts';
import { pen, type Pen, type Stand } from './pen.ts';
import { blob, circ, polar, r1, rad, use, type Point } from './svg-markup.ts';

/** Distance of the lumpy outline of a cancer cell from its centre, at an angle in radians. */
export const cancerCellRadius = (a: number): number =>
  86 + 17 * Math.abs(Math.sin(4.5 * a + 0.5)) ** 0.62 + 3 * Math.sin(2 * a + 1.2);
const cancerNucleus = blob(8, 8, (a) => 60 + 5 * Math.sin(4 * a + 2) - 17 * Math.exp(-(((a - 4.1) / 0.33) ** 2)), 36);

/** Markers that stand on one cell, all of one scale, in few shapes: they share their colours. */
function markers(stands: readonly Stand[]): string {
  const s = stands[0]?.[2] ?? 1;
  const drawn = (draw: (marker: Pen) => string): string => stands.map((stand) => draw(pen(stand))).join('');
  const stalk = drawn(({ line }) => line([0, 8], [0, -14]));
  return `<g stroke-linecap="round"><path d="${stalk}" stroke="${P.ca3}" stroke-width="${r1(9 * s)}"/><path d="${stalk}" stroke="${P.ca0}" stroke-width="${r1(5 * s)}"/></g><g stroke-linejoin="round"><path d="${drawn(({ line }) => `${line([0, -29], [11, -11], [-11, -11])}Z`)}" fill="#FFE3F8" stroke="#FFE3F8" stroke-width="${r1(6 * s)}"/><path d="${drawn(({ line }) => `${line([0, -26], [8, -13], [-8, -13])}Z`)}" fill="${P.ca2}" stroke="${P.ca2}" stroke-width="${r1(2 * s)}"/></g>`;
}

/** Marker on a cancer cell (CD19 or BCMA): a triangle flag on a stalk, the part that the tulip closes round. */
export const cancerMarker = symbol('marker', markers([[0, 0, 1, 0]]));
/** The flag of a marker without its stalk. */
export const cancerFlag = symbol(
  'flag',
  `<path d="M0 -15L12 6H-12Z" fill="#FFE3F8" stroke="#FFE3F8" stroke-width="6" stroke-linejoin="round"/><path d="M0 -11L8.5 3.5H-8.5Z" fill="${P.ca2}" stroke="${P.ca2}" stroke-width="2" stroke-linejoin="round"/>`,
);
const allRound = markers(
  Array.from({ length: 9 }, (_, i): Stand => {
    const a = i * 40 + 13.6;
    return [...polar(a, cancerCellRadius(rad(a)) - 1), 0.8, a + 90];
  }),
);

/** The speckles, as strokes of three widths. */
const grains = (): string => {
  const random = seededRandom(11);
  const bySize: readonly Point[][] = [[], [], []];
  for (let i = 0; i < 30; i += 1) {
    const grain = polar(random() * 360, 70 + random() * 20);
    bySize[Math.floor(random() * 3)]?.push(grain);
  }
  return bySize
    .map((points, size) => `<path d="${dots(points)}" stroke-width="${[4.9, 6.6, 8.3][size] ?? 6}"/>`)
    .join('');
};

/** Gradient of its body, and of the pieces that come away from it. */
export const cancerBody = bodyGradient('gC', 'cancer', [
  [0, P.ca0],
  [0.38, P.ca1],
  [0.78, P.ca2],
  [1, P.ca3],
]);
const nucleus = bodyGradient('gCN', 'cancer-nucleus', [
  [0, '#85468B'],
  [0.6, P.can],
  [1, P.can2],
]);
const halo = haloGradient('gHaloC', '#E9A9DE', 0.16);

/** Cancer cell without markers, radius about 100, origin at its centre. */
export const bareCancerCell = symbol(
  'cancerBare',
  `<circle class="ambient" r="150" fill="url(#gHaloC)"/>
<path class="edged" d="${blob(0, 0, cancerCellRadius, 90)}" fill="url(#gC)" stroke="${P.ca0}" stroke-width="3.5" stroke-opacity=".7"/>
${modelling((a) => cancerCellRadius(a) - 1.7, [-15.3, -15.3, 104], P.can2, 0.3, 4)}
<g fill="none" stroke="${P.ca3}" stroke-opacity=".55" stroke-linecap="round">${grains()}</g>
<path d="${cancerNucleus}" fill="url(#gCN)"/><path d="M-22 -30Q0 -6 -8 20" fill="none" stroke="${P.can2}" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/>
<path d="${circ(30, -8, 11)}${circ(8, 40, 8)}" fill="${P.ca2}" fill-opacity=".75"/>
${glint(80, 7, 0.8, 207, 245)}`,
  cancerBody,
  nucleus,
  halo,
);

/** Cancer cell with its markers all round. */
export const cancerCell = symbol('cancer', `${allRound}${use('cancerBare', 0, 0)}`, bareCancerCell);
