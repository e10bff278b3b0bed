import { bodyGradient, haloGradient, symbol } from './defs.ts';
import { crescent, dots, glint } from './modelling.ts';
import { P } from './palette.ts';
import { blob, circ } from './svg-markup.ts';

/** Reach of the arms of a macrophage at rest, and of one that is busy sending signals. */
export const MACROPHAGE_REACH = { rest: 0.32, busy: 1.3 } as const;

/** The six arms of a macrophage: angle in radians, width, and length at a reach of 1. */
const ARMS: readonly (readonly [angle: number, width: number, length: number])[] = [
  [3.35, 0.26, 26],
  [2.6, 0.2, 30],
  [4.25, 0.24, 30],
  [5.35, 0.28, 22],
  [0.25, 0.25, 26],
  [1.35, 0.27, 30],
];

/** How far the arms reach out: one number for all, or one for each of the six. */
export type Reach = number | readonly number[];

/** Distance of the edge of a macrophage from its centre, at an angle in radians and a reach of its arms. */
export const macrophageRadius = (a: number, reach: Reach): number =>
  128 +
  ARMS.reduce((sum, [angle, width, length], i) => {
    const stretch = typeof reach === 'number' ? reach : (reach[i] ?? 0);
    return sum + stretch * length * Math.exp(-(((a - angle) / width) ** 2));
  }, 0) +
  4 * Math.sin(9 * a);

/** Outline of a macrophage whose arms reach out by `reach`: 0 round, 0.32 at rest, 1 stretched, 1.3 busy. Cheap enough for every frame. */
export const macrophageOutline = (reach: Reach): string => blob(0, 0, (a) => macrophageRadius(a, reach), 80);

/** Colour of the shade on a macrophage. */
export const MACROPHAGE_SHADE = '#7A3F19';

/** Path data of the shade on the lower right of a macrophage whose arms reach out by `reach`; it needs no clip. */
export const macrophageCrescent = (reach: Reach): string =>
  crescent((a) => macrophageRadius(a, reach) - 2, [-17, -17, 143]);

/** Gradients of its body, its nucleus and the light round it. */
export const macrophageGradients = [
  bodyGradient('gM', 'macrophage', [
    [0, P.ma0],
    [0.42, P.ma1],
    [0.82, P.ma2],
    [1, P.ma3],
  ]),
  bodyGradient('gMN', 'macrophage-nucleus', [
    [0, '#CC8350'],
    [1, P.man],
  ]),
  haloGradient('gHaloM', '#FFD6A6', 0.16),
] as const;

const NUCLEUS = 'M-36 -44C-10 -72 46 -66 62 -28C74 4 56 36 28 34C8 32 16 8 -2 0C-22 -8 -56 -16 -36 -44Z';
const LARGE_BUBBLES = circ(-62, 34, 19) + circ(-28, 72, 12) + circ(66, 62, 15);

/** What lies inside a macrophage whatever its arms do: vacuoles, grains, nucleus, light. */
export const macrophageInsides = `<path d="${LARGE_BUBBLES}${circ(-78, -18, 9)}${circ(84, 20, 8)}${circ(26, 92, 8)}" fill="${P.ma0}" stroke="${P.ma3}" stroke-width="3"/><path d="${dots(
  [
    [-48, -68],
    [-14, -92],
    [78, -52],
    [96, -18],
    [-98, 10],
    [48, 100],
  ],
)}" stroke="${P.ma3}" stroke-width="9" stroke-linecap="round" stroke-opacity=".6"/><path d="${NUCLEUS}" fill="url(#gMN)"/><path d="M-22 -38C-6 -52 18 -54 34 -46" fill="none" stroke="#E5A772" stroke-width="6" stroke-linecap="round" stroke-opacity=".8"/>${glint(108, 9, 0.85, 212, 246)}`;

/** Soft light round a macrophage. */
export const macrophageHalo = '<circle class="ambient" r="215" fill="url(#gHaloM)"/>';

/** Macrophage with arms that reach out by `reach`, radius about 130. Needs the gradients. */
const macrophageBody = (reach: Reach): string =>
  `${macrophageHalo}<path class="edged" d="${macrophageOutline(reach)}" fill="url(#gM)" stroke="${P.ma0}" stroke-width="4" stroke-opacity=".85"/><path class="ambient" d="${macrophageCrescent(reach)}" fill="${MACROPHAGE_SHADE}" fill-opacity=".22"/>${macrophageInsides}`;

/** Macrophage far off in the water: a silhouette. */
export const macrophageFar = symbol(
  'macFar',
  `<g class="ambient"><path d="${macrophageOutline(MACROPHAGE_REACH.rest)}" fill="${P.p4}"/><path d="${blob(-12, -12, (a) => macrophageRadius(a, MACROPHAGE_REACH.rest) * 0.88, 80)}" fill="${P.p5}" fill-opacity=".5"/><path d="${LARGE_BUBBLES}" fill="${P.p6}" fill-opacity=".35"/><path d="${NUCLEUS}" fill="${P.p3}"/></g>`,
);

/** Macrophage of the cast with stretched arms, and one at rest. */
export const macrophage = symbol('macrophage', macrophageBody(1), ...macrophageGradients);
export const macrophageAtRest = symbol('macRest', macrophageBody(MACROPHAGE_REACH.rest), ...macrophageGradients);

/** Landing spot for IL-6 on a cell (its receptor): a V-shaped dock, opening up (-y). */
export const il6Dock = symbol(
  'dock',
  `<path d="M0 26V2" stroke="#7A3F19" stroke-width="12" stroke-linecap="round"/><path d="M0 26V2" stroke="#FFE6C9" stroke-width="7" stroke-linecap="round"/><path d="M-22 -24L0 0L22 -24" fill="none" stroke="#7A3F19" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"/><path d="M-22 -24L0 0L22 -24" fill="none" stroke="#FFE6C9" stroke-width="8.5" stroke-linecap="round" stroke-linejoin="round"/>`,
);
