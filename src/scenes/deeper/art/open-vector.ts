import { P } from '../../cast/palette.ts';
import { circ, polar, r1, type Point } from '../../cast/svg-markup.ts';

const KNOBS = Array.from({ length: 14 }, (_, i) => i * (360 / 14) + 8);
const spokes = (from: number, to: number): string =>
  KNOBS.map((a) => `M${polar(a, from).map(r1).join(' ')}L${polar(a, to).map(r1).join(' ')}`).join('');
const hexagon = (r: number): string =>
  Array.from({ length: 6 }, (_, i): Point => polar(i * 60 + 30, r))
    .map(([x, y]) => `${r1(x)},${r1(y)}`)
    .join(' ');

/** Radius of the envelope with its knobs. */
export const VECTOR_REACH = 243;

/** Viral vector seen close, its capsule open: two dashed places where the virus's own genes are left out. Needs the gradient `gV`. */
export const openVector = `<path d="${spokes(176, 222)}" stroke="${P.vec3}" stroke-width="13" stroke-linecap="round"/><path d="${KNOBS.map((a) => circ(...polar(a, 226), 17)).join('')}" fill="${P.vec}" stroke="${P.vec3}" stroke-width="5"/><circle class="edged" r="184" fill="url(#gV)" stroke="${P.vec3}" stroke-width="6"/><circle class="ambient" r="160" fill="${P.vec3}" fill-opacity=".22"/><polygon points="${hexagon(132)}" fill="#E9FBF4" stroke="${P.vec3}" stroke-width="7" stroke-linejoin="round"/><g fill="none" stroke="${P.vec3}" stroke-width="5" stroke-dasharray="9 8"><rect x="-96" y="-24" width="54" height="48" rx="14"/><rect x="-34" y="-24" width="54" height="48" rx="14"/></g><path class="ambient" d="M-158 -40A164 164 0 0 1 -70 -148M-38 -160h0" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" stroke-opacity=".9"/>`;

/** The lid of the capsule while it is closed. */
export const closedCapsule = `<polygon points="${hexagon(132)}" fill="${P.vec2}" stroke="${P.vec3}" stroke-width="7" stroke-linejoin="round"/><path class="ambient" d="M0 0L${polar(-90, 128).map(r1).join(' ')}M0 0L${polar(30, 128).map(r1).join(' ')}M0 0L${polar(150, 128).map(r1).join(' ')}" stroke="${P.vec3}" stroke-width="5" stroke-opacity=".6"/>`;
