import { glint } from './modelling.ts';
import { P } from './palette.ts';
import { polar, r1, repeat } from './svg-markup.ts';

const hexagon = Array.from({ length: 6 }, (_, i) =>
  polar(i * 60 + 30, 29)
    .map(r1)
    .join(','),
).join(' ');

/** Viral vector: an empty delivery capsule with 12 knobs, the gold ribbon of the plan inside. */
export const viralVector = `<g stroke="${P.vec3}" stroke-width="5" stroke-linecap="round">${repeat(12, (i) => {
  const [x0, y0] = polar(i * 30 + 8, 40);
  const [x1, y1] = polar(i * 30 + 8, 52);
  return `<path d="M${r1(x0)} ${r1(y0)}L${r1(x1)} ${r1(y1)}"/>`;
})}</g>${repeat(12, (i) => {
  const [x, y] = polar(i * 30 + 8, 54);
  return `<circle cx="${r1(x)}" cy="${r1(y)}" r="5.5" fill="${P.vec}" stroke="${P.vec3}" stroke-width="2.5"/>`;
})}<circle class="edged" r="41" fill="url(#gV)" stroke="${P.vec3}" stroke-width="3"/><polygon points="${hexagon}" fill="${P.vec3}" fill-opacity=".35"/><path d="M-17 -8q8.5 -12 17 0t17 0M-17 9q8.5 -12 17 0t17 0" fill="none" stroke="${P.gold3}" stroke-width="8" stroke-linecap="round"/><path d="M-17 -8q8.5 -12 17 0t17 0M-17 9q8.5 -12 17 0t17 0" fill="none" stroke="${P.gold}" stroke-width="5" stroke-linecap="round"/>${glint(33, 5)}`;

/** The plan as a gold ribbon along path data. */
export const planRibbon = (d: string, w = 15): string =>
  `<path d="${d}" fill="none" stroke="${P.gold3}" stroke-width="${w}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${P.gold}" stroke-width="${w * 0.67}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#FFF3CF" stroke-width="${w * 0.2}" stroke-linecap="round" stroke-dasharray="2 12"/>`;
