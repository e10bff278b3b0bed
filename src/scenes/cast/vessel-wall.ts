import { along, type Curve } from './curve.ts';
import { symbol, type Part } from './defs.ts';
import { P } from './palette.ts';
import { linearGradient, r1, use } from './svg-markup.ts';

const stone: Part = {
  id: 'gW',
  drawn: linearGradient(
    'gW',
    [
      [0, '#F6B3A1'],
      [0.55, P.coral2],
      [1, P.coral3],
    ],
    'x1="0" y1="0" x2="0" y2="1" class="flat-wall"',
  ),
  needs: [],
};

/** One paving stone of the vessel wall, 150 wide, lumen side up. */
export const vesselTile = symbol(
  'tile',
  `<path d="M-73 -4C-70 -20 -44 -27 -4 -28S64 -24 73 -9C80 4 74 19 58 24C34 30 -36 31 -58 25C-75 20 -78 8 -73 -4Z" fill="url(#gW)" class="edged-dark"/><path d="M-62 -8C-52 -17 -28 -20 6 -20" fill="none" stroke="#FFE0D4" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/><ellipse cx="4" cy="4" rx="25" ry="10.5" fill="${P.coral3}" fill-opacity=".85"/><ellipse cx="0" cy="1" rx="14" ry="4.5" fill="${P.coral}" fill-opacity=".6"/>`,
  stone,
);

/** Vessel wall along a curve; `gaps` are the indices of stones left out. */
export const wall = (curve: Curve, n: number, s = 1, gaps: readonly number[] = [], flip = false): string =>
  along(curve, n)
    .map(([x, y, a], i) => (gaps.includes(i) ? '' : use('tile', x, y, s, a + (flip ? 180 : 0))))
    .join('\n');

/** A red cell in the stream: [x, y, scale, turn in degrees]. */
export type StreamCell = readonly [x: number, y: number, s: number, degrees: number];

/** Blood that streams below a vessel wall, down to the foot of a picture of w by h. */
export function vesselStream(curve: Curve, w = 1600, h = 900, reds: readonly StreamCell[] = []): string {
  const top = Array.from({ length: 41 }, (_, i) => curve(i / 40));
  const band = (o: number, c: string): string =>
    `<path d="M${top.map(([x, y]) => `${r1(x)} ${r1(y + o)}`).join('L')}L${w + 120} ${h + 30}H-120Z" fill="${c}" class="ground"/>`;
  return `${band(0, '#643642')}${band(34, '#7E434A')}${reds.map(([x, y, s, a], i) => use(i % 3 === 1 ? 'rbcSide' : 'rbc', x, y, s, a)).join('')}`;
}

/** Vessel at the foot of the water: the stream, and the wall with `n` stones over it. */
export const vesselFoot = (curve: Curve, n: number, w = 1600, h = 900, reds: readonly StreamCell[] = []): string =>
  `<g>${vesselStream(curve, w, h, reds)}</g><g>${wall(curve, n, 0.92)}</g>`;
