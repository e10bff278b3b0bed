import { describe, expect, test } from 'vitest';
import { splitWords } from '../../src/scenes/stage/split-words.ts';
import type { StageWordPlaces } from '../../src/scenes/stage/stage-words.ts';

const label = (id: string) => ({ id, box: [0, 0], point: [0, 0], shown: 1 }) as const;
const places: StageWordPlaces = {
  labels: [label('one'), label('two'), label('three'), label('unknown')],
  speech: [label('says')],
};
const known = (id: string): boolean => id !== 'unknown';
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('names on a picture', () => {
  test('with room, every name stands beside its thing', () => {
    const { pills, bubbles, dots } = splitWords(places, known, { narrow: false, crowded: false });
    expect([ids(pills), ids(bubbles), ids(dots)]).toEqual([['one', 'two', 'three'], ['says'], []]);
  });

  test('on a narrow picture two names stay, and nothing is lost', () => {
    const { pills, bubbles, dots } = splitWords(places, known, { narrow: true, crowded: false });
    expect([ids(pills), ids(bubbles), ids(dots)]).toEqual([['one', 'two'], [], ['three', 'says']]);
  });

  test('with very large text every name becomes a number', () => {
    const { pills, dots } = splitWords(places, known, { narrow: false, crowded: true });
    expect([ids(pills), ids(dots)]).toEqual([[], ['one', 'two', 'three', 'says']]);
  });
});
