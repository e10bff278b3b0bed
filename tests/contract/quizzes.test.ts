import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { joinQuiz, type JoinedQuiz } from '../../src/content/join-quiz.ts';
import { quizKeySchema, quizWordsSchema, type QuizKey, type QuizWords } from '../../src/content/quiz-schema.ts';
import { stepFactsSchema, type StepFacts } from '../../src/content/step-schema.ts';
import { centreValues } from '../../src/domain/clinic/centre-values.ts';
import { DEFAULT_CLINIC } from '../../src/domain/clinic/clinic-settings.ts';
import { NUMBERED_STEPS, STEP_IDS, type StepId } from '../../src/domain/journey/journey.ts';
import { rightBeat } from '../../src/domain/quiz/feedback.ts';
import { SAFETY_POINTS, type BeatAddress, type MarkedItem, type QuizItem } from '../../src/domain/quiz/quiz-item.ts';
import { shownOrder } from '../../src/domain/quiz/shown-order.ts';
import { fill, placeholdersOf } from '../../src/i18n/fill.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import english from '../../src/content/ui/en.json' with { type: 'json' };

const content = new URL('../../src/content/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, content), 'utf8'));
const key: QuizKey = quizKeySchema.parse(read('facts/quiz-key.yaml'));
const values = centreValues(DEFAULT_CLINIC, english.centre);

const wordsOf = (locale: string, step: StepId): QuizWords =>
  quizWordsSchema.parse(read(`quizzes/${locale}/${step}.yaml`));
const joinedOf = (locale: string): JoinedQuiz[] =>
  NUMBERED_STEPS.map((step) =>
    joinQuiz(wordsOf(locale, step), key, { step, file: `quizzes/${locale}/${step}.yaml` }),
  );

const marked = (items: readonly QuizItem[]): MarkedItem[] => items.filter(isMarked);
const wordCount = (text: string): number => fill(text, values).split(/\s+/).length;
const isRight = (item: MarkedItem, id: string): boolean =>
  item.kind === 'bins' || (typeof item.right === 'string' ? item.right === id : item.right.includes(id));

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
        ];
  return [...common, ...own].map(([where, text]) => [`${item.id} ${where}`, text]);
}

