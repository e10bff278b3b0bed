/** One card of a round; one that was missed comes once more at its end. */
export interface RoundCard {
  readonly card: string;
  readonly isAgain: boolean;
}

/** The cards of one sitting, in their order: settled when it begins, so that nothing changes under somebody's hands. */
export class ReviewRound {
  #queue = $state.raw<readonly RoundCard[]>([]);
  #at = $state(0);
  #answered = $state(0);
  #missed = $state.raw<readonly string[]>([]);

  constructor(cards: readonly string[]) {
    this.#queue = cards.map((card) => ({ card, isAgain: false }));
  }

  /** The card that is asked now; absent once the round is over. */
  get now(): RoundCard | undefined {
    return this.#queue[this.#at];
  }
  /** Its number, from 1. */
  get number(): number {
    return this.#at + 1;
  }
  get total(): number {
    return this.#queue.length;
  }
  get isLast(): boolean {
    return this.#at === this.#queue.length - 1;
  }
  /** Cards that were answered, each once. */
  get answered(): number {
    return this.#answered;
  }
  /** Cards that were missed at first, in their order. */
  get missed(): readonly string[] {
    return this.#missed;
  }

  /** The card that is asked now was answered. A first miss is asked again in the same sitting. */
  answeredNow(isMissed: boolean): void {
    const now = this.now;
    if (!now || now.isAgain) return;
    this.#answered += 1;
    if (!isMissed) return;
    this.#missed = [...this.#missed, now.card];
    this.#queue = [...this.#queue, { card: now.card, isAgain: true }];
  }
  next(): void {
    this.#at += 1;
  }
  stop(): void {
    this.#at = this.#queue.length;
  }
}
