import {
  cellsOf,
  integrated,
  LAST_MODEL_DAY,
  MODEL_STEP,
  REFERENCE_PATIENT,
  temperatureOf,
  type PatientSettings,
  type PatientState,
} from './patient-model.ts';

/** What was given: nothing, the signal blocker on day 6, or the blocker and a steroid from day 6 on. */
export type Course = 'untreated' | 'blocker' | 'blocker-and-steroid';

const GIVEN: Readonly<Record<Course, Partial<PatientSettings>>> = {
  untreated: {},
  blocker: { tocilizumab: [6] },
  'blocker-and-steroid': { tocilizumab: [6], steroidFrom: 6 },
};

const runs = new Map<Course, readonly PatientState[]>();

/** The run of a course, worked out once. */
function runOf(course: Course): readonly PatientState[] {
  const run = runs.get(course) ?? integrated({ ...REFERENCE_PATIENT, ...GIVEN[course] });
  runs.set(course, run);
  return run;
}

/** What is going on in the made-up patient at one moment, inside the body and at the bedside. */
export interface Signs {
  /** Serum IL-6, pg/mL. */
  readonly il6: number;
  /** Body temperature, °C. */
  readonly temperatureC: number;
  /** CAR T cells in blood, copies per µg DNA. */
  readonly carTCells: number;
  /** Beats a minute. Illustrative. */
  readonly heartRate: number;
  /** Upper and lower blood pressure, mmHg. Illustrative. */
  readonly bloodPressure: { readonly systolic: number; readonly diastolic: number };
  /** Oxygen saturation, percent. Illustrative. */
  readonly oxygen: number;
}

/** Help at the bedside, 0 (none) to 1 (working fully). */
export interface Support {
  readonly fluids?: number;
  readonly oxygen?: number;
  readonly feverCare?: number;
}

/** Last day that the made-up patient has. */
export const LAST_DAY = LAST_MODEL_DAY;

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
/** Amounts that grow by doubling are read between two days on a ratio scale. */
const mixRatio = (from: number, to: number, share: number): number => from * (to / from) ** share;

/**
 * The signs of the made-up patient on a day after the infusion, 0 to 30; days outside are read at the nearest end.
 *
 * IL-6, temperature and cells come from the model (`patient-model.ts`) of its reference patient. Heart rate, blood pressure, oxygen and the effect of support are
 * display formulas, not part of the model: they show the direction of change and are labelled illustrative wherever they appear.
 */
export function signsAt(day: number, course: Course = 'untreated', support: Support = {}): Signs {
  const run = runOf(course);
  const at = Math.min(LAST_DAY, Math.max(0, day)) / MODEL_STEP;
  const index = Math.min(run.length - 2, Math.floor(at));
  const [from, to] = [run[index], run[index + 1]];
  if (!from || !to) throw new RangeError(`the run "${course}" has no moments around day ${String(day)}`);
  const share = at - index;
  const temperatureC = mix(temperatureOf(from), temperatureOf(to), share) - 0.6 * (support.feverCare ?? 0);
  const leak = mix(from.leak, to.leak, share);
  return {
    il6: mixRatio(from.il6, to.il6, share),
    temperatureC,
    carTCells: mixRatio(cellsOf(from), cellsOf(to), share),
    heartRate: 76 + 13 * (temperatureC - 36.8),
    bloodPressure: {
      systolic: Math.max(70, 120 - 200 * leak) + 18 * (support.fluids ?? 0) * Math.min(1, leak / 0.1),
      diastolic: Math.max(40, 76 - 120 * leak) + 10 * (support.fluids ?? 0) * Math.min(1, leak / 0.1),
    },
    oxygen: Math.max(80, 98 - 45 * leak) + 4 * (support.oxygen ?? 0) * Math.min(1, leak / 0.1),
  };
}

/** IL-6 at or below this is within a healthy day, pg/mL: it is never drawn. */
const RESTING_IL6 = 4;

/**
 * How many IL-6 symbols stand for an amount: the same ratio throughout a step, so that "more" can be counted.
 *
 * @param il6 serum IL-6, pg/mL
 * @param perSymbol pg/mL above a healthy day that one symbol stands for: see SIGNAL_SCALE
 */
export const signalDots = (il6: number, perSymbol: number): number =>
  Math.max(0, Math.round((il6 - RESTING_IL6) / perSymbol));

/** Pg/mL that one IL-6 symbol stands for, by step. Step 6 looks closer, at a smaller piece of the same water. */
export const SIGNAL_SCALE = { 'cytokine-release': 0.42, treatment: 16 } as const;

/** °F for °C, to one decimal. */
export const fahrenheit = (celsius: number): number => Math.round(((celsius * 9) / 5) * 10 + 320) / 10;
