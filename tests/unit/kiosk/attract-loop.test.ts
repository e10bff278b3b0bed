import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attractAt, untilChange, type AttractMoment } from '../../../src/domain/kiosk/attract-loop.ts';

const PICTURES = 6;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const WEEK = 7 * 24 * HOUR;
const anyMoment = fc.integer({ min: 0, max: WEEK * 1000 }).map((milliseconds) => milliseconds / 1000);

/** Every stretch in which nothing changes, up to the given second. */
function* stretches(until: number): Generator<{ moment: AttractMoment; from: number; lasts: number }> {
  for (let from = 0; from < until;) {
    const lasts = untilChange(from);
    yield { moment: attractAt(from, PICTURES), from, lasts };
    from += lasts;
  }
}

/** An upright screen in rough: a picture, bright at its worst; below it strokes of letters and a button on the panel. */
function isBright({ shift, look, isDark }: AttractMoment, x: number, y: number): boolean {
  if (isDark) return false;
  if (y < 1240) return true;
  const [across, down] = [x - shift.x, y - shift.y];
  const isStroke = down > 1290 && down < 1560 && across > 72 && across % 44 < 14;
  const isButton = down > 1600 && down < 1744 && across > 72 && across < 1008;
  return isStroke || isButton ? look === 'evening' : look === 'day';
}

test('no place is bright for the whole run: none for ten minutes on end, in a week', () => {
  const week = [...stretches(WEEK)];
  const places = fc.sample(fc.tuple(fc.integer({ min: 0, max: 1079 }), fc.integer({ min: 1240, max: 1919 })), 60);
  const corners = [
    [0, 0],
    [540, 1400],
    [540, 1670],
    [540, 1900],
  ] as const;
  for (const [x, y] of [...corners, ...places]) {
    let bright = 0;
    let longest = 0;
    for (const { moment, lasts } of week) {
      bright = isBright(moment, x, y) ? bright + lasts : 0;
      longest = Math.max(longest, bright);
    }
    expect(longest, `place ${String(x)}, ${String(y)}`).toBeLessThan(10 * MINUTE);
  }
});

test('whatever stands on the panel is bright for half of the time, not more', () => {
  let day = 0;
  for (const { moment, lasts } of stretches(24 * HOUR)) if (moment.look === 'day') day += lasts;
  expect(day / (24 * HOUR)).toBeCloseTo(0.5, 2);
});

test('each minute everything stands at least a stroke of a letter away from where it stood, and never far from its place', () => {
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    const before = attractAt(minute * MINUTE, PICTURES).shift;
    const after = attractAt((minute + 1) * MINUTE, PICTURES).shift;
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThanOrEqual(14);
    expect(Math.max(Math.abs(after.x), Math.abs(after.y))).toBeLessThanOrEqual(20);
  }
});

test('every picture has its turn, in the order of the journey, each for as long as any other', () => {
  const seen = Array.from({ length: PICTURES * 2 }, (_, turn) => attractAt(turn * 12, PICTURES).picture);
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
});

test('the screen is dark now and then, and never for long', () => {
  const dark = [...stretches(HOUR)].filter(({ moment }) => moment.isDark);
  const total = dark.reduce((sum, { lasts }) => sum + lasts, 0);
  expect(total).toBeGreaterThanOrEqual(60);
  expect(total).toBeLessThanOrEqual(120);
  expect(attractAt(0, PICTURES).isDark).toBe(false);
});

test('a timer set for the next change finds a change there, and none before it', () => {
  fc.assert(
    fc.property(anyMoment, fc.double({ min: 0, max: 0.99, noNaN: true }), (seconds, share) => {
      const wait = untilChange(seconds);
      expect(wait).toBeGreaterThan(0);
      expect(attractAt(seconds + wait * share, PICTURES)).toEqual(attractAt(seconds, PICTURES));
      expect(attractAt(seconds + wait + 0.001, PICTURES)).not.toEqual(attractAt(seconds, PICTURES));
    }),
  );
});

test('a week has no end to run into: the loop stands where it would stand in its first hours', () => {
  const round = 82_080;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: WEEK }), (seconds) => {
      expect(attractAt(seconds + round, PICTURES)).toEqual(attractAt(seconds, PICTURES));
    }),
  );
});
