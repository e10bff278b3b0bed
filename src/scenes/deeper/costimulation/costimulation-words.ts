import type { Point } from '../../cast/svg-markup.ts';
import { inLensCar, LENS_CAR } from '../art/lens-car.ts';
import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import type { CostimulationPose } from './costimulation-pose.ts';
import { CARD, LENSES, plotX, plotY, ROWS } from './places.ts';

/** Places of the words of the beat. */
export function costimulationWords({ words, card: { shown } }: CostimulationPose, shape: Shape): StageWordPlaces {
  const card = CARD[shape];
  const bead = (name: 'cd28' | 'bb', x: number): Point => {
    const { cx, cy, r } = LENSES[shape][name];
    const [bx, by] = inLensCar(x, 150);
    return [cx + (bx * r) / LENS_CAR, cy + (by * r) / LENS_CAR];
  };
  const upright = shape === 'portrait';
  const size = upright ? 36 : 27;
  const texts: TextPlace[] = [
    {
      id: 'cells',
      at: upright ? [plotX(shape, 0) + 18, plotY(shape, 1) - 54] : [plotX(shape, 0) - 40, card.y + 36],
      size,
      weight: 'strong',
      shown,
    },
    {
      id: 'time',
      at: [plotX(shape, 1.02), card.y + card.h - 32],
      size,
      anchor: 'end',
      weight: 'strong',
      shown,
    },
    {
      id: 'sketch',
      at: [plotX(shape, 1.02), upright ? plotY(shape, 1) - 54 : card.y + 36],
      size: size * 0.92,
      anchor: 'end',
      tone: 'soft',
      shown,
      narrow: { at: [plotX(shape, 1.02), card.y + 90] },
    },
  ];
  const { mark } = ROWS[shape];
  if (upright)
    return {
      labels: [
        { id: 'cd28', box: [220, 484], anchor: 'middle', point: bead('cd28', 28), shown: words.cd28, line: 'light' },
        { id: 'bb', box: [680, 484], anchor: 'middle', point: bead('bb', 28), shown: words.bb, line: 'light' },
      ],
      dots: [{ id: 'domain', point: bead('cd28', -104), shown: words.domain }],
      texts: [
        ...texts,
        { id: 'trend', at: [card.x + 34, card.y + 44], size: 38, weight: 'strong', shown: words.trend },
        { id: 'differ', at: [card.x + 34, card.y + 88], size: 36, tone: 'soft', shown: words.trend },
      ],
      scale: { at: [24, 20], shown: 1 },
    };
  return {
    labels: [
      { id: 'cd28', box: [222, 584], anchor: 'middle', point: bead('cd28', 36), shown: words.cd28, line: 'light' },
      { id: 'bb', box: [1378, 584], anchor: 'middle', point: bead('bb', 28), shown: words.bb, line: 'light' },
      {
        id: 'domain',
        box: [16, 776],
        point: [mark - 22, ROWS[shape].bb - 4],
        shown: words.domain,
        line: 'light',
      },
      { id: 'trend', box: [1204, 26], anchor: 'end', point: [1100, 72], shown: words.trend },
    ],
    texts,
    scale: { at: [24, 18], shown: 1 },
  };
}
