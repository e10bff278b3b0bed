import type { Clock } from '../../src/player/clock.ts';

/** A clock that a test moves by hand. */
export class HandClock {
  readonly #ticks = new Set<(seconds: number) => void>();

  readonly clock: Clock = (tick) => {
    this.#ticks.add(tick);
    return () => {
      this.#ticks.delete(tick);
    };
  };

  /** Whether anything waits for time to pass. */
  get runs(): boolean {
    return this.#ticks.size > 0;
  }

  /** Lets seconds pass, in frames of a fiftieth of a second. */
  pass(seconds: number): void {
    const frames = Math.round(seconds * 50);
    for (let frame = 0; frame < frames; frame += 1) {
      for (const tick of [...this.#ticks]) tick(1 / 50);
    }
  }
}
