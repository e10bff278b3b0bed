import { r1 } from './svg-markup.ts';

/** Line with fluid along path data: casing, fill, shine. */
export const tube = (d: string, fluid: string, w = 11): string =>
  `<path d="${d}" fill="none" stroke="#FFFDF8" stroke-width="${w + 6}" stroke-linecap="round" stroke-opacity=".9"/><path d="${d}" fill="none" stroke="${fluid}" stroke-width="${w}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#fff" stroke-width="${w * 0.24}" stroke-linecap="round" stroke-opacity=".45" transform="translate(-1 -${r1(w * 0.22)})"/>`;

/** Mark that shows which way a fluid runs; a is its direction in degrees. */
export const chevron = (x: number, y: number, a: number, c = '#fff', s = 1): string =>
  `<path d="M-7 -8L5 0L-7 8" transform="translate(${x} ${y}) rotate(${a}) scale(${s})" fill="none" stroke="${c}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`;
