import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import { skinAt, type SkinArc } from '../art/membrane.ts';

/** Skin of the T cell. */
export const SKIN_ARC: Record<Shape, SkinArc> = {
  landscape: { cx: 640, cy: 3100, R: 2586 },
  portrait: { cx: 380, cy: 2610, R: 1984 },
};

interface Stand {
  readonly x: number;
  readonly y: number;
  readonly s: number;
}
const onSkin = (shape: Shape, x: number, s: number): Stand => ({ x, y: skinAt(SKIN_ARC[shape], x), s });

/** Origin of the CAR on the skin. */
export const CAR: Record<Shape, Stand> = {
  landscape: onSkin('landscape', 730, 1),
  portrait: onSkin('portrait', 372, 1.2),
};
/** The native receptor. */
export const RECEPTOR: Record<Shape, Stand> = {
  landscape: onSkin('landscape', 1090, 1),
  portrait: onSkin('portrait', 716, 1.15),
};

/** Edge of the cancer cell: the lower side of a large circle with shallow bumps. */
export const CANCER_ARC: Record<Shape, { readonly cx: number; readonly cy: number; readonly R: number }> = {
  landscape: { cx: 800, cy: -1500, R: 1612 },
  portrait: { cx: 460, cy: -1180, R: 1320 },
};
export const cancerEdgeAt = (shape: Shape, x: number): number => {
  const { cx, cy, R } = CANCER_ARC[shape];
  return cy + Math.sqrt(R * R - (x - cx) ** 2);
};
/** MHC on the cancer cell. */
export const MHC: Record<Shape, Stand & { readonly turn: number }> = {
  landscape: { x: 1090, y: cancerEdgeAt('landscape', 1090) - 8, s: 1, turn: -8 },
  portrait: { x: 716, y: cancerEdgeAt('portrait', 716) - 8, s: 1.15, turn: -8 },
};

/** How far the antigen's origin lies above that of the CAR when it is held, in the CAR's units. */
export const HELD = 338;

export const NUCLEUS: Record<Shape, { readonly x: number; readonly y: number; readonly r: number }> = {
  landscape: { x: 1240, y: 1010, r: 262 },
  portrait: { x: 700, y: 1226, r: 250 },
};

const onCar = (shape: Shape, x: number, y: number): Point => [
  CAR[shape].x + x * CAR[shape].s,
  CAR[shape].y + y * CAR[shape].s,
];

/** A point of the CAR, in stage units. */
export const carPoint = onCar;

/** Ways of the two signals from their beads to the nucleus: start, two handles, end. */
export const SIGNAL_WAYS: Record<Shape, Record<'one' | 'two', readonly [Point, Point, Point, Point]>> = {
  landscape: {
    two: [
      onCar('landscape', 52, 152),
      onCar('landscape', 180, 150),
      onCar('landscape', 270, 190),
      onCar('landscape', 352, 274),
    ],
    one: [
      onCar('landscape', 52, 258),
      onCar('landscape', 140, 272),
      onCar('landscape', 200, 306),
      onCar('landscape', 286, 352),
    ],
  },
  portrait: {
    two: [
      onCar('portrait', 52, 152),
      onCar('portrait', 150, 150),
      onCar('portrait', 210, 200),
      onCar('portrait', 236, 282),
    ],
    one: [
      onCar('portrait', 52, 262),
      onCar('portrait', 84, 274),
      onCar('portrait', 108, 296),
      onCar('portrait', 140, 342),
    ],
  },
};
/** Share of the way at which the number of a signal stands. */
export const NUMBER_AT: Record<Shape, Record<'one' | 'two', number>> = {
  landscape: { one: 0.56, two: 0.6 },
  portrait: { one: 0.5, two: 0.5 },
};
