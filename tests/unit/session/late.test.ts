import { describe, expect, test } from 'vitest';
import { Late } from '../../../src/modes/session/late.svelte.ts';

/** Something that comes at the n-th asking, and how often it was asked for. */
function comesAt(attempt: number): { late: Late<string>; asked: () => number } {
  let asked = 0;
  const late = new Late(() => {
    asked += 1;
    return asked >= attempt ? Promise.resolve('the days') : Promise.reject(new Error('no network'));
  });
  return { late, asked: () => asked };
}

describe('something that comes once it is wanted', () => {
  test('nothing is fetched before somebody wants it', () => {
    const { late, asked } = comesAt(1);
    expect([late.here, late.isLost, asked()]).toEqual([undefined, false, 0]);
  });

  test('it is fetched once, however many parts of the window want it', async () => {
    const { late, asked } = comesAt(1);
    await Promise.all([late.load(), late.load()]);
    await late.load();
    expect([late.here, late.isLost, asked()]).toEqual(['the days', false, 1]);
  });

  test('what did not come is said to be lost, and comes when it is asked for again', async () => {
    const { late, asked } = comesAt(2);
    await late.load();
    expect([late.here, late.isLost]).toEqual([undefined, true]);
    await late.load();
    expect([late.here, late.isLost, asked()]).toEqual(['the days', false, 2]);
  });
});
