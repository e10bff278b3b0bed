import { bedsideSigns, type BedsideSigns } from './bedside-signs.ts';
import { settingsFor, supportOn, type Care, type MadeUpPatient } from './care.ts';
import { covered, LAST_MODEL_DAY, patientRun, tocilizumabOn, type PatientState } from './patient-model.ts';
import { runAt, type ModelMoment } from './run-at.ts';

/** Thirty days of one made-up patient with some care. */
export interface Course {
  readonly patient: MadeUpPatient;
  readonly care: Care;
  readonly run: readonly PatientState[];
}

/** Works out a course. Takes a few milliseconds: keep it, and read its days with `signsOn`. */
export const courseOf = (patient: MadeUpPatient, care: Care): Course => ({
  patient,
  care,
  run: patientRun(settingsFor(patient, care)),
});

/** What goes on at one moment of a course, inside the body and at the bedside. */
export interface DaySigns extends ModelMoment, BedsideSigns {
  /** Share of the IL-6 receptors that the blocker covers, 0 to 1. */
  readonly covered: number;
}

/** The signs of a course on a day after the infusion, 0 to 30; days outside are read at the nearest end. */
export function signsOn({ care, run }: Course, when: number): DaySigns {
  const day = Math.min(LAST_MODEL_DAY, Math.max(0, when));
  const moment = runAt(run, day);
  const given = care.blocker === null || day < care.blocker ? [] : [care.blocker];
  return {
    ...moment,
    ...bedsideSigns(moment.temperatureC, moment.leak, supportOn(day, care)),
    covered: given.length === 0 ? 0 : covered(tocilizumabOn(day, given)),
  };
}
