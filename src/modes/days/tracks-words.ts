import type { Course } from '../../domain/crs/course.ts';
import type { TracksWords } from '../../ui/days/plot.ts';
import { bedsideChartText, insideChartText } from './day-texts.ts';
import type { DaysWords } from './days-words.ts';

/** The texts of the charts for one course, for families. */
export function tracksWordsOf(course: Course, callAtC: number, words: DaysWords): TracksWords {
  const { inside, bedside, slider } = words;
  return {
    many: inside.many,
    few: inside.few,
    cells: inside.cells,
    il6: inside.il6,
    stillInBlood: inside.stillInBlood,
    cellsStay: inside.cellsStay,
    insideAlt: insideChartText(course, words),
    bedsideAlt: bedsideChartText(course, callAtC, words),
    callPill: bedside.callNow,
    callShort: bedside.callLine,
    feverMark: bedside.fever,
    day: slider.day,
    infusion: slider.infusion,
    untreated: bedside.untreated,
    slider: slider.label,
    logCells: inside.cells,
    logIl6: inside.il6,
  };
}
