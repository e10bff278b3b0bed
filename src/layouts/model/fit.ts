import { PARAMETERS } from '../../domain/crs/model-parameters.ts';
import {
  cellsOf,
  integrated,
  MODEL_STEP,
  patientRun,
  REFERENCE_PATIENT,
  type PatientSettings,
  type PatientState,
} from '../../domain/crs/patient-model.ts';
import { PUBLISHED_KINETICS, publishedCells } from '../../domain/crs/published-kinetics.ts';
import { runAt } from '../../domain/crs/run-at.ts';
import { FEVER_FROM, feverOf, peakOf } from '../../domain/crs/run-measures.ts';

/**
 * How what the model says stands to a published figure. `fitted`: it was made to meet it. `follows`: it follows from what
 * was put in. `compared`: it was not fitted to it. `other`: the two are not the same measure. `differs`: it does not agree.
 */
export type Match = 'fitted' | 'follows' | 'compared' | 'other' | 'differs';

/** Days on which the published curve and the model are set side by side. */
export const COMPARED_DAYS = [3, 5, 7, 9.3, 14] as const;
/** A temperature that counted as fever in the pooled studies, °C. Source: tisa-cel-pooled-2021. */
export const STUDY_FEVER_FROM = 38.6;
/** Burdens between which the peaks were compared. Source: felix-burden. */
const BURDENS = { lower: 0.2, higher: 0.7 } as const;
/** Days in which the decline is read: late enough that hardly any target is left. */
export const DECLINE = { from: 14, to: 20 } as const;
/** Days right after the peak, while some target is left. */
const DAYS_AFTER_PEAK = 5;
export const AREA_UNTIL = 28;
export const TOCILIZUMAB_DAY = 6;
const FINEST_STEP = 0.01;

const halfLife = (from: number, to: number, days: number): number => (days * Math.LN2) / Math.log(from / to);

/** Area under a curve from day 0 on, by the rule of trapezes. */
function areaUnder(level: (day: number) => number, until: number): number {
  const steps = Math.round(until / MODEL_STEP);
  const at = (index: number): number => level((index * until) / steps);
  const middle = Array.from({ length: steps - 1 }, (_, index) => at(index + 1)).reduce((sum, each) => sum + each, 0);
  return (until / steps) * (middle + (at(0) + at(steps)) / 2);
}

const stateOn = (run: readonly PatientState[], day: number): PatientState => {
  const state = run[Math.round(day / MODEL_STEP)];
  if (!state) throw new RangeError(`the run has no day ${String(day)}`);
  return state;
};

/** How many times IL-6 of one run stands above that of another at most, and when. */
function mostAbove(run: readonly PatientState[], other: readonly PatientState[]): { day: number; times: number } {
  const times = run.map(({ il6 }, index) => il6 / (other[index]?.il6 ?? il6));
  const most = Math.max(...times);
  return { day: run[times.indexOf(most)]?.day ?? 0, times: most };
}

/** What the model says of everything that it is compared in. Worked out anew in every build. */
export function modelFigures() {
  const run = patientRun(REFERENCE_PATIENT);
  const peak = peakOf(run, cellsOf);
  const peakAt = (burden: number): number => peakOf(patientRun({ ...REFERENCE_PATIENT, burden }), cellsOf).value;
  const [early, late] = [stateOn(run, DECLINE.from), stateOn(run, DECLINE.to)];
  const span = DECLINE.to - DECLINE.from;
  const covered = patientRun({ ...REFERENCE_PATIENT, tocilizumab: [TOCILIZUMAB_DAY] });
  const dayLater = TOCILIZUMAB_DAY + 1;
  const cells = (day: number): number => runAt(run, day).carTCells;
  return {
    run,
    peak,
    il6Peak: peakOf(run, ({ il6 }) => il6),
    ratio: peakAt(BURDENS.higher) / peakAt(BURDENS.lower),
    doubling: (peak.day * Math.LN2) / Math.log(peak.value / PARAMETERS.firstCells.value),
    effectorHalving: halfLife(early.effectors, late.effectors, span),
    earlyHalving: halfLife(cells(peak.day), cells(peak.day + DAYS_AFTER_PEAK), DAYS_AFTER_PEAK),
    allHalving: halfLife(cellsOf(early), cellsOf(late), span),
    area: areaUnder(cells, AREA_UNTIL),
    publishedArea: areaUnder(publishedCells, AREA_UNTIL),
    days: COMPARED_DAYS.map((day) => ({
      day,
      published: publishedCells(day),
      model: cells(day),
      ratio: cells(day) / publishedCells(day),
    })),
    fever: feverOf(run, FEVER_FROM),
    studyFever: feverOf(run, STUDY_FEVER_FROM),
    tocilizumabHalving: (Math.LN2 * PARAMETERS.tocilizumabVolume.value) / PARAMETERS.tocilizumabClearance.value,
    il6AfterTocilizumab: runAt(covered, dayLater).il6 / runAt(run, dayLater).il6,
    blocked: mostAbove(covered, run),
    publishedPeak: PUBLISHED_KINETICS.peak,
    publishedPeakDay: PUBLISHED_KINETICS.peakDay,
  };
}

/** Largest difference that steps of the usual length make against much finer ones, as a share of each state's peak. */
export function largestError(): number {
  const settings: PatientSettings = {
    ...REFERENCE_PATIENT,
    tocilizumab: [TOCILIZUMAB_DAY],
    steroidFrom: TOCILIZUMAB_DAY,
  };
  const [usual, fine] = [integrated(settings), integrated(settings, FINEST_STEP)];
  const finer = Math.round(MODEL_STEP / FINEST_STEP);
  const states = ['effectors', 'memory', 'tumour', 'activity', 'il6', 'fever', 'leak'] as const;
  return Math.max(
    ...states.flatMap((name) => {
      const peak = Math.max(...fine.map((state) => state[name]));
      return usual.map((state, index) => Math.abs(state[name] - (fine[index * finer]?.[name] ?? state[name])) / peak);
    }),
  );
}
