import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAK_BANDS } from '../../../src/domain/crs/bedside-signs.ts';
import {
  cellsOf,
  covered,
  integrated,
  LAST_MODEL_DAY,
  patientRun,
  REFERENCE_PATIENT,
  temperatureOf,
  tocilizumabOn,
  type PatientSettings,
  type PatientState,
} from '../../../src/domain/crs/patient-model.ts';
import { PUBLISHED_KINETICS, publishedCells } from '../../../src/domain/crs/published-kinetics.ts';
import { feverOf, peakOf } from '../../../src/domain/crs/run-measures.ts';
import { between, SEED } from './made-up-people.ts';

const runOf = (settings: Partial<PatientSettings> = {}): PatientState[] =>
  patientRun({ ...REFERENCE_PATIENT, ...settings });
const at = (run: readonly PatientState[], day: number): PatientState => {
  const state = run.find((each) => Math.abs(each.day - day) < 1e-9);
  if (!state) throw new Error(`no moment on day ${day}`);
  return state;
};
const peakIl6 = (run: readonly PatientState[]) => peakOf(run, ({ il6 }) => il6);
const peakLeak = (run: readonly PatientState[]): number => peakOf(run, ({ leak }) => leak).value;
const peakTemperature = (run: readonly PatientState[]): number => peakOf(run, temperatureOf).value;
const SEVERE = { burden: 0.9, sensitivity: 3 } as const;
/** The band of the leak that a course reaches, 1 to 4 as the ASTCT grades; 0 where there is no fever. */
function bandOf(run: readonly PatientState[]): number {
  if (feverOf(run).start === null) return 0;
  return 1 + Object.values(LEAK_BANDS).filter((from) => peakLeak(run) >= from).length;
}

const reference = runOf();

describe('the published curve', () => {
  test.each([
    [0, 6.15],
    [1, 14.97],
    [3, 88.62],
    [5, 524.6],
    [7, 3105.3],
    [9.3, 24_000],
    [10, 21_476.7],
    [14, 11_411.5],
    [21, 3845.1],
    [28, 1373.6],
    [60, 168.4],
    [90, 146.5],
    [180, 109.8],
    [365, 60.7],
  ])('has on day %s %s copies', (day, copies) => {
    expect(Math.abs(publishedCells(day) / copies - 1)).toBeLessThanOrEqual(0.001);
  });

  test('has the published area under it over 28 days', () => {
    const step = 0.001;
    let area = 0;
    for (let day = 0; day < 28 - step / 2; day += step) area += step * publishedCells(day + step / 2);
    expect(area / 171_774).toBeCloseTo(1, 3);
  });
});

describe('the cells', () => {
  test('that find no target only decline', () => {
    const run = integrated({ ...REFERENCE_PATIENT, burden: 0 });
    expect(at(run, 10).effectors / at(run, 0).effectors).toBeCloseTo(Math.exp(-1.6), 6);
    for (const state of run) {
      expect(state.il6).toBeCloseTo(3, 9);
      expect(temperatureOf(state)).toBeCloseTo(36.8, 9);
    }
    expect(feverOf(run)).toEqual({ start: null, end: null, days: 0 });
  });

  test('that find no target decline in two phases, as was published for the days after the peak', () => {
    const [, ...run] = integrated({ ...REFERENCE_PATIENT, burden: 0 });
    const start = cellsOf(at(reference, 0));
    for (const state of run) {
      const published = publishedCells(PUBLISHED_KINETICS.peakDay + state.day) / PUBLISHED_KINETICS.peak;
      expect(cellsOf(state) / start / published).toBeCloseTo(1, 6);
    }
  });

  test('reach their peak when and as high as was published', () => {
    const { day, value } = peakOf(reference, cellsOf);
    expect(Math.abs(day - 9.3)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(value / 24_020 - 1)).toBeLessThan(0.005);
    const doublings = Math.log2(value / cellsOf(at(reference, 0)));
    expect(Math.abs(day / doublings - 0.78)).toBeLessThanOrEqual(0.005);
  });

  test('then decline at the published rate', () => {
    const slope = Math.log(at(reference, 20).effectors / at(reference, 14).effectors) / 6;
    expect(Math.abs(slope + 0.16)).toBeLessThanOrEqual(0.001);
  });

  test('fill the area that was worked out elsewhere over 28 days', () => {
    const area = reference.reduce((sum, state, index) => {
      const next = reference[index + 1];
      return next && next.day < 28 + 1e-9 ? sum + ((cellsOf(state) + cellsOf(next)) / 2) * (next.day - state.day) : sum;
    }, 0);
    expect(Math.abs(area / 203_516 - 1)).toBeLessThan(0.001);
  });

  test('expand more with more cancer, as much as was published', () => {
    const ratio = peakOf(runOf({ burden: 0.7 }), cellsOf).value / peakOf(runOf({ burden: 0.2 }), cellsOf).value;
    expect(Math.abs(ratio - 1.9)).toBeLessThanOrEqual(0.03);
    // The published range of that ratio, source felix-burden.
    expect(ratio).toBeGreaterThan(1.4);
    expect(ratio).toBeLessThan(2.6);
  });
});

