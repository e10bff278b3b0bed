import { radialGradient, polar, r1 } from '../../cast/svg-markup.ts';
import { symbol, type Part } from '../../cast/defs.ts';

const body: Part<'gBead'> = {
  id: 'gBead',
  drawn: radialGradient('gBead', [
    [0, '#FFFFFF'],
    [0.6, '#E4E9E2'],
    [1, '#AAB9B4'],
  ]),
  needs: [],
};
const forks = Array.from({ length: 10 }, (_, i) => {
  const a = i * 36 + 9;
  const point = (degrees: number, r: number): string => polar(degrees, r).map(r1).join(' ');
  const [tx, ty] = polar(a, 48);
  const prong = (turn: number): string => {
    const [dx, dy] = polar(a + turn, 9);
    return `${r1(tx + dx)} ${r1(ty + dy)}`;
  };
  return `M${point(a, 34)}L${point(a, 48)}M${prong(40)}L${point(a, 48)}L${prong(-40)}`;
}).join('');

/** Bead that activates T cells: an ivory ball with small forks, radius 37. */
export const activationBead = symbol(
  'bead',
  `<path d="${forks}" fill="none" stroke="#DDE6E2" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/><circle r="37" fill="url(#gBead)" stroke="#7F918C" stroke-width="3"/><path class="ambient" d="M-24 -10A26 26 0 0 1 -6 -25" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`,
  body,
);
