import type { Shape } from '../../stage/shape.ts';

type Five = readonly [Level, Level, Level, Level, Level];
interface Level {
  readonly level: number;
}

/** Everything that can change in the beat. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface MadeInOrderPose {
  /** How far the bench still lies to the right, in stage units. */
  readonly bench: { readonly off: number };
  readonly lenses: readonly [Level, Level, Level];
  /** How near the beads have drifted to the T cell. */
  readonly beads: { readonly near: number };
  readonly ribbon: { readonly slid: number };
  /** How far the middle cell has divided, and how many others there are. */
  readonly cells: { readonly split: number; readonly more: number };
  /** Each sample: how far it has come to its tube. */
  readonly samples: Five;
  readonly card: { readonly shown: number };
  readonly ticks: Five;
  readonly frozen: { readonly sunk: number; readonly mist: number; readonly tag: number };
  readonly technician: { readonly lookX: number; readonly lookY: number; readonly blink: number };
  readonly words: Readonly<Record<'activate' | 'transfer' | 'expand' | 'tests' | 'freeze', number>>;
}

const five = (): Five => [{ level: 0 }, { level: 0 }, { level: 0 }, { level: 0 }, { level: 0 }];

/** The technician at the bench; nothing has begun. */
export const startingPose = (shape: Shape): MadeInOrderPose => ({
  bench: { off: shape === 'landscape' ? 460 : 0 },
  lenses: [{ level: 0 }, { level: 0 }, { level: 0 }],
  beads: { near: 0 },
  ribbon: { slid: 0 },
  cells: { split: 0, more: 0 },
  samples: five(),
  card: { shown: 0 },
  ticks: five(),
  frozen: { sunk: 0, mist: 0, tag: 0 },
  technician: { lookX: -0.7, lookY: 0.3, blink: 0 },
  words: { activate: 0, transfer: 0, expand: 0, tests: 0, freeze: 0 },
});
