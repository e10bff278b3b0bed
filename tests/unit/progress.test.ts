import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JOURNEY, STEP_IDS } from '../../src/domain/journey/journey.ts';
import { atBeat, NO_PROGRESS, progressFrom, withAnswer, type Progress } from '../../src/domain/journey/progress.ts';
import { unansweredState } from '../../src/domain/quiz/answer-state.ts';
import { single } from './quiz-items.ts';

const somewhere = fc.constantFrom(...STEP_IDS.flatMap((step) => JOURNEY[step].map((beat) => [step, beat] as const)));
const visited = (way: readonly (readonly [(typeof STEP_IDS)[number], string])[]): Progress =>
  way.reduce((progress, [step, beat]) => atBeat(progress, step, beat), NO_PROGRESS);

describe('how far somebody has come', () => {
  test('is where they are and what they have seen, each beat once', () => {
    const progress = visited([
      ['1-collection', 'why-t-cells'],
      ['1-collection', 'out-kept-back'],
      ['1-collection', 'why-t-cells'],
    ]);
    expect(progress).toMatchObject({
      at: { step: '1-collection', beat: 'why-t-cells' },
      seen: { '1-collection': ['why-t-cells', 'out-kept-back'] },
    });
  });

  test('is the same after it was stored and read back', () => {
    fc.assert(
      fc.property(fc.array(somewhere), (way) => {
        const progress = withAnswer(visited(way), 'P1.2', unansweredState(single()));
        expect(progressFrom(JSON.stringify(progress))).toEqual(progress);
      }),
    );
  });

  test.each<[string, string | null]>([
    ['nothing', null],
    ['half a text', '{"version":1,"at":{"st'],
    ['a list', '[]'],
    ['a version from the future', JSON.stringify({ ...NO_PROGRESS, version: 2, seen: { '1-collection': [] } })],
  ])('begins anew from %s in the store', (_, text) => {
    expect(progressFrom(text)).toEqual(NO_PROGRESS);
  });

  test('whatever lies in the store, reading it gives only steps and beats that exist', () => {
    const nearly = fc.record({ version: fc.constant(1), at: fc.jsonValue(), seen: fc.jsonValue(), answers: fc.jsonValue() });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), nearly.map((value) => JSON.stringify(value))), (text) => {
        const { at, seen } = progressFrom(text);
        if (at) expect(STEP_IDS).toContain(at.step);
        for (const [step, beats] of Object.entries(seen)) {
          expect(JOURNEY[step as keyof typeof JOURNEY]).toEqual(expect.arrayContaining([...beats]));
        }
      }),
    );
  });

  test('beats that a newer version took away are forgotten', () => {
    const old = { ...NO_PROGRESS, seen: { '1-collection': ['why-t-cells', 'long-gone'], 'old-step': ['x'] } };
    expect(progressFrom(JSON.stringify(old)).seen).toEqual({ '1-collection': ['why-t-cells'] });
  });
});
