import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import {
  CHART,
  dayAt,
  DAYS,
  FOUR_WEEKS,
  heightOf,
  LEVELS,
  monthEnd,
  MONTHS,
  onCurve,
  PEAK,
} from './expansion-curve-places.ts';
import type { CurvePose } from './expansion-curve-pose.ts';

type Name = keyof CurvePose['words'];

/** Beside the curve: a number on it would hide it. */
const beside = (day: number, dx: number, dy: number): Point => {
  const [x, y] = onCurve('portrait', day);
  return [x + dx, y + dy];
};

const NAMES: Readonly<Record<Name, NamePlaces>> = {
  lag: { box: [800, 536], wide: onCurve('landscape', 1.9), upright: beside(1.9, 44, 18), line: 'dark' },
  expansion: { box: [912, 436], wide: onCurve('landscape', 5.6), upright: beside(6.2, -50, -14), line: 'dark' },
  peak: { box: [948, 148], wide: onCurve('landscape', PEAK), upright: beside(PEAK, 0, -46), line: 'dark' },
  contraction: { box: [1164, 142], wide: onCurve('landscape', 22), upright: beside(19, 22, -44), line: 'dark' },
  tail: { box: [1570, 262], anchor: 'end', wide: onCurve('landscape', 170), upright: beside(150, 0, 46), line: 'dark' },
};

const LEVEL_IDS = ['few', 'some', 'many', 'most'] as const;
const DAY_IDS = ['dayStart', 'dayOne', 'dayTwo', 'dayThree', 'dayFour'] as const;
const MONTH_IDS = ['monthOne', 'monthTwo', 'monthThree'] as const;

/** A number with a thin space between thousands. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202F');

function cardTexts({ card: shown }: CurvePose, shape: Shape): TextPlace[] {
  const upright = shape === 'portrait';
  const { card, left, foot, laterFrom, laterTo } = CHART[shape];
  const [big, small] = upright ? [36, 36] : [32, 29];
  const base = { shown, size: small } as const;
  const last = dayAt(shape, FOUR_WEEKS);
  return [
    { ...base, id: 'title', at: [card.x + 32, card.y + 42], size: big, weight: 'strong' },
    {
      ...base,
      id: 'unit',
      at: [card.x + 32, card.y + (upright ? 86 : 80)],
      tone: 'soft',
      narrow: 'none',
    },
    ...LEVELS.map((level, i): TextPlace => ({
      ...base,
      id: LEVEL_IDS[i] ?? '',
      at: [left - 12, heightOf(shape, level)],
      anchor: 'end',
      tone: 'soft',
      values: { count: grouped(level) },
    })),
    ...DAYS.map((day, i): TextPlace => ({
      ...base,
      id: DAY_IDS[i] ?? '',
      at: [dayAt(shape, day), foot + 38],
      anchor: 'middle',
      values: { count: day },
    })),
    ...MONTHS.map((month, i): TextPlace => ({
      ...base,
      id: MONTH_IDS[i] ?? '',
      at: [dayAt(shape, monthEnd(month)), foot + 38],
      anchor: 'middle',
      values: { count: month },
    })),
    { ...base, id: 'days', at: [(left + last) / 2, foot + 82], anchor: 'middle', weight: 'strong' },
    { ...base, id: 'months', at: [(laterFrom + laterTo) / 2, foot + 82], anchor: 'middle', weight: 'strong' },
    {
      ...base,
      id: 'source',
      at: [card.x + 32, foot + 138],
      tone: 'soft',
      width: card.w - 56,
    },
  ];
}

/** Places of the words on the card of the curve. */
export const curveWords = (pose: CurvePose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.words, shape),
  texts: cardTexts(pose, shape).filter(({ shown }) => shown > 0),
});
