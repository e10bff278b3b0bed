import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { MADE_UP_PEOPLE, NO_CARE } from '../../src/domain/crs/care.ts';
import { courseOf, signsOn } from '../../src/domain/crs/course.ts';
import { signalDots } from '../../src/domain/crs/signal-dots.ts';
import type { Point } from '../../src/scenes/cast/svg-markup.ts';
import DayInside from '../../src/scenes/day-inside/DayInside.svelte';
import {
  ANTIBODIES,
  CANCER_PLACES,
  CAR_T_PLACES,
  CELL_RADIUS,
  DOCKED_SIGNALS,
  DOCKS,
  MOST_SIGNALS,
  SIGNAL_PLACES,
  sizeFor,
} from '../../src/scenes/day-inside/day-inside-places.ts';
import {
  dayInsideCounts,
  dayInsidePose,
  landedAntibodies,
  ONE_SYMBOL,
  type DayInsideSigns,
} from '../../src/scenes/day-inside/day-inside-pose.ts';

const QUIET: DayInsideSigns = { il6: 3, carTCells: 0, tumour: 0, activity: 0, covered: 0 };
const amount = (max: number) => fc.double({ min: 0, max, noNaN: true });
const anySigns = fc.record({
  il6: amount(2000),
  carTCells: amount(40_000),
  tumour: amount(1),
  activity: amount(2),
  covered: amount(1),
});
/** A card on a laptop, a phone, and the wall of a waiting room. */
const CARDS = [228 / 236, 340 / 190, 300 / 340];

const drawn = (signs: DayInsideSigns, steroid = 0): string => render(DayInside, { props: { signs, steroid } }).body;
const body = (markup: string): string => markup.slice(markup.lastIndexOf('</defs>'));
const uses = (markup: string, symbol: string): number =>
  [...body(markup).matchAll(new RegExp(`<use href="#[^"]*-${symbol}"`, 'g'))].length;
const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** Days of both made-up people, untreated and with the blocker. */
const days = Object.values(MADE_UP_PEOPLE).flatMap((patient) =>
  [null, 7].flatMap((blocker) => {
    const course = courseOf(patient, { ...NO_CARE, blocker });
    return Array.from({ length: 31 }, (_, day) => signsOn(course, day));
  }),
);

describe('how many symbols stand for a day', () => {
  test.each<[Partial<DayInsideSigns>, il6: number, cells: number, cancer: number]>([
    [{}, 0, 1, 0],
    [{ il6: 54, carTCells: 5000, tumour: 0.5 }, 5, 2, 10],
    [{ il6: 1304, carTCells: 25_000, tumour: 0.3 }, 130, 10, 6],
    [{ tumour: 0.0099 }, 0, 1, 0],
    [{ tumour: 0.01 }, 0, 1, 1],
    [{ tumour: 0.051 }, 0, 1, 2],
    [{ il6: 90_000, carTCells: 90_000, tumour: 1 }, 130, 10, 10],
  ])('%j', (signs, il6, cells, cancer) => {
    expect(dayInsideCounts({ ...QUIET, ...signs })).toEqual({ il6, cells, cancer });
  });

  test('IL-6 is counted as elsewhere, and all days of both made-up people fit', () => {
    for (const signs of days) {
      const { il6, cells, cancer } = dayInsideCounts(signs);
      expect(il6).toBe(signalDots(signs.il6, ONE_SYMBOL.il6));
      expect(cells).toBe(Math.max(1, Math.round(signs.carTCells / ONE_SYMBOL.carTCells)));
      expect(Math.abs(cancer - signs.tumour / ONE_SYMBOL.tumour)).toBeLessThan(1);
    }
  });

  test('more of something never shows fewer symbols, nor fainter ones', () => {
    fc.assert(
      fc.property(anySigns, anySigns, (a, b) => {
        const less = {
          ...a,
          il6: Math.min(a.il6, b.il6),
          carTCells: Math.min(a.carTCells, b.carTCells),
          tumour: Math.min(a.tumour, b.tumour),
        };
        const more = {
          ...a,
          il6: Math.max(a.il6, b.il6),
          carTCells: Math.max(a.carTCells, b.carTCells),
          tumour: Math.max(a.tumour, b.tumour),
        };
        const [low, high] = [dayInsidePose(less), dayInsidePose(more)];
        for (const kind of ['signals', 'carTCells', 'cancerCells'] as const) {
          expect(low[kind].length).toBeLessThanOrEqual(high[kind].length);
          low[kind].forEach(({ shown }, i) => {
            expect(shown).toBeLessThanOrEqual(high[kind][i]?.shown ?? 0);
          });
        }
      }),
    );
  });

  test('a rounded count is how many symbols are at least half there', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const pose = dayInsidePose(signs);
        const { il6, cells, cancer } = dayInsideCounts(signs);
        const there = (list: readonly { readonly shown: number }[]) => list.filter(({ shown }) => shown >= 0.5 - 1e-6);
        expect(there(pose.signals)).toHaveLength(il6);
        expect(there(pose.carTCells)).toHaveLength(cells);
        // A count that is rounded up may take in a cancer cell that is only coming.
        expect(Math.abs(pose.cancerCells.length - cancer)).toBeLessThanOrEqual(signs.tumour < 0.0101 ? 1 : 0);
      }),
    );
  });
});

