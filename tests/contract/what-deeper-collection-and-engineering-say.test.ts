import { describe, expect, test } from 'vitest';
import { score as layers } from '../../src/scenes/deeper/blood-in-layers/blood-in-layers.score.ts';
import { CELLS as BLOOD, LAYER } from '../../src/scenes/deeper/blood-in-layers/places.ts';
import { score as domains } from '../../src/scenes/deeper/car-domains/car-domains.score.ts';
import { sketch, STOPS } from '../../src/scenes/deeper/costimulation/places.ts';
import { score as genome } from '../../src/scenes/deeper/gene-into-genome/gene-into-genome.score.ts';
import { score as making } from '../../src/scenes/deeper/made-in-order/made-in-order.score.ts';
import { CELLS as IN_BAGS } from '../../src/scenes/deeper/what-lowers-the-yield/places.ts';
import { score as yields } from '../../src/scenes/deeper/what-lowers-the-yield/what-lowers-the-yield.score.ts';
import type { DeeperScore } from '../../src/scenes/stage/score.ts';
import { SHAPES, type Shape } from '../../src/scenes/stage/shape.ts';
import { buildFilm } from '../../src/scenes/stage/timeline.ts';

/** Ten poses a second of a film, from its beginning to its end. */
function moments<P extends object>(score: DeeperScore<P>, shape: Shape): readonly P[] {
  const film = buildFilm(score, shape);
  const end = film.spans[0]?.end ?? 0;
  return Array.from({ length: Math.round(end * 10) + 1 }, (_, i) => structuredClone(film.poseAt(i / 10)));
}
const last = <T>(list: readonly T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('nothing was drawn');
  return item;
};

describe.each(SHAPES)('in %s', (shape) => {
  test('blood sorts itself before the port draws one layer off', () => {
    const poses = moments(layers, shape);
    expect(Object.values(last(poses).sorted)).toEqual([1, 1, 1, 1, 1]);
    for (const { sorted, port } of poses) {
      if (port.down > 0) expect(Object.values(sorted)).toEqual([1, 1, 1, 1, 1]);
      if (port.risen > 0) expect(port.down).toBe(1);
    }
  });

  test('the two signals run once the antigen is held, the first one first', () => {
    const poses = moments(domains, shape);
    for (const { lobes, signals } of poses) {
      if (signals.one > 0) expect(lobes.closed).toBe(1);
      if (signals.two > 0) expect(signals.one).toBeGreaterThan(0);
    }
    expect(last(poses).signals).toEqual({ one: 1, two: 1 });
  });

  test('RNA comes in, is copied into DNA, and joins the genome, in that order', () => {
    const poses = moments(genome, shape);
    for (const { vector, rna, copy, genome: dna } of poses) {
      if (rna.slid > 0) expect(vector.open).toBe(1);
      if (copy.second > 0) expect(rna.slid).toBe(1);
      if (dna.joined > 0) expect(copy.second).toBe(1);
    }
    expect(last(poses).genome.joined).toBe(1);
  });

  test('nothing is frozen before all five tests have passed', () => {
    const poses = moments(making, shape);
    for (const { frozen, ticks, samples } of poses) {
      if (frozen.sunk > 0) expect(ticks.map(({ level }) => level)).toEqual([1, 1, 1, 1, 1]);
      if (ticks[0].level > 0) expect(samples[0].level).toBe(1);
    }
    expect(last(poses).frozen.sunk).toBe(1);
  });

  test('the bag after a pause holds more cells, and a second day comes last', () => {
    const poses = moments(yields, shape);
    const { cells } = last(poses);
    const here = (list: readonly { readonly come: number }[]): number => list.filter(({ come }) => come === 1).length;
    expect([here(cells.few), here(cells.many)]).toEqual([4, 12]);
    for (const pose of poses) if ((pose.days.few[4]?.come ?? 0) > 0) expect(here(pose.cells.many)).toBe(12);
  });
});

test('layers lie by weight: platelets, mononuclear cells, granulocytes, red cells', () => {
  const middle = (cells: readonly { readonly home: readonly [number, number] }[]): number =>
    cells.reduce((sum, { home }) => sum + home[1], 0) / cells.length;
  const heights = [BLOOD.platelets, BLOOD.mononuclear, BLOOD.granulocytes, BLOOD.red].map(middle);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect([LAYER.platelets, LAYER.mononuclear, LAYER.granulocytes, LAYER.red, LAYER.wall]).toEqual(
    [LAYER.platelets, LAYER.mononuclear, LAYER.granulocytes, LAYER.red, LAYER.wall].sort((a, b) => a - b),
  );
  // The kept layer is no pure T cells.
  expect(new Set(BLOOD.mononuclear.map(({ kind }) => kind))).toEqual(new Set(['tcell', 'monocyte']));
});

test('the sketch of CD28 peaks sooner and higher, that of 4-1BB lasts longer; the cells below say the same', () => {
  const times = Array.from({ length: 101 }, (_, i) => i / 100);
  const peak = (curve: (t: number) => number): number =>
    times.reduce((best, t) => (curve(t) > curve(best) ? t : best), 0);
  expect(peak(sketch.cd28)).toBeLessThan(peak(sketch.bb));
  expect(sketch.cd28(peak(sketch.cd28))).toBeGreaterThan(sketch.bb(peak(sketch.bb)));
  expect(sketch.bb(1)).toBeGreaterThan(sketch.cd28(1));
  for (const { t, cd28, bb } of STOPS) expect(Math.sign(cd28 - bb)).toBe(Math.sign(sketch.cd28(t) - sketch.bb(t)));
});

test('bags hold as many cells as they are drawn for', () => {
  expect([IN_BAGS.few.length, IN_BAGS.many.length]).toEqual([4, 12]);
  expect(IN_BAGS.few.filter(({ pale }) => pale).length).toBe(2);
});
