import { OXYGEN_DEVICES, type Bedside, type Grade, type OxygenDevice } from '../../../domain/grading/bedside.ts';
import { FEVER, LOW_FLOW, oxygenGrade, pressureGrade } from '../../../domain/grading/crs-grade.ts';
import { ICE_POINTS, iceGrade, icansGrading, type IceTask } from '../../../domain/grading/icans-grade.ts';
import { fill } from '../../../i18n/fill.ts';
import { shownNumber } from '../../patient/shown-number.ts';
import type { ReviewWords } from './review-words.ts';

/*
 * The tables of the grades as the functions have them: every line is put to the function that grades the cases, and stands
 * where that says. A table that disagreed with a case cannot be written here.
 */

type NotesWords = ReviewWords['notes'];

/** Grades of a table, in its order. */
export const TABLE_GRADES = [1, 2, 3, 4] as const;
type TableGrade = (typeof TABLE_GRADES)[number];

const WELL: Bedside = {
  temperature: FEVER,
  hypotension: false,
  vasopressors: 0,
  vasopressin: false,
  oxygen: { device: 'room-air', why: 'none' },
};

type PressureLine = keyof NotesWords['crs']['pressures'];
const PRESSURES: Readonly<Record<PressureLine, Pick<Bedside, 'hypotension' | 'vasopressors' | 'vasopressin'>>> = {
  none: { hypotension: false, vasopressors: 0, vasopressin: false },
  low: { hypotension: true, vasopressors: 0, vasopressin: false },
  one: { hypotension: true, vasopressors: 1, vasopressin: true },
  vasopressin: { hypotension: true, vasopressors: 0, vasopressin: true },
  several: { hypotension: true, vasopressors: 2, vasopressin: false },
};

const withDevice = (device: OxygenDevice): Bedside => ({
  ...WELL,
  oxygen:
    device === 'nasal-cannula'
      ? { device, flow: LOW_FLOW, why: 'hypoxia' }
      : device === 'high-flow-cannula'
        ? { device, flow: LOW_FLOW + 1, why: 'hypoxia' }
        : { device, why: 'hypoxia' },
});

/** One grade of CRS with what makes it. */
export interface CrsRow {
  readonly grade: TableGrade;
  readonly pressures: readonly string[];
  readonly oxygen: readonly string[];
}

/** What adds nothing stands with grade 1, which fever alone makes. */
const rowOf = (part: Grade): Grade => (part === 0 ? 1 : part);

/** The table of CRS. */
export const crsRows = ({ crs }: NotesWords): readonly CrsRow[] =>
  TABLE_GRADES.map((grade) => ({
    grade,
    pressures: (Object.keys(PRESSURES) as PressureLine[])
      .filter((line) => rowOf(pressureGrade({ ...WELL, ...PRESSURES[line] })) === grade)
      .map((line) => crs.pressures[line]),
    oxygen: OXYGEN_DEVICES.filter((device) => rowOf(oxygenGrade(withDevice(device))) === grade).map((device) =>
      fill(crs.devices[device], { flow: LOW_FLOW }),
    ),
  }));

/** The temperature with which CRS begins, as it is written. */
export const feverText = (locale: string): string => shownNumber(FEVER, 1, locale);

/** The tasks of the ICE score with their points. */
export const iceRows = ({ ice }: NotesWords): readonly { readonly task: string; readonly points: number }[] =>
  (Object.keys(ICE_POINTS) as IceTask[]).map((task) => ({ task: ice.tasks[task], points: ICE_POINTS[task] }));

const ICE_SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

function iceCell(grade: TableGrade, { icans }: NotesWords): readonly string[] {
  const scores = ICE_SCORES.filter((ice) => iceGrade(ice) === grade);
  const [from, to] = [scores[0], scores.at(-1)];
  if (from === undefined || to === undefined) return [icans.iceNot];
  return [fill(from === 0 ? icans.iceAwake : icans.ice, { from, to })];
}

type SignLine = Exclude<keyof NotesWords['icans']['rows'], 'ice'>;

/** The signs of one line whose grade by the function is this one. Waking by itself raises nothing, and stands first. */
function signCell(line: SignLine, grade: TableGrade, { icans }: NotesWords): readonly string[] {
  return Object.entries(icans[line])
    .filter(([sign]) => rowOf(icansGrading({ brain: { [line]: sign } }).grade) === grade)
    .map(([, text]) => text);
}

/** One line of the table of ICANS: what makes each grade. */
export interface IcansRow {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/** The table of ICANS in adults. */
export const icansRows = (words: NotesWords): readonly IcansRow[] => {
  const { rows } = words.icans;
  const lines: readonly SignLine[] = ['wakes', 'seizure', 'motor', 'swelling'];
  return [
    { name: rows.ice, cells: TABLE_GRADES.map((grade) => iceCell(grade, words)) },
    ...lines.map((line) => ({ name: rows[line], cells: TABLE_GRADES.map((grade) => signCell(line, grade, words)) })),
  ];
};
