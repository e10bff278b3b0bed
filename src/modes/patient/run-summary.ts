import {
  ANTIPYRETICS,
  IL6_SHARES,
  SENSITIVITIES,
  hasMedicines,
  type AddressProblem,
  DOSES,
  BURDEN_PERCENT,
} from '../../domain/crs/compared-runs.ts';
import { CARE_DAYS } from '../../domain/crs/care.ts';
import { LAST_MODEL_DAY, REFERENCE_PATIENT, type PatientSettings } from '../../domain/crs/patient-model.ts';
import { fill } from '../../i18n/fill.ts';
import type { PatientWords } from './patient-words.ts';
import type { ShownRun } from './runs-on-show.svelte.ts';

/** The name of a number among the choices of a setting. */
export const choiceOf = <Name extends string>(choices: Readonly<Record<Name, number>>, value: number): Name =>
  (Object.keys(choices) as Name[]).find((name) => choices[name] === value) ?? (Object.keys(choices)[0] as Name);

export const letterOf = ({ runs }: PatientWords, place: number): string => runs.letters[place] ?? String(place + 1);

/** "A", or "A without medicines". */
export const nameOfRun = (words: PatientWords, { place, without }: Pick<ShownRun, 'place' | 'without'>): string =>
  without ? fill(words.runs.withoutOf, { letter: letterOf(words, place) }) : letterOf(words, place);

/** The settings of a run in words, burden first; what is as usual is left out. */
export function summaryOf({ summary }: PatientWords, settings: PatientSettings): string {
  const { burden, dose, sensitivity, il6Share, tocilizumab, steroidFrom, antipyretic } = settings;
  const [day] = tocilizumab;
  const strength = choiceOf(SENSITIVITIES, sensitivity);
  return [
    fill(summary.burden, { percent: Math.round(burden * 100) }),
    ...(dose === REFERENCE_PATIENT.dose ? [] : [fill(summary.dose, { dose })]),
    ...(strength === 'usual' ? [] : [summary.sensitivity[strength]]),
    ...(il6Share === IL6_SHARES.low ? [summary.il6Low] : []),
    ...(day === undefined ? [] : [fill(summary.tocilizumab, { day })]),
    ...(steroidFrom === null ? [] : [fill(summary.steroid, { day: steroidFrom })]),
    ...(antipyretic === ANTIPYRETICS.none ? [] : [summary.antipyretic]),
    ...(hasMedicines(settings) ? [] : [summary.noMedicines]),
  ].join(', ');
}

/** What to do about a part of an address that could not be used. */
export function problemText(words: PatientWords, problem: AddressProblem, locale: string): string {
  const { problems } = words;
  if (problem.kind === 'too-many-runs') return fill(problems.tooManyRuns, { left: problem.left });
  const { text } = problem;
  if (problem.kind === 'not-known') return fill(problems.notKnown, { letter: letterOf(words, problem.run), text });
  const either = (choices: readonly (string | number)[]): string =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(choices.map(String));
  const days = { from: CARE_DAYS.first, to: CARE_DAYS.last };
  const bounds = {
    burden: { from: BURDEN_PERCENT.least, to: BURDEN_PERCENT.most },
    dose: { choices: either(DOSES) },
    sensitivity: { choices: either(Object.keys(SENSITIVITIES)) },
    il6: { choices: either(Object.keys(IL6_SHARES)) },
    tocilizumab: days,
    steroid: days,
    antipyretic: { choices: either(Object.keys(ANTIPYRETICS)) },
    day: { from: 0, to: LAST_MODEL_DAY },
    edit: {},
    without: { choices: either(['yes', 'no']) },
  } as const;
  const letter = 'run' in problem ? letterOf(words, problem.run) : '';
  return fill(problems[problem.field], { ...bounds[problem.field], letter, text });
}
