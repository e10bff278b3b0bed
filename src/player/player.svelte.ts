import type { Rests } from '../scenes/stage/rests.ts';
import type { Shape } from '../scenes/stage/shape.ts';
import type { BeatSpan, Film } from '../scenes/stage/timeline.ts';
import { screenClock, type Clock } from './clock.ts';
import { LateFilm, type LoadFilm } from './late-film.ts';

/** What the film is doing: moving, stopped inside a beat, or standing on the complete picture at a beat's end. */
export type Moment = 'playing' | 'paused' | 'holding';

const ignore = (): void => undefined;

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
  /** Ids of the beats in their order. */
  readonly beats: readonly string[];
  /** The complete picture of each of them. */
  readonly rests: Rests<P>;
  /** Brings the film in between. */
  readonly loadFilm: LoadFilm<P>;
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
 * The film comes when it is first played, sought or prepared for. One that cannot come leaves the complete picture.
 */
export class Player<P extends object> {
  readonly #beats: readonly string[];
  readonly #rests: Rests<P>;
  readonly #films: LateFilm<P>;
  readonly #clock: Clock;
  #stop: (() => void) | undefined;
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
  /** The film was asked for and is on its way. */
  isWaiting = $state(false);
  /** The film was asked for and could not come; the next time may be luckier. */
  isLost = $state(false);

  constructor({ beats, rests, loadFilm, shape, beat, still = false, clock = screenClock }: Start<P>) {
    this.#beats = beats;
    this.#rests = rests;
    this.#films = new LateFilm(loadFilm);
    this.#clock = clock;
    this.#shape = shape;
    this.still = still;
    this.beatIndex = Math.max(0, beat === undefined ? 0 : beats.indexOf(beat));
    this.#showRest();
  }

  get shape(): Shape {
    return this.#shape;
  }

  get beatId(): string {
    return this.#beats[this.beatIndex] ?? '';
  }

  get isFirst(): boolean {
    return this.beatIndex === 0;
  }

  get isLast(): boolean {
    return this.beatIndex === this.#beats.length - 1;
  }

  /** The complete picture of the beat, whatever stands now: it changes with the beat only, not with every frame. */
  get rest(): P {
    const rest = this.#rests[this.#shape][this.beatIndex];
    if (!rest) throw new Error(`there is no picture of beat number ${String(this.beatIndex + 1)}`);
    return rest;
  }

  /** Let the film come, so that it is here when it is played. */
  prepare(): void {
    if (this.moment !== 'holding' || this.#films.of(this.#shape)) return;
    this.#films.ask(this.#shape, ignore, ignore);
  }

  /** Show the complete picture of a beat. An unknown one is left alone: an address may hold anything. */
  arriveAt(beatId: string): void {
    const index = this.#beats.indexOf(beatId);
    if (index < 0) return;
    this.#rest();
    this.isLost = false;
    this.beatIndex = index;
    this.moment = 'holding';
    this.#showRest();
  }

  /** The beat after or before; nothing at the ends. */
  step(direction: 1 | -1): void {
    const beatId = this.#beats[this.beatIndex + direction];
    if (beatId !== undefined) this.arriveAt(beatId);
  }

  /** Play the beat: from where it was paused, or from its beginning when it holds. */
  play(): void {
    if (this.moment === 'playing') return;
    const isFresh = this.moment === 'holding';
    this.moment = 'playing';
    this.#withFilm((film) => {
      if (isFresh) {
        const { start, end, before } = this.#spanOf(film);
        this.#show(film, this.still ? (before - start) / (end - start) : 0);
      }
      this.#run(film);
    });
  }

  /**
   * Play from a share of the beat, 0 to 1, as if it had begun some seconds of the film ago: two windows that are told the
   * same are at the same moment. A beat that would be over by now holds.
   */
  playFrom(share: number, secondsAgo = 0): void {
    this.#rest();
    this.moment = 'playing';
    this.#withFilm((film) => {
      const { start, end, before } = this.#spanOf(film);
      const at =
        (this.still ? (before - start) / (end - start) : share) + (this.still ? 0 : secondsAgo / (end - start));
      if (at >= 1) {
        this.arriveAt(this.beatId);
        return;
      }
      this.#show(film, at);
      this.#run(film);
    });
  }

  pause(): void {
    if (this.moment !== 'playing') return;
    this.#rest();
    // A beat whose film had not come yet still shows its complete picture.
    this.moment = this.progress < 1 ? 'paused' : 'holding';
  }

  /** Play the beat from its beginning, whatever it was doing. */
  replay(): void {
    this.#rest();
    this.moment = 'holding';
    this.play();
  }

  /** Stand at a share of the beat, 0 to 1. The end holds; anywhere else is a pause. */
  seek(share: number): void {
    const at = Math.min(1, Math.max(0, share));
    this.#rest();
    this.moment = at === 1 ? 'holding' : 'paused';
    if (at === 1) this.#showRest();
    else {
      // Where the film has not come yet the picture waits, but the place is kept.
      this.progress = at;
      this.#withFilm((film) => {
        this.#show(film, at);
      });
    }
  }

  /** Stand anywhere in the film of the step: a whole number is the end of that many beats, 0 the first moment. */
  seekOver(beats: number): void {
    const index = Math.max(0, Math.min(this.#beats.length, Math.ceil(beats)) - 1);
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
    if (this.moment === 'holding') {
      this.#showRest();
      return;
    }
    const isPlaying = this.moment === 'playing';
    const { progress } = this;
    if (isPlaying && progress === 1) {
      // The film had not come yet.
      this.replay();
      return;
    }
    this.#rest();
    this.#withFilm((film) => {
      this.#show(film, progress);
      if (isPlaying) this.#run(film);
    });
  }

  destroy(): void {
    this.#rest();
  }

  #spanOf(film: Film<P>): BeatSpan {
    const span = film.spans[this.beatIndex];
    if (!span) throw new Error(`the film has no beat number ${String(this.beatIndex + 1)}`);
    return span;
  }

  /** Does something with the film as soon as it is here; where it cannot come, the complete picture stands. */
  #withFilm(then: (film: Film<P>) => void): void {
    this.isLost = false;
    this.isWaiting = true;
    const come = (film: Film<P>): void => {
      this.isWaiting = false;
      then(film);
    };
    this.#films.ask(this.#shape, come, () => {
      this.arriveAt(this.beatId);
      this.isLost = true;
    });
  }

  #showRest(): void {
    const { rest } = this;
    this.progress = 1;
    this.pose = rest;
  }

  #show(film: Film<P>, share: number): void {
    const { start, end } = this.#spanOf(film);
    this.progress = share;
    this.pose = film.poseAt(start + (end - start) * share);
  }

  #run(film: Film<P>): void {
    const { start, end } = this.#spanOf(film);
    this.#living = BREATH_AFTER;
    let before = 0;
    this.#stop?.();
    this.#stop = this.#clock((seconds) => {
      if (this.moment === 'playing' && this.still) {
        before += seconds;
        if (before >= BEFORE) this.arriveAt(this.beatId);
        return;
      }
      if (this.moment === 'playing') {
        const next = this.progress + (seconds * this.speed) / (end - start);
        if (next < 1) this.#show(film, next);
        else {
          this.#showRest();
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
    this.#films.forget();
    this.isWaiting = false;
    this.#stop?.();
    this.#stop = undefined;
    this.#breathing = 0;
    this.breath = 0;
  }
}