describe('the drawing', () => {
  test('is the same for the same day, and shows as many symbols as are counted', () => {
    const signs: DayInsideSigns = { il6: 504, carTCells: 10_000, tumour: 0.25, activity: 1, covered: 1 };
    const markup = drawn(signs, 1);
    expect(drawn(signs, 1)).toBe(markup);
    expect(['il6', 'cartcell', 'cancer', 'toci', 'dock'].map((symbol) => uses(markup, symbol))).toEqual([
      50,
      4,
      5,
      ANTIBODIES,
      DOCKS.length,
    ]);
    expect(uses(markup, 'steroid')).toBeGreaterThan(0);
    expect(uses(drawn(signs), 'steroid')).toBe(0);
  });

  test('stays light, holds no text, and styles nothing in place', () => {
    const full = drawn({ il6: 5000, carTCells: 90_000, tumour: 1, activity: 2, covered: 1 }, 1);
    expect([...body(full).matchAll(/<use /g)].length).toBeLessThanOrEqual(170);
    expect(full).not.toMatch(/<text|style=|<animate|<filter/);
  });

  test.each(CARDS)('holds every symbol in a card of proportions %f', (proportions) => {
    const size = sizeFor(proportions);
    const pose = dayInsidePose({ il6: 5000, carTCells: 90_000, tumour: 1, activity: 2, covered: 1 }, 1, size);
    expect(size.width / size.height).toBeCloseTo(proportions);
    const within = ({ x, y }: { readonly x: number; readonly y: number }, border: number) =>
      x >= border && y >= border && x <= size.width - border && y <= size.height - border;
    expect([...pose.cancerCells, ...pose.carTCells].filter((cell) => !within(cell, CELL_RADIUS + 2))).toEqual([]);
    expect([...pose.signals, ...pose.steroids].filter((symbol) => !within(symbol, 10))).toEqual([]);
    const [middleX, middleY] = pose.macrophage;
    const spots = [...DOCKS, ...DOCKED_SIGNALS, ...pose.antibodies].map(({ x, y }) => ({
      x: middleX + x,
      y: middleY + y,
    }));
    expect(spots.filter((spot) => !within(spot, 10))).toEqual([]);
  });

  test('cells do not lie on one another, and signals do not hide one another', () => {
    const cells = [...CANCER_PLACES, ...CAR_T_PLACES];
    cells.forEach((cell, i) => {
      for (const other of cells.slice(i + 1)) expect(apart(cell, other)).toBeGreaterThan(2.15 * CELL_RADIUS);
    });
    expect(SIGNAL_PLACES).toHaveLength(MOST_SIGNALS);
    SIGNAL_PLACES.forEach((place, i) => {
      for (const other of SIGNAL_PLACES.slice(i + 1)) expect(apart(place, other)).toBeGreaterThan(14);
    });
  });
});

describe('the landing spots', () => {
  const spotsOf = (covered: number) => {
    const {
      signals,
      macrophage: [x, y],
    } = dayInsidePose({ ...QUIET, il6: 600, covered });
    return DOCKED_SIGNALS.map(
      (spot) => signals.filter((signal) => apart([signal.x, signal.y], [x + spot.x, y + spot.y]) < 8).length,
    );
  };

  test('hold a signal each while there is IL-6 and no blocker', () => {
    expect(spotsOf(0)).toEqual(DOCKED_SIGNALS.map(() => 1));
  });

  test('are all covered by the blocker, and signals stay off them', () => {
    expect(landedAntibodies(1)).toEqual(Array.from({ length: DOCKS.length / 2 }, () => 1));
    expect(spotsOf(1)).toEqual(DOCKED_SIGNALS.map(() => 0));
    expect(dayInsidePose({ ...QUIET, covered: 1 }).antibodies).toHaveLength(ANTIBODIES);
    expect(dayInsidePose(QUIET).antibodies).toEqual([]);
  });

  test('are covered one pair after the other, and no signal is lost', () => {
    expect(landedAntibodies(0.5)).toEqual([1, 1, 0, 0]);
    for (const covered of [0, 0.3, 0.5, 1]) {
      expect(dayInsidePose({ ...QUIET, il6: 600, covered }).signals).toHaveLength(60);
    }
  });
});
