import type { Support } from './bedside-signs.ts';
import { LAST_MODEL_DAY, REFERENCE_PATIENT, type PatientSettings } from './patient-model.ts';

/** What a team can give, in the order in which it is offered. The blocker is tocilizumab. */
export const CARE_KINDS = ['fluids', 'oxygen', 'blocker', 'steroid'] as const;
export type CareKind = (typeof CARE_KINDS)[number];

/** For each kind the day from which on it is given, or `null` for not at all. */
export type Care = Readonly<Record<CareKind, number | null>>;

export const NO_CARE: Care = { fluids: null, oxygen: null, blocker: null, steroid: null };

/** Whether anything is given at all. */
export const isGiven = (care: Care): boolean => CARE_KINDS.some((kind) => care[kind] !== null);

/** What makes one made-up patient differ from another. */
export type MadeUpPatient = Pick<PatientSettings, 'burden' | 'dose' | 'sensitivity'>;

/** The two made-up people whom families can look at. */
export const MADE_UP_PEOPLE = {
  milder: { burden: 0.2, dose: 1, sensitivity: 0.3 },
  harder: {
    burden: REFERENCE_PATIENT.burden,
    dose: REFERENCE_PATIENT.dose,
    sensitivity: REFERENCE_PATIENT.sensitivity,
  },
} as const satisfies Readonly<Record<string, MadeUpPatient>>;
export type MadeUpPersonId = keyof typeof MADE_UP_PEOPLE;

/** Days on which care can begin. */
export const CARE_DAYS = { first: 1, last: LAST_MODEL_DAY - 1 } as const;

/** What the model is to run for a patient with some care. Fluids and oxygen are not part of it. */
export const settingsFor = (patient: MadeUpPatient, care: Care): PatientSettings => ({
  ...REFERENCE_PATIENT,
  ...patient,
  tocilizumab: care.blocker === null ? [] : [care.blocker],
  steroidFrom: care.steroid,
});

/** Days after which fluids and oxygen work fully. Illustrative. */
const SUPPORT_DELAY = 0.25;

/** How far help at the bedside works at a moment, in days after the infusion. */
export function supportOn(day: number, { fluids, oxygen }: Care): Support {
  const since = (from: number | null): number =>
    from === null ? 0 : Math.min(1, Math.max(0, (day - from) / SUPPORT_DELAY));
  return { fluids: since(fluids), oxygen: since(oxygen) };
}
