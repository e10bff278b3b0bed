import { buildFilm, type BeatSpan, type Film } from '../scenes/stage/timeline.ts';
import type { Score } from '../scenes/stage/score.ts';
import type { Shape } from '../scenes/stage/shape.ts';
import { screenClock, type Clock } from './clock.ts';

/** What the film is doing: moving, stopped inside a beat, or standing on the complete picture at a beat's end. */
export type Moment = 'playing' | 'paused' | 'holding';

export const SPEEDS = [0.75, 1, 1.5] as const;
export type Speed = (typeof SPEEDS)[number];

/** Seconds for which living things go on breathing after a beat has come to rest. */
const BREATH_AFTER = 4;
/** Seconds of one slow breath, in and out. */
const BREATH = 4.8;
/** Seconds for which the picture "before" stands when nothing may move. */
const BEFORE = 1.5;

/** What a player starts with. */
interface Start<P extends object> {
  readonly score: Score<P>;
  readonly shape: Shape;
  readonly beat?: string;
  /** Whether the visitor wants pictures that stand still. */
  readonly still?: boolean;
  readonly clock?: Clock;
}

/**
 * Plays, pauses and seeks one scene. The only place where a film's time passes.
 *
 * Arriving at a beat shows its complete picture; a beat plays once when asked, then holds. Nothing goes on by itself.
 */
export class Player<P extends object> {
  readonly #score: Score<P>;
  readonly #clock: Clock;
  #film: Film<P>;
  #stop: (() => void) | undefined;
  #second = 0;
  #living = 0;
  #breathing = 0;
  #shape = $state<Shape>('landscape');

  beatIndex = $state(0);
  moment = $state<Moment>('holding');
  speed = $state<Speed>(1);
  still = $state(false);
  /** How much of the current beat has passed, 0 to 1. */
  progress = $state(1);
  pose = $state.raw() as P;
  breath = $state(0);

  constructor({ score, shape, beat, still = false, clock = screenClock }: Start<P>) {
    this.#score = score;
    this.#clock = clock;
    this.#shape = shape;
    this.#film = buildFilm(score, shape);
    this.still = still;
    this.beatIndex = Math.max(
      0,
      this.spans.findIndex(({ id }) => id === beat),
    );
    this.#show(this.span.end);
  }

  get shape(): Shape {
    return this.#shape;
  }

  get spans(): readonly BeatSpan[] {
    return this.#film.spans;
  }

  get span(): BeatSpan {
    const span = this.spans[this.beatIndex];
    if (!span) throw new Error(`the score of "${this.#score.step}" has no beat number ${String(this.beatIndex + 1)}`);
    return span;
  }

  get beatId(): string {
    return this.span.id;
  }

  get isFirst(): boolean {
    return this.beatIndex === 0;
  }

  get isLast(): boolean {
    return this.beatIndex === this.spans.length - 1;
  }

  /** Show the complete picture of a beat. An unknown one is left alone: an address may hold anything. */
  arriveAt(beatId: string): void {
    const index = this.spans.findIndex(({ id }) => id === beatId);
    if (index < 0) return;
    this.#rest();
    this.beatIndex = index;
    this.#show(this.span.end);
    this.moment = 'holding';
  }

  /** The beat after or before; nothing at the ends. */
  step(direction: 1 | -1): void {
    const span = this.spans[this.beatIndex + direction];
    if (span) this.arriveAt(span.id);
  }

  /** Play the beat: from where it was paused, or from its beginning when it holds. */
  play(): void {
    if (this.moment === 'playing') return;
    if (this.moment === 'holding') this.#show(this.still ? this.span.before : this.span.start);
    this.moment = 'playing';
    this.#run();
  }

  pause(): void {
    if (this.moment !== 'playing') return;
    this.#rest();
    this.moment = 'paused';
  }

  /** Play the beat from its beginning, whatever it was doing. */
  replay(): void {
    this.#rest();
    this.moment = 'holding';
    this.play();
  }

  /** Stand at a share of the beat, 0 to 1. The end holds; anywhere else is a pause. */
  seek(share: number): void {
    this.#rest();
    const { start, end } = this.span;
    const at = Math.min(1, Math.max(0, share));
    this.#show(start + (end - start) * at);
    this.moment = at === 1 ? 'holding' : 'paused';
  }

  /** Stand anywhere in the film of the step: a whole number is the end of that many beats, 0 the first moment. */
  seekOver(beats: number): void {
    const index = Math.max(0, Math.min(this.spans.length, Math.ceil(beats)) - 1);
    const span = this.spans[index];
    if (!span) return;
    this.#rest();
    this.beatIndex = index;
    this.seek(beats - index);
  }

  /** Change between moving and standing pictures; a beat that is moving comes to its end. */
  setStill(still: boolean): void {
    this.still = still;
    if (still) this.arriveAt(this.beatId);
  }

  /** Draw the same moment in another shape. */
  reshape(shape: Shape): void {
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#film = buildFilm(this.#score, shape);
    this.#show(this.#second);
  }

  destroy(): void {
    this.#rest();
  }

  #show(second: number): void {
    const { start, end } = this.span;
    this.#second = second;
    this.progress = (second - start) / (end - start);
    this.pose = this.#film.poseAt(second);
  }

  #run(): void {
    this.#stop?.();
    this.#living = BREATH_AFTER;
    let before = 0;
    this.#stop = this.#clock((seconds) => {
      if (this.moment === 'playing' && this.still) {
        before += seconds;
        if (before >= BEFORE) this.arriveAt(this.beatId);
        return;
      }
      if (this.moment === 'playing') {
        const next = this.#second + seconds * this.speed;
        if (next < this.span.end) this.#show(next);
        else {
          this.#show(this.span.end);
          this.moment = 'holding';
        }
      } else {
        this.#living -= seconds;
      }
      this.#breathe(seconds);
      if (this.#living <= 0) this.#rest();
    });
  }

  /** Breath swells as the film starts and fades once it holds, so that every still is drawn at rest. */
  #breathe(seconds: number): void {
    this.#breathing += seconds;
    const depth = Math.min(1, this.#breathing) * Math.max(0, Math.min(1, this.#living / BREATH_AFTER));
    this.breath = Math.round(Math.sin((this.#breathing / BREATH) * 2 * Math.PI) * depth * 1000) / 1000;
  }

  #rest(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#breathing = 0;
    this.breath = 0;
  }
}
