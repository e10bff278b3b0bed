import { bezier, type Curve } from '../../cast/curve.ts';
import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';

interface Stand {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly turn: number;
}
const stand = (x: number, y: number, s = 1, turn = 0): Stand => ({ x, y, s, turn });

/** The T cell, and its nucleus. */
export const CELL: Record<Shape, { readonly x: number; readonly y: number; readonly r: number }> = {
  landscape: { x: 1230, y: 600, r: 610 },
  portrait: { x: 620, y: 960, r: 560 },
};
export const NUCLEUS: Record<Shape, { readonly x: number; readonly y: number; readonly r: number }> = {
  landscape: { x: 1270, y: 590, r: 292 },
  portrait: { x: 598, y: 972, r: 222 },
};

/** The vector: where it docks, and where it comes from. */
export const VECTOR: Record<Shape, { readonly docked: Stand; readonly from: Stand }> = {
  landscape: { docked: stand(372, 470), from: stand(250, 560, 1, -24) },
  portrait: { docked: stand(236, 340, 0.8), from: stand(96, 372, 0.8, -24) },
};
/** Other vectors: where they drift from and to. The last one bounces off the cell. */
export const OTHERS: Record<Shape, readonly { readonly from: Stand; readonly near: Stand; readonly to: Stand }[]> = {
  landscape: [
    { from: stand(60, 800, 0.8, 0), near: stand(130, 740, 0.8, 10), to: stand(180, 700, 0.8, 16) },
    { from: stand(30, 330, 0.6, -40), near: stand(66, 280, 0.6, -28), to: stand(90, 250, 0.6, -20) },
    { from: stand(420, 930, 0.6, -10), near: stand(606, 826, 0.6, 30), to: stand(552, 838, 0.6, 8) },
  ],
  portrait: [
    { from: stand(40, 640, 0.8, 0), near: stand(60, 620, 0.8, 10), to: stand(74, 608, 0.8, 16) },
    { from: stand(760, 60, 0.7, -40), near: stand(720, 90, 0.7, -28), to: stand(690, 110, 0.7, -20) },
    { from: stand(840, 120, 0.7, -10), near: stand(742, 340, 0.7, 30), to: stand(770, 260, 0.7, 8) },
  ],
};

/** The ribbon of RNA, along x from where it leaves the capsule. */
export const RNA = 'M0 0C22 -30 44 -30 64 0S110 30 150 8S240 -30 290 -14';
/** Units that it slides. */
export const RNA_SLIDES = 236;
export const RNA_AT: Record<Shape, Stand> = {
  landscape: stand(412, 470),
  portrait: stand(266, 376, 0.92, 46),
};
/** A strand of the copied gene, along x, and how far below it the other one lies. */
export const STRAND = 'M0 0C30 -30 56 -30 80 0S130 30 154 4';
export const OTHER_STRAND: Point = [-8, 30];
/** Where the strand is copied, and where it comes from. */
export const COPY_AT: Record<Shape, { readonly from: Stand; readonly at: Stand }> = {
  landscape: { from: stand(660, 452, 1, -2), at: stand(782, 470) },
  portrait: { from: stand(452, 574, 1, 40), at: stand(524, 612, 1, 14) },
};
/** Way of the copy into the nucleus. */
export const WAY_IN: Record<Shape, Curve> = {
  landscape: bezier([858, 486], [960, 500], [1060, 590], [1262, 614]),
  portrait: bezier([600, 628], [634, 720], [612, 840], [598, 970]),
};
/** Stretch of it that is dotted, from the copy to the edge of the nucleus. */
export const DOTTED: Record<Shape, string> = {
  landscape: 'M952 500C990 508 1010 540 1036 570',
  portrait: 'M622 690C632 704 634 718 630 744',
};

/** The genome, through the nucleus; the shares between which the new gene lies, half turns apart so that both ends meet before. */
export const GENOME: Record<Shape, Curve> = {
  landscape: (t) => [980 + 580 * t, 640 - 36 * Math.sin(t * 3.6 + 0.2) - 26 * t],
  portrait: (t) => [378 + 440 * t, 994 - 28 * Math.sin(t * 3.6 + 0.2) - 20 * t],
};
export const HELIX: Record<Shape, { readonly turns: number; readonly amp: number; readonly w: number }> = {
  landscape: { turns: 6, amp: 36, w: 12 },
  portrait: { turns: 6, amp: 32, w: 10.5 },
};
export const GENE = { from: 0.375, to: 0.625 } as const;

/** Middle of the new gene in the genome. */
export const genePoint = (shape: Shape): Point => GENOME[shape](0.5);

/** Where the numbers of the order stand. */
export const NUMBERS: Record<Shape, Record<'one' | 'two' | 'three', Point>> = {
  landscape: { one: [668, 402], two: [848, 560], three: [1262, 518] },
  portrait: { one: [452, 466], two: [534, 702], three: [600, 904] },
};
