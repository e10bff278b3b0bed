import { shownTenth, WARMER_BY } from './bedside-signs.ts';
import { signsOn, type Course, type DaySigns } from './course.ts';
import { PARAMETERS } from './model-parameters.ts';
import { cellsOf, temperatureOf } from './patient-model.ts';
import { peakOf } from './run-measures.ts';

/**
 * What goes on inside the body on a day. `arriving`: the day of the infusion. `growing`: CAR T cells become more, IL-6 is
 * as on a healthy day. `rising`: IL-6 becomes more too. `falling`: IL-6 becomes less. `covered`: there is IL-6, but its
 * receptors are covered by the blocker. `settling`: IL-6 is back, CAR T cells become fewer and some stay.
 */
export const INSIDE_PHASES = ['arriving', 'growing', 'rising', 'covered', 'falling', 'settling'] as const;
export type InsidePhase = (typeof INSIDE_PHASES)[number];

/**
 * What can be seen at the bedside on a day. `before`: no fever yet. `warmer`: warmer than usual, below the number to call
 * at. `fever`: at it or above. `cooling`: below it again, and still warmer than usual. `after`: as usual again, after a
 * fever. `none`: as usual, late, without any fever on the way.
 */
export const BEDSIDE_PHASES = ['before', 'warmer', 'fever', 'cooling', 'after', 'none'] as const;
export type BedsidePhase = (typeof BEDSIDE_PHASES)[number];

/** One day of a made-up person, as it is told. */
export interface DayStory {
  readonly day: number;
  readonly signs: DaySigns;
  readonly inside: InsidePhase;
  readonly bedside: BedsidePhase;
}

/** IL-6 in pg/mL up to which it counts as on a healthy day; more once the blocker has kept it from leaving for a day. */
const HEALTHY_IL6 = { leaving: 5, kept: 20 } as const;
/** Share of receptors covered from which the blocker decides what is heard. */
const MOSTLY = 0.5;
/** Days before which a quiet body has not yet had its time. */
const STILL_EARLY = 14;

const round = (day: number): number => Math.round(day * 1000) / 1000;
const isFever = (celsius: number, callAtC: number): boolean => shownTenth(celsius) >= callAtC;

/** First day of a course, counted in whole days, with a temperature of at least the number to call at; null for none. */
export function firstFeverDay(course: Course, callAtC: number): number | null {
  const day = course.run.find(
    (state) => Number.isInteger(round(state.day)) && isFever(temperatureOf(state), callAtC),
  )?.day;
  return day === undefined ? null : round(day);
}

/** On how many whole days of a course a thermometer shows at least the number to call at. */
export const feverDayCount = (course: Course, callAtC: number): number =>
  course.run.filter((state) => Number.isInteger(round(state.day)) && isFever(temperatureOf(state), callAtC)).length;

/** Day on which a medicine is offered first for a course without care: the day after its first fever. */
export const careDayFor = (untreated: Course, callAtC: number): number =>
  (firstFeverDay(untreated, callAtC) ?? WITHOUT_FEVER) + 1;
/** Where there is no fever to go by. */
const WITHOUT_FEVER = 6;

function insideOn(course: Course, day: number, signs: DaySigns): InsidePhase {
  if (day === 0) return 'arriving';
  const isCovered = signs.covered > MOSTLY;
  const isKept = isCovered && day !== course.care.blocker;
  if (signs.il6 <= (isKept ? HEALTHY_IL6.kept : HEALTHY_IL6.leaving))
    return day < peakOf(course.run, cellsOf).day ? 'growing' : 'settling';
  if (isCovered) return 'covered';
  return signsOn(course, day + 0.5).il6 > signs.il6 ? 'rising' : 'falling';
}

function bedsideOn(course: Course, day: number, { temperatureC }: DaySigns, callAtC: number): BedsidePhase {
  const firstFever = firstFeverDay(course, callAtC);
  const hadFever = firstFever !== null && firstFever < day;
  if (isFever(temperatureC, callAtC)) return 'fever';
  const warmer = temperatureC >= PARAMETERS.restingTemperature.value + WARMER_BY;
  if (hadFever) return warmer ? 'cooling' : 'after';
  if (warmer) return 'warmer';
  return day < STILL_EARLY ? 'before' : 'none';
}

/** How a whole day of a course is told, for the number in °C that the clinic calls at. */
export function storyOf(course: Course, day: number, callAtC: number): DayStory {
  const signs = signsOn(course, day);
  return { day, signs, inside: insideOn(course, day, signs), bedside: bedsideOn(course, day, signs, callAtC) };
}
