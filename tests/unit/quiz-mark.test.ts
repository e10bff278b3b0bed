import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/quiz/answer.ts';
import { markAnswer } from '../../src/domain/quiz/mark.ts';
import type { MarkedItem } from '../../src/domain/quiz/quiz-item.ts';
import { bins, choice, days, hotspot, match, multi, ONE_OF_EACH, order, single } from './quiz-items.ts';

const one = (id: string | null): Answer => ({ kind: 'one', choice: id });
const several = (...choices: string[]): Answer => ({ kind: 'several', choices });
const ordered = (...choices: string[]): Answer => ({ kind: 'order', choices });
const matched = (targetOf: Record<string, string>): Answer => ({ kind: 'match', targetOf });
const span = (first: number | null, last: number | null): Answer => ({ kind: 'days', first, last });
const sorted = (binOf: Record<string, string>): Answer => ({ kind: 'bins', binOf });

describe('how an answer stands', () => {
  test.each<[string, MarkedItem, Answer, string, Record<string, string>]>([
    ['the right choice is right', single(), one('call'), 'right', { call: 'right' }],
    ['another choice is not yet right', single(), one('wait'), 'not-yet', { wait: 'not-yet' }],
    ['an over-cautious choice is a safe choice', single({ safe: ['wait'] }), one('wait'), 'safe', { wait: 'safe' }],
    [
      'a place in the picture is marked like a choice',
      hotspot(),
      one('landing-spot'),
      'right',
      { 'landing-spot': 'right' },
    ],
    ['another place is not yet right', hotspot(), one('signal'), 'not-yet', { signal: 'not-yet' }],
    [
      'all that fit, in any order, is right',
      multi(),
      several('stay-close', 'caregiver'),
      'right',
      { caregiver: 'right', 'stay-close': 'right' },
    ],
    ['one that fits is not yet the whole answer', multi(), several('caregiver'), 'not-yet', { caregiver: 'right' }],
    [
      'one too many leaves the right ones right',
      multi(),
      several('caregiver', 'stay-close', 'drive'),
      'not-yet',
      { caregiver: 'right', 'stay-close': 'right', drive: 'not-yet' },
    ],
    [
      'each row of an order is marked by its own place',
      order(),
      ordered('out', 'back', 'kept', 'lab'),
      'not-yet',
      { out: 'right', back: 'not-yet', kept: 'not-yet', lab: 'right' },
    ],
    [
      'the true order is right',
      order(),
      ordered('out', 'kept', 'back', 'lab'),
      'right',
      { out: 'right', kept: 'right', back: 'right', lab: 'right' },
    ],
    [
      'every card in its own place is right',
      bins(),
      sorted({ fever: 'call-now', food: 'next-visit', words: 'call-now' }),
      'right',
      { fever: 'right', food: 'right', words: 'right' },
    ],
    [
      'calling about something that can wait is a safe choice',
      bins(),
      sorted({ fever: 'call-now', food: 'call-now', words: 'call-now' }),
      'safe',
      { fever: 'right', food: 'safe', words: 'right' },
    ],
    [
      'letting a call-now sign wait is not yet right, whatever else was safe',
      bins(),
      sorted({ fever: 'next-visit', food: 'call-now', words: 'call-now' }),
      'not-yet',
      { fever: 'not-yet', food: 'safe', words: 'right' },
    ],
  ])('%s', (_, item, answer, kind, parts) => {
    expect(markAnswer(item, answer)).toMatchObject({ kind, parts });
  });

  test.each<[string, MarkedItem, Answer]>([
    ['nothing chosen', single(), one(null)],
    ['no box ticked', multi(), several()],
    ['a card still to be sorted', bins(), sorted({ fever: 'call-now' })],
    ['a choice of another question', single(), one('landing-spot')],
    ['an answer to another kind of question', order(), one('out')],
    ['an order with a row missing', order(), ordered('out', 'kept', 'back')],
    ['an order with a row twice', order(), ordered('out', 'out', 'back', 'lab')],
    ['a row without a match', match(), matched({ fluids: 'pressure', oxygen: 'breathing' })],
    ['days without an end', days(), span(1, null)],
    ['days without a beginning', days(), span(null, 14)],
  ])('%s is unanswered, not a mistake', (_, item, answer) => {
    expect(markAnswer(item, answer)).toEqual({ kind: 'unanswered' });
  });

  test('what is missing is known, so that it can be shown later', () => {
    expect(markAnswer(multi(), several('caregiver'))).toMatchObject({ missing: ['stay-close'] });
  });
});

test('where neither bin is safer, a card in the other bin is not yet right', () => {
  const { safeBin: _, ...item } = bins();
  const placed = sorted({ fever: 'call-now', food: 'call-now', words: 'call-now' });
  expect(markAnswer(item, placed)).toMatchObject({ kind: 'not-yet', parts: { fever: 'right', food: 'not-yet' } });
  expect(markAnswer(bins(), placed)).toMatchObject({ kind: 'safe', parts: { food: 'safe' } });
});

describe('how matches stand', () => {
  test('each row is marked by itself', () => {
    const swapped = matched({ fluids: 'pressure', oxygen: 'calm', steroids: 'breathing' });
    expect(markAnswer(match(), swapped)).toMatchObject({
      kind: 'not-yet',
      parts: { fluids: 'right', oxygen: 'not-yet', steroids: 'not-yet' },
    });
    expect(markAnswer(match(), matched(match().right)).kind).toBe('right');
  });
});

