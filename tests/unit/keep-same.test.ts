import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepSame } from '../../src/scenes/stage/keep-same.ts';

test('gives the last value itself where all is equal', () => {
  const last = { labels: [{ id: 'a', box: [1, 2] }], scale: { shown: 1 } };
  expect(keepSame(structuredClone(last), last)).toBe(last);
});

test('keeps the parts that are equal, and no other', () => {
  const last = { labels: [{ id: 'a', shown: 0 }, { id: 'b' }], scale: { shown: 1 } };
  const next = keepSame({ labels: [{ id: 'a', shown: 1 }, { id: 'b' }], scale: { shown: 1 } }, last);
  expect(next).toEqual({ labels: [{ id: 'a', shown: 1 }, { id: 'b' }], scale: { shown: 1 } });
  expect(next.scale).toBe(last.scale);
  expect(next.labels[1]).toBe(last.labels[1]);
});

test('a list that grew or shrank, and a field that came or went, are changes', () => {
  expect(keepSame([1], [1, 2])).toEqual([1]);
  expect(keepSame([1, 2], [1])).toEqual([1, 2]);
  expect(keepSame<{ a?: number; b?: number }>({ a: 1 }, { a: 1, b: 2 })).toEqual({ a: 1 });
  expect(keepSame<{ a?: number; b?: undefined }>({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1, b: undefined });
});

test('always equals the next value, and writes into neither', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(value, value, (next, last) => {
      const before = structuredClone({ next, last });
      expect(keepSame(next, last)).toEqual(before.next);
      expect({ next, last }).toEqual(before);
    }),
  );
});
