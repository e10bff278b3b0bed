import type { ClinicField, FieldBounds } from '../../domain/clinic/clinic-draft.ts';
import { CLINIC_FIELDS, type ClinicProblem, type ProblemKind } from '../../domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC } from '../../domain/clinic/clinic-settings.ts';
import { fill } from '../../i18n/fill.ts';
import { sayer, type FillIn } from '../../i18n/say.ts';
import type { UiWords } from '../../i18n/ui-words.ts';

export type ClinicWords = UiWords['clinic'];
export type AllBounds = Readonly<Record<ClinicField, FieldBounds>>;

/** The bounds of a field for its words. A phrase that names a bound the field lacks would show it as empty. */
const boundsFor = (bounds: FieldBounds | undefined): Record<string, string> => ({
  from: '',
  to: '',
  longest: '',
  ...bounds,
});

/** What to do about a problem with a field, or with the whole file. */
export function problemText(words: ClinicWords, kind: ProblemKind, bounds?: FieldBounds): string {
  const tooMany = kind === 'out-of-range' && bounds?.from === undefined;
  return fill(words.problems[tooMany ? 'too-many' : kind], boundsFor(bounds));
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
      return { text: problemText(words, kind), instead: file === 'opened' ? words.state.openedInsteadAll : instead };
    }
    if (!isField(name)) return { name, text: problemText(words, kind), instead: words.state.ignored };
    const shown = fill(sayStandard(words.fields[name].instead), { standard: String(DEFAULT_CLINIC[name]) });
    return {
      name,
      field: name,
      text: problemText(words, kind, bounds[name]),
      instead: fill(words.state[file === 'opened' ? 'openedInstead' : 'instead'], { instead: shown }),
    };
  });
}
