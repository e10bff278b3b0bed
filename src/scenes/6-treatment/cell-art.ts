import { macrophageInsides } from '../cast/macrophage.ts';
import { P } from '../cast/palette.ts';
import { bezier, type Curve } from '../cast/curve.ts';
import { blob, use } from '../cast/svg-markup.ts';
import { wall } from '../cast/vessel-wall.ts';
import { farCell, water } from '../cast/water.ts';
import type { Shape } from '../stage/shape.ts';

/** Radius for which the large macrophage is drawn; its middle is the origin. */
export const BIG_RADIUS = 470;

const surface = blob(0, 0, (a) => BIG_RADIUS + 5 * Math.sin(9 * a) + 3 * Math.sin(14 * a), 72);
const body = (edge: string, middle: string, core: string): string =>
  `<path d="${surface}" fill="${edge}"/><g clip-path="url(#big)"><circle cx="-40" cy="20" r="466" fill="${middle}"/><circle cx="-60" cy="60" r="418" fill="${core}"/></g>`;

/** The large macrophage in layers: what lies behind its landing spots, its body, the same body calmed, and what is in it. */
export const bigCell = {
  halo: '<circle r="540" fill="#FFD6A6" opacity=".08"/>',
  body: `<clipPath id="big"><path d="${surface}"/></clipPath>${body(P.ma2, P.ma1, '#FBD8AE')}`,
  calm: body('#F2B777', '#FCD9AE', '#FFE6C8'),
  insides: `<g fill="${P.ma0}" stroke="${P.ma3}" stroke-width="4"><circle cx="-258" cy="-266" r="30"/><circle cx="-310" cy="-184" r="20"/><circle cx="290" cy="-200" r="26"/><circle cx="-132" cy="-350" r="15"/></g><g clip-path="url(#big)"><path d="M-160 -190C-120 -290 40 -306 120 -250C180 -204 170 -140 120 -110H-140C-170 -140 -170 -160 -160 -190Z" fill="url(#gMN)"/><path d="M-118 -224C-80 -264 -20 -276 36 -268" fill="none" stroke="#E5A772" stroke-width="10" stroke-linecap="round" opacity=".8"/></g><path d="${surface}" fill="none" stroke="${P.ma0}" stroke-width="6"/><path d="M-316 -286C-270 -360 -220 -400 -148 -428" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".75"/>`,
} as const;

/** What lies inside the second macrophage. */
export const otherInsides = macrophageInsides;

const WALLS: Record<
  Shape,
  { readonly curve: Curve; readonly stones: number; readonly scale: number; readonly below: string }
> = {
  landscape: {
    curve: (t) => [900 + t * 800, 846 - Math.sin(t * 2.6) * 26],
    stones: 6,
    scale: 1,
    below: '<rect x="880" y="880" width="720" height="20" fill="#643642"/>',
  },
  portrait: {
    curve: bezier([690, 1176], [780, 1150], [880, 1146], [1000, 1160]),
    stones: 2,
    scale: 0.9,
    below: '<rect x="700" y="1180" width="200" height="20" fill="#643642"/>',
  },
};
const FAR: Record<Shape, readonly (readonly [x: number, y: number, r: number])[]> = {
  landscape: [
    [760, 430, 46],
    [1080, 90, 38],
    [90, 160, 50],
  ],
  portrait: [
    [500, 520, 42],
    [866, 900, 40],
    [160, 560, 46],
  ],
};

/** Water, cells far off and the vessel wall. */
export const waterBackdrop = (shape: Shape): string => {
  const { curve, stones, scale, below } = WALLS[shape];
  return `${shape === 'landscape' ? water() : water(900, 1200)}${FAR[shape].map(([x, y, r]) => farCell(x, y, r, 0.42)).join('')}${wall(curve, stones, scale)}${below}`;
};

/** The CAR T cell of the cast. */
export const carTCell = use('cartcell', 0, 0);
