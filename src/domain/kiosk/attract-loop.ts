/**
 * What a kiosk shows before anybody comes, at a number of seconds since it began to wait. It stands for days on the same
 * panel, so no place of it may stay bright: pictures follow each other, everything moves by some pixels each minute, light
 * and dark change places, and now and then the whole screen is dark. Nothing is counted up, so a week has no end to run into.
 */

/** How long one picture stays, in seconds. */
export const PICTURE_SECONDS = 12;
/** How long day or evening lasts: the panel behind the words is bright by day, and the words are by evening. */
export const LOOK_SECONDS = 240;
/** Between the beginnings of two dark frames, and how long one lasts. */
export const DARK_EVERY_SECONDS = 570;
export const DARK_SECONDS = 12;
const SHIFT_SECONDS = 60;

export interface AttractMoment {
  /** Which of the pictures. */
  readonly picture: number;
  /** How far words and picture stand from their places, in pixels. */
  readonly shift: { readonly x: number; readonly y: number };
  readonly look: 'day' | 'evening';
  readonly isDark: boolean;
}

/** Ways to stand, each at least a stroke of a letter away from the one before. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [18, 10],
  [-4, 20],
  [-20, 4],
  [-10, -14],
  [10, -20],
  [20, -4],
  [6, 14],
  [-14, -6],
];

const turn = (seconds: number, each: number, of: number): number => Math.floor(seconds / each) % of;

/** What is on show after so many seconds of waiting, with so many pictures. */
export function attractAt(seconds: number, pictures: number): AttractMoment {
  const [x, y] = SHIFTS[turn(seconds, SHIFT_SECONDS, SHIFTS.length)] ?? [0, 0];
  return {
    picture: turn(seconds, PICTURE_SECONDS, pictures),
    shift: { x, y },
    look: turn(seconds, LOOK_SECONDS, 2) === 0 ? 'day' : 'evening',
    isDark: seconds % DARK_EVERY_SECONDS >= DARK_EVERY_SECONDS - DARK_SECONDS,
  };
}

/** Seconds from a moment until something of it changes. */
export function untilChange(seconds: number): number {
  const dark = DARK_EVERY_SECONDS - DARK_SECONDS - (seconds % DARK_EVERY_SECONDS);
  const next = [PICTURE_SECONDS, LOOK_SECONDS, DARK_EVERY_SECONDS, SHIFT_SECONDS].map(
    (each) => each - (seconds % each),
  );
  return Math.min(...next, ...(dark > 0 ? [dark] : []));
}
