import { HOLDING, type FilmCue } from '../../domain/session/film-cue.ts';
import type { Moment } from '../../player/player.svelte.ts';

/** No other window follows this film: it begins when it is here and in sight, and a sleep takes nothing from it. */
const ONCE_IT_IS_HERE = Infinity;

/** The film of the screen that is shown: it plays once when its screen is entered, then holds. It stands while nobody can see it. */
export class KioskFilm {
  cue = $state.raw<FilmCue>(HOLDING);
  moment = $state<Moment>('holding');
  /** Whether the screen has a film that can play. */
  isHere = $state(false);
  #progress = 1;

  /** Where the picture says that it is. */
  readonly follow = (progress: number, moment: Moment): void => {
    this.#progress = progress;
    this.moment = moment;
  };

  playFromStart(): void {
    this.isHere = true;
    document.addEventListener('visibilitychange', this.#turned);
    this.#play(0);
  }

  /** Pauses a film that plays; goes on, or plays again, where it does not. */
  playOrPause(): void {
    if (this.moment === 'playing') this.pause();
    else this.#play(this.moment === 'paused' ? this.#progress : 0);
  }

  pause(): void {
    if (this.moment !== 'playing') return;
    this.cue = { ...this.cue, from: this.#progress, since: null, run: this.cue.run + 1 };
  }

  /** The screen has no film any more. */
  leave(): void {
    document.removeEventListener('visibilitychange', this.#turned);
    this.isHere = false;
    this.moment = 'holding';
    this.#progress = 1;
  }

  #play(from: number): void {
    this.cue = { from, since: ONCE_IT_IS_HERE, speed: 1, run: this.cue.run + 1 };
  }

  /** One that was asked for and has not come has nothing to pause: it begins once it is here. */
  readonly #turned = (): void => {
    if (document.visibilityState === 'hidden' && this.#progress < 1) this.pause();
  };
}
