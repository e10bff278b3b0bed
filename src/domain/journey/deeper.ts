import type { BeatWords } from './lesson.ts';
import { NUMBERED_STEPS, type BeatId, type StepId } from './journey.ts';

/**
 * The beats that a student opens beside those of the journey, by step, in the order in which they play. Each belongs to a
 * beat of the journey and comes right after it.
 */
export const DEEPER = {
  '1-collection': [
    { id: 'blood-in-layers', after: 'out-kept-back' },
    { id: 'what-lowers-the-yield', after: 'hours-tingling' },
  ],
  '2-engineering': [
    { id: 'gene-into-genome', after: 'new-instructions' },
    { id: 'car-domains', after: 'sensor-grows' },
    { id: 'costimulation', after: 'sensor-grows' },
    { id: 'made-in-order', after: 'they-multiply' },
  ],
  '3-infusion': [
    { id: 'why-lymphodepletion', after: 'making-room' },
    { id: 'expansion-curve', after: 'through-the-blood' },
  ],
  '4-cytokine-release': [
    { id: 'synapse', after: 'finds-and-works' },
    { id: 'cascade', after: 'macrophages-join' },
    { id: 'il6-two-ways', after: 'macrophages-join' },
    { id: 'endothelium-leak', after: 'too-many-fever' },
  ],
  '5-monitoring': [
    { id: 'fever-work-up', after: 'call-now' },
    { id: 'astct-grade', after: 'call-now' },
    { id: 'icans-ice', after: 'caregiver-watches' },
  ],
  '6-treatment': [
    { id: 'il6r-blockade', after: 'signal-blocker' },
    { id: 'ladder-by-grade', after: 'steroids-calm' },
    { id: 'refractory-and-later', after: 'feeling-better' },
  ],
} as const satisfies Partial<Record<StepId, readonly { readonly id: string; readonly after: BeatId }[]>>;

/** A step of the journey that goes deeper for students: every numbered one. */
export type DeeperStepId = keyof typeof DEEPER;

/** A beat at student depth. */
export type DeeperBeatId = (typeof DEEPER)[DeeperStepId][number]['id'];

/** Every step that goes deeper, in order. */
export const DEEPER_STEPS = NUMBERED_STEPS as readonly DeeperStepId[];

/** Every beat at student depth with its step and the beat that it follows, in the order of the journey. */
export const DEEPER_BEATS: readonly {
  readonly step: DeeperStepId;
  readonly id: DeeperBeatId;
  readonly after: BeatId;
}[] = DEEPER_STEPS.flatMap((step) => DEEPER[step].map((beat) => ({ step, ...beat })));

/** Whether a text (from an address or a file) names a beat at student depth. */
export const isDeeperBeatId = (text: string): text is DeeperBeatId => DEEPER_BEATS.some(({ id }) => id === text);

/** One beat at student depth in the words of one language. */
export interface DeeperBeat extends BeatWords {
  readonly id: DeeperBeatId;
  readonly step: DeeperStepId;
  readonly after: BeatId;
  /** More to read beside the picture, short paragraphs at student depth. */
  readonly more: readonly string[];
  /** Ids of the claims that this beat states. */
  readonly claims: readonly string[];
  /** Ids of the learning objectives, such as `S4.1`. */
  readonly objectives: readonly string[];
}

/** Address of a step at student depth, with a beat of either depth as its fragment where one is given. */
export const deeperPath = (locale: string, step: DeeperStepId, beat?: BeatId | DeeperBeatId): string =>
  `/${locale}/student/${step}/${beat === undefined ? '' : `#${beat}`}`;
