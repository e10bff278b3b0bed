import { PARAMETERS, type Parameter } from './model-parameters.ts';

/** Where the leak of vessels passes from one band of the ASTCT grades (1 to 4) to the next. Illustrative: the grades know no leak. */
export const LEAK_BANDS = { second: 0.2, third: 0.45, fourth: 0.7 } as const;

const illustrative = (value: number, unit: string, ...sources: string[]): Parameter => ({
  value,
  unit,
  standing: 'illustrative',
  sources,
});

/**
 * Numbers of the display formulas. They are not part of the model: they turn its fever and leak into signs that a monitor
 * shows, and agree with what each ASTCT grade needs. In the first band nothing; in the second, fluids or low-flow oxygen
 * are enough; from the third on they are not.
 */
export const DISPLAY_PARAMETERS = {
  restingHeartRate: illustrative(76, '1/min'),
  heartRatePerDegree: illustrative(13, '1/min/°C'),
  restingSystolic: illustrative(120, 'mmHg'),
  /** Below this, blood pressure is low: what the second band begins with. */
  lowSystolic: illustrative(90, 'mmHg', 'astct-2019'),
  /** Below this, blood pressure is lower than usual. */
  lowerSystolic: illustrative(105, 'mmHg'),
  systolicPerLeak: illustrative(48, 'mmHg'),
  systolicFromFluids: illustrative(12, 'mmHg', 'astct-2019'),
  restingDiastolic: illustrative(76, 'mmHg'),
  lowDiastolic: illustrative(54, 'mmHg'),
  diastolicPerLeak: illustrative(20, 'mmHg'),
  diastolicFromFluids: illustrative(8, 'mmHg'),
  restingOxygen: illustrative(98, '%'),
  /** Below this, oxygen is low. */
  lowOxygen: illustrative(92, '%', 'astct-2019'),
  /** Below this, oxygen is lower than usual. */
  lowerOxygen: illustrative(95, '%'),
  oxygenPerLeak: illustrative(20, '%'),
  oxygenFromLowFlow: illustrative(5, '%', 'astct-2019'),
  /** Above this, a heart beats fast. */
  fastHeart: illustrative(100, '1/min'),
  feverCareLowers: illustrative(0.6, '°C'),
} as const satisfies Readonly<Record<string, Parameter>>;

const D = Object.fromEntries(Object.entries(DISPLAY_PARAMETERS).map(([name, { value }]) => [name, value])) as Readonly<
  Record<keyof typeof DISPLAY_PARAMETERS, number>
>;

/** Help at the bedside, 0 (none) to 1 (working fully). */
export interface Support {
  readonly fluids?: number;
  readonly oxygen?: number;
  readonly feverCare?: number;
}

/** What a monitor shows. Illustrative, but for the temperature, which comes from the model. */
export interface BedsideSigns {
  /** Body temperature, °C. */
  readonly temperatureC: number;
  /** Beats a minute. */
  readonly heartRate: number;
  /** Upper and lower blood pressure, mmHg. */
  readonly bloodPressure: { readonly systolic: number; readonly diastolic: number };
  /** Oxygen saturation, percent. */
  readonly oxygen: number;
}

/** Falls from its resting value to a low one as the leak fills the first band, fastest at first; then on with the leak. */
function fallen(leak: number, resting: number, low: number, perLeak: number): number {
  if (leak <= LEAK_BANDS.second) return resting - (resting - low) * Math.sqrt(Math.max(0, leak) / LEAK_BANDS.second);
  return low - perLeak * (leak - LEAK_BANDS.second);
}

/**
 * What the monitor shows for a temperature of the model and a leak of vessels from 0 to 1. Help never lifts a sign above
 * its resting value.
 */
export function bedsideSigns(modelTemperatureC: number, leak: number, support: Support = {}): BedsideSigns {
  const { fluids = 0, oxygen = 0, feverCare = 0 } = support;
  const above = Math.max(0, modelTemperatureC - PARAMETERS.restingTemperature.value);
  const temperatureC = modelTemperatureC - Math.min(above, D.feverCareLowers * feverCare);
  const helped = (value: number, by: number, resting: number): number => Math.min(resting, value + by);
  return {
    temperatureC,
    heartRate: D.restingHeartRate + D.heartRatePerDegree * (temperatureC - PARAMETERS.restingTemperature.value),
    bloodPressure: {
      systolic: helped(
        fallen(leak, D.restingSystolic, D.lowSystolic, D.systolicPerLeak),
        D.systolicFromFluids * fluids,
        D.restingSystolic,
      ),
      diastolic: helped(
        fallen(leak, D.restingDiastolic, D.lowDiastolic, D.diastolicPerLeak),
        D.diastolicFromFluids * fluids,
        D.restingDiastolic,
      ),
    },
    oxygen: helped(
      fallen(leak, D.restingOxygen, D.lowOxygen, D.oxygenPerLeak),
      D.oxygenFromLowFlow * oxygen,
      D.restingOxygen,
    ),
  };
}

/** How a sign stands to what is usual: a shape and a word say it beside the number. */
export type SignState = 'usual' | 'warm' | 'raised' | 'lower' | 'low';

/** °C over the resting temperature from which a body is warmer than usual. Illustrative. */
export const WARMER_BY = 0.5;

function temperatureState(temperatureC: number, callAtC: number): SignState {
  if (shownTenth(temperatureC) >= callAtC) return 'raised';
  return temperatureC >= PARAMETERS.restingTemperature.value + WARMER_BY ? 'warm' : 'usual';
}

function stateBelow(value: number, low: number, lower: number): SignState {
  const shown = Math.round(value);
  if (shown < low) return 'low';
  return shown < lower ? 'lower' : 'usual';
}

/** How each sign stands. A temperature is raised from the number on that the clinic calls at, and warm a little below it. */
export function signStates(
  { temperatureC, heartRate, bloodPressure, oxygen }: BedsideSigns,
  callAtC: number,
): Readonly<Record<'temperature' | 'heart' | 'pressure' | 'oxygen', SignState>> {
  return {
    temperature: temperatureState(temperatureC, callAtC),
    heart: Math.round(heartRate) > D.fastHeart ? 'raised' : 'usual',
    pressure: stateBelow(bloodPressure.systolic, D.lowSystolic, D.lowerSystolic),
    oxygen: stateBelow(oxygen, D.lowOxygen, D.lowerOxygen),
  };
}

/** A temperature as a thermometer shows it: to a tenth. */
export const shownTenth = (celsius: number): number => Math.round(celsius * 10) / 10;
