import type { BeatId, StepId } from '../../domain/journey/journey.ts';

/** One step in lists: its names, and the claims of its beats. */
export interface StepEntry {
  readonly step: StepId;
  readonly number: number;
  readonly title: string;
  readonly shortName: string;
  readonly beats: readonly { readonly id: BeatId; readonly claim: string }[];
}
