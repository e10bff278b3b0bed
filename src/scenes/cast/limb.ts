import { circ, darken, r1 } from './svg-markup.ts';

/** A stretch of a limb from one joint to the next: where it begins and ends, and how wide it is there. */
export type Stretch = readonly [x0: number, y0: number, w0: number, x1: number, y1: number, w1: number];
/** A round joint: its centre and radius. */
export type Joint = readonly [x: number, y: number, r: number];

/** How far towards the middle of the body a seam is covered: less would leave an arc, more would bite into the shoulder. */
export const SEAM_INWARD = 11;

/** Path data of a tapered stretch with round ends. */
function stretchShape([x0, y0, w0, x1, y1, w1]: Stretch): string {
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
  const edge = (x: number, y: number, width: number, share: number): string =>
    `${r1(x + ((nx * width) / 2) * share)} ${r1(y + ((ny * width) / 2) * share)}`;
  const [r0, r2] = [r1(w0 / 2), r1(w1 / 2)];
  return `M${edge(x0, y0, w0, 1)}L${edge(x1, y1, w1, 1)}A${r2} ${r2} 0 0 0 ${edge(x1, y1, w1, -1)}L${edge(x0, y0, w0, -1)}A${r0} ${r0} 0 0 0 ${edge(x0, y0, w0, 1)}Z`;
}

/** Path data of the shade along the under side of a stretch: broad in the middle, running out at both ends. */
function stretchShade([x0, y0, w0, x1, y1, w1]: Stretch): string {
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
  const side = ny > 0 ? 1 : -1;
  const point = (along: number, share: number): string => {
    const half = ((w0 + (w1 - w0) * along) / 2) * share * side;
    return `${r1(x0 + (x1 - x0) * along + nx * half)} ${r1(y0 + (y1 - y0) * along + ny * half)}`;
  };
  return `M${point(0, 1)}L${point(1, 1)}C${point(0.75, 0)} ${point(0.25, 0)} ${point(0, 1)}Z`;
}

/** Stretches of a limb with round joints between them, as one shape with a soft shade on its under side. */
export const limb = (
  stretches: readonly Stretch[],
  joints: readonly Joint[],
  col: string,
  shade = darken(col, 0.13),
): string =>
  `<path class="rimmed" d="${stretches.map(stretchShape).join('')}${joints.map(([x, y, r]) => circ(x, y, r)).join('')}" fill="${col}"/><path class="ambient" d="${stretches.map(stretchShade).join('')}" fill="${shade}" fill-opacity=".6"/>`;

/** Covers, in high contrast alone, the edge of a sleeve of `width` where it grows out of the body at (x, y). */
export const seam = (x: number, y: number, width: number, col: string): string =>
  `<circle class="seam" display="none" cx="${r1(x - Math.sign(x) * SEAM_INWARD)}" cy="${r1(y - 5)}" r="${r1(width / 2 - 2)}" fill="${col}"/>`;

/** One tapered stretch of a limb from (x0, y0), w0 wide, to (x1, y1), w1 wide, with round ends. */
export const taper = (
  x0: number,
  y0: number,
  w0: number,
  x1: number,
  y1: number,
  w1: number,
  col: string,
  shade = darken(col, 0.13),
): string => limb([[x0, y0, w0, x1, y1, w1]], [], col, shade);
