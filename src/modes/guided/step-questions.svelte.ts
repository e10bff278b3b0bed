import {
  nextAnswerState,
  unansweredState,
  type AnswerEvent,
  type AnswerState,
} from '../../domain/quiz/answer-state.ts';
import { answersAfterSeeingAgain, askedItem } from '../../domain/quiz/asked-item.ts';
import { isMarked, type MarkedItem, type QuizItem } from '../../domain/quiz/quiz-item.ts';
import { storedAnswers } from '../../domain/quiz/stored-answer.ts';
import { said, type Say } from '../../i18n/say.ts';
import { CardDeck } from './card-deck.svelte.ts';
import type { AsideWords } from './guided-props.ts';
import type { KeptProgress } from './kept-progress.svelte.ts';

/** What is asked beside a film, which of it is on show, and what was answered. It outlives every look at the film. */
export class StepQuestions {
  readonly #templates: AsideWords;
  readonly #say: () => Say;
  readonly #progress: KeptProgress;
  readonly #said: AsideWords = $derived.by(() => said(this.#templates, this.#say()));
  readonly deck = new CardDeck();
  /** Place of the question on show among those of the step, from 0. */
  index = $state(0);

  constructor(templates: AsideWords, say: () => Say, progress: KeptProgress) {
    this.#templates = templates;
    this.#say = say;
    this.#progress = progress;
    progress.answersChecked(storedAnswers(templates.lesson.quiz, progress.answers));
  }

  get lesson(): AsideWords['lesson'] {
    return this.#said.lesson;
  }

  get words(): AsideWords['words'] {
    return this.#said.words;
  }

  /** The question that stands at the place on show. */
  get question(): QuizItem | undefined {
    return this.lesson.quiz[this.index];
  }

  /** What is asked there now: the question, or its twin. */
  get asked(): QuizItem | undefined {
    const { question } = this;
    return question && isMarked(question) ? askedItem(question, this.#progress.answers) : question;
  }

  get card(): MarkedItem | undefined {
    return this.lesson.cards[this.deck.index];
  }

  stateOf(item: MarkedItem): AnswerState {
    return this.#progress.answers[item.id] ?? unansweredState(item);
  }

  answered(item: MarkedItem, event: AnswerEvent): void {
    const state = nextAnswerState(item, this.stateOf(item), event);
    this.#progress.answersChanged({ ...this.#progress.answers, [item.id]: state });
  }

  /** The beat that shows the answer of the question on show is looked at again. */
  seenAgain(): void {
    const { question } = this;
    if (!question || !isMarked(question)) return;
    this.#progress.answersChanged(answersAfterSeeingAgain(question, this.#progress.answers));
  }
}
