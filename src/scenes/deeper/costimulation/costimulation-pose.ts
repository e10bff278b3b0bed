import type { Shape } from '../../stage/shape.ts';
import { LENSES } from './places.ts';

/** Everything that can change in the beat. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface CostimulationPose {
  readonly left: { readonly cx: number; readonly cy: number; readonly r: number };
  readonly right: { readonly opened: number };
  readonly card: { readonly shown: number };
  /** How far the time of the sketch has run, and whether its line is there. */
  readonly time: { readonly run: number; readonly line: number };
  readonly words: Readonly<Record<'domain' | 'cd28' | 'bb' | 'trend', number>>;
}

/** One CAR in a large lens, as the beat before left it. */
export const startingPose = (shape: Shape): CostimulationPose => ({
  left: { ...LENSES[shape].large },
  right: { opened: 0 },
  card: { shown: 0 },
  time: { run: 0, line: 0 },
  words: { domain: 0, cd28: 0, bb: 0, trend: 0 },
});
