import { P } from '../../cast/palette.ts';
import { r1 } from '../../cast/svg-markup.ts';
import { farCell, water } from '../../cast/water.ts';
import type { Shape } from '../../stage/shape.ts';
import { CARD, plotX, plotY, sketch } from './places.ts';

/** Water with cells far off. */
export const backdrop: Record<Shape, string> = {
  landscape: `${water()}${farCell(320, 790, 40, 0.4)}${farCell(1330, 780, 44, 0.4)}${farCell(1540, 130, 34, 0.4)}`,
  portrait: `${water(900, 1200)}${farCell(780, 70, 36, 0.4)}${farCell(450, 420, 26, 0.35)}`,
};

/** Path data of a tendency. */
export const curve = (shape: Shape, name: keyof typeof sketch): string =>
  Array.from({ length: 81 }, (_, i) => {
    const t = i / 80;
    return `${i === 0 ? 'M' : 'L'}${r1(plotX(shape, t))} ${r1(plotY(shape, sketch[name](t)))}`;
  }).join('');

/** The card with its axes, without words and curves. Upright, a band at its head holds what the landscape says beside it. */
export function card(shape: Shape): string {
  const { x, y, w, h } = CARD[shape];
  const [x0, x1, y0, y1] = [plotX(shape, 0), plotX(shape, 1.02), plotY(shape, 0), plotY(shape, 1.06)].map(r1);
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return '';
  const band =
    shape === 'portrait'
      ? `<rect x="${x + 12}" y="${y + 12}" width="${w - 24}" height="100" rx="18" fill="#FFE9BE" stroke="${P.ink}" stroke-width="2.5"/>`
      : '';
  return `<rect class="ambient" x="${x + 4}" y="${y + 9}" width="${w}" height="${h}" rx="26" fill="${P.p0}" fill-opacity=".3"/><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="26" fill="#FFFDF8"/>${band}<path d="M${x0} ${y1}V${y0}H${x1}M${x1 - 12} ${y0 - 9}L${x1} ${y0}L${x1 - 12} ${y0 + 9}M${x0 - 9} ${y1 + 12}L${x0} ${y1}L${x0 + 9} ${y1 + 12}" fill="none" stroke="${P.ink}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`;
}