describe('how marked days stand', () => {
  test.each<[string, [number, number], string, string[]]>([
    ['the right days', [1, 14], 'right', []],
    ['the right days and the infusion day', [0, 14], 'safe', ['more']],
    ['the right days and more', [1, 20], 'safe', ['more']],
    ['the infusion day alone', [0, 0], 'not-yet', ['only']],
    ['days that start late', [3, 14], 'not-yet', ['late']],
    ['days that end early', [1, 7], 'not-yet', ['early']],
    ['days that start late and go on for longer', [3, 20], 'not-yet', ['late']],
    ['days too few at both ends', [3, 7], 'not-yet', ['late', 'early']],
    ['one later day', [5, 5], 'not-yet', ['late', 'early']],
  ])('%s', (_, [first, last], kind, slips) => {
    const mark = markAnswer(days(), span(first, last));
    expect(mark).toMatchObject({ kind });
    expect(mark.kind === 'unanswered' ? undefined : Object.keys(mark.parts)).toEqual(slips);
  });

  test('watching longer is never marked as not yet right, whatever the days', () => {
    const day = fc.nat(20);
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [first = 0, last = 0] = [a, b].toSorted((x, y) => x - y);
        const from = first + (c % (last - first + 1));
        const right = { first: from, last: from + (d % (last - from + 1)) };
        expect(['right', 'safe']).toContain(markAnswer(days({ right }), span(first, last)).kind);
      }),
    );
  });

  test('days that leave out one to watch are not yet right', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const [first = 0, last = 0] = [a, b].toSorted((x, y) => x - y);
        const leavesOut = first > 1 || last < 14;
        expect(markAnswer(days(), span(first, last)).kind === 'not-yet').toBe(leavesOut);
      }),
    );
  });
});

describe('whatever the question', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 6 });
  const items: fc.Arbitrary<MarkedItem> = ids.chain((names) =>
    fc.record({ right: fc.subarray(names, { minLength: 1 }), calls: fc.subarray(names) }).chain(({ right, calls }) => {
      const choices = names.map((id) => choice(id, calls.includes(id) ? { callsTeam: true } : {}));
      const [first = ''] = right;
      const inBins = Object.fromEntries(names.map((id) => [id, right.includes(id) ? 'call-now' : 'next-visit']));
      return fc.constantFrom<MarkedItem>(
        single({ choices, right: first }),
        multi({ choices, right }),
        bins({ choices, right: inBins }),
        match({
          choices,
          targets: [...names, 'spare'].map((id) => ({ id, text: id })),
          right: Object.fromEntries(names.map((id) => [id, id])),
        }),
        hotspot({
          choices: choices.map((each) => ({ ...each, region: { landscape: [0, 0, 1], portrait: [0, 0, 1] } })),
          right: first,
        }),
      );
    }),
  );

  const answersTo = (item: MarkedItem): fc.Arbitrary<Answer> => {
    const names = item.choices.map(({ id }) => id);
    switch (item.kind) {
      case 'single':
      case 'hotspot':
        return fc.constantFrom(...names).map(one);
      case 'multi':
        return fc.shuffledSubarray(names, { minLength: 1 }).map((chosen) => several(...chosen));
      case 'order':
        return fc.shuffledSubarray(names, { minLength: names.length }).map((chosen) => ordered(...chosen));
      case 'bins':
        return fc
          .tuple(...names.map(() => fc.constantFrom('call-now', 'next-visit')))
          .map((placed) => sorted(Object.fromEntries(names.map((id, place) => [id, placed[place] ?? ''])))); // one bin a card
      case 'match':
        return fc
          .shuffledSubarray(
            item.targets.map(({ id }) => id),
            { minLength: names.length, maxLength: names.length },
          )
          .map((targets) => matched(Object.fromEntries(names.map((id, place) => [id, targets[place] ?? '']))));
      case 'days':
        return fc.tuple(fc.nat(item.last), fc.nat(item.last)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
    }
  };

  test('a choice to call the team is never marked as not yet right', () => {
    fc.assert(
      fc.property(
        items.chain((item) => fc.tuple(fc.constant(item), answersTo(item))),
        ([item, answer]) => {
          const mark = markAnswer(item, answer);
          const calls = item.choices.filter(({ callsTeam }) => callsTeam).map(({ id }) => id);
          expect(mark.kind === 'unanswered' ? [] : calls.filter((id) => mark.parts[id] === 'not-yet')).toEqual([]);
        },
      ),
    );
  });

  test('a card put under "call now" is never marked as not yet right', () => {
    fc.assert(
      fc.property(
        items.filter((item) => item.kind === 'bins').chain((item) => fc.tuple(fc.constant(item), answersTo(item))),
        ([item, answer]) => {
          const mark = markAnswer(item, answer);
          if (mark.kind === 'unanswered' || answer.kind !== 'bins') return;
          const called = Object.entries(answer.binOf).filter(([, bin]) => bin === 'call-now');
          expect(called.filter(([id]) => mark.parts[id] === 'not-yet')).toEqual([]);
        },
      ),
    );
  });

  test('the mark does not depend on the order in which choices stand or were chosen', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...ONE_OF_EACH)
          .chain((item) =>
            fc.tuple(
              fc.constant(item),
              answersTo(item),
              fc.shuffledSubarray([...item.choices], { minLength: item.choices.length }),
            ),
          ),
        ([item, answer, choices]) => {
          // The choices of an item keep their kind when they are shuffled.
          const reordered = { ...item, choices } as MarkedItem;
          const turned: Answer =
            answer.kind === 'several' ? { ...answer, choices: answer.choices.toReversed() } : answer;
          expect(markAnswer(reordered, turned)).toEqual(markAnswer(item, answer));
        },
      ),
    );
  });
});
