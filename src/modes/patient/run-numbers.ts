import { bedsideSigns, type BedsideSigns } from '../../domain/crs/bedside-signs.ts';
import type { Course } from '../../domain/crs/course.ts';
import { PARAMETERS } from '../../domain/crs/model-parameters.ts';
import {
  cellsOf,
  patientRun,
  temperatureOf,
  type PatientSettings,
  type PatientState,
} from '../../domain/crs/patient-model.ts';
import { feverOf, peakOf, type Fever } from '../../domain/crs/run-measures.ts';

/** The course of a patient, as charts take it. Fluids and oxygen are not part of this page. */
export const courseWith = (settings: PatientSettings): Course => ({
  patient: { burden: settings.burden, dose: settings.dose, sensitivity: settings.sensitivity },
  care: { fluids: null, oxygen: null, blocker: settings.tocilizumab[0] ?? null, steroid: settings.steroidFrom },
  run: patientRun(settings),
});

type Peak = ReturnType<typeof peakOf>;

/** The peak of a run, its day read between the moments of the run: on the parabola through the highest one and its neighbors. */
function finePeak(run: Course['run'], read: (state: PatientState) => number): Peak {
  const { day, value } = peakOf(run, read);
  const index = run.findIndex((state) => state.day === day);
  const [before, after] = [run[index - 1], run[index + 1]];
  if (!before || !after) return { day, value };
  const [rise, fall] = [value - read(before), value - read(after)];
  return { day: day + ((rise - fall) / (rise + fall)) * ((after.day - day) / 2), value };
}

/** What thirty days of a run come to. */
export interface RunNumbers {
  /** CAR T cells, copies per µg of DNA. */
  readonly cells: Peak;
  /** Days in which the cells double, on average until their peak. */
  readonly doubling: number;
  /** Serum IL-6, pg/mL. */
  readonly il6: Peak;
  readonly fever: Fever;
  /** Highest temperature, °C. */
  readonly highest: number;
  readonly leak: number;
  /** The monitor when the leak is largest. */
  readonly lowest: BedsideSigns;
}

export function numbersOf({ run }: Course): RunNumbers {
  const [first] = run;
  if (!first) throw new RangeError('the run has no moments');
  const cells = finePeak(run, cellsOf);
  const highest = peakOf(run, temperatureOf).value;
  const leak = peakOf(run, (state) => state.leak).value;
  return {
    cells,
    doubling: cells.day / Math.log2(cells.value / cellsOf(first)),
    il6: finePeak(run, (state) => state.il6),
    fever: feverOf(run),
    highest,
    leak,
    lowest: bedsideSigns(highest, leak),
  };
}

/** Days in which effector cells become half as many once no target is left: the published decline, put into the model. */
export const HALVING_AFTER_PEAK = Math.LN2 / PARAMETERS.contraction.value;
/** Days in which tocilizumab becomes half as much, worked out from its published volume and clearance. */
export const TOCILIZUMAB_HALVING =
  Math.LN2 / (PARAMETERS.tocilizumabClearance.value / PARAMETERS.tocilizumabVolume.value);
