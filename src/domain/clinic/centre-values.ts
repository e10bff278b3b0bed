import type { ClinicSettings } from './clinic-settings.ts';
import { callThresholdF, exampleReadings, shownTemperature } from './temperature.ts';

/** Words for what a clinic has set, and for what it has not; `{times}`, `{clock}`, `{weeks}` and `{minutes}` stand for its numbers. */
export interface CentreWords {
  readonly phoneUnknown: string;
  readonly emergencyUnknown: string;
  readonly tempTimesUnknown: string;
  readonly tempTimes: string;
  readonly tempTimesOnce: string;
  readonly nearbyUnknown: string;
  readonly nearby: string;
  readonly nearbyOneWeek: string;
  readonly noDrivingUnknown: string;
  readonly noDriving: string;
  readonly noDrivingOneWeek: string;
  /** A sentence; `{date}` stands for the day. */
  readonly checkedRules: string;
  /** A sentence in its place, where nobody has checked them within a year. */
  readonly uncheckedRules: string;
  readonly nameUnknown: string;
  readonly productUnknown: string;
  readonly withinUnknown: string;
  readonly within: string;
}

/** A date such as `2026-11-25` in the manner of the language: "November 25, 2026". */
export const shownDate = (date: string, locale = 'en'): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** Whether a day is there, and not more than a year before today. */
const isLately = (day: string | null, today: string | undefined): day is string =>
  day !== null && (today === undefined || day >= `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`);

/** A time of day such as `08:00` in the manner of the language: "8:00 AM". */
export const shownTime = (time: string, locale = 'en'): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
    .format(new Date(`2000-01-01T${time}:00Z`))
    .replace(/\s/g, '\u00a0');

/**
 * What stands for `{centre.…}` and `{reading.…}` in the words of a language. A clinic's check of its rules counts for a
 * year, as seen from `today`.
 */
export function centreValues(
  settings: ClinicSettings,
  words: CentreWords,
  locale = 'en',
  today?: string,
): Record<string, string> {
  const degrees = (value: number): string => shownTemperature(value, locale);
  const filledIn = (text: string, value: string | number): string =>
    text.replace(/\{(times|weeks|minutes)\}/, String(value));
  const forWeeks = (weeks: number | null, several: string, one: string, unknown: string): string =>
    weeks === null ? unknown : filledIn(weeks === 1 ? one : several, weeks);
  const { belowC, belowF, aboveC, aboveF } = exampleReadings(settings);
  const times = settings.temperatureTimes;
  return {
    'centre.name': settings.clinicName ?? words.nameUnknown,
    'centre.callAtC': degrees(settings.callAtC),
    'centre.callAtF': degrees(callThresholdF(settings)),
    'centre.phone': settings.phone ?? words.phoneUnknown,
    'centre.emergency': settings.emergencyNumber ?? words.emergencyUnknown,
    'centre.tempTimes':
      times === null
        ? words.tempTimesUnknown
        : filledIn(times.length === 1 ? words.tempTimesOnce : words.tempTimes, times.length).replace(
            '{clock}',
            times.map((time) => shownTime(time, locale)).join(', '),
          ),
    'centre.nearby': forWeeks(settings.nearbyWeeks, words.nearby, words.nearbyOneWeek, words.nearbyUnknown),
    'centre.within':
      settings.nearbyMinutes === null ? words.withinUnknown : filledIn(words.within, settings.nearbyMinutes),
    'centre.noDriving': forWeeks(
      settings.noDrivingWeeks,
      words.noDriving,
      words.noDrivingOneWeek,
      words.noDrivingUnknown,
    ),
    'centre.rulesChecked': isLately(settings.checkedOn, today)
      ? words.checkedRules.replace('{date}', shownDate(settings.checkedOn, locale))
      : words.uncheckedRules,
    'centre.product': settings.product ?? words.productUnknown,
    'reading.belowC': degrees(belowC),
    'reading.belowF': degrees(belowF),
    'reading.aboveC': degrees(aboveC),
    'reading.aboveF': degrees(aboveF),
  };
}
