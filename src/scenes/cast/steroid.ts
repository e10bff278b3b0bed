import { P } from './palette.ts';
import { polar, r1 } from './svg-markup.ts';

const polygon = (sides: number, x: number, y: number, r: number, turn: number): string =>
  Array.from({ length: sides }, (_, i) => {
    const [dx, dy] = polar((i * 360) / sides + turn, r);
    return `${r1(x + dx)},${r1(y + dy)}`;
  }).join(' ');
const hex = (x: number, y: number, r: number): string => polygon(6, x, y, r, 30);
const pent = (x: number, y: number, r: number, turn: number): string => polygon(5, x, y, r, turn);

/** Steroid medicine: four fused rings, the outline that every steroid shares. */
export const steroid = `<g stroke="${P.aqua3}" stroke-width="4" stroke-linejoin="round"><polygon points="${hex(-29, 14, 16)}" fill="${P.med}"/><polygon points="${hex(-1.3, 14, 16)}" fill="${P.aqua}"/><polygon points="${hex(12.6, -10, 16)}" fill="${P.med}"/><polygon points="${pent(37, -16, 14.5, 168)}" fill="${P.aqua}"/></g>`;
