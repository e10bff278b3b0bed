import { describe, expect, test } from 'vitest';
import { narrowTexts, splitWords } from '../../src/scenes/stage/split-words.ts';
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

  test('on a narrow picture every name becomes a number, and nothing is lost', () => {
    const { pills, bubbles, dots } = splitWords(places, known, { narrow: true, crowded: false });
    expect([ids(pills), ids(bubbles), ids(dots)]).toEqual([[], [], ['one', 'two', 'three', 'says']]);
  });

  test('with very large text every name becomes a number', () => {
    const { pills, dots } = splitWords(places, known, { narrow: false, crowded: true });
    expect([ids(pills), ids(dots)]).toEqual([[], ['one', 'two', 'three', 'says']]);
  });
});

describe('words on a drawn card, where the wide picture is narrow', () => {
  const text = { id: 'does', at: [10, 20], size: 30, shown: 1 } as const;

  test('a word stays where it is unless its scene gives another place', () => {
    expect(narrowTexts([text, { ...text, id: 'name', narrow: { at: [10, 50] } }])).toEqual([
      text,
      { ...text, id: 'name', at: [10, 50] },
    ]);
  });

  test('a shorter text takes the place of a long one, and what has no room is left out', () => {
    expect(
      narrowTexts([
        { ...text, narrow: { id: 'doesShort' } },
        { ...text, narrow: 'none' },
      ]),
    ).toEqual([{ ...text, id: 'doesShort' }]);
  });
});
