import type { ClinicField, DraftProblemKind, FieldBounds } from '../../domain/clinic/clinic-draft.ts';
import { CLINIC_FIELDS, type ClinicProblem } from '../../domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC } from '../../domain/clinic/clinic-settings.ts';
import { fill } from '../../i18n/fill.ts';
import { sayer, type FillIn } from '../../i18n/say.ts';
import type { UiWords } from '../../i18n/ui-words.ts';

export type ClinicWords = UiWords['clinic'];
export type AllBounds = Readonly<Record<ClinicField, FieldBounds>>;

/** The bounds of a field for its words. A phrase that names a bound the field lacks would show it as empty. */
const boundsFor = (bounds: FieldBounds): Record<string, string> => ({
  from: '',
  to: '',
  longest: '',
  ...bounds,
});

/** The words that fit a problem best, where what is known of it says more than its kind. */
function wordingOf(kind: DraftProblemKind, field: ClinicField, bounds: FieldBounds, over: number) {
  if (kind === 'out-of-range' && bounds.from === undefined) return 'too-many';
  if (kind === 'not-a-phone-number' && field === 'emergencyNumber') return 'not-an-emergency-number';
  if (kind !== 'too-long' || !(over > 0)) return kind;
  return over === 1 ? 'too-long-by-one' : 'too-long-by';
}

/** What to do about a problem with a field. A text that somebody typed tells by how much it is too long. */
export function problemText(
  words: ClinicWords,
  kind: DraftProblemKind,
  field: ClinicField,
  bounds: AllBounds,
  typed = '',
): string {
  const over = typed.trim().length - Number(bounds[field].longest);
  const wording = wordingOf(kind, field, bounds[field], over);
  return fill(words.problems[wording], { ...boundsFor(bounds[field]), count: String(over) });
}

export const helpText = (words: ClinicWords, field: ClinicField, bounds: AllBounds): string =>
  fill(words.fields[field].help, boundsFor(bounds[field]));

/** A problem of a file in words: which field, what to do, and what pages show until then. */
export interface ToldProblem {
  /** The name as it stands in the file; absent where it is the whole file. */
  readonly name?: string;
  /** Absent where no field has this name. */
  readonly field?: ClinicField;
  readonly text: string;
  readonly instead: string;
}

const isField = (name: string): name is ClinicField => (CLINIC_FIELDS as readonly string[]).includes(name);

/** Puts the problems of a file into words: of the one that pages use, or of one that was opened here. */
export function toldProblems(
  problems: readonly ClinicProblem[],
  words: ClinicWords,
  bounds: AllBounds,
  fillIn: FillIn,
  file: 'standing' | 'opened',
): ToldProblem[] {
  const sayStandard = sayer(fillIn, DEFAULT_CLINIC, fillIn.builtOn);
  return problems.map(({ field: name, kind }) => {
    if (name === null) {
      const instead = kind === 'not-reachable' ? words.state.insteadBuilt : words.state.insteadAll;
      return { text: words.problems[kind], instead: file === 'opened' ? words.state.openedInsteadAll : instead };
    }
    if (!isField(name)) return { name, text: words.problems[kind], instead: words.state.ignored };
    const shown = fill(sayStandard(words.fields[name].instead), { standard: String(DEFAULT_CLINIC[name]) });
    return {
      name,
      field: name,
      text: problemText(words, kind, name, bounds),
      instead: fill(words.state[file === 'opened' ? 'openedInstead' : 'instead'], { instead: shown }),
    };
  });
}
