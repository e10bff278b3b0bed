import { cellsOf, LAST_MODEL_DAY, temperatureOf, type PatientState } from './patient-model.ts';

/** What the model says of one moment between two of its steps. */
export interface ModelMoment {
  /** Serum IL-6, pg/mL. */
  readonly il6: number;
  /** Body temperature, °C. */
  readonly temperatureC: number;
  /** CAR T cells in blood, copies per µg DNA. */
  readonly carTCells: number;
  /** Cancer as a fraction, 0 to 1. */
  readonly tumour: number;
  /** Activity of macrophages, relative. */
  readonly activity: number;
  /** Leak of vessels, 0 to 1. */
  readonly leak: number;
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
/** Amounts that grow by doubling are read between two moments on a ratio scale. */
const mixRatio = (from: number, to: number, share: number): number => from * (to / from) ** share;

/** Reads a run of 30 days at any day; days outside are read at the nearest end. */
export function runAt(run: readonly PatientState[], day: number): ModelMoment {
  const steps = run.length - 1;
  const at = (Math.min(LAST_MODEL_DAY, Math.max(0, day)) / LAST_MODEL_DAY) * steps;
  const index = Math.min(steps - 1, Math.floor(at));
  const [from, to] = [run[index], run[index + 1]];
  if (!from || !to) throw new RangeError(`the run has no moments around day ${String(day)}`);
  const share = at - index;
  return {
    il6: mixRatio(from.il6, to.il6, share),
    temperatureC: mix(temperatureOf(from), temperatureOf(to), share),
    carTCells: mixRatio(cellsOf(from), cellsOf(to), share),
    tumour: mix(from.tumour, to.tumour, share),
    activity: mix(from.activity, to.activity, share),
    leak: mix(from.leak, to.leak, share),
  };
}
