import { darken, r1, type Point } from './svg-markup.ts';

/** Rounded limb through two or three points with a soft shade on its under side. */
export function limb(
  points: readonly [Point, Point] | readonly [Point, Point, Point],
  w: number,
  col: string,
  shade = darken(col, 0.14),
): string {
  const [from, bend, to] = points;
  const d = to ? `M${from.join(' ')}Q${bend.join(' ')} ${to.join(' ')}` : `M${from.join(' ')}L${bend.join(' ')}`;
  return `<path d="${d}" fill="none" stroke="${col}" stroke-width="${w}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${shade}" stroke-width="${r1(w * 0.34)}" stroke-linecap="round" opacity=".55" transform="translate(${r1(w * 0.26)} ${r1(w * 0.2)})"/>`;
}

/** Tapered limb from (x0, y0), w0 wide, to (x1, y1), w1 wide, with round ends. */
export function taper(
  x0: number,
  y0: number,
  w0: number,
  x1: number,
  y1: number,
  w1: number,
  col: string,
  shade = darken(col, 0.13),
): string {
  const a = Math.atan2(y1 - y0, x1 - x0);
  const nx = -Math.sin(a);
  const ny = Math.cos(a);
  const p = (x: number, y: number, w: number, k: number): string =>
    `${r1(x + ((nx * w) / 2) * k)} ${r1(y + ((ny * w) / 2) * k)}`;
  const sgn = ny > 0 ? 1 : -1;
  return `<path d="M${p(x0, y0, w0, 1)}L${p(x1, y1, w1, 1)}A${r1(w1 / 2)} ${r1(w1 / 2)} 0 0 0 ${p(x1, y1, w1, -1)}L${p(x0, y0, w0, -1)}A${r1(w0 / 2)} ${r1(w0 / 2)} 0 0 0 ${p(x0, y0, w0, 1)}Z" fill="${col}"/><path d="M${p(x0, y0, w0, sgn)}L${p(x1, y1, w1, sgn)}L${p(x1, y1, w1, sgn * 0.25)}L${p(x0, y0, w0, sgn * 0.3)}Z" fill="${shade}" opacity=".6"/>`;
}
