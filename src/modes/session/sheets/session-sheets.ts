import type { ClinicSettings } from '../../../domain/clinic/clinic-settings.ts';
import type { StepId } from '../../../domain/journey/journey.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import { NO_SESSION } from '../../../domain/session/session-state.ts';
import { isSafetyPoint, revisitList } from '../../../domain/session/teach-back.ts';
import type { SheetData, SheetId, SheetPoint, SheetStep, TypedLine } from '../../../ui/sheets/sheet-data.ts';
import type { SessionDesk } from '../session-desk.svelte.ts';
import type { StepEntry } from '../../steps/step-entry.ts';

/** Lines that are typed for one sheet or several, by the id under which a session keeps them. */
export const TYPED_LINES = ['product', 'attended', 'interpreter', 'materials'] as const satisfies readonly TypedLine[];

/** The id of the line for the date of a step. */
export const dateLine = (step: StepId): string => `date.${step}`;

/** Longest date that a line takes, in characters. */
export const LONGEST_DATE = 18;
/** Longest product, as in the clinic's file. */
export const LONGEST_PRODUCT = 60;

interface About {
  readonly locale: string;
  readonly clinic: ClinicSettings;
  readonly steps: readonly Pick<StepEntry, 'step' | 'number' | 'title' | 'shortName'>[];
  readonly points: readonly SheetPoint[];
}

/** What the sheets show of a session. */
function sheetsOf({ locale, clinic, steps, points }: About, state: SessionState, askedOf: (step: StepId) => number) {
  const typed = (line: string): string => state.entries[line]?.trim() ?? '';
  return {
    locale,
    clinic,
    steps: steps.map(({ step, number, title, shortName }): SheetStep => ({
      step,
      number,
      title,
      shortName,
      date: typed(dateLine(step)),
      isShown: state.shown.includes(step),
      asked: askedOf(step),
    })),
    points,
    typed: {
      product: typed('product'),
      attended: typed('attended'),
      interpreter: typed('interpreter'),
      materials: typed('materials'),
    },
    parked: state.parked.map(({ text }) => text),
    marks: state.marks,
    revisit: revisitList(state.marks),
    isOfSession: state.startedAt !== null,
  } satisfies SheetData;
}

/** Sheets without a session: everything is written by hand. */
export const blankSheets = (about: About): SheetData => sheetsOf(about, NO_SESSION, () => 0);

/** Sheets of the session that a window shows. */
export function sessionSheets(desk: SessionDesk): SheetData {
  const { state } = desk.shared;
  const askedOf = (step: StepId): number => {
    const lesson = desk.lesson(step);
    const ids = [...(lesson?.quiz ?? []), ...(lesson?.cards ?? [])].map(({ id }) => id);
    return state.asked.filter((id) => ids.includes(id)).length;
  };
  const { locale, clinic, steps, prompts } = desk;
  return sheetsOf({ locale, clinic: clinic.settings, steps, points: safetyFirst(prompts) }, state, askedOf);
}

/** Sheets on which something of this session stands that would be gone with its last window. */
export function sheetsThatHold({ marks, parked, entries }: SessionState): readonly SheetId[] {
  const isTyped = (line: string): boolean => (entries[line] ?? '').trim() !== '';
  const dated = Object.keys(entries).some((line) => line.startsWith('date.') && isTyped(line));
  const recorded = Object.keys(marks).length > 0 || TYPED_LINES.some(isTyped);
  return [
    ...(parked.length > 0 ? (['my-questions'] as const) : []),
    ...(dated ? (['my-journey'] as const) : []),
    ...(recorded ? (['session-record'] as const) : []),
  ];
}

/** The five safety points, then the prompts of the steps: in the order of the list to come back to. */
export const safetyFirst = (points: readonly SheetPoint[]): readonly SheetPoint[] => [
  ...points.filter(({ id }) => isSafetyPoint(id)),
  ...points.filter(({ id }) => !isSafetyPoint(id)),
];
