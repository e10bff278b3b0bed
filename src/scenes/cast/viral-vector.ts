import { bodyGradient, symbol } from './defs.ts';
import { glint } from './modelling.ts';
import { P } from './palette.ts';
import { circ, polar, r1 } from './svg-markup.ts';

const hexagon = Array.from({ length: 6 }, (_, i) =>
  polar(i * 60 + 30, 29)
    .map(r1)
    .join(','),
).join(' ');

const KNOBS = Array.from({ length: 12 }, (_, i) => i * 30 + 8);

/** Gradient of the capsule. */
export const vectorBody = bodyGradient('gV', 'vector', [
  [0, '#F2FFFB'],
  [0.5, P.vec],
  [1, P.vec2],
]);

/** Viral vector: an empty delivery capsule with 12 knobs, the gold ribbon of the plan inside. */
export const viralVector = `<path d="${KNOBS.map((a) => `M${polar(a, 40).map(r1).join(' ')}L${polar(a, 52).map(r1).join(' ')}`).join('')}" stroke="${P.vec3}" stroke-width="5"/><path d="${KNOBS.map((a) => circ(...polar(a, 54), 5.5)).join('')}" fill="${P.vec}" stroke="${P.vec3}" stroke-width="2.5"/><circle class="edged" r="41" fill="url(#gV)" stroke="${P.vec3}" stroke-width="3"/><polygon points="${hexagon}" fill="${P.vec3}" fill-opacity=".35"/><path d="M-17 -8q8.5 -12 17 0t17 0M-17 9q8.5 -12 17 0t17 0" fill="none" stroke="${P.gold3}" stroke-width="8" stroke-linecap="round"/><path d="M-17 -8q8.5 -12 17 0t17 0M-17 9q8.5 -12 17 0t17 0" fill="none" stroke="${P.gold}" stroke-width="5" stroke-linecap="round"/>${glint(33, 5)}`;

/** The viral vector as a symbol. */
export const vector = symbol('vector', viralVector, vectorBody);

/** The plan as a gold ribbon along path data. */
export const planRibbon = (d: string, w = 15): string =>
  `<path d="${d}" fill="none" stroke="${P.gold3}" stroke-width="${w}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${P.gold}" stroke-width="${w * 0.67}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#FFF3CF" stroke-width="${w * 0.2}" stroke-linecap="round" stroke-dasharray="2 12"/>`;
