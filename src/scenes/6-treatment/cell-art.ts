import { macrophageInsides } from '../cast/macrophage.ts';
import { P } from '../cast/palette.ts';
import { bezier, type Curve } from '../cast/curve.ts';
import { blob, use } from '../cast/svg-markup.ts';
import { wall } from '../cast/vessel-wall.ts';
import { farCell, water } from '../cast/water.ts';
import type { Shape } from '../stage/shape.ts';

/** Radius for which the large macrophage is drawn; its middle is the origin. */
export const BIG_RADIUS = 470;

const surfaceRadius = (angle: number): number => BIG_RADIUS + 5 * Math.sin(9 * angle) + 3 * Math.sin(14 * angle);
const surface = blob(0, 0, surfaceRadius, 72);

/** A disc about cx, cy that keeps inside the skin: drawn whole, for a clip over so large a shape costs time. */
const withinSkin = (cx: number, cy: number, radius: number): string =>
  blob(
    0,
    0,
    (angle) => {
      const along = cx * Math.cos(angle) + cy * Math.sin(angle);
      const edge = along + Math.sqrt(along * along - cx * cx - cy * cy + radius * radius);
      return Math.min(surfaceRadius(angle) - 1, edge);
    },
    72,
  );

/** Path data of the three shades of the large macrophage, from its edge to its light core. */
export const BODY_SHADES = [surface, withinSkin(-40, 20, 466), withinSkin(-60, 60, 418)] as const;
const BUSY = [0xf0a25f, 0xf9c98f, 0xfbd8ae] as const;
const CALM = [0xf2b777, 0xfcd9ae, 0xffe6c8] as const;

/** The colours of the three shades, from busy (0) to calm (1). */
export const bodyColors = (calm: number): readonly string[] =>
  BUSY.map((busy, i) => {
    const goal = CALM[i] ?? busy;
    const channel = (shift: number): number =>
      Math.round(((busy >> shift) & 255) * (1 - calm) + ((goal >> shift) & 255) * calm);
    return `rgb(${[16, 8, 0].map(channel).join(' ')})`;
  });

/** What lies behind the landing spots of the large macrophage, and what lies over its body. */
export const bigCell = {
  halo: '<circle class="ambient" r="540" fill="#FFD6A6" fill-opacity=".08"/>',
  insides: `<g fill="${P.ma0}" stroke="${P.ma3}" stroke-width="4"><circle cx="-258" cy="-266" r="30"/><circle cx="-310" cy="-184" r="20"/><circle cx="290" cy="-200" r="26"/><circle cx="-132" cy="-350" r="15"/></g><path d="M-160 -190C-120 -290 40 -306 120 -250C180 -204 170 -140 120 -110H-140C-170 -140 -170 -160 -160 -190Z" fill="url(#gMN)"/><path class="ambient" d="M-118 -224C-80 -264 -20 -276 36 -268" fill="none" stroke="#E5A772" stroke-width="10" stroke-linecap="round" stroke-opacity=".8"/><path class="edged" d="${surface}" fill="none" stroke="${P.ma0}" stroke-width="6"/><path class="ambient" d="M-316 -286C-270 -360 -220 -400 -148 -428" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" stroke-opacity=".75"/>`,
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
    below: '<rect x="880" y="880" width="720" height="20" fill="#643642" class="ground"/>',
  },
  portrait: {
    curve: bezier([690, 1176], [780, 1150], [880, 1146], [1000, 1160]),
    stones: 2,
    scale: 0.9,
    below: '<rect x="700" y="1180" width="200" height="20" fill="#643642" class="ground"/>',
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
