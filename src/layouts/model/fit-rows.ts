import { fahrenheit, shownTemperature } from '../../domain/clinic/temperature.ts';
import { LAST_MODEL_DAY } from '../../domain/crs/patient-model.ts';
import { FEVER_FROM } from '../../domain/crs/run-measures.ts';
import { fill, placeholdersOf } from '../../i18n/fill.ts';
import type { Say } from '../../i18n/say.ts';
import type { UiWords } from '../../i18n/ui-words.ts';
import { shownNumber } from '../../modes/patient/shown-number.ts';
import { AREA_UNTIL, DECLINE, modelFigures, STUDY_FEVER_FROM, TOCILIZUMAB_DAY, type Match } from './fit.ts';

type Words = UiWords['aboutModel']['fit'];
export type FitName = keyof Words['rows'];

/** How each figure stands to its published one, and where that was published. */
export const FIT: Readonly<Record<FitName, { readonly match: Match; readonly sources: readonly string[] }>> = {
  peakDay: { match: 'fitted', sources: ['stein-2019'] },
  peak: { match: 'fitted', sources: ['stein-2019'] },
  ratio: { match: 'fitted', sources: ['felix-burden'] },
  doubling: { match: 'follows', sources: ['stein-2019'] },
  halving: { match: 'follows', sources: ['stein-2019'] },
  tocilizumabHalving: { match: 'follows', sources: ['moes-2022'] },
  rise: { match: 'differs', sources: ['stein-2019'] },
  area: { match: 'differs', sources: ['stein-2019'] },
  otherProduct: { match: 'compared', sources: ['ogasawara-2021'] },
  feverDays: { match: 'compared', sources: ['tisa-cel-pooled-2021'] },
  il6After: { match: 'follows', sources: ['nishimoto-2008'] },
  onset: { match: 'other', sources: ['tisa-cel-pooled-2021', 'cibmtr-tisa-cel'] },
  crsDays: { match: 'other', sources: ['tisa-cel-pooled-2021', 'cibmtr-tisa-cel'] },
  il6: { match: 'other', sources: ['il6-by-grade-2019'] },
};

/** One line of the comparison. */
export interface FitRow {
  readonly id: FitName;
  readonly name: string;
  readonly published: string;
  readonly model: string;
  readonly remark: string;
  readonly match: Match;
  readonly sources: readonly string[];
}

type Figures = ReturnType<typeof modelFigures>;

/** Large figures are rounded to so many digits, so that two can be read side by side. */
const DIGITS = 3;
const toDigits = (value: number, digits: number, locale: string): string =>
  shownNumber(Number(value.toPrecision(digits)), 0, locale);

/** All numbers that the words of the comparison have places for. */
export function fitNumbers(figures: Figures, locale: string): Readonly<Record<string, string>> {
  const decimals = (value: number, digits: number): string => shownNumber(value, digits, locale);
  const apart = figures.days.filter(({ day }) => Number.isInteger(day));
  const listed = (read: (day: (typeof apart)[number]) => string): string => apart.map(read).join(', ');
  const before = figures.days.filter(({ day }) => day < figures.publishedPeakDay);
  const last = before.at(-1) ?? { day: 0, ratio: 1 };
  return {
    publishedPeakDay: decimals(figures.publishedPeakDay, 1),
    peakDay: decimals(figures.peak.day, 1),
    publishedPeak: decimals(figures.publishedPeak, 0),
    peak: decimals(figures.peak.value, 0),
    ratio: decimals(figures.ratio, 2),
    doubling: decimals(figures.doubling, 2),
    effectorHalving: decimals(figures.effectorHalving, 2),
    earlyHalving: decimals(figures.earlyHalving, 1),
    allHalving: decimals(figures.allHalving, 2),
    from: decimals(DECLINE.from, 0),
    to: decimals(DECLINE.to, 0),
    areaDays: decimals(AREA_UNTIL, 0),
    publishedArea: toDigits(figures.publishedArea, DIGITS, locale),
    area: toDigits(figures.area, DIGITS, locale),
    areaMore: decimals(100 * (figures.area / figures.publishedArea - 1), 0),
    riseDays: listed(({ day }) => decimals(day, 0)),
    risePublished: listed(({ published }) => toDigits(published, DIGITS, locale)),
    riseModel: listed(({ model }) => toDigits(model, DIGITS, locale)),
    riseRatios: listed(({ ratio }) => `×${decimals(ratio, 2)}`),
    lastRiseDay: decimals(last.day, 0),
    lastRiseRatio: decimals(last.ratio, 1),
    studyFeverC: shownTemperature(STUDY_FEVER_FROM, locale),
    studyFeverF: shownTemperature(fahrenheit(STUDY_FEVER_FROM), locale),
    studyFever: decimals(figures.studyFever.days, 1),
    feverC: shownTemperature(FEVER_FROM, locale),
    feverF: shownTemperature(fahrenheit(FEVER_FROM), locale),
    feverDays: decimals(figures.fever.days, 1),
    feverStart: decimals(figures.fever.start ?? 0, 1),
    il6: toDigits(figures.il6Peak.value, DIGITS, locale),
    il6Day: decimals(figures.il6Peak.day, 1),
    il6After: decimals(figures.il6AfterTocilizumab, 1),
    tocilizumabDay: decimals(TOCILIZUMAB_DAY, 0),
    tocilizumabHalving: decimals(figures.tocilizumabHalving, 2),
    timesAbove: decimals(figures.blocked.times, 0),
    timesDay: decimals(figures.blocked.day, 0),
    days: decimals(LAST_MODEL_DAY, 0),
  };
}

/** The text with the numbers of the model in their places. Those of claims are left for `say`. */
function withFigures(template: string, numbers: Readonly<Record<string, string>>): string {
  const ofClaims = placeholdersOf(template).filter((name) => name.includes('.'));
  return fill(template, { ...numbers, ...Object.fromEntries(ofClaims.map((name) => [name, `{${name}}`])) });
}

/** The comparison from templates, figures that the model was fitted to first. */
export const fitRows = ({ rows }: Words, numbers: Readonly<Record<string, string>>, say: Say): FitRow[] =>
  (Object.keys(FIT) as FitName[]).map((id) => {
    const { name, published, model, remark } = rows[id];
    const told = (template: string): string => say(withFigures(template, numbers));
    return {
      id,
      name: told(name),
      published: told(published),
      model: told(model),
      remark: told(remark),
      ...FIT[id],
    };
  });
