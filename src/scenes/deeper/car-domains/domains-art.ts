import { tCell } from '../../cast/t-cell.ts';
import { defsOf } from '../../cast/defs.ts';
import { P } from '../../cast/palette.ts';
import { blob, circ, linearGradient, r1, rad, radialGradient } from '../../cast/svg-markup.ts';
import { farCell, glow, water } from '../../cast/water.ts';
import { STAGE_SIZE, type Shape } from '../../stage/shape.ts';
import { gold } from '../art/big-car.ts';
import { bilayer, skinLine } from '../art/membrane.ts';
import { CANCER_ARC, CAR, NUCLEUS, RECEPTOR, SKIN_ARC } from './places.ts';

/** Colours of the picture. */
export const domainsDefs = (shape: Shape): string => {
  const { cx } = SKIN_ARC[shape];
  return `${defsOf(gold, glow, ...tCell.needs)}<defs>${radialGradient(
    'inside',
    [
      [0, P.tc1],
      [0.5, P.tc2],
      [1, P.tc3],
    ],
    `gradientUnits="userSpaceOnUse" cx="${cx - 280}" cy="${shape === 'landscape' ? 560 : 700}" r="1240" class="flat-t-cell"`,
  )}${linearGradient(
    'cancer',
    [
      [0, P.ca2],
      [1, P.ca1],
    ],
    'x1="0" y1="0" x2="0" y2="1" class="flat-cancer"',
  )}</defs>`;
};

/** Water with cells far off. */
export const backdrop: Record<Shape, string> = {
  landscape: `${water()}${farCell(1500, 330, 40, 0.4)}${farCell(200, 470, 30, 0.35)}`,
  portrait: `${water(900, 1200)}${farCell(820, 470, 40, 0.4)}${farCell(80, 420, 30, 0.35)}`,
};

/** Edge of the cancer cell with its grain; it reaches past the stage, since the cell drifts. */
export function cancerEdge(shape: Shape): string {
  const { cx, cy, R } = CANCER_ARC[shape];
  const points = Array.from({ length: 161 }, (_, i) => {
    const a = rad(50 + (i * 80) / 160);
    const r = R + 16 * Math.abs(Math.sin(a * 27)) ** 0.62;
    return `${r1(cx + Math.cos(a) * r)} ${r1(cy + Math.sin(a) * r)}`;
  }).join('L');
  const edge = `M${points}`;
  const grain = [
    [-280, -68, 5],
    [-190, -34, 7],
    [60, -28, 9],
    [160, -72, 5],
    [280, -66, 7],
    [490, -96, 9],
    [220, -34, 7],
    [-380, -90, 5],
    [-20, -72, 9],
  ]
    .map(([x = 0, y = 0, r = 0]) => circ(cx + x * (shape === 'portrait' ? 0.7 : 1), cy + R + y, r))
    .join('');
  return `<path d="${edge}V${cy}H${r1(cx + Math.cos(rad(50)) * R)}Z" fill="url(#cancer)"/><path class="edged" d="${edge}" fill="none" stroke="${P.ca0}" stroke-width="6" stroke-opacity=".85"/><path class="ambient" d="${grain}" fill="${P.ca3}" fill-opacity=".55"/>`;
}

/** The T cell below its skin: body, nucleus, folds. */
export function tCellInside(shape: Shape): string {
  const { width, height } = STAGE_SIZE[shape];
  const { x, y, r } = NUCLEUS[shape];
  const body = `${skinLine(SKIN_ARC[shape], -20, width + 20, 40)}V${height + 30}H-20Z`;
  const outline = blob(x, y, (a) => r + 8 * Math.sin(3 * a + 1) + 4 * Math.sin(5 * a), 30);
  const folds =
    shape === 'landscape'
      ? 'M1330 690q60 -26 120 0M1480 760q30 16 76 0M480 872q30 -14 64 0M60 780q44 -22 90 0'
      : 'M60 860q44 -22 90 0M90 1060q30 -14 64 0M770 860q30 16 76 0';
  return `<path d="${body}" fill="url(#inside)"/><path class="ambient" d="${folds}" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" stroke-opacity=".35"/><path class="edged" d="${outline}" fill="url(#gTN)" stroke="#A9CDF3" stroke-width="0"/><path d="M${r1(x - r * 0.68)} ${r1(y - r * 0.54)}A${r1(r * 0.95)} ${r1(r * 0.95)} 0 0 1 ${r1(x - r * 0.23)} ${r1(y - r * 0.89)}" fill="none" stroke="#A9CDF3" stroke-width="10" stroke-linecap="round" stroke-opacity=".8"/><g class="ambient" fill="${P.tcn2}" fill-opacity=".55"><ellipse cx="${x + 100}" cy="${y - 160}" rx="54" ry="28" transform="rotate(24 ${x + 100} ${y - 160})"/><ellipse cx="${x - 60}" cy="${y - 130}" rx="40" ry="22" transform="rotate(-20 ${x - 60} ${y - 130})"/></g>`;
}

/** The skin of the T cell, open where the CAR and the native receptor go through it. */
export function skinOf(shape: Shape): string {
  const { width } = STAGE_SIZE[shape];
  const gap = ({ x, s }: { readonly x: number; readonly s: number }, half: number) =>
    [x - half * s, x + half * s] as const;
  return bilayer(SKIN_ARC[shape], -30, width + 30, [gap(CAR[shape], 44), gap(RECEPTOR[shape], 46)]);
}
