import { fahrenheit, shownTemperature } from '../../domain/clinic/temperature.ts';
import { shownTenth } from '../../domain/crs/bedside-signs.ts';
import { signsOn, type Course } from '../../domain/crs/course.ts';
import { firstFeverDay, storyOf, type DayStory } from '../../domain/crs/day-story.ts';
import { cellsOf, LAST_MODEL_DAY } from '../../domain/crs/patient-model.ts';
import { peakOf } from '../../domain/crs/run-measures.ts';
import { fill } from '../../i18n/fill.ts';
import { dayInsideCounts, type DayInsideSigns } from '../../scenes/day-inside/day-inside-pose.ts';
import type { DaysWords } from './days-words.ts';

/** A temperature of the model as it is read: the same tenth in both units everywhere on the page. */
export function shownDegrees(
  celsius: number,
  locale: string,
): { readonly celsius: string; readonly fahrenheit: string } {
  const tenth = shownTenth(celsius);
  return { celsius: shownTemperature(tenth, locale), fahrenheit: shownTemperature(fahrenheit(tenth), locale) };
}

/** A day in one sentence: what a thermometer shows, what to do, and what goes on inside. */
export const daySentence = (
  { day, signs, inside, bedside }: DayStory,
  { sentence }: DaysWords,
  locale: string,
): string =>
  fill(sentence[bedside], { day, ...shownDegrees(signs.temperatureC, locale), inside: sentence.inside[inside] });

/** The picture inside the body in words, with what can be counted in it. */
export function pictureText(day: number, signs: DayInsideSigns, { inside }: DaysWords): string {
  const { cells, cancer, il6 } = dayInsideCounts(signs);
  const covered = signs.covered >= 0.5 ? inside.pictureCovered : inside.pictureOpen;
  return fill(inside.pictureAlt, { day, cells, cancer, il6, covered });
}

/** What the curves of CAR T cells and IL-6 show. */
export const insideChartText = ({ run }: Course, { inside }: DaysWords): string =>
  fill(inside.chartAlt, {
    cellsPeak: Math.round(peakOf(run, cellsOf).day),
    il6Peak: Math.round(peakOf(run, ({ il6 }) => il6).day),
  });

const allDays = Array.from({ length: LAST_MODEL_DAY + 1 }, (_, day) => day);

/** What the curve of the temperature shows. */
export function bedsideChartText(course: Course, callAtC: number, { bedside }: DaysWords): string {
  const from = firstFeverDay(course, callAtC);
  if (from === null) return bedside.chartAltNoFever;
  const to = allDays.findLast((day) => shownTenth(signsOn(course, day).temperatureC) >= callAtC) ?? from;
  return fill(bedside.chartAlt, { from, to });
}

/** One line of the table of all days. */
export interface DayRow {
  readonly day: number;
  readonly celsius: string;
  readonly fahrenheit: string;
  readonly isFever: boolean;
  readonly cells: string;
  readonly il6: string;
}

/** Shares of the highest value of a course, up to which an amount is few or some. */
const LEVELS = { few: 0.1, some: 0.5 } as const;

/** All days of a course as a table tells them: amounts in words, by their share of the highest day. */
export function dayRows(course: Course, callAtC: number, { table }: DaysWords, locale: string): readonly DayRow[] {
  const stories = allDays.map((day) => storyOf(course, day, callAtC));
  const most = {
    carTCells: Math.max(...stories.map(({ signs }) => signs.carTCells)),
    il6: Math.max(...stories.map(({ signs }) => signs.il6)),
  };
  const level = (kind: keyof typeof most, value: number): string => {
    const share = value / most[kind];
    if (share === 1) return table.most;
    if (share <= LEVELS.few) return table.levels.none;
    return share <= LEVELS.some ? table.levels.some : table.levels.many;
  };
  return stories.map(({ day, signs, bedside }) => ({
    day,
    ...shownDegrees(signs.temperatureC, locale),
    isFever: bedside === 'fever',
    cells: level('carTCells', signs.carTCells),
    il6: level('il6', signs.il6),
  }));
}
