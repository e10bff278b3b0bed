import { symbol } from './defs.ts';
import { P } from './palette.ts';
import { polar, r1 } from './svg-markup.ts';

const ring = (sides: number, x: number, y: number, r: number, turn: number): string =>
  `M${Array.from({ length: sides }, (_, i) => {
    const [dx, dy] = polar((i * 360) / sides + turn, r);
    return `${r1(x + dx)} ${r1(y + dy)}`;
  }).join('L')}Z`;

/** Steroid medicine: four fused rings, the outline that every steroid shares. */
export const steroid = symbol(
  'steroid',
  `<g stroke="${P.aqua3}" stroke-width="4" stroke-linejoin="round"><path d="${ring(6, -29, 14, 16, 30)}${ring(6, 12.6, -10, 16, 30)}" fill="${P.med}"/><path d="${ring(6, -1.3, 14, 16, 30)}${ring(5, 37, -16, 14.5, 168)}" fill="${P.aqua}"/></g>`,
);