describe('the reference patient', () => {
  test('has fever from day 4 for a week', () => {
    const { start, days } = feverOf(reference);
    expect(Math.abs((start ?? 0) - 4.2)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(days - 7.1)).toBeLessThanOrEqual(0.15);
  });

  test('has most IL-6 before most CAR T cells', () => {
    const { day, value } = peakIl6(reference);
    expect(Math.abs(value / 586 - 1)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(day - 7.99)).toBeLessThanOrEqual(0.05);
    expect(day).toBeLessThan(peakOf(reference, cellsOf).day);
  });
});

/** Peaks of cells and IL-6 with their days, highest temperature, beginning and days of fever, highest leak, its band. */
const TABLE: readonly (readonly [name: string, Partial<PatientSettings>, readonly (number | null)[]])[] = [
  ['burden 0.1', { burden: 0.1 }, [8831, 13.57, 66.3, 11.61, 38.93, 8.73, 5.9, 0.07, 1]],
  ['burden 0.2', { burden: 0.2 }, [14_605, 10.92, 186.5, 9.35, 39.57, 6.01, 6.6, 0.177, 1]],
  ['burden 0.3', { burden: 0.3 }, [18_587, 10.02, 318.3, 8.59, 39.82, 5.07, 6.8, 0.268, 2]],
  ['the reference', {}, [24_020, 9.3, 586.1, 7.99, 40.03, 4.21, 7.1, 0.401, 2]],
  ['burden 0.7', { burden: 0.7 }, [27_738, 8.99, 848.4, 7.73, 40.13, 3.77, 7.4, 0.491, 3]],
  ['burden 0.9', { burden: 0.9 }, [30_535, 8.82, 1101.9, 7.58, 40.18, 3.48, 7.6, 0.555, 3]],
  ['a quarter of the dose', { dose: 0.25 }, [24_164, 10.65, 594.9, 9.33, 40.03, 5.56, 7.1, 0.405, 2]],
  ['half the dose', { dose: 0.5 }, [24_092, 9.98, 590.5, 8.66, 40.03, 4.89, 7.1, 0.403, 2]],
  ['twice the dose', { dose: 2 }, [23_951, 8.63, 582, 7.31, 40.03, 3.54, 7.1, 0.4, 2]],
  ['four times the dose', { dose: 4 }, [23_888, 7.95, 578.1, 6.64, 40.03, 2.87, 7.1, 0.398, 2]],
  ['low sensitivity', { sensitivity: 0.3, burden: 0.2 }, [14_605, 10.92, 47.8, 9.38, 38.67, 7.62, 3.7, 0.05, 1]],
  ['high sensitivity', { sensitivity: 3 }, [24_020, 9.3, 1813.5, 7.97, 40.26, 3.14, 8.9, 0.674, 3]],
  ['severe', SEVERE, [30_535, 8.82, 3364.1, 7.58, 40.32, 2.47, 9.2, 0.791, 4]],
  ['blocker on day 3', { tocilizumab: [3] }, [24_020, 9.3, 1205.8, 8.45, 37.34, null, 0, 0.095, 0]],
  ['blocker on day 5', { tocilizumab: [5] }, [24_020, 9.3, 1211, 8.45, 38.7, 4.21, 0.9, 0.094, 1]],
  ['blocker on day 6', { tocilizumab: [6] }, [24_020, 9.3, 1232.7, 8.43, 39.46, 4.21, 2.05, 0.139, 1]],
  ['blocker on day 7', { tocilizumab: [7] }, [24_020, 9.3, 1316.6, 8.41, 39.89, 4.21, 3.1, 0.283, 2]],
  ['blocker on day 8', { tocilizumab: [8] }, [24_020, 9.3, 1197.5, 8.79, 40.03, 4.21, 4.2, 0.394, 2]],
  ['steroid from day 6', { steroidFrom: 6 }, [24_020, 9.3, 179.1, 6, 39.46, 4.21, 5, 0.141, 1]],
  ['both on day 6', { tocilizumab: [6], steroidFrom: 6 }, [24_020, 9.3, 261.1, 6.5, 39.46, 4.21, 2, 0.139, 1]],
  ['fever medicine only', { antipyretic: 0.4 }, [24_020, 9.3, 586.1, 7.99, 38.74, 5.12, 5.5, 0.401, 2]],
  [
    'severe, blocker on day 3.5',
    { ...SEVERE, tocilizumab: [3.5] },
    [30_535, 8.82, 6496.8, 8.03, 38.99, 2.47, 1.2, 0.216, 2],
  ],
  ['severe, blocker on day 6', { ...SEVERE, tocilizumab: [6] }, [30_535, 8.82, 6895.1, 7.98, 40.21, 2.47, 4, 0.559, 3]],
  [
    'severe, little IL-6 in the fever, blocker',
    { ...SEVERE, il6Share: 0.35, tocilizumab: [6] },
    [30_535, 8.82, 6895.1, 7.98, 40.04, 3.1, 6.5, 0.559, 3],
  ],
  [
    'severe, little IL-6 in the fever, both',
    { ...SEVERE, il6Share: 0.35, tocilizumab: [6], steroidFrom: 6 },
    [30_535, 8.82, 2040, 6.5, 40.04, 3.1, 3.4, 0.559, 3],
  ],
];

