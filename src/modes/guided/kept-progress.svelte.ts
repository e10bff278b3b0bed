import type { StepId } from '../../domain/journey/journey.ts';
import { atBeat, NO_PROGRESS, withAnswer, type Progress } from '../../domain/journey/progress.ts';
import {
  nextAnswerState,
  unansweredState,
  type AnswerEvent,
  type AnswerState,
} from '../../domain/quiz/answer-state.ts';
import { answersAfterSeeingAgain, askedItem } from '../../domain/quiz/asked-item.ts';
import { isMarked, type MarkedItem, type QuizItem } from '../../domain/quiz/quiz-item.ts';
import { storedAnswers } from '../../domain/quiz/stored-answer.ts';
import { browserProgressStore, type ProgressStore } from '../../platform/progress-store.ts';

/** How far somebody has come, as a step page changes it and the browser keeps it. */
export class KeptProgress {
  #progress = $state.raw<Progress>(NO_PROGRESS);
  #store: ProgressStore | undefined;

  /** Reads what this browser has kept. For `onMount`. */
  read(items: readonly QuizItem[]): void {
    this.#store = browserProgressStore();
    const kept = this.#store.read();
    this.#progress = { ...kept, answers: storedAnswers(items, kept.answers) };
  }

  /** What is asked now for a question of the step: the question, or its twin. */
  asked(item: QuizItem): QuizItem {
    return isMarked(item) ? askedItem(item, this.#progress.answers) : item;
  }

  stateOf(item: MarkedItem): AnswerState {
    return this.#progress.answers[item.id] ?? unansweredState(item);
  }

  beatReached(step: StepId, beat: string): void {
    this.#keep(atBeat(this.#progress, step, beat));
  }

  answered(item: MarkedItem, event: AnswerEvent): void {
    this.#keep(withAnswer(this.#progress, item.id, nextAnswerState(item, this.stateOf(item), event)));
  }

  /** The beat that shows the answer of a question is looked at again. */
  seenAgain(item: QuizItem): void {
    if (!isMarked(item)) return;
    this.#keep({ ...this.#progress, answers: answersAfterSeeingAgain(item, this.#progress.answers) });
  }

  #keep(changed: Progress): void {
    this.#progress = changed;
    this.#store?.save(changed);
  }
}
