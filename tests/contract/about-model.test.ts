import { describe, expect, test } from 'vitest';
import words from '../../src/content/ui/en.json' with { type: 'json' };
import { DISPLAY_PARAMETERS, LEAK_BANDS } from '../../src/domain/crs/bedside-signs.ts';
import { PARAMETERS, type Parameter } from '../../src/domain/crs/model-parameters.ts';
import { fill, placeholdersOf } from '../../src/i18n/fill.ts';
import { modelFigures } from '../../src/layouts/model/fit.ts';
import { FIT, fitNumbers, fitRows } from '../../src/layouts/model/fit-rows.ts';
import { MEDICINE_EQUATIONS, SHORT_EQUATIONS, STATE_EQUATIONS } from '../../src/layouts/model/equations.ts';
import { symbol } from '../../src/layouts/model/mathml.ts';
import {
  countsByStanding,
  displayRows,
  parameterRows,
  PARAMETER_GROUPS,
  shownValue,
  type ParameterName,
} from '../../src/layouts/model/parameter-rows.ts';
import { SYMBOLS } from '../../src/layouts/model/symbols.ts';

const { aboutModel } = words;
const names = Object.keys(PARAMETERS) as ParameterName[];
const sorted = (list: readonly string[]): string[] => list.toSorted();
const rows = Object.values(parameterRows(aboutModel, 'en')).flat();
const display = displayRows(aboutModel, 'en');
const figures = modelFigures();
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn);

describe('what is written about the model', () => {
  test('has words for every parameter, and for nothing else', () => {
    expect(sorted(Object.keys(aboutModel.parameters.list))).toEqual(sorted(names));
    expect(sorted(Object.keys(aboutModel.display.list))).toEqual(sorted(Object.keys(DISPLAY_PARAMETERS)));
    expect(sorted(Object.keys(aboutModel.display.bands))).toEqual(sorted(Object.keys(LEAK_BANDS)));
  });

  test('has words for every unit in use, and for no other', () => {
    const used = [...Object.values(PARAMETERS), ...Object.values(DISPLAY_PARAMETERS)].map(({ unit }) => unit);
    expect(sorted(Object.keys(aboutModel.units))).toEqual(sorted([...new Set(used)]));
  });

  test('lists every parameter once, in one group', () => {
    expect(sorted(Object.values(PARAMETER_GROUPS).flat())).toEqual(sorted(names));
    expect(sorted(rows.map(({ id }) => id))).toEqual(sorted(names));
    expect(sorted(Object.keys(aboutModel.parameters.groups))).toEqual(sorted(Object.keys(PARAMETER_GROUPS)));
  });

  test.each(rows)('says of $id what the model runs with', ({ id, standing, sources, value }) => {
    const parameter: Parameter = PARAMETERS[id as ParameterName];
    expect({ standing, sources }).toEqual({ standing: parameter.standing, sources: parameter.sources });
    if (value !== undefined) expect(value.startsWith(shownValue(parameter.value, 'en'))).toBe(true);
  });

  test('shows no dose of a medicine', () => {
    const doses = ['tocilizumabDose', 'steroidDose'] as const;
    for (const name of doses) expect(rows.find(({ id }) => id === name)?.value).toBeUndefined();
    const shown = [
      ...textsIn(aboutModel),
      ...rows.map(({ value }) => value ?? ''),
      ...display.map(({ value }) => value ?? ''),
    ];
    for (const name of doses) {
      const dose = new RegExp(`\\b${PARAMETERS[name].value}\\s*mg\\b`);
      expect(shown.filter((text) => dose.test(text))).toEqual([]);
    }
    expect(textsIn(aboutModel).filter((text) => /\d\s*mg\b|mg\/kg/.test(text))).toEqual([]);
  });

  test('counts each parameter under its standing', () => {
    const counts = countsByStanding();
    expect(counts.published + counts.derived + counts.illustrative).toBe(names.length);
    expect(rows.filter(({ standing }) => standing === 'published')).toHaveLength(counts.published);
  });
});

describe('the equations', () => {
  const all = [
    ...Object.values(STATE_EQUATIONS),
    ...Object.values(SHORT_EQUATIONS),
    ...Object.values(MEDICINE_EQUATIONS),
  ].join('');
  /** The start of the cells and the healthy temperature stand beside the equations, not in them. */
  const beside: readonly ParameterName[] = ['firstCells', 'restingTemperature'];

  test.each(names.filter((name) => !beside.includes(name)))('use the parameter %s', (name) => {
    expect(all).toContain(symbol(...SYMBOLS[name]).replaceAll(/<\/?math>/g, ''));
  });

  test('give each symbol one meaning', () => {
    const drawn = Object.values(SYMBOLS).map((each) => symbol(...each));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('have a sentence each', () => {
    expect(sorted(Object.keys(aboutModel.equations.states))).toEqual(sorted(Object.keys(STATE_EQUATIONS)));
    expect(sorted(Object.keys(aboutModel.equations.short))).toEqual(sorted(Object.keys(SHORT_EQUATIONS)));
    expect(sorted(Object.keys(aboutModel.equations.medicines))).toEqual(sorted(Object.keys(MEDICINE_EQUATIONS)));
  });
});

describe('the comparison with published figures', () => {
  const numbers = fitNumbers(figures, 'en');

  test('has words for each figure, and for no other', () => {
    expect(sorted(Object.keys(aboutModel.fit.rows))).toEqual(sorted(Object.keys(FIT)));
  });

  test('leaves no place of its words empty but those of claims', () => {
    const told = fitRows(aboutModel.fit, numbers, (text) => text).flatMap(({ name, published, model, remark }) => [
      name,
      published,
      model,
      remark,
    ]);
    expect(told.flatMap(placeholdersOf).filter((place) => !place.includes('.'))).toEqual([]);
    for (const { text } of Object.values(aboutModel.limits.items)) {
      expect(() => fill(text, { ...numbers, burden: '' })).not.toThrow();
    }
  });

  test('meets what the model was fitted to', () => {
    expect(figures.peak.day).toBeCloseTo(figures.publishedPeakDay, 1);
    expect(figures.peak.value / figures.publishedPeak).toBeCloseTo(1, 2);
    expect(figures.ratio).toBeCloseTo(1.9, 1);
  });

  test('says that the rise lies above the published curve', () => {
    const on = (day: number): number => figures.days.find((each) => each.day === day)?.ratio ?? 0;
    expect([on(3), on(5), on(7), on(14)].map((ratio) => Math.round(ratio * 100) / 100)).toEqual([
      1.48, 1.93, 2.32, 1.09,
    ]);
    expect(FIT.rise.match).toBe('differs');
  });
});
