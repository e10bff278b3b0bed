import type { StepId } from '../../domain/journey/journey.ts';
import { atBeat, NO_PROGRESS, type Progress } from '../../domain/journey/progress.ts';
import type { Answers } from '../../domain/quiz/come-back.ts';
import { browserProgressStore, type ProgressStore } from '../../platform/progress-store.ts';

/** How far somebody has come, as a step page changes it and the browser keeps it. */
export class KeptProgress {
  #progress = $state.raw<Progress>(NO_PROGRESS);
  #store: ProgressStore | undefined;

  /** Reads what this browser has kept. For `onMount`. */
  read(): void {
    this.#store = browserProgressStore();
    this.#progress = this.#store.read();
  }

  /** Answers as they were kept. Whoever shows them checks them first, and hands them back with `answersChecked`. */
  get answers(): Answers {
    return this.#progress.answers;
  }

  beatReached(step: StepId, beat: string): void {
    this.#keep(atBeat(this.#progress, step, beat));
  }

  /** What was kept has been held against its questions: nothing new to keep. */
  answersChecked(answers: Answers): void {
    this.#progress = { ...this.#progress, answers };
  }

  answersChanged(answers: Answers): void {
    this.#keep({ ...this.#progress, answers });
  }

  #keep(changed: Progress): void {
    this.#progress = changed;
    this.#store?.save(changed);
  }
}
