import { REFERENCE_COURSES, type Course } from './reference-course.ts';

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

/** Last day of the reference course. */
export const LAST_DAY = 14;

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
/** Amounts that grow by doubling are read between two days on a ratio scale. */
const mixRatio = (from: number, to: number, share: number): number => from * (to / from) ** share;

/**
 * The signs of the made-up patient on a day after the infusion, 0 to 14; days outside are read at the nearest end.
 *
 * IL-6, temperature and cells come from the reference course. Heart rate, blood pressure, oxygen and the effect of support are
 * display formulas, not part of the model: they show the direction of change and are labelled illustrative wherever they appear.
 */
export function signsAt(day: number, course: Course = 'untreated', support: Support = {}): Signs {
  const rows = REFERENCE_COURSES[course];
  const at = Math.min(LAST_DAY, Math.max(0, day));
  const next = Math.max(
    1,
    rows.findIndex(([rowDay]) => rowDay >= at),
  );
  const from = rows[next - 1];
  const to = rows[next];
  if (!from || !to) throw new Error(`the reference course "${course}" has no rows around day ${String(day)}`);
  const share = (at - from[0]) / (to[0] - from[0]);
  const temperatureC = mix(from[2], to[2], share) - 0.6 * (support.feverCare ?? 0);
  const leak = mix(from[3], to[3], share);
  return {
    il6: mixRatio(from[1], to[1], share),
    temperatureC,
    carTCells: mixRatio(from[4], to[4], share),
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
