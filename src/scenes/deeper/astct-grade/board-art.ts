import { P } from '../../cast/palette.ts';
import { panel } from '../../cast/room.ts';
import type { Shape } from '../../stage/shape.ts';
import { oxygenSign } from '../art/care-signs.ts';
import { BOARD, DOORWAY, SLIPS } from './places.ts';

const rung = (x: number, y: number, w: number, h: number): string =>
  `<rect class="ambient" x="${x - 8}" y="${y - h / 2 + 5}" width="${w + 16}" height="${h}" rx="14" fill="#6B4A2C" fill-opacity=".18"/><rect x="${x - 10}" y="${y - h / 2}" width="${w + 20}" height="${h}" rx="14" fill="#F3E3CC"/><path class="ambient" d="M${x + w - 30} ${y - h / 2}H${x + w - 4}Q${x + w + 10} ${y - h / 2} ${x + w + 10} ${y - h / 2 + 14}V${y + h / 2 - 14}Q${x + w + 10} ${y + h / 2} ${x + w - 4} ${y + h / 2}H${x + w - 44}Q${x + w - 16} ${y} ${x + w - 30} ${y - h / 2}Z" fill="#E4CFB1" fill-opacity=".8"/>`;

const gauge = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="27" fill="${P.teal}"/><g transform="translate(${x} ${y})" fill="none" stroke="#FFFDF8" stroke-width="4" stroke-linecap="round"><circle r="17"/><path d="M0 0L8 -9M-10 8a13 13 0 0 1 -2 -8"/></g>`;

/** The card with its two ladders of four rungs. */
export function boardArt(shape: Shape): string {
  const { card, pressure, oxygen, heads, rungs, rung: h } = BOARD[shape];
  const [bottom, , , top] = rungs;
  const ladder = (x: number, w: number): string =>
    `${[x + 4, x + w - 24].map((rail, i) => `<rect x="${rail}" y="${top - h / 2 - 26}" width="20" height="${bottom - top + h + 48}" rx="10" fill="${i === 0 ? P.wood : P.wood2}"/>`).join('')}${rungs.map((y) => rung(x, y, w, h)).join('')}`;
  return `${panel(card.x, card.y, card.w, card.h)}${ladder(pressure.x, pressure.w)}${ladder(oxygen.x, oxygen.w)}${gauge(pressure.x + 26, heads)}${oxygenSign(oxygen.x + 26, heads)}`;
}

/** A slip with a torn edge, its upper left corner at the origin. */
export const slipArt = (shape: Shape, index: number): string => {
  const { w, h } = SLIPS[shape][index] ?? { w: 0, h: 0 };
  return `<path d="M0 8Q0 0 8 0H${w - 18}L${w} 18V${h - 8}Q${w} ${h} ${w - 8} ${h}H8Q0 ${h} 0 ${h - 8}Z" fill="#F4EFE6" stroke="#9C8A70" stroke-width="2.5" stroke-dasharray="8 7"/>`;
};

/** Frame of the door and what is behind it, in the units of the ward. */
export const doorArt = `<rect class="setting" x="${DOORWAY.x - 26}" y="${DOORWAY.y - 28}" width="${DOORWAY.w + 52}" height="${DOORWAY.h + 28}" rx="16" fill="#C9A87E"/><rect class="ground" x="${DOORWAY.x}" y="${DOORWAY.y}" width="${DOORWAY.w}" height="${DOORWAY.h}" fill="#E9EBE0"/>`;

/** The leaf of the door, which turns on its right edge: closed at 0. */
export function doorLeaf(open: number): string {
  const right = DOORWAY.x + DOORWAY.w;
  const left = right - DOORWAY.w * (1 - 0.74 * open);
  const [top, bottom] = [DOORWAY.y + 34 * open, DOORWAY.y + DOORWAY.h - 30 * open];
  const r = Math.round;
  return `<path class="setting" d="M${right} ${DOORWAY.y}L${r(left)} ${r(top)}V${r(bottom)}L${right} ${DOORWAY.y + DOORWAY.h}Z" fill="#B98A5E"/><circle cx="${r(left + 18)}" cy="${r((top + bottom) / 2)}" r="11" fill="${P.gold2}"/>`;
}
