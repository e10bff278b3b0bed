/** What a clinic may set for its own patients. `null` means that this site does not know it. */
export interface ClinicSettings {
  /** Temperature in °C at which patients of this clinic call, such as 38.0. */
  readonly callAtC: number;
  /** The number that the team answers day and night. */
  readonly phone: string | null;
  /** The emergency number of the country. */
  readonly emergency: string | null;
  /** How many times a day the temperature is taken. */
  readonly tempTimesADay: number | null;
  /** For how many weeks a patient stays close to the clinic. */
  readonly nearbyWeeks: number | null;
  /** For how many weeks a patient does not drive. */
  readonly noDrivingWeeks: number | null;
}

/** Words for what a clinic has set, and for what it has not; `{count}` and `{weeks}` stand for its numbers. */
export interface CentreWords {
  readonly phoneUnknown: string;
  readonly emergencyUnknown: string;
  readonly tempTimesUnknown: string;
  readonly tempTimes: string;
  readonly nearbyUnknown: string;
  readonly nearby: string;
  readonly noDrivingUnknown: string;
  readonly noDriving: string;
}

/** Two readings for pictures and examples: a calm one, and one over the clinic's number. */
export interface ExampleReadings {
  readonly belowC: number;
  readonly belowF: number;
  readonly aboveC: number;
  readonly aboveF: number;
}

/** Where a clinic has set nothing: fever as in the claim `fever-is-the-entry-sign`; all else is left to the patient's own team. */
export const DEFAULT_CLINIC: ClinicSettings = {
  callAtC: 38,
  phone: null,
  emergency: null,
  tempTimesADay: null,
  nearbyWeeks: null,
  noDrivingWeeks: null,
};

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** °F for °C, rounded to a tenth. */
export const fahrenheit = (celsius: number): number => toTenth((celsius * 9) / 5 + 32);

/** The clinic's number to call at, in °F. */
export const callThresholdF = ({ callAtC }: ClinicSettings): number => fahrenheit(callAtC);

/** A temperature as it is shown: always with one decimal, in the manner of the language. */
export const shownTemperature = (degrees: number, locale = 'en'): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(degrees);

/** Readings that stay below and over the clinic's own number, whatever it is. */
export function exampleReadings({ callAtC }: ClinicSettings): ExampleReadings {
  const belowC = toTenth(callAtC - 0.9);
  const aboveC = toTenth(callAtC + 0.2);
  return { belowC, belowF: fahrenheit(belowC), aboveC, aboveF: fahrenheit(aboveC) };
}

/** What stands for `{centre.…}` and `{reading.…}` in the words of a language. */
export function centreValues(settings: ClinicSettings, words: CentreWords, locale = 'en'): Record<string, string> {
  const degrees = (value: number): string => shownTemperature(value, locale);
  const counted = (count: number | null, known: string, unknown: string): string =>
    count === null ? unknown : known.replace(/\{(count|weeks)\}/, String(count));
  const { belowC, belowF, aboveC, aboveF } = exampleReadings(settings);
  return {
    'centre.callAtC': degrees(settings.callAtC),
    'centre.callAtF': degrees(callThresholdF(settings)),
    'centre.phone': settings.phone ?? words.phoneUnknown,
    'centre.emergency': settings.emergency ?? words.emergencyUnknown,
    'centre.tempTimes': counted(settings.tempTimesADay, words.tempTimes, words.tempTimesUnknown),
    'centre.nearby': counted(settings.nearbyWeeks, words.nearby, words.nearbyUnknown),
    'centre.noDriving': counted(settings.noDrivingWeeks, words.noDriving, words.noDrivingUnknown),
    'reading.belowC': degrees(belowC),
    'reading.belowF': degrees(belowF),
    'reading.aboveC': degrees(aboveC),
    'reading.aboveF': degrees(aboveF),
  };
}
