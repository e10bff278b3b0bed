import { haloGradient } from './defs.ts';
import { P } from './palette.ts';
import { r1, repeat, type Point } from './svg-markup.ts';

/** Gradient of the warm light in the water, and round whatever glows. */
export const glow = haloGradient('gGlow', '#FFD9B0', 0.55, 0);

/** Petrol water: stepped bands of light from the upper left, never a smooth two-hue gradient. */
export const water = (w = 1600, h = 900): string =>
  `<rect class="ground" width="${w}" height="${h}" fill="${P.p1}"/><g class="ambient"><g fill="${P.p4}"><circle cx="160" cy="-120" r="1500" fill-opacity=".28"/><circle cx="160" cy="-120" r="1180" opacity=".24"/><circle cx="160" cy="-120" r="890" opacity=".24"/></g><circle cx="160" cy="-120" r="620" fill="#3B8790" fill-opacity=".34"/><circle cx="160" cy="-120" r="370" fill="#5BA3A6" fill-opacity=".34"/><circle cx="60" cy="-160" r="760" fill="url(#gGlow)" fill-opacity=".5"/></g>`;

/** Water for a lens of radius r at cx, cy. */
export const waterIn = (cx: number, cy: number, r: number): string =>
  `<g transform="translate(${cx - r} ${cy - r}) scale(${r1((2 * r) / 9) / 100})">${water(900, 900)}</g>`;

/** A cell far off in the water: a dim disc. */
export const farCell = (x: number, y: number, r: number, o = 0.55): string =>
  `<g class="ambient" opacity="${o}"><circle cx="${x}" cy="${y}" r="${r}" fill="${P.p4}"/><circle cx="${r1(x - r * 0.12)}" cy="${r1(y - r * 0.12)}" r="${r1(r * 0.86)}" fill="${P.p5}" fill-opacity=".45"/><circle cx="${r1(x + r * 0.1)}" cy="${r1(y + r * 0.1)}" r="${r1(r * 0.46)}" fill="${P.p3}"/></g>`;

/** Warm dashed lines of a current along the curve a, b, c, d: `n` of them, `off` apart. */
export const currentLines = (a: Point, b: Point, c: Point, d: Point, off = 24, n = 3, o = 0.26): string =>
  repeat(n, (i) => {
    const k = (i - (n - 1) / 2) * off;
    const m = (p: Point): string => `${p[0]} ${r1(p[1] + k)}`;
    return `<path class="ambient" d="M${a[0]} ${r1(a[1] + k * 0.3)}C${m(b)} ${m(c)} ${d[0]} ${r1(d[1] + k * 0.8)}" fill="none" stroke="#FFD9B8" stroke-width="3" stroke-linecap="round" stroke-dasharray="${i % 2 ? '46 26 90 30' : '90 34 30 24'}" stroke-opacity="${o}"/>`;
  });
