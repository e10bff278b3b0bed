import type { ClinicSettings } from './clinic-settings.ts';

/** Two readings for pictures and examples: a calm one, and one over the clinic's number. */
export interface ExampleReadings {
  readonly belowC: number;
  readonly belowF: number;
  readonly aboveC: number;
  readonly aboveF: number;
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** °F for °C, rounded to a tenth. */
export const fahrenheit = (celsius: number): number => toTenth((celsius * 9) / 5 + 32);

/** The clinic's number to call at, in °F. */
export const callThresholdF = ({ callAtC }: Pick<ClinicSettings, 'callAtC'>): number => fahrenheit(callAtC);

/** A temperature as it is shown: always with one decimal, in the manner of the language. */
export const shownTemperature = (degrees: number, locale = 'en'): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(degrees);

/** Readings that stay below and over the clinic's own number, whatever it is. */
export function exampleReadings({ callAtC }: Pick<ClinicSettings, 'callAtC'>): ExampleReadings {
  const belowC = toTenth(callAtC - 0.9);
  const aboveC = toTenth(callAtC + 0.2);
  return { belowC, belowF: fahrenheit(belowC), aboveC, aboveF: fahrenheit(aboveC) };
}
