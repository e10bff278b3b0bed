import { DISPLAY_PARAMETERS, LEAK_BANDS } from '../../domain/crs/bedside-signs.ts';
import { PARAMETERS, type Parameter, type Standing } from '../../domain/crs/model-parameters.ts';
import type { UiWords } from '../../i18n/ui-words.ts';
import { SYMBOLS, type Symbol } from './symbols.ts';

type Words = UiWords['aboutModel'];
export type ParameterName = keyof typeof PARAMETERS;
export type DisplayName = keyof typeof DISPLAY_PARAMETERS;

/** Which parameters belong together, in the order of the table. */
export const PARAMETER_GROUPS = {
  cells: ['firstCells', 'growth', 'halfGrowthBurden', 'contraction', 'stayingShare', 'persistence'],
  cancer: ['killing', 'tumourGrowth'],
  signal: [
    'activatingKill',
    'activationDelay',
    'feedForward',
    'halfSignalIl6',
    'restingIl6',
    'il6PerActivity',
    'receptorClearance',
    'otherClearance',
  ],
  fever: ['restingTemperature', 'mostFever', 'il6ShareOfFever', 'halfFeverIl6', 'halfFeverActivity', 'feverDelay'],
  leak: ['il6ShareOfLeak', 'halfLeakIl6', 'halfLeakActivity', 'leakDelay'],
  tocilizumab: ['tocilizumabVolume', 'tocilizumabClearance', 'halfCovering', 'tocilizumabDose'],
  steroid: ['mostSteroidEffect', 'halfSteroidDose', 'steroidDecline', 'steroidDose'],
} as const satisfies Readonly<Record<string, readonly ParameterName[]>>;

/** A dose is nobody's business on a teaching page: somebody might take it for advice. */
export const HIDDEN: readonly ParameterName[] = ['tocilizumabDose', 'steroidDose', 'halfSteroidDose'];

/** One line of the table. */
export interface ParameterRow {
  readonly id: string;
  readonly symbol: Symbol | undefined;
  readonly name: string;
  readonly why: string;
  /** With its unit; `undefined` for what is not shown. */
  readonly value: string | undefined;
  readonly standing: Standing;
  readonly sources: readonly string[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SMALLEST_PLAIN = 0.001;
const DIGITS = 5;

/** A value to five digits; a very small one as a power of ten. */
export function shownValue(value: number, locale: string): string {
  const inDigits = (plain: number): string =>
    new Intl.NumberFormat(locale, { maximumSignificantDigits: DIGITS }).format(plain);
  if (value === 0 || Math.abs(value) >= SMALLEST_PLAIN) return inDigits(value);
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const raised = String(-exponent).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? '');
  return `${inDigits(value / 10 ** exponent)} × 10⁻${raised}`;
}

/** A value with its unit in words. Throws on a unit that has none, naming it. */
export function withUnit({ value, unit }: Pick<Parameter, 'value' | 'unit'>, { units }: Words, locale: string): string {
  const words = (units as Readonly<Record<string, string>>)[unit];
  if (words === undefined) {
    throw new Error(`ui/${locale}.json has no words for the unit "${unit}". Add it under aboutModel.units.`);
  }
  return `${shownValue(value, locale)} ${words}`.trim();
}

/** Every parameter of the model, group by group. */
export const parameterRows = (
  words: Words,
  locale: string,
): Readonly<Record<keyof typeof PARAMETER_GROUPS, ParameterRow[]>> => {
  const rowOf = (name: ParameterName): ParameterRow => {
    const parameter: Parameter = PARAMETERS[name];
    const { standing, sources } = parameter;
    return {
      id: name,
      symbol: SYMBOLS[name],
      ...words.parameters.list[name],
      value: HIDDEN.includes(name) ? undefined : withUnit(parameter, words, locale),
      standing,
      sources,
    };
  };
  return Object.fromEntries(
    Object.entries(PARAMETER_GROUPS).map(([group, names]) => [group, names.map(rowOf)]),
  ) as Record<keyof typeof PARAMETER_GROUPS, ParameterRow[]>;
};

/** Every number of the display formulas, the edges of their bands last. */
export function displayRows(words: Words, locale: string): ParameterRow[] {
  const { list, bands } = words.display;
  const signs = Object.entries(DISPLAY_PARAMETERS).map(([name, parameter]): ParameterRow => ({
    id: name,
    symbol: undefined,
    ...list[name as DisplayName],
    value: withUnit(parameter, words, locale),
    standing: parameter.standing,
    sources: parameter.sources,
  }));
  const edges = Object.entries(LEAK_BANDS).map(([name, value]): ParameterRow => ({
    id: `${name}Band`,
    symbol: undefined,
    ...bands[name as keyof typeof LEAK_BANDS],
    value: shownValue(value, locale),
    standing: 'illustrative',
    sources: ['astct-2019'],
  }));
  return [...signs, ...edges];
}

/** How many parameters of the model have each standing. */
export function countsByStanding(): Readonly<Record<Standing, number>> {
  const counts = { published: 0, derived: 0, illustrative: 0 };
  for (const { standing } of Object.values(PARAMETERS)) counts[standing] += 1;
  return counts;
}
