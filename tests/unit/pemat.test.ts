import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MAY_NOT_APPLY, PEMAT_FORMS, pematSchema, pematScore, type PematForm } from '../../src/content/pemat-schema.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

const FORMS = Object.keys(PEMAT_FORMS) as PematForm[];

type Ratings = Readonly<Record<number, 0 | 1 | 'na'>>;

/** A self-rating in which every item of the form is true, but for the ones given. */
function rating(form: PematForm, changed: Ratings = {}) {
  const { understandability, actionability } = PEMAT_FORMS[form];
  const items = Object.fromEntries(
    [...understandability, ...actionability].map((item) => [
      String(item),
      { asks: 'Is it so?', rating: changed[item] ?? 1, reason: 'It was seen.' },
    ]),
  );
  return { form, rated: 'the films', ratedOn: '2026-11-25', items };
}

const scoresOf = (form: PematForm, changed: Ratings) => pematSchema.parse(rating(form, changed)).scores;
const refusal = (value: unknown): string => pematSchema.safeParse(value).error?.issues[0]?.message ?? '';

test('each form has the number of items that PEMAT has', () => {
  expect(PEMAT_FORMS['audio-visual'].understandability).toHaveLength(13);
  expect(PEMAT_FORMS['audio-visual'].actionability).toHaveLength(4);
  expect(PEMAT_FORMS.print.understandability).toHaveLength(17);
  expect(PEMAT_FORMS.print.actionability).toHaveLength(7);
  const all = FORMS.flatMap((form) => [...PEMAT_FORMS[form].understandability, ...PEMAT_FORMS[form].actionability]);
  expect(new Set(all).size).toBe(26);
});

describe('a score', () => {
  test.each([
    [[1, 1, 1, 1], 100],
    [[1, 1, 1, 0], 75],
    [[1, 0, 'na', 'na'], 50],
    [[1, 1, 'na', 0], 67],
    [[0, 0], 0],
    [['na', 'na'], 0],
  ] as const)('of %j is %i of 100: what could not be rated leaves both the top and the bottom', (ratings, score) => {
    expect(pematScore(ratings)).toBe(score);
  });

  test.each([
    ['audio-visual', {}, 100, 100],
    // 12 of 13, and 3 of 4.
    ['audio-visual', { 3: 0, 22: 0 }, 92, 75],
    // 10 of 11: two cannot be rated.
    ['audio-visual', { 14: 'na', 19: 'na', 4: 0 }, 91, 100],
    // 15 of 16, and 6 of 6.
    ['print', { 19: 'na', 4: 0, 24: 'na' }, 94, 100],
    // 14 of 17, and 5 of 7.
    ['print', { 1: 0, 15: 0, 18: 0, 23: 0, 26: 0 }, 82, 71],
  ] as const)(
    'of %s with %j is worked out for each part by itself',
    (form, changed, understandability, actionability) => {
      expect(scoresOf(form, changed)).toEqual({ understandability, actionability });
    },
  );
});

describe('refused, with what to do', () => {
  test('a rating that leaves an item out', () => {
    const { items, ...rest } = rating('print');
    const { 7: _, ...others } = items;
    expect(refusal({ ...rest, items: others })).toContain('lack 7, which the form "print" has. Rate them.');
  });

  test('a rating with an item of the other form', () => {
    const { items, ...rest } = rating('print');
    const added = { ...items, 13: { asks: 'Can it be read?', rating: 1, reason: 'It was seen.' } };
    expect(refusal({ ...rest, items: added })).toContain('hold 13, which the form "print" does not have');
  });

  test.each(FORMS)('"na" in %s for anything but the items that may not apply', (form) => {
    const { understandability, actionability } = PEMAT_FORMS[form];
    for (const item of [...understandability, ...actionability]) {
      const { success } = pematSchema.safeParse(rating(form, { [item]: 'na' }));
      expect(success, `item ${item}`).toBe(MAY_NOT_APPLY.includes(item));
    }
  });

  test('a rating without its reason, or that is neither 0, 1 nor na', () => {
    const { items, ...rest } = rating('print');
    expect(pematSchema.safeParse({ ...rest, items: { ...items, 1: { asks: 'Is it so?', rating: 1 } } }).success).toBe(
      false,
    );
    const half = { asks: 'Is it so?', rating: 0.5, reason: 'Partly.' };
    expect(pematSchema.safeParse({ ...rest, items: { ...items, 1: half } }).success).toBe(false);
  });
});

describe.each(LOCALES)('our own ratings in %s', (locale) => {
  const read = (name: string) =>
    pematSchema.parse(
      parse(readFileSync(new URL(`../../src/content/quality/${locale}/${name}.yaml`, import.meta.url), 'utf8')),
    );

  test.each([
    ['pemat-av', 'audio-visual', 90, 100],
    ['pemat-p', 'print', 90, 100],
  ])('%s rates the form %s, with at least %i and %i of 100', (name, form, understandability, actionability) => {
    const { scores, ...rated } = read(name);
    expect(rated.form).toBe(form);
    expect(scores.understandability).toBeGreaterThanOrEqual(understandability);
    expect(scores.actionability).toBeGreaterThanOrEqual(actionability);
  });
});
