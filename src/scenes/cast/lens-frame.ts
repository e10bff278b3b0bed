import { P } from './palette.ts';
import { r1 } from './svg-markup.ts';

/** A round lens: the one and only door between body scale and cell scale. */
export interface LensCircle {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
/** A lens and the spot on the body that it looks into. */
export interface LensBeam extends LensCircle {
  readonly ox: number;
  readonly oy: number;
}

/** Path data of the beam: the wedge of light from the spot to the lens, and its two edges. Cheap enough for every frame. */
export function lensBeamPaths({ cx, cy, r, ox, oy }: LensBeam): { readonly wedge: string; readonly edges: string } {
  const d = Math.hypot(cx - ox, cy - oy);
  const base = Math.atan2(cy - oy, cx - ox);
  // A lens that has only begun to open lies on its spot still: then there is no wedge to speak of.
  const off = Math.acos(Math.max(-1, Math.min(1, (r - 10) / (d || 1))));
  const t1 = [cx + Math.cos(base + Math.PI - off) * r, cy + Math.sin(base + Math.PI - off) * r] as const;
  const t2 = [cx + Math.cos(base + Math.PI + off) * r, cy + Math.sin(base + Math.PI + off) * r] as const;
  return {
    wedge: `M${r1(ox)} ${r1(oy)}L${r1(t1[0])} ${r1(t1[1])}A${r} ${r} 0 0 1 ${r1(t2[0])} ${r1(t2[1])}Z`,
    edges: `M${r1(ox)} ${r1(oy)}L${r1(t1[0])} ${r1(t1[1])}M${r1(ox)} ${r1(oy)}L${r1(t2[0])} ${r1(t2[1])}`,
  };
}

/** Beam from the spot on the body to the lens, with a ring round the spot. */
export function lensBeam(beam: LensBeam): string {
  const { wedge, edges } = lensBeamPaths(beam);
  const { ox, oy } = beam;
  return `<path class="ambient" d="${wedge}" fill="#FFFDF8" fill-opacity=".5"/><path class="lined" d="${edges}" stroke="${P.teal2}" stroke-width="2.5" stroke-dasharray="2 9" stroke-linecap="round"/><circle class="lined" cx="${ox}" cy="${oy}" r="13" fill="none" stroke="${P.teal2}" stroke-width="4"/><circle class="lined" cx="${ox}" cy="${oy}" r="5" fill="${P.teal2}"/>`;
}

/** Shadow and white rim of the lens, under what it shows. */
export const lensRim = ({ cx, cy, r }: LensCircle): string =>
  `<circle class="ambient" cx="${cx + 5}" cy="${cy + 12}" r="${r + 14}" fill="#5B4025" fill-opacity=".16"/><circle cx="${cx}" cy="${cy}" r="${r + 14}" fill="#FFFDF8"/>`;

/** Clip for what a lens shows. */
export const lensClip = ({ cx, cy, r }: LensCircle, id: string): string =>
  `<clipPath id="${id}"><circle cx="${cx}" cy="${cy}" r="${r}"/></clipPath>`;

/** Inner edge and shine of the lens, over what it shows. */
export const lensGlass = ({ cx, cy, r }: LensCircle): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r - 1}" fill="none" stroke="${P.p0}" stroke-opacity=".45" stroke-width="5"/><path d="M${r1(cx - r * 0.9)} ${r1(cy - r * 0.28)}A${r * 0.94} ${r * 0.94} 0 0 1 ${r1(cx - r * 0.28)} ${r1(cy - r * 0.9)}" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-opacity=".55"/>`;

/** A whole lens: beam (when ox and oy are given), rim, what it shows, glass. */
export function lens({
  id,
  inside,
  ox,
  oy,
  ...circle
}: LensCircle & { readonly id: string; readonly inside: string; readonly ox?: number; readonly oy?: number }): string {
  const beam = ox === undefined || oy === undefined ? '' : lensBeam({ ...circle, ox, oy });
  return `<g class="lens">${beam}\n${lensRim(circle)}${lensClip(circle, id)}<g clip-path="url(#${id})">${inside}</g>${lensGlass(circle)}</g>`;
}
