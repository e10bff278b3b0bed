import { describe, expect, test } from 'vitest';
import { DEEPER_STEPS } from '../../../src/domain/journey/deeper.ts';
import type { MarkedItem, SingleItem } from '../../../src/domain/quiz/quiz-item.ts';
import { shownOrder } from '../../../src/domain/quiz/shown-order.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { formOfId } from '../../../src/content/join-student-items.ts';
import { allSources, itemKeys, studentClaims, studentItemsOf } from './items-on-disk.ts';

/** How many objectives each step has for students. */
const OBJECTIVES = { 1: 4, 2: 5, 3: 4, 4: 5, 5: 5, 6: 5 } as const;
const IN_A_FORM = 8;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/);
const share = (part: number, all: number): number => part / all;

/** Names that hold a digit and are no number. */
const NAMES = /\b(?:IL|CD|4-1BB|IFN|BCMA)(?:-?\d+)?\b|\bIL-\d+R?\b|10⁹/g;
const numbersIn = (text: string): string[] => text.replace(NAMES, '').match(/\d+(?:\.\d+)?/g) ?? [];

const claims = studentClaims();
const keys = itemKeys();

describe.each(LOCALES)('the questions for students in %s', (locale) => {
  const joined = studentItemsOf(locale);
  const practice = joined.filter(({ form }) => form === undefined);
  const byId = joined.map((each): [string, (typeof joined)[number]] => [each.item.id, each]);
  const singles = joined.flatMap(({ item }) => (item.kind === 'single' ? [item] : []));

  const isRight = (item: MarkedItem, choice: string): boolean =>
    item.kind === 'single' || item.kind === 'hotspot'
      ? item.right === choice
      : item.kind === 'multi' && item.right.includes(choice);

  /** All that a student reads of an item, with the place of each text. The situation is the item's own. */
  const textsOf = (item: MarkedItem): [where: string, text: string][] => [
    ['stem', item.stem],
    ...item.choices.flatMap(({ id, text, feedback }): [string, string][] => [
      [`choice ${id}`, text],
      [`feedback ${id}`, feedback],
    ]),
    ...('whenRight' in item ? ([['whenRight', item.whenRight]] as [string, string][]) : []),
    ...('targets' in item ? item.targets : []).map(({ id, text }): [string, string] => [`target ${id}`, text]),
  ];

  test('there are 34 to practice with, five or six a step, and every objective is asked', () => {
    expect(practice).toHaveLength(34);
    for (const step of DEEPER_STEPS) {
      const number = Number(step[0]) as keyof typeof OBJECTIVES;
      const own = practice.filter((each) => each.step === step);
      expect(own.length, step).toBeGreaterThanOrEqual(5);
      expect(own.length, step).toBeLessThanOrEqual(6);
      const asked = new Set(own.map(({ item }) => item.objective));
      expect([...asked].toSorted(), step).toEqual(
        Array.from({ length: OBJECTIVES[number] }, (_, place) => `S${number}.${place + 1}`),
      );
    }
  });

  test('both forms ask for the same eight objectives, in other words, and none of them is asked for practice', () => {
    const formOf = (form: string) => joined.filter((each) => each.form === form);
    const [a, b] = [formOf('form-a'), formOf('form-b')];
    expect(a).toHaveLength(IN_A_FORM);
    expect(a.map(({ item }) => item.objective)).toEqual(b.map(({ item }) => item.objective));
    expect(a.map(({ item }) => item.kind)).toEqual(b.map(({ item }) => item.kind));
    const told = joined.map(({ item }) => `${item.scenario ?? ''} ${item.stem}`);
    expect(new Set(told).size).toBe(told.length);
  });

  test.each(byId)('%s: the id says objective and form', (id, { item, form }) => {
    expect(id.replace(/[abc]$/, '')).toBe(item.objective);
    expect(form).toBe(formOfId(id));
  });

  test.each(byId)('%s: names claims that exist, each with sources that exist', (id, { item }) => {
    const sources = allSources();
    expect(item.claims.filter((claim) => !Object.hasOwn(claims, claim))).toEqual([]);
    expect(new Set(item.claims).size, id).toBe(item.claims.length);
    expect(
      item.claims.flatMap((claim) => claims[claim]?.sources ?? []).filter((each) => !Object.hasOwn(sources, each)),
    ).toEqual([]);
  });

  test.each(byId)('%s: every number that is no part of the made-up case stands in a claim', (_, { item }) => {
    const told = item.claims.map(
      (id) => `${claims[id]?.statement ?? ''} ${Object.values(claims[id]?.values ?? {}).join(' ')}`,
    );
    const known = new Set([...numbersIn(told.join(' ')), ...numbersIn(item.scenario ?? '')]);
    const strange = textsOf(item).flatMap(([where, text]) =>
      numbersIn(text)
        .filter((number) => !known.has(number))
        // A grade is a name on the scale, and a score is the made-up patient's own.
        .filter((number) => !new RegExp(`([Gg]rade|ICE score) ${number}\\b`).test(text))
        .map((number) => `${where}: ${number}`),
    );
    expect(strange).toEqual([]);
  });

  test.each(byId)('%s: a full question, short options alike in length, each with its own feedback', (_, { item }) => {
    expect(item.stem).toMatch(/\?$/);
    expect(item.stem).not.toMatch(/\b(not|except|least|never)\b/i);
    const feedback = item.choices.map((choice) => choice.feedback);
    expect(new Set(feedback).size).toBe(feedback.length);
    for (const text of feedback) {
      expect(wordsIn(text), text).toBeGreaterThanOrEqual(8);
      expect(wordsIn(text), text).toBeLessThanOrEqual(90);
    }
    for (const { text } of item.choices) {
      expect(wordsIn(text), text).toBeLessThanOrEqual(15);
      expect(text).not.toMatch(/\b(all|none) of the above\b|\bboth [a-c] and [a-c]\b|\balways\b/i);
    }
  });

  test.each(byId)('%s: no sentence is longer than 30 words, and none frightens or shames', (_, { item }) => {
    for (const [where, text] of [['scenario', item.scenario ?? ''], ...textsOf(item)] as const) {
      for (const sentence of sentencesOf(text))
        expect(wordsIn(sentence), `${where}: ${sentence}`).toBeLessThanOrEqual(30);
      expect(text, where).not.toMatch(/\b(storm|attack|overdrive|war|wrong|stupid|obvious(ly)?|killer)\b/i);
    }
  });

  test.each(byId)('%s: each option that is not right names a mistaken idea, and the right one none', (id, { item }) => {
    const key = keys[id];
    for (const [choice, { misconception }] of Object.entries(key?.choices ?? {})) {
      if (item.kind === 'order' || item.kind === 'match') expect(misconception, choice).toBeDefined();
      else expect(misconception === undefined, choice).toBe(isRight(item, choice));
    }
  });

  test.each(singles.map((item): [string, SingleItem] => [item.id, item]))(
    '%s: three options, or four where they are the grades',
    (_, item) => {
      const areGrades = item.choices.every(({ text }) => /^Grade \d$/.test(text));
      expect(item.choices).toHaveLength(areGrades ? 4 : 3);
      expect(item.keepOrder ?? false).toBe(areGrades);
      const lengths = item.choices.map(({ text }) => text.length);
      // Names of medicines are as long as they are.
      if (item.choices.some(({ text }) => wordsIn(text) > 3)) {
        expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(2);
      }
    },
  );

  test('the right option is the longest in at most four of ten', () => {
    const open = singles.filter(({ keepOrder }) => !keepOrder);
    const longest = open.filter(({ choices, right }) => {
      const most = Math.max(...choices.map(({ text }) => text.length));
      return choices.every(({ id, text }) => (id === right ? text.length === most : text.length < most));
    });
    expect(share(longest.length, open.length), longest.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(0.4);
  });

  test.each([
    ['practice', (id: string) => formOfId(id) === undefined],
    ['the forms', (id: string) => formOfId(id) !== undefined],
  ] as const)('in %s the right option stands about equally often in each place', (_, belongs) => {
    const open = singles.filter(({ id, choices }) => choices.length === 3 && belongs(id));
    const places = [0, 1, 2].map((place) => open.filter((item) => shownOrder(item)[place] === item.right).length);
    for (const count of places)
      expect(Math.abs(share(count, open.length) - 1 / 3), places.join(' ')).toBeLessThanOrEqual(0.15);
  });

  test('each kind that a student meets is there, and each step with a rule of safety asks for it', () => {
    expect([...new Set(practice.map(({ item }) => item.kind))].toSorted()).toEqual([
      'hotspot',
      'match',
      'multi',
      'order',
      'single',
    ]);
    const withSafety = practice.filter(({ safetyIdea }) => safetyIdea).map(({ step }) => step);
    for (const step of DEEPER_STEPS.filter((each) => each !== '2-engineering')) expect(withSafety).toContain(step);
  });

  test('of several options at least one is not right, and the stem says how many are', () => {
    for (const { item } of joined) {
      if (item.kind !== 'multi') continue;
      expect(item.right.length).toBeLessThan(item.choices.length);
      expect(item.stem).toMatch(/\b(two|three|four)\b/);
    }
  });
});