describe.each(LOCALES)('the questions of the patient journey in %s', (locale) => {
  const items = itemsOf(locale);
  const asked = marked(items);
  const texts = items.flatMap(textsOf);

  test('thirteen are marked, and one is said aloud', () => {
    expect(asked.map(({ id }) => id)).toEqual(
      'P1.2 P1.3 P2.1 P2.3 P3.3 P3.4 P4.1 P4.2 P4.4 P5.1 P5.2 P5.3 P6.2'.split(' '),
    );
    expect(items.filter(({ kind }) => kind === 'spoken').map(({ id }) => id)).toEqual(['P6.4']);
  });

  test('steps 1, 2, 3 and 6 ask two questions, steps 4 and 5 three', () => {
    expect(NUMBERED_STEPS.map((step) => items.filter(({ id }) => key[id]?.step === step).length)).toEqual([
      2, 2, 2, 3, 3, 2,
    ]);
  });

  test('each of the five safety points is asked, and heard in the plan said aloud', () => {
    expect(asked.flatMap(({ safety }) => safety ?? []).toSorted()).toEqual([...SAFETY_POINTS].toSorted());
    const spoken = items.find((item) => item.kind === 'spoken');
    expect(spoken?.listenFor.map(({ safety }) => safety)).toEqual(SAFETY_POINTS);
    expect(spoken?.questions).toHaveLength(3);
  });

  test.each(items.map((item) => [item.id, item] as const))('%s asks a full question', (_, item) => {
    expect(item.stem).toMatch(/\?$/);
    expect(item.stem).not.toMatch(/\b(not|except|least)\b/i);
  });

  test.each(asked.map((item) => [item.id, item] as const))('%s has its own feedback for every choice', (_, item) => {
    const feedback = item.choices.map((choice) => choice.feedback);
    expect(new Set(feedback).size).toBe(feedback.length);
    for (const choice of item.choices) {
      expect([choice.id, wordCount(choice.feedback)]).toEqual([
        choice.id,
        expect.toSatisfy((n: number) => n >= 8 && n <= 40),
      ]);
    }
    if ('whenRight' in item) expect(wordCount(item.whenRight)).toBeLessThanOrEqual(40);
  });

  test.each(asked.map((item) => [item.id, item] as const))(
    '%s has short choices that are alike in length',
    (_, item) => {
      for (const { text } of item.choices) {
        expect(wordCount(text)).toBeLessThanOrEqual(10);
        expect(text).not.toMatch(/\b(all|none|both) of\b|\balways\b|\bnever\b/i);
      }
      if (item.kind === 'bins') return; // Cards are not compared with each other.
      const lengths = item.choices.map(({ text }) => fill(text, values).length);
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(2);
    },
  );

  test.each(asked.map((item) => [item.id, item] as const))(
    '%s names the mistaken idea behind every other choice',
    (id, item) => {
      const itemKey = key[id];
      if (itemKey?.kind === 'spoken' || itemKey === undefined || item.kind === 'order') return;
      for (const choice of item.choices.filter((each) => !isRight(item, each.id))) {
        expect([choice.id, itemKey.choices[choice.id]?.misconception]).toEqual([choice.id, expect.any(String)]);
      }
    },
  );

  test('three choices to choose one from', () => {
    for (const item of asked.filter(({ kind }) => kind === 'single' || kind === 'hotspot')) {
      expect([item.id, item.choices.length]).toEqual([item.id, 3]);
    }
  });

  test('a choice to call the team is right or safe, and every safety question that can offer one does', () => {
    for (const item of asked) {
      const calls = item.choices.filter(({ callsTeam }) => callsTeam).map(({ id }) => id);
      expect(calls.filter((id) => !isRight(item, id) && !(item.kind === 'single' && item.safe.includes(id)))).toEqual(
        [],
      );
    }
    const [medicine, watch] = ['P5.1', 'P5.2'].map((id) => asked.find((item) => item.id === id));
    expect(medicine?.choices.some(({ callsTeam }) => callsTeam)).toBe(true);
    expect(watch?.choices.some(({ callsTeam }) => callsTeam)).toBe(true);
  });

  test('the right answer has no habitual place', () => {
    const places = asked
      .filter((item) => item.kind === 'single' || item.kind === 'hotspot')
      .map((item) => shownOrder(item).indexOf(item.right));
    for (const place of [0, 1, 2]) {
      const share = places.filter((each) => each === place).length / places.length;
      expect(Math.abs(share - 1 / 3)).toBeLessThanOrEqual(0.15);
    }
  });

  test('the longest choice is seldom the right one', () => {
    const ofOne = asked.filter((item) => item.kind === 'single' || item.kind === 'hotspot');
    const longestIsRight = ofOne.filter((item) => {
      const [longest] = item.choices.toSorted((a, b) => b.text.length - a.text.length);
      return longest?.id === item.right;
    });
    expect(longestIsRight.length / ofOne.length).toBeLessThanOrEqual(0.4);
  });

  test('nothing frightens, shames, or speaks about "the patient"', () => {
    const banned =
      /\b(storm|attack\w*|overdrive|overwhelm\w*|war|kill\w*|wrong!|fail\w*|non-compliant|don't worry|deadly|patients?|helper)\b/i;
    expect(texts.filter(([where, text]) => !where.includes('choice') && banned.test(text))).toEqual([]);
  });

  test('no number of a clinic, and no temperature, stands in the words', () => {
    expect(texts.filter(([, text]) => /\d+([.,]\d+)?\s*(°|weeks?|days?\b|miles|km)|\d{3,}/i.test(text))).toEqual([]);
    const celsius = texts.filter(([, text]) => text.includes('°C'));
    expect(celsius.filter(([, text]) => !text.includes('°F'))).toEqual([]);
  });

  test('every placeholder has a value', () => {
    const unknown = texts.flatMap(([where, text]) =>
      placeholdersOf(text)
        .filter((name) => !Object.hasOwn(values, name))
        .map((name) => `${where}: {${name}}`),
    );
    expect(unknown).toEqual([]);
  });

  test('sentences are short', () => {
    const long = texts.flatMap(([where, text]) =>
      fill(text, values)
        .split(/[.?!:]\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 20)
        .map((sentence) => `${where}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('the pictures are described without pointing at the answer', () => {
    for (const item of asked.filter((each) => each.kind === 'hotspot')) {
      expect(wordCount(item.pictureAlt)).toBeGreaterThanOrEqual(8);
      expect(wordCount(item.pictureAlt)).toBeLessThanOrEqual(40);
      expect(item.pictureAlt).not.toMatch(/^(an? )?(image|picture) of|\bnew\b|right place|medicine goes/i);
    }
  });
});

describe('the key', () => {
  const items = itemsOf('en');

  test('every claim that an answer rests on is in the ledger', () => {
    const claims = Object.keys(read('facts/claims.yaml') as object);
    expect(
      items.flatMap(({ id, claims: own }) =>
        own.filter((claim) => !claims.includes(claim)).map((claim) => `${id}: ${claim}`),
      ),
    ).toEqual([]);
    expect(items.filter(({ claims: own }) => own.length === 0)).toEqual([]);
  });

  test('"See it again" leads to a beat that teaches the same objective', () => {
    const taught = (step: StepId): StepFacts => stepFactsSchema.parse(read(`facts/beats/${step}.yaml`));
    const facts = Object.fromEntries(STEP_IDS.map((step) => [step, taught(step)]));
    const objectives = ({ step, beat }: BeatAddress): readonly string[] => facts[step]?.[beat]?.objectives ?? [];
    const astray = marked(items).flatMap((item) =>
      [...item.choices.map(({ again }) => again), rightBeat(item)]
        .filter((again) => !objectives(again).includes(item.objective))
        .map(({ step, beat }) => `${item.id} leads to ${step}#${beat}, which does not teach ${item.objective}`),
    );
    expect(astray).toEqual([]);
  });

  test('places in a picture lie inside it and apart from each other, in both shapes', () => {
    const size = { landscape: [1600, 900], portrait: [900, 1200] } as const;
    for (const item of marked(items).filter((each) => each.kind === 'hotspot')) {
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
