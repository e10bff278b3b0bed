import type { Shape } from '../scenes/stage/shape.ts';
import type { Film } from '../scenes/stage/timeline.ts';

/** Brings the film of one shape: at once where its code is here already, else when it has come. */
export type LoadFilm<P> = (shape: Shape) => Film<P> | Promise<Film<P>>;

/** The film of each shape, which comes when somebody nears it: pictures that stand still are there sooner. */
export class LateFilm<P> {
  readonly #load: LoadFilm<P>;
  readonly #films = new Map<Shape, Film<P>>();
  readonly #coming = new Map<Shape, Promise<Film<P>>>();
  #asked = 0;

  constructor(load: LoadFilm<P>) {
    this.#load = load;
  }

  /** The film of a shape, where it is here. */
  of(shape: Shape): Film<P> | undefined {
    return this.#films.get(shape);
  }

  /** Hands over the film of a shape, at once where it is here. Calls back for the last one asked for only. */
  ask(shape: Shape, then: (film: Film<P>) => void, failed: () => void): void {
    this.#asked += 1;
    const asked = this.#asked;
    const here = this.of(shape) ?? this.#coming.get(shape) ?? this.#load(shape);
    if (!(here instanceof Promise)) {
      this.#films.set(shape, here);
      then(here);
      return;
    }
    this.#coming.set(shape, here);
    here.then(
      (film) => {
        this.#films.set(shape, film);
        if (asked === this.#asked) then(film);
      },
      () => {
        // The next call asks for it anew.
        this.#coming.delete(shape);
        if (asked === this.#asked) failed();
      },
    );
  }

  /** Whoever asked last no longer waits. */
  forget(): void {
    this.#asked += 1;
  }
}
