import { temperatureOf, type PatientState } from './patient-model.ts';

/** Where fever begins in the model, °C, as in the claim `fever-is-the-entry-sign`. */
const FEVER_FROM = 38;

/** The highest value of a run, and the day on which it stands. */
export function peakOf(
  run: readonly PatientState[],
  read: (state: PatientState) => number,
): { readonly day: number; readonly value: number } {
  const values = run.map(read);
  const value = Math.max(...values);
  return { day: run[values.indexOf(value)]?.day ?? 0, value };
}

/** When fever begins, and for how many days in all it lasts. `start` is null where there is none. */
export function feverOf(run: readonly PatientState[]): { readonly start: number | null; readonly days: number } {
  let start: number | null = null;
  let days = 0;
  for (const [index, state] of run.entries()) {
    const next = run[index + 1];
    if (!next) break;
    const [now, soon] = [temperatureOf(state) - FEVER_FROM, temperatureOf(next) - FEVER_FROM];
    const span = next.day - state.day;
    const crossing = now === soon ? 0 : now / (now - soon);
    if (now < 0 && soon >= 0) {
      start ??= state.day + crossing * span;
      days += (1 - crossing) * span;
    } else if (now >= 0) days += soon >= 0 ? span : crossing * span;
  }
  return { start, days };
}
