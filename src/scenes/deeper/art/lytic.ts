import { symbol } from '../../cast/defs.ts';
import { P } from '../../cast/palette.ts';
import { at, r1 } from '../../cast/svg-markup.ts';

const CUP = 'M-10 -9C-10 12 10 12 10 -9';
/** Perforin: a cup. Several stand together as a pore. */
export const perforin = symbol(
  'cup',
  `<g fill="none" stroke-linecap="round"><path d="${CUP}" stroke="${P.tcn2}" stroke-width="10"/><path d="${CUP}" stroke="${P.tc0}" stroke-width="5.5"/></g>`,
);

const KEY = 'M2 0H17V7M10 0V6';
/** Granzyme: a small key. */
export const granzyme = symbol(
  'key',
  `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="${KEY}" stroke="${P.can2}" stroke-width="9.5"/><circle cx="-6" r="8" stroke="${P.can2}" stroke-width="10"/><path d="${KEY}" stroke="#FFE9F4" stroke-width="4.5"/><circle cx="-6" r="8" stroke="#FFE9F4" stroke-width="5"/></g>`,
);

const STAVES = [-32, -19, 19, 32].map((y) => `M-36 ${String(y)}H38`).join('');
/** A pore of perforin seen in cut: four staves across the skin, open in the middle. Local x runs through the skin. */
export const perforinPore = symbol(
  'pore',
  `<rect x="-34" y="-17" width="72" height="34" fill="${P.can2}" fill-opacity=".75"/><g fill="none" stroke-linecap="round"><path d="${STAVES}" stroke="${P.tcn2}" stroke-width="15"/><path d="${STAVES}" stroke="${P.tc0}" stroke-width="9.5"/><path d="M-34 -34H20" stroke="#fff" stroke-width="3"/></g>`,
);

const IN_SAC: readonly (readonly [id: 'cup' | 'key', x: number, y: number, turn: number])[] = [
  ['cup', -0.34, -0.3, 20],
  ['cup', 0.3, -0.36, -30],
  ['cup', 0.02, 0.38, 170],
  ['key', 0.36, 0.2, 40],
  ['key', -0.42, 0.24, -20],
  ['key', 0, -0.02, 100],
];

/**
 * A lytic granule of radius `r` round the origin, its rim open at the right by `open` units; `left` says how many of the
 * six things in it are still there. Needs `perforin` and `granzyme`.
 */
export function lyticGranule(r: number, open = 0, left = 6): string {
  const k = r / 46;
  const rim =
    open > 0
      ? ` stroke-dasharray="${String(r1(r * 2 * Math.PI - open))} ${String(r1(open))}" transform="rotate(${String(r1(((open / 2 / r) * 180) / Math.PI))})"`
      : '';
  const inside = IN_SAC.slice(6 - left)
    .map(([id, x, y, turn]) => `<use href="#${id}" ${at(r1(x * r), r1(y * r), r1(k * 7.6) / 10, turn)}/>`)
    .join('');
  return `<circle r="${String(r)}" fill="${P.tcn}"/><circle class="ambient" cx="${String(r1(-r * 0.1))}" cy="${String(r1(-r * 0.1))}" r="${String(r1(r * 0.84))}" fill="#5C8BCB"/><circle r="${String(r)}" fill="none" stroke="#FFF9EA" stroke-width="${String(r1(5 * k + 1))}"${rim}/>${inside}<path class="ambient" d="M${String(r1(-r * 0.72))} ${String(r1(-r * 0.2))}A${String(r1(r * 0.75))} ${String(r1(r * 0.75))} 0 0 1 ${String(r1(-r * 0.2))} ${String(r1(-r * 0.72))}" fill="none" stroke="#fff" stroke-width="${String(r1(4 * k))}" stroke-linecap="round" stroke-opacity=".85"/>`;
}
