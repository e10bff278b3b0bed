import { seededRandom } from '../../../domain/random/seeded-random.ts';
import { bodyGradient, haloGradient, symbol } from '../../cast/defs.ts';
import { dots, glint, modelling } from '../../cast/modelling.ts';
import { P } from '../../cast/palette.ts';
import { blob, circ, polar, type Point } from '../../cast/svg-markup.ts';

const violet = {
  light: '#F4F1FB',
  pale: '#D3CDE6',
  mid: '#A9A0C8',
  deep: '#7F76A6',
  nucleus: '#5E5590',
  dark: '#463E72',
};

const granulocyteBody = bodyGradient('gGr', 'granulocyte', [
  [0, violet.light],
  [0.45, violet.pale],
  [0.85, violet.mid],
  [1, violet.deep],
]);

const granules = (): string => {
  const random = seededRandom(19);
  const points = Array.from({ length: 24 }, (): Point => polar(random() * 360, 30 + random() * 56));
  return `<path d="${dots(points.slice(0, 12))}" stroke="${violet.nucleus}"/><path d="${dots(points.slice(12))}" stroke="#fff"/>`;
};

/** Granulocyte, radius 100: a nucleus of three lobes, and granules. */
export const granulocyte = symbol(
  'granulocyte',
  `<circle class="edged" r="100" fill="url(#gGr)" stroke="${violet.light}" stroke-width="4" stroke-opacity=".8"/>${modelling(() => 98, [-17, -17, 100], violet.dark)}<path d="M-40 22C-10 44 4 40 20 20C26 10 34 -4 30 -26" fill="none" stroke="${violet.nucleus}" stroke-width="15" stroke-linecap="round"/><path d="${circ(-38, 14, 27)}${circ(14, 36, 26)}${circ(32, -24, 27)}" fill="${violet.nucleus}"/><path d="${circ(-46, 6, 8)}${circ(6, 28, 8)}${circ(25, -32, 8)}" fill="#8F86B8"/><g class="ambient" stroke-width="7" stroke-linecap="round" stroke-opacity=".6">${granules()}</g>${glint(80)}`,
  granulocyteBody,
);

const monocyteBody = bodyGradient('gM', 'macrophage', [
  [0, P.ma0],
  [0.45, P.ma1],
  [0.82, P.ma2],
  [1, P.ma3],
]);
const monocyteNucleus = bodyGradient('gMN', 'macrophage-nucleus', [
  [0, '#C97B40'],
  [0.6, P.man],
  [1, '#7A3E18'],
]);
const monocyteHalo = haloGradient('gHaloM', '#FFD9AE', 0.2);
const monocyteOutline = (a: number): number => 106 + 3 * Math.sin(5 * a) + 2 * Math.sin(9 * a + 1);

/** Monocyte, radius 106: a macrophage before it grows arms, with a nucleus like a kidney. */
export const monocyte = symbol(
  'monocyte',
  `<circle class="ambient" r="145" fill="url(#gHaloM)"/><path class="edged" d="${blob(0, 0, monocyteOutline, 24)}" fill="url(#gM)" stroke="${P.ma0}" stroke-width="4" stroke-opacity=".85"/><path d="M-36 -44C-10 -72 46 -66 62 -28C74 4 56 36 28 34C8 32 16 8 -2 0C-22 -8 -56 -16 -36 -44Z" transform="translate(2 16) scale(1.06)" fill="url(#gMN)"/><path class="ambient" d="${circ(-66, 22, 5)}${circ(-40, 58, 6)}${circ(22, 76, 5)}${circ(66, 50, 5)}" fill="${P.ma3}" fill-opacity=".6"/>${glint(84)}`,
  monocyteBody,
  monocyteNucleus,
  monocyteHalo,
);

/** Platelet: a small plate, 62 wide, with two dots. */
export const platelet = symbol(
  'platelet',
  `<path class="edged-thin" d="M-30 2C-32 -12 -14 -20 2 -19C20 -20 34 -10 31 3C30 14 14 18 -2 17C-18 19 -28 14 -30 2Z" fill="#F0DAB6" stroke="#B8935E" stroke-width="3"/><path d="M-4 0h0M9 4h0" stroke="#8A6632" stroke-width="7" stroke-linecap="round"/><path class="ambient" d="M-19 -7q6 -6 15 -6" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"/>`,
);
