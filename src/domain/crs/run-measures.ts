import { temperatureOf, type PatientState } from './patient-model.ts';

/** Where fever begins in the model, °C, as in the claim `fever-is-the-entry-sign`. */
export const FEVER_FROM = 38;

/** The highest value of a run, and the day on which it stands. */
export function peakOf(
  run: readonly PatientState[],
  read: (state: PatientState) => number,
): { readonly day: number; readonly value: number } {
  const values = run.map(read);
  const value = Math.max(...values);
  return { day: run[values.indexOf(value)]?.day ?? 0, value };
}

/** Fever of a run: `start` and `end` in days after the infusion, null where there is none; `days` of it in all. */
export interface Fever {
  readonly start: number | null;
  readonly end: number | null;
  readonly days: number;
}

/**
 * When fever begins and ends, and for how many days in all it lasts.
 *
 * @param from temperature in °C from which on it counts
 */
export function feverOf(run: readonly PatientState[], from: number = FEVER_FROM): Fever {
  let start: number | null = null;
  let end: number | null = null;
  let days = 0;
  for (const [index, state] of run.entries()) {
    const next = run[index + 1];
    if (!next) break;
    const [now, soon] = [temperatureOf(state) - from, temperatureOf(next) - from];
    const span = next.day - state.day;
    const crossing = now === soon ? 0 : now / (now - soon);
    if (now < 0 && soon >= 0) {
      start ??= state.day + crossing * span;
      days += (1 - crossing) * span;
    } else if (now >= 0) days += soon >= 0 ? span : crossing * span;
    if (now >= 0 && soon < 0) end = state.day + crossing * span;
  }
  return { start, end, days };
}
