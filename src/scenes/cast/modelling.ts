import { circ, polar, r1 } from './svg-markup.ts';

/** Crescent of shade on the lower right of a round cell, kept inside the clip with this id. */
export const modelling = (clip: string, r: number, shade: string, op = 0.2, off = 17): string =>
  `<g class="ambient" clip-path="url(#${clip})"><path d="${circ(0, 0, r * 1.3)}${circ((-r * off) / 100, (-r * off) / 100, r * 1.02)}" fill-rule="evenodd" fill="${shade}" fill-opacity="${op}"/></g>`;

/** Light on the upper left of a round cell: an arc and a dot. Angles in degrees. */
export const glint = (r: number, w = 7, op = 0.85, a0 = 205, a1 = 252): string => {
  const [x0, y0] = polar(a0, r);
  const [x1, y1] = polar(a1, r);
  const [x2, y2] = polar(a1 + 15, r);
  return `<path d="M${r1(x0)} ${r1(y0)}A${r} ${r} 0 0 1 ${r1(x1)} ${r1(y1)}" fill="none" stroke="#fff" stroke-width="${w}" stroke-linecap="round" stroke-opacity="${op}"/><circle cx="${r1(x2)}" cy="${r1(y2)}" r="${w / 2}" fill="#fff" fill-opacity="${op}"/>`;
};
