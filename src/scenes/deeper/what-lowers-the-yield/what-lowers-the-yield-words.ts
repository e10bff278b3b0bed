import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces } from '../../stage/stage-words.ts';
import { BAGS, CELLS, dayAt } from './places.ts';
import type { WhatLowersTheYieldPose } from './what-lowers-the-yield-pose.ts';

/** Places of the words of the beat. */
export function whatLowersTheYieldWords({ words }: WhatLowersTheYieldPose, shape: Shape): StageWordPlaces {
  const cell = (bag: 'few' | 'many', index: number): Point => {
    const [x, y] = BAGS[shape][bag];
    const { x: dx, y: dy } = CELLS[bag][index] ?? { x: 0, y: 0 };
    return [x - 172 + dx, y + dy];
  };
  const below = ([x, y]: Point, down: number): Point => [x, y + down];
  if (shape === 'portrait') {
    const [fx, fy] = BAGS.portrait.few;
    const [mx, my] = BAGS.portrait.many;
    return {
      dots: [
        { id: 'chemo', point: below(dayAt(shape, 'few', 1), 66), shown: words.chemo },
        { id: 'secondDay', point: below(dayAt(shape, 'few', 4), 66), shown: words.secondDay },
        { id: 'pause', point: below(dayAt(shape, 'many', 2), 66), shown: words.pause },
        { id: 'lowYield', point: [fx, fy + 186], shown: words.lowYield },
        { id: 'betterYield', point: [mx + 176, my + 330], shown: words.betterYield },
      ],
      scale: { at: [450, 1112], anchor: 'middle', shown: 1, figure: 'magnifier' },
    };
  }
  return {
    labels: [
      { id: 'chemo', box: [696, 214], anchor: 'end', point: below(dayAt(shape, 'few', 0), 20), shown: words.chemo },
      {
        id: 'secondDay',
        box: [984, 156],
        anchor: 'middle',
        point: below(dayAt(shape, 'few', 4), 18),
        shown: words.secondDay,
      },
      {
        id: 'pause',
        box: [1384, 156],
        anchor: 'middle',
        point: below(dayAt(shape, 'many', 2), 12),
        shown: words.pause,
      },
      { id: 'lowYield', box: [628, 704], point: below(cell('few', 2), 14), shown: words.lowYield, line: 'light' },
      {
        id: 'betterYield',
        box: [1580, 704],
        anchor: 'end',
        point: below(cell('many', 8), 14),
        shown: words.betterYield,
        line: 'light',
      },
    ],
    scale: { at: [1110, 800], anchor: 'middle', shown: 1, figure: 'magnifier' },
  };
}
