import type { UiWords } from '../../i18n/ui-words.ts';

export type PatientWords = UiWords['patientModel'];
export type WhyId = keyof PatientWords['why']['cards'];
export type CaseId = keyof PatientWords['cases']['list'];
/** Claims that a card names, each with what it states. */
export type Evidence = Readonly<Record<WhyId, readonly { readonly id: string; readonly statement: string }[]>>;