test.each(TABLE)(
  '%s comes out as it was worked out elsewhere',
  (_, settings, [cells, cellsDay, il6, il6Day, highest, start, days, leak, band]) => {
    const run = runOf(settings);
    const close = (value: number, wanted: number | null | undefined, most: number): void => {
      expect(Math.abs(value - (wanted ?? Number.NaN))).toBeLessThanOrEqual(most);
    };
    const [peak, signal, fever] = [peakOf(run, cellsOf), peakIl6(run), feverOf(run)];
    close(peak.value, cells, 0.01 * (cells ?? 0));
    close(peak.day, cellsDay, 0.05);
    close(signal.value, il6, 0.01 * (il6 ?? 0));
    close(signal.day, il6Day, 0.05);
    close(peakTemperature(run), highest, 0.015);
    if (start === null) expect(fever.start).toBeNull();
    else close(fever.start ?? Number.NaN, start, 0.05);
    // The table has days of fever to a tenth, and leaks to a thousandth.
    close(fever.days, days, 0.055);
    close(peakLeak(run), leak, Math.max(0.001, 0.01 * (leak ?? 0)));
    expect(bandOf(run)).toBe(band);
  },
);

describe('the signal blocker', () => {
  test('is lost by half in four days, and covers the receptors for three weeks', () => {
    const halving = Math.log(0.5) / Math.log(tocilizumabOn(1, [0]) / tocilizumabOn(0, [0]));
    expect(Math.abs(halving - 4.15)).toBeLessThanOrEqual(0.01);
    for (const day of [0, 1, 3, 5]) expect(covered(tocilizumabOn(day, [0]))).toBeGreaterThan(0.99);
    expect(covered(tocilizumabOn(20, [0]))).toBeGreaterThan(0.9);
  });

  test('never covers more than all receptors, however much is given', () => {
    const doses = fc.array(between(0, LAST_MODEL_DAY), { maxLength: 20 });
    fc.assert(
      fc.property(doses, (given) => {
        const share = covered(tocilizumabOn(LAST_MODEL_DAY, given));
        expect(share >= 0 && share < 1).toBe(true);
      }),
      { seed: SEED },
    );
  });

  test('keeps up almost five times as much IL-6 where all receptors are covered', () => {
    // A body that makes IL-6 at a steady rate, and so much of the blocker that every receptor is covered.
    const calm = { ...REFERENCE_PATIENT, burden: 0 };
    const blocked = integrated({ ...calm, tocilizumab: Array.from({ length: 200 }, () => 0) });
    const ratio = at(blocked, 15).il6 / at(integrated(calm), 15).il6;
    expect(Math.abs(ratio / 4.88 - 1)).toBeLessThanOrEqual(0.005);
  });

  test('lets IL-6 rise while the fever falls', () => {
    fc.assert(
      fc.property(between(0.2, 0.9), between(0.3, 3), between(0.5, 4), (burden, sensitivity, after) => {
        const untreated = runOf({ burden, sensitivity });
        const { start } = feverOf(untreated);
        fc.pre(start !== null);
        const given = Math.round((start + after) * 20) / 20;
        const treated = runOf({ burden, sensitivity, tocilizumab: [given] });
        for (const later of [0.5, 1]) {
          expect(at(treated, given + later).il6).toBeGreaterThan(at(untreated, given + later).il6);
          expect(temperatureOf(at(treated, given + later))).toBeLessThan(temperatureOf(at(untreated, given + later)));
        }
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  // IL-6 in pg/mL and °C with the blocker, and without it, hours after it is given on day 6.
  test.each([
    [6, 347, 228, 38.06, 39.6],
    [12, 484, 284, 37.55, 39.71],
    [24, 735, 414, 37.32, 39.89],
  ])(
    '%s hours later it has changed IL-6 and the temperature as much as was worked out elsewhere',
    (hours, ...wanted) => {
      const [treated, untreated] = [at(runOf({ tocilizumab: [6] }), 6 + hours / 24), at(reference, 6 + hours / 24)];
      const found = [treated.il6, untreated.il6, temperatureOf(treated), temperatureOf(untreated)];
      for (const [index, value] of wanted.entries()) {
        expect(Math.abs((found[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(value < 50 ? 0.006 : 0.6);
      }
    },
  );

  test.each([
    [5, 3.4, 152],
    [6, 6.5, 128],
    [7, 8.6, 104],
    [8, 9.1, 80],
  ])('given on day %s ends the fever in %s hours, not %s', (day, hours, untreated) => {
    const left = (run: readonly PatientState[]): number => ((feverOf(run).end ?? Number.NaN) - day) * 24;
    // The hours were read from steps of 0.01 days.
    expect(Math.abs(left(runOf({ tocilizumab: [day] })) - hours)).toBeLessThanOrEqual(0.24);
    expect(Math.abs(left(reference) - untreated)).toBeLessThanOrEqual(0.6);
  });

  test('given earlier leaves fewer days of fever and no larger leak, whoever it is', () => {
    fc.assert(
      fc.property(between(0.2, 0.9), between(0.3, 3), between(0.5, 4), between(0.5, 4), (burden, sensitivity, a, b) => {
        const untreated = runOf({ burden, sensitivity });
        const { start } = feverOf(untreated);
        fc.pre(start !== null);
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((after) =>
          runOf({ burden, sensitivity, tocilizumab: [start + after] }),
        ) as [PatientState[], PatientState[]];
        expect(feverOf(earlier).days).toBeLessThanOrEqual(feverOf(later).days + 0.06);
        expect(peakLeak(earlier)).toBeLessThanOrEqual(peakLeak(later) + 0.003);
        expect(peakLeak(later)).toBeLessThanOrEqual(peakLeak(untreated) + 1e-6);
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  test('given earlier leaves fewer days of fever, and never a larger leak than none', () => {
    const { start } = feverOf(reference);
    const runs = [0.5, 1, 2, 3, 4].map((after) => runOf({ tocilizumab: [(start ?? 0) + after] }));
    for (const [index, run] of runs.entries()) {
      expect(peakLeak(run)).toBeLessThanOrEqual(peakLeak(reference));
      const later = runs[index + 1];
      if (!later) continue;
      expect(feverOf(run).days).toBeLessThanOrEqual(feverOf(later).days + 0.06);
      expect(peakLeak(run)).toBeLessThanOrEqual(peakLeak(later) + 0.003);
    }
  });

  test('given at or after day 14 changes no peak of the reference patient', () => {
    for (const settings of [{ tocilizumab: [14] }, { steroidFrom: 14 }, { tocilizumab: [20], steroidFrom: 20 }]) {
      const run = runOf(settings);
      expect(peakIl6(run).value / peakIl6(reference).value).toBeCloseTo(1, 3);
      expect(peakTemperature(run)).toBeCloseTo(peakTemperature(reference), 3);
      expect(peakLeak(run)).toBeCloseTo(peakLeak(reference), 3);
      expect(peakOf(run, cellsOf).value / peakOf(reference, cellsOf).value).toBeCloseTo(1, 3);
    }
  });
});

describe('what is given', () => {
  test('leaves the cells and the cancer as they are', () => {
    // Times on the model's own steps: between them, shorter steps alone change the last digits.
    const quarterDay = fc.integer({ min: 0, max: 4 * LAST_MODEL_DAY }).map((quarters) => quarters / 4);
    const patient = fc.record({
      burden: between(0.1, 0.9),
      dose: between(0.25, 4),
      sensitivity: between(0.3, 3),
      tocilizumab: fc.array(quarterDay, { maxLength: 3 }),
      steroidFrom: fc.option(quarterDay),
    });
    fc.assert(
      fc.property(patient, (settings) => {
        const untreated = runOf({ ...settings, tocilizumab: [], steroidFrom: null });
        for (const [index, state] of runOf(settings).entries()) {
          for (const part of ['effectors', 'memory', 'tumour'] as const) {
            const usual = untreated[index]?.[part] ?? Number.NaN;
            expect(Math.abs(state[part] - usual)).toBeLessThanOrEqual(1e-12 * (1 + usual));
          }
        }
      }),
      { numRuns: 30, seed: SEED },
    );
  });

  test('a steroid lowers IL-6, with the blocker and without', () => {
    const [steroid, blocker, both] = [
      runOf({ steroidFrom: 6 }),
      runOf({ tocilizumab: [6] }),
      runOf({ tocilizumab: [6], steroidFrom: 6 }),
    ];
    for (const day of [6.5, 7, 8, 9]) {
      expect(at(steroid, day).il6).toBeLessThan(at(reference, day).il6);
      expect(at(both, day).il6).toBeLessThan(at(blocker, day).il6);
    }
  });

  test('twice the cells bring the peak earlier and change little else', () => {
    for (const [burden, earlier] of [
      [0.2, 0.8],
      [0.5, 0.67],
      [0.9, 0.63],
    ] as const) {
      // Finer steps, to tell the moment of a peak.
      const [once, twice] = [1, 2].map((dose) => integrated({ ...REFERENCE_PATIENT, burden, dose }, 0.01)) as [
        PatientState[],
        PatientState[],
      ];
      const [peak, peakTwice] = [peakOf(once, cellsOf), peakOf(twice, cellsOf)];
      expect(Math.abs(peak.day - peakTwice.day - earlier)).toBeLessThanOrEqual(0.03);
      expect(Math.abs(peakTwice.value / peak.value - 1)).toBeLessThan(0.01);
      expect(Math.abs(peakIl6(twice).value / peakIl6(once).value - 1)).toBeLessThan(0.02);
    }
  });

  test('fever medicine lowers the temperature and nothing else', () => {
    const run = runOf({ antipyretic: 0.4 });
    expect(peakTemperature(run)).toBeLessThan(peakTemperature(reference) - 1);
    for (const [index, state] of run.entries()) {
      expect({ ...state, fever: 0 }).toEqual({ ...reference[index], fever: 0 });
    }
  });

  test('where little of the fever comes from IL-6 the blocker alone is not enough', () => {
    const settings = { ...SEVERE, il6Share: 0.35, tocilizumab: [6] };
    expect(feverOf(runOf(settings)).days).toBeGreaterThan(5);
    expect(feverOf(runOf({ ...settings, steroidFrom: 6 })).days).toBeLessThan(4);
  });
});

describe('patients differ', () => {
  test('more cancer means more cells, more IL-6, earlier fever and more leak', () => {
    const runs = [0.1, 0.2, 0.3, 0.5, 0.7, 0.9].map((burden) => runOf({ burden }));
    for (const [index, run] of runs.entries()) {
      const more = runs[index + 1];
      if (!more) continue;
      expect(peakOf(more, cellsOf).value).toBeGreaterThan(peakOf(run, cellsOf).value);
      expect(peakIl6(more).value).toBeGreaterThan(peakIl6(run).value);
      expect(feverOf(more).start ?? Infinity).toBeLessThan(feverOf(run).start ?? Infinity);
      expect(peakLeak(more)).toBeGreaterThan(peakLeak(run));
    }
  });

  test('and so they do in every random pair', () => {
    fc.assert(
      fc.property(
        between(0.1, 0.88),
        between(0.02, 0.8),
        between(0.25, 4),
        between(0.3, 3),
        (low, more, dose, sensitivity) => {
          const high = Math.min(0.9, low + more);
          const [lower, higher] = [low, high].map((burden) => runOf({ burden, dose, sensitivity })) as [
            PatientState[],
            PatientState[],
          ];
          expect(peakOf(higher, cellsOf).value).toBeGreaterThan(peakOf(lower, cellsOf).value);
          expect(peakIl6(higher).value).toBeGreaterThan(peakIl6(lower).value);
          expect(peakLeak(higher)).toBeGreaterThan(peakLeak(lower));
          const start = feverOf(lower).start;
          if (start !== null) expect(feverOf(higher).start).toBeLessThan(start);
        },
      ),
      { numRuns: 60, seed: SEED },
    );
  });

  test('higher sensitivity means more IL-6 and leak, and the same cells', () => {
    const runs = [0.3, 0.6, 1, 2, 3].map((sensitivity) => runOf({ sensitivity }));
    for (const [index, run] of runs.entries()) {
      const more = runs[index + 1];
      if (!more) continue;
      expect(peakIl6(more).value).toBeGreaterThan(peakIl6(run).value);
      expect(peakLeak(more)).toBeGreaterThan(peakLeak(run));
      expect(more.map(({ effectors }) => effectors)).toEqual(run.map(({ effectors }) => effectors));
    }
  });

  test('whoever it is and whatever is given, every value stays one that the model can mean', () => {
    const day = between(0, LAST_MODEL_DAY);
    const patient: fc.Arbitrary<PatientSettings> = fc.record({
      burden: between(0.1, 0.9),
      dose: between(0.25, 4),
      sensitivity: between(0.3, 3),
      tocilizumab: fc.array(day, { maxLength: 4 }),
      steroidFrom: fc.option(day),
      il6Share: between(0.35, 0.75),
      antipyretic: between(0, 0.4),
    });
    fc.assert(
      fc.property(patient, (settings) => {
        const run = patientRun(settings);
        expect(run.at(-1)?.day).toBe(30);
        const values = run.flatMap(({ day: _, ...state }) => Object.values(state));
        expect(values.every((value) => Number.isFinite(value) && value >= -1e-6)).toBe(true);
        expect(Math.max(...run.map(({ tumour }) => tumour))).toBeLessThanOrEqual(1);
        expect(peakLeak(run)).toBeLessThanOrEqual(1);
        expect(peakTemperature(run)).toBeLessThanOrEqual(40.4);
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  test('a run has 30 days, and no moment after them', () => {
    expect(LAST_MODEL_DAY).toBe(30);
    expect(reference.map(({ day }) => day)).toEqual(reference.map((_, index) => index * 0.05));
    expect(reference).toHaveLength(601);
  });

  test.each([0, 0.09, 0.91, 2, Number.NaN])('a burden of %s is refused', (burden) => {
    expect(() => runOf({ burden })).toThrow(RangeError);
  });

  test.each([0, 0.29, 3.01, Number.NaN])('a sensitivity of %s is refused', (sensitivity) => {
    expect(() => runOf({ sensitivity })).toThrow(RangeError);
  });
});

test('finer steps change nothing that shows', () => {
  const settings = { ...REFERENCE_PATIENT, tocilizumab: [6.03], steroidFrom: 6.51 };
  const [usual, fine] = [integrated(settings), integrated(settings, 0.01)];
  for (const part of ['effectors', 'memory', 'tumour', 'activity', 'il6', 'fever', 'leak'] as const) {
    const most = peakOf(fine, (state) => state[part]).value;
    for (const [index, state] of usual.entries()) {
      expect(Math.abs(state[part] - (fine[index * 5]?.[part] ?? Number.NaN)) / most).toBeLessThan(1e-4);
    }
  }
});
