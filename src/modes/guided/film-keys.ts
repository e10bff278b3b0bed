/** What the keys of the film do. */
export interface FilmActions {
  readonly step: (direction: 1 | -1) => void;
  readonly toFirst: () => void;
  readonly toLast: () => void;
  readonly replay: () => void;
  readonly playOrPause: () => void;
}

/** Left and Right, Home and End, R and Space, for the stage and its controls. */
export function filmKeys(film: FilmActions): (event: KeyboardEvent) => void {
  const byKey: Readonly<Record<string, () => void>> = {
    ArrowRight: () => {
      film.step(1);
    },
    ArrowLeft: () => {
      film.step(-1);
    },
    Home: film.toFirst,
    End: film.toLast,
    r: film.replay,
    R: film.replay,
    ' ': film.playOrPause,
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // On a button Space presses that button.
    if (event.key === ' ' && (event.target as HTMLElement).closest('button')) return;
    const act = Object.hasOwn(byKey, event.key) ? byKey[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
}
