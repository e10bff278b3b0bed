import { describe, expect, test } from 'vitest';
import {
  beforeAndAfter,
  compareForms,
  formSittings,
  nextForm,
  type FormItem,
} from '../../../src/domain/review/forms.ts';
import { afterAnswer, askedNow, missedIn, mixOf, newRound } from '../../../src/domain/review/item-round.ts';
import type { ItemAttempt } from '../../../src/domain/review/record.ts';
import type { ItemForm } from '../../../src/domain/review/student-item.ts';
import { attempt } from './attempts.ts';

const OBJECTIVES = ['S1.1', 'S2.2', 'S3.3'];
const ITEMS: readonly FormItem[] = OBJECTIVES.flatMap((objective): FormItem[] => [
  { id: `${objective}a`, objective, form: 'form-a' },
  { id: `${objective}b`, objective, form: 'form-b' },
]);

/** A form gone through, one answer a minute, from some hour on. */
const gone = (form: ItemForm, hour: number, right: readonly boolean[]): ItemAttempt[] =>
  ITEMS.filter((item) => item.form === form)
    .slice(0, right.length)
    .map(({ id }, minute) =>
      attempt(id, {
        askedFor: form,
        right: right[minute] === true,
        at: `2026-12-01T${String(hour).padStart(2, '0')}:0${minute}:00.000Z`,
      }),
    );

describe('before and after', () => {
  test('a form that is gone through to its end is a sitting; one left halfway is none', () => {
    const sittings = formSittings(ITEMS, [...gone('form-a', 9, [true, false, true]), ...gone('form-b', 10, [true])]);
    expect(sittings).toEqual([
      { form: 'form-a', at: '2026-12-01T09:02:00.000Z', right: { 'S1.1': true, 'S2.2': false, 'S3.3': true } },
    ]);
  });

  test('a form that is begun anew starts from nothing', () => {
    const sittings = formSittings(ITEMS, [
      ...gone('form-a', 9, [false, false]),
      ...gone('form-a', 11, [true, true, true]),
    ]);
    expect(sittings.map(({ right }) => Object.values(right))).toEqual([[true, true, true]]);
  });

  test('the same item in practice or review is no part of a form', () => {
    const review = gone('form-a', 9, [true, true, true]).map((each) => ({ ...each, askedFor: 'review' as const }));
    expect(formSittings(ITEMS, review)).toEqual([]);
  });

  test('the first form is drawn by lot, and every later one is the other than the last', () => {
    expect(nextForm([], 4)).toBe('form-a');
    expect(nextForm([], 7)).toBe('form-b');
    const once = formSittings(ITEMS, gone('form-b', 9, [true, true, true]));
    expect(nextForm(once, 7)).toBe('form-a');
    const twice = formSittings(ITEMS, [
      ...gone('form-b', 9, [true, true, true]),
      ...gone('form-a', 10, [true, true, true]),
    ]);
    expect(nextForm(twice, 4)).toBe('form-b');
  });

  test.each([
    ['more', [true, false, false], [true, true, false], ['S2.2'], ['S3.3']],
    ['same', [true, false, true], [true, true, false], ['S2.2'], ['S3.3']],
    ['fewer', [true, true, true], [true, false, true], [], ['S2.2']],
  ] as const)('compared in words: %s', (change, before, after, gained, comeBack) => {
    const [first, last] = formSittings(ITEMS, [...gone('form-a', 9, before), ...gone('form-b', 12, after)]);
    if (!first || !last) throw new Error('there are two sittings');
    expect(compareForms(first, last)).toMatchObject({ change, gained, comeBack, total: 3 });
  });

  test('the first sitting stands against the latest, and one alone against nothing', () => {
    const all = [
      ...gone('form-a', 8, [false, false, false]),
      ...gone('form-b', 9, [true, false, false]),
      ...gone('form-a', 10, [true, true, true]),
    ];
    expect(beforeAndAfter(formSittings(ITEMS, all))).toMatchObject({ before: 0, after: 3 });
    expect(beforeAndAfter(formSittings(ITEMS, all.slice(0, 3)))).toBeUndefined();
  });
});

describe('one sitting', () => {
  test('each item is asked once, then those that were missed once more, then it ends', () => {
    let round = newRound(['a', 'b', 'c']);
    const seen: string[] = [];
    for (const right of [true, false, false, true, false]) {
      const now = askedNow(round);
      seen.push(`${now?.id ?? 'none'}${now?.again ? ' again' : ''}`);
      round = afterAnswer(round, right);
    }
    expect(seen).toEqual(['a', 'b', 'c', 'b again', 'c again']);
    expect(askedNow(round)).toBeUndefined();
    expect(missedIn(round)).toEqual(['b', 'c']);
    expect(afterAnswer(round, true)).toBe(round);
  });

  test('a set for before and after asks nothing twice', () => {
    const round = afterAnswer(newRound(['a'], false), false);
    expect(askedNow(round)).toBeUndefined();
  });
});

describe('a mix', () => {
  const ids = Array.from({ length: 20 }, (_, place) => `i${place}`);

  test('the same seed draws the same mix, another seed another one', () => {
    const drawn = (seed: number) => mixOf(ids, [], { count: 10, seed });
    expect(drawn(3)).toEqual(drawn(3));
    expect(drawn(3)).not.toEqual(drawn(4));
    expect(new Set(drawn(3)).size).toBe(10);
  });

  test('what was never asked comes first, then what was not right last time', () => {
    const known = ids.slice(0, 12).map((id) => attempt(id));
    const missed = attempt('i3', { right: false, at: '2026-12-05T09:00:00.000Z' });
    const drawn = mixOf(ids, [...known, missed], { count: 9, seed: 5 });
    expect(drawn.toSorted()).toEqual([...ids.slice(12), 'i3'].toSorted());
  });
});
