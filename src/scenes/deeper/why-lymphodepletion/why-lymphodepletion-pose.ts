import type { CellPose } from '../../2-engineering/engineering-pose.ts';
import type { Shape } from '../../stage/shape.ts';
import { PLACES } from './why-lymphodepletion-places.ts';

/** Everything that can change in the blood. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface LymphodepletionPose {
  readonly second: number;
  /** Day on the strip, from 0; 3 is the first day of rest. */
  readonly day: number;
  /** How far the line between before and after is drawn. */
  readonly line: number;
  /** How many of the cells after have gone, one after another. */
  readonly gone: number;
  /** The CAR T cells after: one, which divides into more. */
  readonly cells: readonly CellPose[];
  readonly words: Record<
    | 'carTCell'
    | 'ownLymphocytes'
    | 'regulatory'
    | 'lymphodepletion'
    | 'growthCytokines'
    | 'rejection'
    | 'fewerRegulatory'
    | 'expansion'
    | 'headings'
    | 'scale',
    number
  >;
}

const cell = (x: number, y: number, s: number, there: number, turn = 0): CellPose => ({
  x,
  y,
  s,
  turn,
  there,
  cars: 1,
  split: 0,
  axis: 0,
  healed: 1,
  healing: 0,
});

/** Crowded blood, before the chemotherapy. */
export const startingPose = (shape: Shape): LymphodepletionPose => {
  const { comes, axis, size } = PLACES[shape].dividing;
  return {
    second: 0,
    day: 0,
    line: 0,
    gone: 0,
    cells: [cell(comes[0], comes[1], size, 0, axis), cell(0, 0, size, 0), cell(0, 0, size, 0)],
    words: {
      carTCell: 0,
      ownLymphocytes: 0,
      regulatory: 0,
      lymphodepletion: 0,
      growthCytokines: 0,
      rejection: 0,
      fewerRegulatory: 0,
      expansion: 0,
      headings: 0,
      scale: 1,
    },
  };
};
