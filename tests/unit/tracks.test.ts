import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEMPO } from '../../src/scenes/stage/tempo.ts';
import { Tracks } from '../../src/scenes/stage/tracks.ts';

const steady = (start: number, lasts: number, goal: unknown) => ({ start, lasts, ease: TEMPO.steady, goal });

describe('what happens to an actor over time', () => {
  test('is where it stood until a movement begins, on the way while it lasts, and at the goal from then on', () => {
    const hand = { x: 10 };
    const tracks = new Tracks();
    tracks.add(hand, 'x', steady(1, 2, 20));
    const seen = [0, 1, 2, 3, 9].map((second) => {
      tracks.showAt(second);
      return hand.x;
    });
    expect(seen).toEqual([10, 10, 15, 20, 20]);
  });

  test('goes on from where the movement before it led, in whatever order they were told', () => {
    const hand = { x: 0 };
    const tracks = new Tracks();
    tracks.add(hand, 'x', steady(4, 2, 0));
    tracks.add(hand, 'x', steady(0, 2, 8));
    tracks.showAt(5);
    expect(hand.x).toBe(4);
  });

  test('keeps two movements of different fields apart', () => {
    const hand = { x: 0, y: 0 };
    const tracks = new Tracks();
    tracks.add(hand, 'x', steady(0, 4, 4));
    tracks.add(hand, 'y', steady(1, 2, 6));
    tracks.showAt(2);
    expect(hand).toEqual({ x: 2, y: 3 });
  });

  test('changes a text at once, at its moment', () => {
    const face = { mood: 'calm' };
    const tracks = new Tracks();
    tracks.add(face, 'mood', { start: 0.1 + 0.2, lasts: 0, ease: TEMPO.steady, goal: 'worried' });
    tracks.showAt(0.2);
    expect(face.mood).toBe('calm');
    tracks.showAt(0.3);
    expect(face.mood).toBe('worried');
  });

  test('depends on the second alone, and not on what was shown before', () => {
    const seconds = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(seconds, { maxLength: 5 }), seconds, (before, second) => {
        const told = (): { hand: { x: number }; tracks: Tracks } => {
          const hand = { x: 3 };
          const tracks = new Tracks();
          tracks.add(hand, 'x', { start: 1, lasts: 2, ease: TEMPO.out, goal: 9 });
          tracks.add(hand, 'x', { start: 2.5, lasts: 4, ease: TEMPO.overshoot, goal: -4 });
          return { hand, tracks };
        };
        const walked = told();
        for (const each of [...before, second]) walked.tracks.showAt(each);
        const jumped = told();
        jumped.tracks.showAt(second);
        expect(walked.hand).toEqual(jumped.hand);
      }),
    );
  });

  test.each(Object.entries(TEMPO))('every easing begins and ends where it has to: %s', (_name, ease) => {
    expect(ease(0)).toBeCloseTo(0, 9);
    expect(ease(1)).toBeCloseTo(1, 9);
  });
});
