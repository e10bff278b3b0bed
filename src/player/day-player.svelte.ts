import { screenClock, type Clock } from './clock.ts';

/** Seconds in which the moment glides to a day that was chosen. */
export const GLIDE = 0.25;
/** Seconds that each day has while the days play, and how many of them the moment glides. */
export const DAY_LASTS = 1.1;
const PLAYED_GLIDE = 0.7;

/** What a player of days starts with. */
interface Start {
  readonly day: number;
  readonly last: number;
  /** Whether the visitor wants pictures that stand still. */
  readonly still?: boolean;
  readonly clock?: Clock;
  /** Called when the days stop by themselves, on the last one. */
  readonly onEnd?: () => void;
}

/** Fast at first, then gently to its place. */
const easedOut = (share: number): number => 1 - (1 - share) ** 3;

/**
 * The day that is chosen, always a whole one, and the moment that glides to it. Nothing goes on by itself: the days play
 * only when asked, and stop on the last one or by any other choice. The clock runs only while something moves.
 */
export class DayPlayer {
  readonly #last: number;
  readonly #clock: Clock;
  readonly #onEnd: (() => void) | undefined;
  #stopClock: (() => void) | undefined;
  #from = 0;
  /** Seconds of the glide that have passed, and that it takes. */
  #gone = 0;
  #lasts = GLIDE;
  /** Seconds since the played day was chosen. */
  #onDay = 0;
  #still = false;

  #day = $state(0);
  #shown = $state(0);
  #isPlaying = $state(false);

  constructor({ day, last, still = false, clock = screenClock, onEnd }: Start) {
    this.#last = last;
    this.#still = still;
    this.#clock = clock;
    this.#onEnd = onEnd;
    this.#day = this.#within(day);
    this.#shown = this.#day;
  }

  /** The day that is chosen. */
  get day(): number {
    return this.#day;
  }
  /** The moment that everything stands at, in days. */
  get shown(): number {
    return this.#shown;
  }
  get isPlaying(): boolean {
    return this.#isPlaying;
  }
  get isFirst(): boolean {
    return this.#day === 0;
  }
  get isLast(): boolean {
    return this.#day === this.#last;
  }

  /** Chooses a day; the moment glides there. */
  goTo(day: number): void {
    this.#isPlaying = false;
    this.#choose(this.#within(day), GLIDE);
  }

  /** Stands on a day at once. */
  arriveAt(day: number): void {
    this.stop();
    this.#day = this.#within(day);
    this.#arrive();
  }

  /** One day on or back; nothing at the ends. */
  step(direction: 1 | -1): void {
    this.goTo(this.#day + direction);
  }

  /** Plays the days from here; from the first one when the last is shown. */
  play(): void {
    if (this.#isPlaying) return;
    if (this.isLast) this.arriveAt(0);
    this.#isPlaying = true;
    this.#onDay = 0;
    this.#run();
  }

  /** Stops the days; a glide that is under way comes to its end. */
  stop(): void {
    this.#isPlaying = false;
  }

  /** Changes between gliding and standing pictures. */
  setStill(still: boolean): void {
    this.#still = still;
    if (still) this.#arrive();
  }

  destroy(): void {
    this.#isPlaying = false;
    this.#rest();
  }

  #within(day: number): number {
    return Math.min(this.#last, Math.max(0, Math.round(day)));
  }

  #choose(day: number, lasts: number): void {
    this.#day = day;
    this.#from = this.#shown;
    this.#gone = 0;
    this.#lasts = lasts;
    if (this.#still || this.#from === day) this.#arrive();
    else this.#run();
  }

  #arrive(): void {
    this.#shown = this.#day;
    if (!this.#isPlaying) this.#rest();
  }

  #run(): void {
    this.#stopClock ??= this.#clock((seconds) => {
      this.#glide(seconds);
      if (this.#isPlaying) this.#playOn(seconds);
      else if (this.#shown === this.#day) this.#rest();
    });
  }

  #glide(seconds: number): void {
    if (this.#shown === this.#day) return;
    this.#gone += seconds;
    const share = this.#gone / this.#lasts;
    if (share >= 1) this.#arrive();
    else this.#shown = this.#from + (this.#day - this.#from) * easedOut(share);
  }

  #playOn(seconds: number): void {
    this.#onDay += seconds;
    if (this.#onDay < DAY_LASTS) return;
    this.#onDay -= DAY_LASTS;
    if (!this.isLast) {
      this.#choose(this.#day + 1, PLAYED_GLIDE);
      return;
    }
    this.stop();
    this.#arrive();
    this.#onEnd?.();
  }

  #rest(): void {
    this.#stopClock?.();
    this.#stopClock = undefined;
  }
}
