import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atBeat, NO_PROGRESS, progressFrom, withAnswer } from '../../src/domain/journey/progress.ts';

describe('how far somebody has come', () => {
  test('a beat counts as seen once, however often it is shown', () => {
    const once = atBeat(NO_PROGRESS, '1-collection', 'why-t-cells');
    const twice = atBeat(once, '1-collection', 'why-t-cells');
    expect(twice.seen['1-collection']).toEqual(['why-t-cells']);
    expect(twice.at).toEqual({ step: '1-collection', beat: 'why-t-cells' });
  });

  test('what is stored is what is read back', () => {
    const state = {
      version: 1,
      answer: { kind: 'one', choice: 'call' },
      checked: true,
      misses: 0,
      found: true,
      seenAgain: false,
    } as const;
    const progress = withAnswer(atBeat(NO_PROGRESS, '5-monitoring', 'call-now'), 'P5.1', state);
    expect(progressFrom(JSON.stringify(progress))).toEqual(progress);
  });

  test.each([null, '', '{', '[]', '7', '{"version":2}'])('stored text %s is no progress', (text) => {
    expect(progressFrom(text)).toEqual(NO_PROGRESS);
  });

  test('steps and beats that the journey does not have are dropped', () => {
    const stored = {
      version: 1,
      at: { step: '9-nowhere', beat: 'x' },
      seen: { '1-collection': ['x', 'to-the-lab', 3], y: [] },
    };
    expect(progressFrom(JSON.stringify(stored))).toEqual({
      ...NO_PROGRESS,
      seen: { '1-collection': ['to-the-lab'] },
    });
  });

  test('no stored text whatever breaks the page', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const progress = progressFrom(text);
        expect(progress.version).toBe(1);
        expect(progress.seen).toBeTypeOf('object');
      }),
    );
  });
});
