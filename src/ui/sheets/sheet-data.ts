import type { ClinicSettings } from '../../domain/clinic/clinic-settings.ts';
import type { StepId } from '../../domain/journey/journey.ts';
import type { Answerer, Marks, PromptId } from '../../domain/session/teach-back.ts';
import type { SessionWords } from '../../i18n/session-words.ts';
import type { UiWords } from '../../i18n/ui-words.ts';

/** The sheets in the order in which they are listed and printed. */
export const SHEET_IDS = [
  'fever-plan',
  'wallet-card',
  'temperature-log',
  'caregiver',
  'my-questions',
  'my-journey',
  'session-record',
  'answer-cards',
] as const;

export type SheetId = (typeof SHEET_IDS)[number];

/** Sheets that stay with the nurse or in the room. */
export const ROOM_SHEETS: readonly SheetId[] = ['session-record', 'answer-cards'];

/** Words of the sheets, filled in. What stands on other pages too is said in the same words here. */
export interface SheetWords {
  readonly sheets: SessionWords['sheets'];
  readonly call: Pick<UiWords['call'], 'now' | 'noAnswer' | 'emergency' | 'emergencyTitle'>;
  readonly plan: Pick<UiWords['plan'], 'points' | 'ask' | 'remember' | 'checkedOn'>;
  readonly card: UiWords['clinic']['card'];
}

/** One step as sheets show it. */
export interface SheetStep {
  readonly step: StepId;
  readonly number: number;
  readonly title: string;
  readonly shortName: string;
  /** As somebody typed it; empty where it is written by hand. */
  readonly date: string;
  readonly isShown: boolean;
  /** How many questions of it the room was asked. */
  readonly asked: number;
}

/** One thing that is said in the open, by the name that lists give it. */
export interface SheetPoint {
  readonly id: PromptId;
  readonly name: string;
}

/** What was typed for a line of a sheet; empty where it is written by hand. */
export type TypedLine = 'product' | 'attended' | 'interpreter' | 'materials';

/** All that the sheets show beside their words. What is not known is a line to write on. */
export interface SheetData {
  readonly locale: string;
  readonly clinic: ClinicSettings;
  readonly steps: readonly SheetStep[];
  readonly points: readonly SheetPoint[];
  readonly typed: Readonly<Record<TypedLine, string>>;
  readonly parked: readonly string[];
  readonly marks: Marks;
  readonly revisit: readonly { readonly prompt: PromptId; readonly who: readonly Answerer[] }[];
  /** Whether there was a session: otherwise marks and lists are left to be filled in by hand. */
  readonly isOfSession: boolean;
}

/** What each sheet is handed. */
export interface SheetProps {
  readonly words: SheetWords;
  readonly data: SheetData;
}
