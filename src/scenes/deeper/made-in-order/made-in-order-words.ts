import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { LabelPlace, StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import type { MadeInOrderPose } from './made-in-order-pose.ts';
import { CARD, FLASK, NUMBERS, RACK, rowAt, TRAYS } from './places.ts';

const STATIONS = ['activate', 'transfer', 'expand', 'tests', 'freeze'] as const;
const DIGITS = ['one', 'two', 'three', 'four', 'five'] as const;
const TESTS = ['identity', 'expression', 'potency', 'sterility', 'noVirus'] as const;

/** Words of the card: its head, then each test as its tick comes. */
function cardTexts({ card, ticks }: MadeInOrderPose, shape: Shape): readonly TextPlace[] {
  const place = CARD[shape];
  return [
    {
      id: 'allFive',
      at: [place.x + 26, place.y + place.head / 2 + 1],
      size: place.name * 1.1,
      weight: 'strong',
      tone: 'light',
      shown: card.shown,
    },
    ...TESTS.flatMap((id, i): TextPlace[] => {
      const [x, y] = rowAt(place, i);
      const shown = card.shown * (0.45 + 0.55 * (ticks[i]?.level ?? 0));
      const left = x + place.row * 0.46;
      return [
        {
          id,
          at: [left, y - place.row * 0.22],
          size: place.name,
          weight: 'strong',
          shown,
          narrow: { at: [left, y], width: place.w - place.row },
        },
        { id: `${id}Asks`, at: [left, y + place.row * 0.23], size: place.asks, tone: 'soft', shown, narrow: 'none' },
      ];
    }),
  ];
}

/** Places of the words of the beat. */
export function madeInOrderWords(pose: MadeInOrderPose, shape: Shape): StageWordPlaces {
  const { words, bench } = pose;
  const texts = cardTexts(pose, shape);
  if (shape === 'portrait') {
    const trays = TRAYS.portrait;
    const points: readonly Point[] = [
      [trays[0].x - 108, trays[0].y - 92],
      [trays[1].x - 112, trays[1].y - 92],
      [trays[2].x - 112, trays[2].y - 92],
      [RACK.portrait.x + 146, RACK.portrait.y - 70],
      [FLASK.portrait.x - 122, FLASK.portrait.y - 60],
    ];
    return {
      dots: STATIONS.map((id, i) => ({ id, shown: words[id], point: points[i] ?? [0, 0] })),
      texts,
      scale: { at: [450, 421], anchor: 'middle', shown: 1, figure: 'magnifier' },
    };
  }
  const boxes: readonly Pick<LabelPlace, 'box' | 'anchor'>[] = [
    { box: [392, 690], anchor: 'middle' },
    { box: [612, 794], anchor: 'middle' },
    { box: [832, 690], anchor: 'middle' },
    { box: [1182, 794], anchor: 'middle' },
    { box: [1584, 690], anchor: 'end' },
  ];
  return {
    labels: STATIONS.map((id, i): LabelPlace => {
      const [x, y] = NUMBERS[i] ?? [0, 0];
      const place = boxes[i] ?? { box: [0, 0] };
      return { id, ...place, point: [x + bench.off, y + 34], shown: words[id] };
    }),
    texts: [
      ...texts,
      ...STATIONS.map((id, i): TextPlace => ({
        id: DIGITS[i] ?? 'one',
        at: NUMBERS[i] ?? [0, 0],
        size: 30,
        anchor: 'middle',
        weight: 'strong',
        shown: words[id],
        narrow: 'none',
      })),
    ],
    scale: { at: [612, 18], anchor: 'middle', shown: Math.min(1, pose.lenses[0].level * 2), figure: 'magnifier' },
  };
}
