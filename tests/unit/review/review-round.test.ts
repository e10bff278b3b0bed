import { describe, expect, test } from 'vitest';
import { ReviewRound } from '../../../src/modes/student/review/review-round.svelte.ts';

describe('one round of review', () => {
  test('asks each card once, and what was missed once more at the end', () => {
    const round = new ReviewRound(['a', 'b']);
    expect(round.now).toEqual({ card: 'a', isAgain: false });
    round.answeredNow(true);
    expect([round.total, round.isLast]).toEqual([3, false]);
    round.next();
    round.answeredNow(false);
    round.next();
    expect(round.now).toEqual({ card: 'a', isAgain: true });
    expect(round.isLast).toBe(true);
    // Missed again: it comes back tomorrow, not for ever.
    round.answeredNow(true);
    round.next();
    expect(round.now).toBeUndefined();
    expect([round.answered, round.missed]).toEqual([2, ['a']]);
  });

  test('can be left at any time, and what was answered counts', () => {
    const round = new ReviewRound(['a', 'b', 'c']);
    round.answeredNow(false);
    round.next();
    round.stop();
    expect([round.now, round.answered]).toEqual([undefined, 1]);
  });
});
