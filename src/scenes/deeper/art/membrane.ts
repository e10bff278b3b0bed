import { P } from '../../cast/palette.ts';
import { r1, type Point } from '../../cast/svg-markup.ts';
import { dots } from '../../cast/modelling.ts';

/** The outer face of a cell's skin: part of a large circle, seen from outside, which lies up. */
export interface SkinArc {
  readonly cx: number;
  readonly cy: number;
  readonly R: number;
}

/** Height of the outer face over a place. */
export const skinAt = ({ cx, cy, R }: SkinArc, x: number): number => cy - Math.sqrt(R * R - (x - cx) ** 2);

/** Path data along the arc, `below` the outer face, from x0 to x1. */
export function skinLine({ cx, cy, R }: SkinArc, x0: number, x1: number, below = 0, n = 40): string {
  const inner = { cx, cy, R: R - below };
  return Array.from({ length: n + 1 }, (_, i) => {
    const x = x0 + ((x1 - x0) * i) / n;
    return `${i === 0 ? 'M' : 'L'}${r1(x)} ${r1(skinAt(inner, x))}`;
  }).join('');
}

/** Thickness of the double layer in its own units. */
export const SKIN = 88;

/** Double layer of a cell's skin: heads and tails. `gaps` are left free for what goes through it; `s` is its scale. */
export function bilayer(
  { cx, cy, R }: SkinArc,
  x0: number,
  x1: number,
  gaps: readonly (readonly [from: number, to: number])[] = [],
  s = 1,
): string {
  const a0 = Math.asin((x0 - cx) / R);
  const a1 = Math.asin((x1 - cx) / R);
  const n = Math.floor(((a1 - a0) * R) / (30 * s));
  const outer: Point[] = [];
  const inner: Point[] = [];
  let tails = '';
  for (let i = 0; i <= n; i += 1) {
    const a = a0 + ((a1 - a0) * i) / n;
    const at = (depth: number, side = 0): Point => [
      cx + Math.sin(a) * (R - depth * s) + Math.cos(a) * side * s,
      cy - Math.cos(a) * (R - depth * s) + Math.sin(a) * side * s,
    ];
    const [x] = at(0);
    if (gaps.some(([from, to]) => x > from && x < to)) continue;
    outer.push(at(12));
    inner.push(at(76));
    for (const side of [-5, 5]) {
      const [[ax, ay], [bx, by], [dx, dy], [ex, ey]] = [at(20, side), at(40, side), at(48, side), at(68, side)];
      tails += `M${r1(ax)} ${r1(ay)}L${r1(bx)} ${r1(by)}M${r1(dx)} ${r1(dy)}L${r1(ex)} ${r1(ey)}`;
    }
  }
  const w = (units: number): number => r1(units * s);
  return `<g fill="none" stroke-linecap="round"><path class="ambient" d="${tails}" stroke="#E6F3FF" stroke-width="${w(4)}" stroke-opacity=".8"/><path d="${dots(inner)}" stroke="${P.tc3}" stroke-width="${w(24)}"/><path d="${dots(outer)}" stroke="${P.tc3}" stroke-width="${w(26)}"/><path d="${dots(outer)}" stroke="${P.tc1}" stroke-width="${w(21)}"/></g>`;
}
