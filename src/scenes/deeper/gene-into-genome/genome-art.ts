import { P } from '../../cast/palette.ts';
import { blob, polar, r1, repeat } from '../../cast/svg-markup.ts';
import { farCell, water } from '../../cast/water.ts';
import type { Shape } from '../../stage/shape.ts';
import { CELL, NUCLEUS } from './places.ts';

/** Water of the culture bag. */
export const backdrop: Record<Shape, string> = {
  landscape: `${water()}${farCell(120, 760, 46, 0.45)}${farCell(560, 800, 30, 0.4)}${farCell(600, 60, 30, 0.4)}`,
  portrait: `${water(900, 1200)}${farCell(840, 420, 40, 0.4)}${farCell(60, 480, 30, 0.35)}`,
};

/** The T cell seen so close that it passes the edges, with the nucleus. */
export function tCellClose(shape: Shape): string {
  const { x, y, r } = CELL[shape];
  const { x: nx, y: ny, r: nr } = NUCLEUS[shape];
  const outline = blob(x, y, (a) => r + 10 * Math.sin(7 * a + 0.6) + 6 * Math.sin(12 * a), 60);
  const fringe = repeat(40, (i) => {
    const [x0, y0] = polar(i * 9 + (i % 3), r - 20);
    const [x1, y1] = polar(i * 9 + (i % 3), r + 30 + (i % 2) * 14);
    return `M${r1(x + x0)} ${r1(y + y0)}L${r1(x + x1)} ${r1(y + y1)}`;
  });
  const glint = (from: number, to: number, radius: number, cx: number, cy: number): string => {
    const [x0, y0] = polar(from, radius);
    const [x1, y1] = polar(to, radius);
    return `M${r1(cx + x0)} ${r1(cy + y0)}A${r1(radius)} ${r1(radius)} 0 0 1 ${r1(cx + x1)} ${r1(cy + y1)}`;
  };
  const folds =
    shape === 'landscape'
      ? 'M760 720q34 -40 84 -16M1010 170q60 -24 96 24M900 800q40 30 84 4'
      : 'M180 860q34 -40 84 -16M250 1090q40 30 84 4M730 660q50 -20 80 20';
  return `<circle class="ambient" cx="${x}" cy="${y}" r="${r1(r * 1.24)}" fill="url(#gHaloT)"/><path d="${fringe}" stroke="${P.tc2}" stroke-width="24" stroke-linecap="round"/><path class="edged" d="${outline}" fill="url(#gT)" stroke="${P.tc0}" stroke-width="9" stroke-opacity=".8"/><path class="ambient" d="${folds}" fill="none" stroke="${P.tc2}" stroke-width="26" stroke-linecap="round" stroke-opacity=".7"/><path class="ambient" d="${glint(200, 234, r - 50, x, y)}" fill="none" stroke="#fff" stroke-width="20" stroke-linecap="round" stroke-opacity=".8"/><path class="edged" d="${blob(nx, ny, (a) => nr + 8 * Math.sin(3 * a + 1) + 5 * Math.sin(5 * a), 36)}" fill="url(#gTN)" stroke="${P.tcn2}" stroke-width="0"/><path d="${glint(195, 240, nr - 14, nx, ny)}" fill="none" stroke="#A9CDF3" stroke-width="14" stroke-linecap="round" stroke-opacity=".75"/><g class="ambient" fill="${P.tcn2}" fill-opacity=".5"><ellipse cx="${nx + 90}" cy="${ny - 150}" rx="56" ry="30" transform="rotate(30 ${nx + 90} ${ny - 150})"/><ellipse cx="${nx - 60}" cy="${ny - 140}" rx="46" ry="26" transform="rotate(-20 ${nx - 60} ${ny - 140})"/><ellipse cx="${nx + 50}" cy="${ny + 180}" rx="56" ry="28"/></g>`;
}
