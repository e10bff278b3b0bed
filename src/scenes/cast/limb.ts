import { circ, darken, r1 } from './svg-markup.ts';

/** A stretch of a limb from one joint to the next: where it begins and ends, and how wide it is there. */
export type Stretch = readonly [x0: number, y0: number, w0: number, x1: number, y1: number, w1: number];
/** A round joint: its centre and radius. */
export type Joint = readonly [x: number, y: number, r: number];

/** Path data of a tapered stretch with round ends. */
function stretchShape([x0, y0, w0, x1, y1, w1]: Stretch): string {
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
  const edge = (x: number, y: number, width: number, share: number): string =>
    `${r1(x + ((nx * width) / 2) * share)} ${r1(y + ((ny * width) / 2) * share)}`;
  const [r0, r2] = [r1(w0 / 2), r1(w1 / 2)];
  return `M${edge(x0, y0, w0, 1)}L${edge(x1, y1, w1, 1)}A${r2} ${r2} 0 0 0 ${edge(x1, y1, w1, -1)}L${edge(x0, y0, w0, -1)}A${r0} ${r0} 0 0 0 ${edge(x0, y0, w0, 1)}Z`;
}

/** Path data of the shade along the under side of a stretch, as far as the joints at its ends. */
function stretchShade([x0, y0, w0, x1, y1, w1]: Stretch, joints: readonly Joint[]): string {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
  const side = ny > 0 ? 1 : -1;
  const trim = (x: number, y: number): number =>
    Math.min(0.5, (joints.find(([jx, jy]) => jx === x && jy === y)?.[2] ?? 0) / length);
  const point = (along: number, share: number): string => {
    const half = ((w0 + (w1 - w0) * along) / 2) * share * side;
    return `${r1(x0 + (x1 - x0) * along + nx * half)} ${r1(y0 + (y1 - y0) * along + ny * half)}`;
  };
  const [from, to] = [trim(x0, y0), 1 - trim(x1, y1)];
  return `M${point(from, 1)}L${point(to, 1)}L${point(to, 0.25)}L${point(from, 0.3)}Z`;
}

/** Stretches of a limb with round joints between them, as one shape with a soft shade on its under side. */
export const limb = (
  stretches: readonly Stretch[],
  joints: readonly Joint[],
  col: string,
  shade = darken(col, 0.13),
): string =>
  `<path class="rimmed" d="${stretches.map(stretchShape).join('')}${joints.map(([x, y, r]) => circ(x, y, r)).join('')}" fill="${col}"/><path class="ambient" d="${stretches.map((stretch) => stretchShade(stretch, joints)).join('')}" fill="${shade}" fill-opacity=".6"/>`;

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
