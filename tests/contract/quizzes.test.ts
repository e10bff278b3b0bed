import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { joinQuiz } from '../../src/content/join-quiz.ts';
import { quizKeySchema, quizWordsSchema, type QuizKey, type QuizWords } from '../../src/content/quiz-schema.ts';
import { NUMBERED_STEPS, type StepId } from '../../src/domain/journey/journey.ts';
import {
  isMarked,
  SAFETY_POINTS,
  type Choice,
  type MarkedItem,
  type QuizItem,
} from '../../src/domain/quiz/quiz-item.ts';
import { shownChoices } from '../../src/domain/quiz/shown-order.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

const content = new URL('../../src/content/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, content), 'utf8'));
const key: QuizKey = quizKeySchema.parse(read('facts/quiz-key.yaml'));

const wordsOf = (locale: string, step: StepId): QuizWords =>
  quizWordsSchema.parse(read(`quizzes/${locale}/${step}.yaml`));

/** All that a language asks: the questions of the journey in order, the twins of them, and the cards. */
function allAsked(locale: string): { items: QuizItem[]; twins: MarkedItem[]; cards: MarkedItem[] } {
  const joined = NUMBERED_STEPS.map((step) =>
    joinQuiz(wordsOf(locale, step), key, { step, file: `quizzes/${locale}/${step}.yaml` }),
  );
  const items = joined.flatMap(({ asked }) => asked);
  const twins = items.filter(isMarked).flatMap(({ twin }) => twin ?? []);
  return { items, twins, cards: joined.flatMap(({ cards }) => cards) };
}

const byId = <I extends QuizItem>(items: readonly I[]): [string, I][] => items.map((item) => [item.id, item]);

/** Whether a choice needs no mistaken idea behind it, since it is never marked as not yet right. */
function isNeverAmiss(item: MarkedItem, { id, callsTeam }: Choice): boolean {
  if (callsTeam) return true;
  switch (item.kind) {
    case 'single':
      return id === item.right || item.safe.includes(id);
    case 'hotspot':
      return id === item.right;
    case 'multi':
      return item.right.includes(id);
    case 'order':
    case 'match':
      return false;
    case 'bins':
      return item.safeBin !== undefined && item.right[id] !== item.safeBin;
    case 'days':
      return item.choices.some((choice) => choice.id === id && choice.when === 'longer');
  }
}

/** All texts of an item with the place where each stands, for messages. */
function textsOf(item: QuizItem): [where: string, text: string][] {
  const common: [string, string][] = [
    ...(item.scenario === undefined ? [] : ([['scenario', item.scenario]] as [string, string][])),
    ['stem', item.stem],
  ];
  const own: [string, string][] =
    item.kind === 'spoken'
      ? [...item.questions, ...item.listenFor.map(({ text }) => text)].map((text, n) => [`line ${n + 1}`, text])
      : [
          ...item.choices.flatMap(({ id, text, feedback }): [string, string][] => [
            [`choice ${id}`, text],
            [`feedback ${id}`, feedback],
          ]),
          ...('whenRight' in item ? ([['whenRight', item.whenRight]] as [string, string][]) : []),
          ...('targets' in item ? item.targets : []).map(({ id, text }): [string, string] => [`choice ${id}`, text]),
        ];
  return [...common, ...own].map(([where, text]) => [`${item.id} ${where}`, text]);
}

describe.each(LOCALES)('the questions of the patient journey in %s', (locale) => {
  const { items, twins, cards } = allAsked(locale);
  const asked = items.filter(isMarked);
  /** Every question that the page marks, twins and cards too. */
  const all = [...asked, ...twins, ...cards];
  const texts = [...items, ...twins, ...cards].flatMap(textsOf);

  test('thirteen are marked, and one is said aloud', () => {
    expect(asked.map(({ id }) => id)).toEqual(
      'P1.2 P1.3 P2.2 P2.3 P3.1 P3.4 P4.1 P4.2 P4.4 P5.1 P5.2 P5.3 P6.2'.split(' '),
    );
    expect(items.filter(({ kind }) => kind === 'spoken').map(({ id }) => id)).toEqual(['P6.4']);
  });

  test('steps 1, 2, 3 and 6 ask two questions, steps 4 and 5 three', () => {
    expect(NUMBERED_STEPS.map((step) => items.filter(({ id }) => key[id]?.step === step).length)).toEqual([
      2, 2, 2, 3, 3, 2,
    ]);
  });

  test.each(byId(asked))('%s has a twin that asks for the same in other words', (_, item) => {
    const { twin } = item;
    if (!twin) throw new Error(`${item.id} has none`);
    const said = textsOf(item).map(([, text]) => text);
    const saidAgain = textsOf(twin).filter(([where]) => !/ (choice|scenario)/.test(where));
    expect(saidAgain.filter(([, text]) => said.includes(text))).toEqual([]);
    expect(shownChoices(twin).map(({ text }) => text)).not.toEqual(shownChoices(item).map(({ text }) => text));
  });

  test('a card asks what no question of the journey asks', () => {
    const objectives = items.map(({ objective }) => objective);
    expect(cards.filter(({ objective }) => objectives.includes(objective)).map(({ id }) => id)).toEqual([]);
  });

  test('the plan said aloud has three questions, and listens for the safety points in their order', () => {
    const spoken = items.find((item) => item.kind === 'spoken');
    expect(spoken?.listenFor.map(({ safety }) => safety)).toEqual(SAFETY_POINTS);
    expect(spoken?.questions).toHaveLength(3);
  });

  test.each(byId(all))('%s names the mistaken idea behind every choice that can be amiss', (id, item) => {
    const itemKey = key[id];
    if (itemKey?.kind === 'spoken' || itemKey === undefined) return;
    for (const choice of item.choices.filter((each) => !isNeverAmiss(item, each))) {
      expect([choice.id, itemKey.choices[choice.id]?.misconception]).toEqual([choice.id, expect.any(String)]);
    }
  });

  test('three or four rows to match', () => {
    for (const item of all.filter(({ kind }) => kind === 'match')) {
      expect([item.id, item.choices.length]).toEqual([item.id, expect.toSatisfy((n: number) => n === 3 || n === 4)]);
    }
  });

  test('every single choice about a fever or a change of mind and speech offers a call to the team', () => {
    for (const item of all.filter(({ objective, kind }) => ['P5.1', 'P5.2'].includes(objective) && kind === 'single')) {
      expect([item.id, item.choices.some(({ callsTeam }) => callsTeam)]).toEqual([item.id, true]);
    }
  });

  test('nobody is spoken of as "the patient", and whoever stays with you is no "helper"', () => {
    const spokenOf = /\b(patients?|helpers?)\b/i;
    expect(texts.filter(([where, text]) => !where.includes('choice') && spokenOf.test(text))).toEqual([]);
  });

  test('the pictures are described without pointing at the answer', () => {
    for (const item of all.filter((each) => each.kind === 'hotspot')) {
      expect(item.pictureAlt).not.toMatch(/\bnew\b|right place|medicine goes/i);
    }
  });
});

describe('the key', () => {
  const { items, twins, cards } = allAsked('en');
  const all = [...items.filter(isMarked), ...twins, ...cards];

  test('places in a picture lie inside it and apart from each other, in both shapes', () => {
    const size = { landscape: [1600, 900], portrait: [900, 1200] } as const;
    for (const item of all.filter((each) => each.kind === 'hotspot')) {
      for (const shape of ['landscape', 'portrait'] as const) {
        const regions = item.choices.map(({ region }) => region[shape]);
        const [width, height] = size[shape];
        for (const [x, y, r] of regions) {
          expect(x - r >= 0 && y - r >= 0 && x + r <= width && y + r <= height).toBe(true);
        }
        for (const [n, [x, y, r]] of regions.entries()) {
          for (const [x2, y2, r2] of regions.slice(n + 1)) expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(r + r2);
        }
      }
    }
  });
});

describe('words that do not fit the key', () => {
  const file = 'quizzes/en/5-monitoring.yaml';
  const words = wordsOf('en', '5-monitoring');
  const item = words['P5.3'] ?? { stem: '' };
  const join =
    (changed: QuizWords, withKey: QuizKey = key) =>
    () =>
      joinQuiz(changed, withKey, { step: '5-monitoring', file });
  const keyOf = (change: object): QuizKey => ({ ...key, 'P5.3': { ...key['P5.3'], ...change } as QuizKey[string] });

  test.each<[string, () => unknown, RegExp]>([
    [
      'a question that is missing',
      join(Object.fromEntries(Object.entries(words).filter(([id]) => id !== 'P5.3'))),
      /quizzes\/en\/5-monitoring\.yaml: question "P5\.3" is missing.*Add its words/,
    ],
    [
      'a question too many',
      join({ ...words, 'P9.9': item }),
      /question "P9\.9" is not in quiz-key\.yaml for 5-monitoring/,
    ],
    [
      'a choice that is missing',
      join({ ...words, 'P5.3': { ...item, choices: Object.fromEntries(Object.entries(item.choices ?? {}).slice(1)) } }),
      /question "P5\.3" has no choice "show-card", which quiz-key\.yaml names\. Add it, or correct the key/,
    ],
    [
      'a choice too many',
      join({ ...words, 'P5.3': { ...item, choices: { ...item.choices, run: { text: 'Run', feedback: 'No' } } } }),
      /question "P5\.3" has a choice "run", which quiz-key\.yaml does not know/,
    ],
    [
      'a right answer that is no choice',
      join(words, keyOf({ right: 'run' })),
      /quiz-key\.yaml: question "P5\.3" has the right answer "run"/,
    ],
    [
      'a beat that does not exist',
      join(words, keyOf({ choices: { 'show-card': { again: 'dance' } } })),
      /quiz-key\.yaml: question "P5\.3" leads to "dance", which is no beat|has a choice/,
    ],
  ])('%s is named with its file and what to do', (_, joined, message) => {
    expect(joined).toThrow(message);
  });

  const twinKey = (change: object): QuizKey => ({
    'P5.3': own,
    'P5.3b': { ...own, twinOf: 'P5.3', ...change } as QuizKey[string],
  });
  const own = key['P5.3'] as QuizKey[string];

  test.each<[string, object, RegExp]>([
    [
      'another step',
      { step: '4-cytokine-release' },
      /"P5\.3b" has the step "4-cytokine-release"; "P5\.3", whose twin it/,
    ],
    ['another objective', { objective: 'P5.1' }, /has the objective "P5\.1".*has "P5\.3"\. Make them the same/],
    ['another safety point', { safety: undefined }, /has the safety "none"/],
    ['a question that is not there', { twinOf: 'P9.9' }, /is the twin of "P9\.9", which quiz-key\.yaml does not have/],
    ['itself', { twinOf: 'P5.3b' }, /is the twin of "P5\.3b", which is said aloud, a card, or a twin itself/],
    ['a card', { card: true }, /is a card and a twin/],
  ])('a twin with %s is refused', (_, change, message) => {
    const withKey = twinKey(change);
    const { step } = withKey['P5.3b'] as QuizKey[string];
    const ids = Object.keys(withKey).filter((id) => withKey[id]?.step === step);
    const both = Object.fromEntries(ids.map((id) => [id, item]));
    expect(() => joinQuiz(both, withKey, { step, file })).toThrow(message);
  });

  test('a question without a twin is refused', () => {
    expect(join({ 'P5.3': item }, { 'P5.3': own })).toThrow(
      /quiz-key\.yaml: question "P5\.3" has no twin\. Add a question with "twinOf: P5\.3", such as P5\.3b/,
    );
  });

  test('a question has one twin, not two', () => {
    const two = { ...twinKey({}), 'P5.3c': { ...own, twinOf: 'P5.3' } as QuizKey[string] };
    expect(join({ 'P5.3': item, 'P5.3b': item, 'P5.3c': item }, two)).toThrow(/"P5\.3c" is the second twin of "P5\.3"/);
  });

  test('a twin goes with its question, and a card goes by itself', () => {
    const all = { ...twinKey({}), 'P5.4': { ...own, card: true } as QuizKey[string] };
    const { asked, cards } = join({ 'P5.3': item, 'P5.3b': item, 'P5.4': item }, all)();
    expect(asked.map(({ id }) => id)).toEqual(['P5.3']);
    expect(asked.filter(isMarked).map(({ twin }) => twin?.id)).toEqual(['P5.3b']);
    expect(cards.map(({ id }) => id)).toEqual(['P5.4']);
  });

  const said = (id: string) => ({ text: id, feedback: `About ${id}.` });
  const again = 'call-now';
  const matchWords = {
    stem: 'What goes with what?',
    whenRight: 'All matched.',
    targets: { one: 'One', two: 'Two', three: 'Three', spare: 'Spare' },
    choices: { a: said('a'), b: said('b'), c: said('c') },
  };
  const matchKey = {
    step: '5-monitoring',
    objective: 'P5.4',
    claims: [],
    kind: 'match',
    card: true,
    targets: ['one', 'two', 'three', 'spare'],
    right: { a: 'one', b: 'two', c: 'three' },
    choices: { a: { again }, b: { again }, c: { again } },
  };
  const joinOne = (one: object, onlyKey: object) => () =>
    joinQuiz(quizWordsSchema.parse({ 'P5.4': one }), quizKeySchema.parse({ 'P5.4': onlyKey }), {
      step: '5-monitoring',
      file,
    });

  test.each<[string, object, object, RegExp]>([
    ['no spare', matchWords, { ...matchKey, targets: ['one', 'two', 'three'] }, /target "spare", which quiz-key/],
    ['two spares', matchWords, { ...matchKey, targets: ['one', 'two', 'three', 'spare', 'more'] }, /needs 4 different/],
    [
      'a row without a match',
      matchWords,
      { ...matchKey, right: { a: 'one', b: 'two' } },
      /matches "c" with none of its/,
    ],
    [
      'two rows with one target',
      matchWords,
      { ...matchKey, right: { a: 'one', b: 'two', c: 'two' } },
      /no two with the/,
    ],
    ['a target without words', { ...matchWords, targets: {} }, matchKey, /no words for the target "one"\. Add them/],
  ])('a matching with %s is refused', (_, one, onlyKey, message) => {
    expect(joinOne(matchWords, matchKey)().cards[0]).toMatchObject({ right: matchKey.right });
    expect(joinOne(one, onlyKey)).toThrow(message);
  });

  const daysWords = {
    stem: 'Which days?',
    whenRight: 'Those days.',
    choices: { only: said('only'), late: said('late'), early: said('early'), more: said('more') },
  };
  const daysKey = {
    step: '5-monitoring',
    objective: 'P5.4',
    claims: [],
    kind: 'days',
    card: true,
    last: 20,
    right: { first: 1, last: 14 },
    choices: {
      only: { again, when: 'only-infusion-day' },
      late: { again, when: 'starts-late' },
      early: { again, when: 'ends-early' },
      more: { again, when: 'longer' },
    },
  };

  test.each<[string, object, RegExp]>([
    [
      'right days that end before they begin',
      { right: { first: 9, last: 3 } },
      /right days 9 to 3 on a strip from 0 to 20/,
    ],
    ['right days beyond its end', { last: 10 }, /right days 1 to 14 on a strip from 0 to 10/],
    [
      'a slip that nothing is said about',
      { choices: { ...daysKey.choices, more: { again, when: 'ends-early' } } },
      /exactly one choice for each way to be off: see "ends-early"/,
    ],
  ])('a strip of days with %s is refused', (_, change, message) => {
    expect(joinOne(daysWords, daysKey)().cards[0]).toMatchObject({ last: 20, right: daysKey.right });
    expect(joinOne(daysWords, { ...daysKey, ...change })).toThrow(message);
  });

  test('a call to the team cannot be made a distractor', () => {
    const asDistractor = { ...key['P5.1'], right: 'measure-again' } as QuizKey[string];
    expect(join(words, { ...key, 'P5.1': asDistractor })).toThrow(
      /the choice "call": it calls the team, so it is never a distractor/,
    );
  });
});

test('every language has words for the questions of every step', () => {
  for (const locale of LOCALES) {
    const files = readdirSync(new URL(`quizzes/${locale}/`, content)).toSorted();
    expect(files).toEqual(NUMBERED_STEPS.map((step) => `${step}.yaml`));
  }
});
