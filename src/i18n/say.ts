import { centreValues, type CentreWords } from '../domain/clinic/centre-values.ts';
import type { ClinicSettings } from '../domain/clinic/clinic-settings.ts';
import { fillDotted, placeholdersOf } from './fill.ts';

/** A number that words may show, and the day by which somebody has to look at it again. */
export interface DatedNumber {
  readonly value: string | number;
  /** Absent where the number cannot go out of date. */
  readonly reviewBy?: string;
}

/** All that fills the dotted placeholders of a language. Plain data, so that a page can carry it to the browser. */
export interface FillIn {
  readonly locale: string;
  readonly centre: CentreWords;
  /** Numbers of claims, by `claim-id.name`. */
  readonly numbers: Readonly<Record<string, DatedNumber>>;
  /** Said after a sentence whose number is past its review. */
  readonly askToday: string;
  /** The settings that the pages were built with. */
  readonly builtWith: ClinicSettings;
  /** The day of the content that the pages were built from: `2026-11-25`. */
  readonly builtOn: string;
}

/** Fills a text in. */
export type Say = (text: string) => string;

const ENDS_A_SENTENCE = /[.!?]["”’)]?$/;

/**
 * Fills texts with a clinic's settings and the numbers of claims. A sentence that shows a number past its review by
 * `today` is followed by the advice to ask for today's rule.
 */
export function sayer(fillIn: FillIn, settings: ClinicSettings, today: string): Say {
  const { numbers, centre, locale, askToday } = fillIn;
  const values = {
    ...Object.fromEntries(Object.entries(numbers).map(([name, { value }]) => [name, value])),
    ...centreValues(settings, centre, locale, today),
  };
  const isPast = (name: string): boolean => {
    const reviewBy = numbers[name]?.reviewBy;
    return reviewBy !== undefined && reviewBy < today;
  };
  return (text) => {
    // A degree sign never stands at the beginning of a line, nor does the T of "CAR T".
    const filled = fillDotted(text, values).replaceAll(' °', '\u00a0°').replaceAll('CAR T', 'CAR\u00a0T');
    const marked = placeholdersOf(text).some(isPast) && ENDS_A_SENTENCE.test(filled) && !filled.endsWith(askToday);
    return marked ? `${filled} ${askToday}` : filled;
  };
}

/** A copy of a value with every text inside it filled in. */
export function said<T>(value: T, say: Say): T {
  if (typeof value === 'string') return say(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => said(item, say)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, said<unknown>(item, say)])) as T;
  }
  return value;
}
