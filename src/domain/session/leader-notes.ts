import type { BeatId, StepId } from '../journey/journey.ts';

/** What the nurse has beside one beat. Never on the family's screen. */
export interface BeatNotes {
  /** Two or three plain lines to say. */
  readonly say: readonly string[];
  /** An open question, after which the nurse waits. */
  readonly ask: string;
  /** A common mistaken idea, and how to answer it. */
  readonly watchFor: { readonly idea: string; readonly answer: string };
  /** What this clinic does: its settings, or what to tell from its own rules. */
  readonly local?: string | undefined;
}

/** The notes of one step in the words of one language, by beat. */
export interface LeaderNotes {
  readonly step: StepId;
  readonly beats: Readonly<Partial<Record<BeatId, BeatNotes>>>;
}
