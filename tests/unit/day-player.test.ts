import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY_LASTS, DayPlayer, GLIDE } from '../../src/player/day-player.svelte.ts';
import { HandClock } from '../support/hand-clock.ts';

let time: HandClock;
beforeEach(() => {
  time = new HandClock();
});

const player = (start: Partial<ConstructorParameters<typeof DayPlayer>[0]> = {}): DayPlayer =>
  new DayPlayer({ day: 7, last: 30, clock: time.clock, ...start });

describe('choosing a day', () => {
  test('takes effect at once, and the moment glides there', () => {
    const days = player();
    days.goTo(10);
    expect(days).toMatchObject({ day: 10, shown: 7, isPlaying: false });
    time.pass(GLIDE / 2);
    expect(days.shown).toBeGreaterThan(8);
    expect(days.shown).toBeLessThan(10);
    time.pass(GLIDE);
    expect(days).toMatchObject({ day: 10, shown: 10 });
    expect(time.runs).toBe(false);
  });

  test('a drag changes the goal on the way, without a jump', () => {
    const days = player();
    days.goTo(12);
    time.pass(0.1);
    const before = days.shown;
    days.goTo(8);
    expect(days.shown).toBe(before);
    time.pass(1);
    expect(days).toMatchObject({ day: 8, shown: 8 });
  });

  test.each([
    [-3, 0],
    [44, 30],
    [9.4, 9],
  ])('%s is day %s: always a whole one within the days', (asked, day) => {
    const days = player();
    days.goTo(asked);
    expect(days.day).toBe(day);
  });

  test('one day on and back, and nothing beyond the ends', () => {
    const days = player({ day: 29 });
    days.step(1);
    expect(days).toMatchObject({ day: 30, isLast: true });
    days.step(1);
    expect(days.day).toBe(30);
    days.step(-1);
    expect(days.day).toBe(29);
  });

  test('who wants no movement gets none', () => {
    const days = player({ still: true });
    days.goTo(20);
    expect(days).toMatchObject({ day: 20, shown: 20 });
    expect(time.runs).toBe(false);
  });

  test('a wish for no movement ends a glide', () => {
    const days = player();
    days.goTo(20);
    days.setStill(true);
    expect(days.shown).toBe(20);
    expect(time.runs).toBe(false);
  });
});

describe('playing', () => {
  test('nothing plays by itself', () => {
    const days = player();
    time.pass(60);
    expect(days).toMatchObject({ day: 7, shown: 7, isPlaying: false });
    expect(time.runs).toBe(false);
  });

  test('each day has its time, and is stood at before the next', () => {
    const days = player();
    days.play();
    time.pass(DAY_LASTS + 0.05);
    expect(days).toMatchObject({ day: 8, isPlaying: true });
    expect(days.shown).toBeLessThan(8);
    time.pass(0.9);
    expect(days).toMatchObject({ day: 8, shown: 8 });
    time.pass(DAY_LASTS * 3);
    expect(days.day).toBe(11);
  });

  test('stops on the last day, and says so', () => {
    const onEnd = vi.fn();
    const days = player({ day: 28, onEnd });
    days.play();
    time.pass(DAY_LASTS * 4);
    expect(days).toMatchObject({ day: 30, shown: 30, isPlaying: false });
    expect(onEnd).toHaveBeenCalledOnce();
    expect(time.runs).toBe(false);
  });

  test('on the last day it begins again with the infusion', () => {
    const days = player({ day: 30 });
    days.play();
    expect(days).toMatchObject({ day: 0, shown: 0, isPlaying: true });
  });

  test.each([
    [
      'a day that is chosen',
      (days: DayPlayer) => {
        days.goTo(14);
      },
      14,
    ],
    [
      'a step',
      (days: DayPlayer) => {
        days.step(-1);
      },
      7,
    ],
    [
      'an address',
      (days: DayPlayer) => {
        days.arriveAt(3);
      },
      3,
    ],
    [
      'the stop button',
      (days: DayPlayer) => {
        days.stop();
      },
      8,
    ],
  ] as const)('is stopped by %s', (_, act, day) => {
    const days = player();
    days.play();
    time.pass(DAY_LASTS * 1.5);
    act(days);
    expect(days.isPlaying).toBe(false);
    time.pass(10);
    expect(days).toMatchObject({ day, shown: day });
    expect(time.runs).toBe(false);
  });

  test('without movement the days change one by one', () => {
    const days = player({ still: true });
    days.play();
    time.pass(DAY_LASTS + 0.1);
    expect(days).toMatchObject({ day: 8, shown: 8, isPlaying: true });
  });

  test('leaving the page leaves no clock behind', () => {
    const days = player();
    days.play();
    days.destroy();
    expect(time.runs).toBe(false);
  });
});
