import { CELLS, DAYS } from './places.ts';

interface Come {
  readonly come: number;
}

/** Everything that can change in the beat. Numbers run from 0 (not) to 1 (fully). */
export interface WhatLowersTheYieldPose {
  readonly machine: { readonly left: number };
  readonly stand: { readonly here: number };
  /** Days of the two strips, and cells of the two bags, one after another. */
  readonly days: { readonly few: readonly Come[]; readonly many: readonly Come[] };
  readonly cells: { readonly few: readonly Come[]; readonly many: readonly Come[] };
  readonly people: { readonly lookX: number; readonly lookY: number; readonly blink: number };
  readonly words: Readonly<Record<'chemo' | 'secondDay' | 'pause' | 'lowYield' | 'betterYield', number>>;
}

const none = (count: number): readonly Come[] => Array.from({ length: count }, () => ({ come: 0 }));

/** The machine still stands beside the patient. */
export const startingPose = (): WhatLowersTheYieldPose => ({
  machine: { left: 0 },
  stand: { here: 0 },
  days: { few: none(DAYS.few.length), many: none(DAYS.many.length) },
  cells: { few: none(CELLS.few.length), many: none(CELLS.many.length) },
  people: { lookX: 0.5, lookY: 0.1, blink: 0 },
  words: { chemo: 0, secondDay: 0, pause: 0, lowYield: 0, betterYield: 0 },
});
