import { bedsideSigns, type BedsideSigns, type Support } from './bedside-signs.ts';
import {
  integrated,
  LAST_MODEL_DAY,
  REFERENCE_PATIENT,
  type PatientSettings,
  type PatientState,
} from './patient-model.ts';
import { runAt, type ModelMoment } from './run-at.ts';

/** What the film's patient is given: nothing, the signal blocker on day 6, or the blocker and a steroid from day 6 on. */
export type Given = 'untreated' | 'blocker' | 'blocker-and-steroid';

const GIVEN: Readonly<Record<Given, Partial<PatientSettings>>> = {
  untreated: {},
  blocker: { tocilizumab: [6] },
  'blocker-and-steroid': { tocilizumab: [6], steroidFrom: 6 },
};

const runs = new Map<Given, readonly PatientState[]>();

/** The run of the film's patient, worked out once. */
function runOf(given: Given): readonly PatientState[] {
  const run = runs.get(given) ?? integrated({ ...REFERENCE_PATIENT, ...GIVEN[given] });
  runs.set(given, run);
  return run;
}

/** What is going on in the film's patient at one moment, inside the body and at the bedside. */
export interface Signs extends ModelMoment, BedsideSigns {}

/** Last day that the film's patient has. */
export const LAST_DAY = LAST_MODEL_DAY;

/**
 * The signs of the film's patient, who is the model's reference, on a day after the infusion, 0 to 30; days outside are
 * read at the nearest end. Heart rate, blood pressure, oxygen and the effect of support are display formulas: see
 * `bedside-signs.ts`.
 */
export function signsAt(day: number, given: Given = 'untreated', support: Support = {}): Signs {
  const moment = runAt(runOf(given), day);
  return { ...moment, ...bedsideSigns(moment.temperatureC, moment.leak, support) };
}
