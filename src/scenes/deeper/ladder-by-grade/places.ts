import type { Shape } from '../../stage/shape.ts';

/** How the ward is laid into the picture. */
export const FRAME: Record<Shape, { readonly x: number; readonly y: number; readonly s: number }> = {
  landscape: { x: -16, y: 308, s: 0.495 },
  portrait: { x: 70, y: 22, s: 0.54 },
};

/** A step of the ladder: a stair in the wide picture, a row in the upright one. */
export interface StepPlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The foot of the stairs. */
export const FOOT = 800;
const STAIR = { x: 512, w: 269, tops: [612, 492, 372, 252] } as const;
const ROW = { x: 24, y: 494, w: 852, h: 138, apart: 144 } as const;

/** The steps of grade 1 to 4. */
export const STEPS: Record<Shape, readonly StepPlace[]> = {
  landscape: STAIR.tops.map((y, i) => ({ x: STAIR.x + i * STAIR.w, y, w: STAIR.w, h: FOOT - y + 6 })),
  portrait: [3, 2, 1, 0].map((row) => ({ x: ROW.x, y: ROW.y + row * ROW.apart, w: ROW.w, h: ROW.h })),
};

/** The bar that goes under all steps. */
export const BAR: Record<Shape, StepPlace> = {
  landscape: { x: 502, y: FOOT, w: 1092, h: 76 },
  portrait: { x: 24, y: 1080, w: 852, h: 84 },
};

/** The way down again: its path, and its arrow head. */
export const DOWN: Record<Shape, { readonly way: string; readonly head: string }> = {
  landscape: { way: 'M1326 96C1180 100 1010 160 926 316', head: 'M922 288L924 320L952 304' },
  portrait: { way: 'M856 556C868 640 868 720 858 800', head: 'M843 784L857 805L873 786' },
};

/** Middles of the discs with the numbers of the grades. */
export const DISCS: Record<Shape, readonly (readonly [x: number, y: number])[]> = {
  landscape: STEPS.landscape.map(({ x, y }) => [x + 40, y + 58] as const),
  portrait: STEPS.portrait.map(({ x, y, h }) => [x + 52, y + h / 2] as const),
};
