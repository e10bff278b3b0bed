import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { HAND_LINES, stopX } from './cards-art.ts';
import { given, GRADE, type IcePose } from './icans-ice-pose.ts';
import { CARDS, POINTS, STOPS } from './places.ts';

const NAMES: Readonly<Record<keyof IcePose['names'], NamePlaces>> = {
  wakefulness: { box: [14, 176], wide: [262, 312], upright: [240, 150], line: 'dark' },
  object: { box: [322, 30], wide: [400, 384], upright: [402, 236], line: 'dark' },
  worst: { box: [926, 788], anchor: 'end', wide: [962, 812], upright: [836, 1100], line: 'dark' },
};

const ROWS = ['orientation', 'naming', 'command', 'writing', 'counting'] as const;
const SIZE = { landscape: { main: 28, more: 26 }, portrait: { main: 36, more: 36 } } as const;
/** Units from which a card comes up. */
export const RISE = 50;

function handwritingTexts({ cards }: IcePose, shape: Shape): TextPlace[] {
  const card = CARDS[shape].handwriting;
  if (!card) return [];
  const { main, more } = SIZE[shape];
  return [
    { id: 'handwriting', at: [card.x + 26, card.y + 34], size: main, weight: 'strong', shown: cards.handwriting },
    ...HAND_LINES.y.map((y, i): TextPlace => ({
      id: `day${String(3 + i)}`,
      at: [card.x + 28, y - 2],
      size: more,
      weight: i === 2 ? 'strong' : 'text',
      shown: cards.handwriting,
    })),
  ];
}

function iceTexts(pose: IcePose, shape: Shape): TextPlace[] {
  const { x, y, w } = CARDS[shape].ice;
  const { main, more } = SIZE[shape];
  const points = POINTS[shape];
  const shown = pose.cards.ice;
  const left = points.x + 4 * points.apart + (shape === 'landscape' ? 16 : 6);
  const wide = shape === 'landscape';
  return [
    { id: 'ice', at: [x + 26, y + 36], size: main, weight: 'strong', shown },
    {
      id: 'score',
      at: [x + w - 28, y + 36],
      size: main,
      anchor: 'end',
      weight: 'strong',
      shown,
      values: { points: given(pose) },
    },
    ...ROWS.flatMap((id, i): TextPlace[] => {
      const middle = points.y + i * points.row;
      const name: TextPlace = {
        id,
        at: [left, middle - (wide ? 14 : -2)],
        size: main,
        weight: 'strong',
        shown,
        narrow: { at: [left, middle + 2] },
      };
      return wide
        ? [name, { id: `${id}Asks`, at: [left, middle + 17], size: more, tone: 'soft', shown, narrow: 'none' }]
        : [
            name,
            {
              id: id === 'orientation' ? 'orientationShort' : `${id}Asks`,
              at: [left + 226, middle + 2],
              size: more,
              tone: 'soft',
              shown,
            },
          ];
    }),
  ];
}

function icansTexts({ cards, mark }: IcePose, shape: Shape): TextPlace[] {
  const { x, y, h } = CARDS[shape].icans;
  const { main, more } = SIZE[shape];
  const { stop, disc } = STOPS[shape];
  const shown = cards.icans;
  const wide = shape === 'landscape';
  return [
    {
      id: wide ? 'icans' : 'icansShort',
      at: [x + 26, y + 36],
      size: main,
      weight: 'strong',
      shown,
      narrow: { id: 'icansShort' },
    },
    ...[0, 1, 2, 3, 4].flatMap((i): TextPlace[] => [
      {
        id: `points${String(i)}`,
        at: [stopX(shape, i), stop + 2],
        anchor: 'middle',
        size: main,
        weight: 'strong',
        shown,
      },
      {
        id: `grade${String(i)}`,
        at: [stopX(shape, i), disc + 2],
        anchor: 'middle',
        size: main,
        weight: 'strong',
        tone: i === GRADE && mark.grade > 0.5 ? 'ink' : 'light',
        shown,
      },
    ]),
    ...(wide ? [{ id: 'byPoints', at: [x + 26, y + h - 26], size: more, shown, narrow: 'none' } as const] : []),
  ];
}

/** Where the words of the score and the grade stand. */
export const iceWords = (pose: IcePose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.names, shape),
  texts: [...handwritingTexts(pose, shape), ...iceTexts(pose, shape), ...icansTexts(pose, shape)].filter(
    ({ shown }) => shown > 0,
  ),
});
