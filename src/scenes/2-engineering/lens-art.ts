import { linearGradient } from '../cast/svg-markup.ts';
import { P } from '../cast/palette.ts';
import { farCell, waterIn } from '../cast/water.ts';
import type { Shape } from '../stage/shape.ts';
import { LENS, MANY, UPRIGHT_RING } from './places.ts';

const FAR: Record<Shape, string> = {
  landscape: `<g class="ambient" fill="${P.p4}"><circle cx="-182" cy="262" r="46" fill-opacity=".5"/><circle cx="138" cy="-278" r="38" fill-opacity=".6"/><circle cx="278" cy="-98" r="30" fill-opacity=".5"/></g>`,
  portrait: `${farCell(-214, 234, 46, 0.5)}${farCell(250, -256, 38, 0.5)}`,
};

/** Water of the lens with far cells, cut to its circle; from the centre of the lens. */
export const waterInLens = {
  landscape: inLens('landscape'),
  portrait: inLens('portrait'),
} as const satisfies Record<Shape, string>;

function inLens(shape: Shape): string {
  const { r } = LENS[shape];
  return `<clipPath id="water-lens"><circle r="${r}"/></clipPath><g clip-path="url(#water-lens)">${waterIn(0, 0, r)}${FAR[shape]}</g>`;
}

/** Gradient of the beam: clear over the bag that it comes out of, light where it reaches the lens. Its id is `beam`. */
export const beamLight: Record<Shape, string> = {
  landscape: light('x1="482" y1="0" x2="700" y2="0"'),
  portrait: light('x1="0" y1="288" x2="0" y2="400"'),
};

function light(way: string): string {
  return linearGradient(
    'beam',
    [
      [0.55, '#FFFDF8', 0],
      [1, '#FFFDF8', 0.5],
    ],
    `gradientUnits="userSpaceOnUse" ${way}`,
  );
}

/** Warm light behind the cell in the middle. */
export const glowSpot: Record<Shape, { readonly x: number; readonly y: number; readonly r: number }> = {
  landscape: { x: MANY.landscape.middle.x, y: 20, r: LENS.landscape.r * 0.78 },
  portrait: { x: MANY.portrait.middle.x, y: 20, r: LENS.portrait.r * 0.78 },
};

/** Ring on which the many cells stand. */
export const ringOfDots = {
  landscape: { x: 2, y: 20, rx: 246, ry: 246 },
  portrait: UPRIGHT_RING,
} as const satisfies Record<Shape, object>;
