import {
  nextAnswerState,
  unansweredState,
  type AnswerEvent,
  type AnswerState,
} from '../../domain/quiz/answer-state.ts';
import type { Answers } from '../../domain/quiz/come-back.ts';
import type { MarkedItem } from '../../domain/quiz/quiz-item.ts';

/** Which "check yourself" card is on show, and what was answered. It lives as long as the page, and is kept nowhere. */
export class CardDeck {
  index = $state(0);
  #answers = $state.raw<Answers>({});

  stateOf(card: MarkedItem): AnswerState {
    return this.#answers[card.id] ?? unansweredState(card);
  }

  answered(card: MarkedItem, event: AnswerEvent): void {
    this.#answers = { ...this.#answers, [card.id]: nextAnswerState(card, this.stateOf(card), event) };
  }
}
