import { fluidBag, medicineBag } from '../../cast/bags.ts';
import { P } from '../../cast/palette.ts';
import { panel } from '../../cast/room.ts';
import type { Shape } from '../../stage/shape.ts';
import { oxygenSign, pumpSign, thermometerSign, ventilatorSign } from '../art/care-signs.ts';
import { STEPS } from './places.ts';

/** Height of the tread of a stair. */
const TREAD = 22;

/** A stair that has risen to a share of its height, and how far its tread is gold. */
export function stair(index: number, up: number, gold: number): string {
  const { x, y, w, h } = STEPS.landscape[index] ?? { x: 0, y: 0, w: 0, h: 0 };
  const top = Math.round(y + (1 - up) * h);
  const foot = y + h;
  const tread = (color: string, opacity: number): string =>
    `<path d="M${x} ${top + 14}Q${x} ${top} ${x + 14} ${top}H${x + w - 14}Q${x + w} ${top} ${x + w} ${top + 14}V${top + TREAD}H${x}Z" fill="${color}"${opacity < 1 ? ` fill-opacity="${Math.round(opacity * 1000) / 1000}"` : ''}/>`;
  return `<path d="M${x} ${top + 14}Q${x} ${top} ${x + 14} ${top}H${x + w - 14}Q${x + w} ${top} ${x + w} ${top + 14}V${foot}H${x}Z" fill="#FFFDF8"/>${tread('#E4CFB1', 1)}${gold > 0 ? tread(P.gold, gold) : ''}<path d="M${x + w - 2} ${top + TREAD}V${foot}" stroke="#D8C8AC" stroke-width="3"/>`;
}

/** A row in the upright picture. */
export function row(index: number, gold: number): string {
  const { x, y, w, h } = STEPS.portrait[index] ?? { x: 0, y: 0, w: 0, h: 0 };
  return `${panel(x, y, w, h, 24)}${gold > 0 ? `<rect x="${x + 3}" y="${y + 3}" width="${w - 6}" height="${h - 6}" rx="22" fill="#FFE9B4" fill-opacity="${Math.round(gold * 1000) / 1000}" stroke="${P.ink}" stroke-width="4" stroke-opacity="${Math.round(gold * 1000) / 1000}"/>` : ''}`;
}

/** What is added at each grade, standing on its stair or in its row. Needs the symbols `toci` and `steroid`. */
export function thingsArt(shape: Shape): readonly string[] {
  const [first, second, third, fourth] = STEPS[shape];
  if (!first || !second || !third || !fourth) return [];
  if (shape === 'portrait') {
    const middle = ({ y, h }: typeof first): number => y + h / 2;
    return [
      `${thermometerSign(148, middle(first) + 2, 1.3)}${fluidBag(222, middle(first) - 40, 0.56)}`,
      `${medicineBag(158, middle(second) - 40, 0.56, 'toci')}${oxygenSign(230, middle(second) + 4, 1.05)}`,
      `${medicineBag(148, middle(third) - 40, 0.56, 'steroid')}${pumpSign(230, middle(third) + 6, 0.82)}`,
      `${medicineBag(138, middle(fourth) - 38, 0.5, 'steroid')}${medicineBag(192, middle(fourth) - 38, 0.5, 'steroid')}${ventilatorSign(248, middle(fourth) + 4, 0.6)}`,
    ];
  }
  return [
    `${thermometerSign(first.x + 66, first.y - 40, 1.5)}${fluidBag(first.x + 176, first.y - 116, 0.74)}`,
    `${medicineBag(second.x + 88, second.y - 122, 0.78, 'toci')}${oxygenSign(second.x + 190, second.y - 36, 1.3)}`,
    `${medicineBag(third.x + 78, third.y - 122, 0.78, 'steroid')}${pumpSign(third.x + 190, third.y - 29, 0.96)}`,
    `${medicineBag(fourth.x + 54, fourth.y - 106, 0.68, 'steroid')}${medicineBag(fourth.x + 134, fourth.y - 106, 0.68, 'steroid')}${ventilatorSign(fourth.x + 218, fourth.y - 38, 0.76)}`,
  ];
}
