/**
 * What the film of a session does, so that every window that reads it shows the same moment.
 * Times are milliseconds of one clock that all windows of a computer share.
 */
export interface FilmCue {
  /** Share of the beat, 0 to 1, at which it stands, or stood at `since`. */
  readonly from: number;
  /** When it began to move from there; null while it stands. */
  readonly since: number | null;
  readonly speed: 0.75 | 1 | 1.5;
  /** Grows with every start, so that playing a beat again is another cue. */
  readonly run: number;
}

/** The complete picture of a beat. */
export const HOLDING: FilmCue = { from: 1, since: null, speed: 1, run: 0 };

/** Seconds of the film that have passed since a cue began to move. */
export const secondsSince = ({ since, speed }: FilmCue, now: number): number =>
  since === null ? 0 : (Math.max(0, now - since) / 1000) * speed;
