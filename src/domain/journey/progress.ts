import type { AnswerState } from '../quiz/answer-state.ts';
import { isBeatOf, isStepId, STEP_IDS, type StepId } from './journey.ts';

/** How far somebody has come: where they are, which beats they have seen, what they answered. Nothing about their health. */
export interface Progress {
  readonly version: 1;
  readonly at: { readonly step: StepId; readonly beat: string } | null;
  readonly seen: Readonly<Partial<Record<StepId, readonly string[]>>>;
  /** Answers by item id. Whoever shows one checks it against its question first. */
  readonly answers: Readonly<Record<string, AnswerState>>;
}

export const NO_PROGRESS: Progress = { version: 1, at: null, seen: {}, answers: {} };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Progress from stored text, or none where it is missing, broken or of another version. */
export function progressFrom(text: string | null): Progress {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '');
  } catch {
    return NO_PROGRESS;
  }
  if (!isRecord(stored) || stored['version'] !== 1) return NO_PROGRESS;
  const { at, seen, answers } = stored;
  const seenBeats = isRecord(seen)
    ? STEP_IDS.flatMap((step): [StepId, string[]][] => {
        const beats = seen[step];
        return Array.isArray(beats)
          ? [[step, beats.filter((beat): beat is string => typeof beat === 'string' && isBeatOf(step, beat))]]
          : [];
      })
    : [];
  return {
    version: 1,
    at:
      isRecord(at) && typeof at['step'] === 'string' && isStepId(at['step']) && typeof at['beat'] === 'string'
        ? { step: at['step'], beat: at['beat'] }
        : null,
    seen: Object.fromEntries(seenBeats),
    answers: isRecord(answers) ? (answers as Record<string, AnswerState>) : {},
  };
}

/** The same progress, now at a beat, which counts as seen. */
export function atBeat(progress: Progress, step: StepId, beat: string): Progress {
  const seen = progress.seen[step] ?? [];
  return {
    ...progress,
    at: { step, beat },
    seen: { ...progress.seen, [step]: seen.includes(beat) ? seen : [...seen, beat] },
  };
}

/** The same progress with the state of one question. */
export const withAnswer = (progress: Progress, item: string, state: AnswerState): Progress => ({
  ...progress,
  answers: { ...progress.answers, [item]: state },
});
