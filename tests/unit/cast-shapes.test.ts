import { describe, expect, test } from 'vitest';
import { antibody } from '../../src/scenes/cast/antibody.ts';
import { cancerCell, cancerCellRadius, cancerFlag, cancerMarker } from '../../src/scenes/cast/cancer-cell.ts';
import { car, carRing, claspedCar } from '../../src/scenes/cast/car-receptor.ts';
import { carTCell } from '../../src/scenes/cast/car-t-cell.ts';
import { defsOf } from '../../src/scenes/cast/defs.ts';
import { healthyCell } from '../../src/scenes/cast/healthy-cell.ts';
import { limb } from '../../src/scenes/cast/limb.ts';
import { il6Dock, macrophage, macrophageRadius } from '../../src/scenes/cast/macrophage.ts';
import { crescent } from '../../src/scenes/cast/modelling.ts';
import { pen } from '../../src/scenes/cast/pen.ts';
import { il6Signal, interferonSignal, otherSignal } from '../../src/scenes/cast/signals.ts';
import { steroid } from '../../src/scenes/cast/steroid.ts';
import { tCell } from '../../src/scenes/cast/t-cell.ts';
import { vector } from '../../src/scenes/cast/viral-vector.ts';

const CELLS = [tCell, carTCell, cancerCell, healthyCell, macrophage, vector];
const MOLECULES = [
  car,
  claspedCar,
  cancerMarker,
  cancerFlag,
  il6Dock,
  il6Signal,
  interferonSignal,
  otherSignal,
  antibody,
  steroid,
];

describe('the shade on a cell', () => {
  test.each([
    ['round', () => 94, [-16, -16, 98]],
    ['lumpy', cancerCellRadius, [-15.3, -15.3, 104]],
    ['with arms', (angle: number) => macrophageRadius(angle, 1.3), [-17, -17, 143]],
  ] as const)('lies inside a %s outline and outside the lit disc', (_, radiusAt, [x, y, r]) => {
    const path = crescent(radiusAt, [x, y, r]);
    const corners = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)] as const);

    expect(corners.length).toBeGreaterThan(10);
    for (const [px, py] of corners) {
      expect(Math.hypot(px, py)).toBeLessThan(radiusAt(Math.atan2(py, px)) + 2);
      expect(Math.hypot(px - x, py - y)).toBeGreaterThan(r - 0.2);
    }
  });
});

describe('what the browser has to paint', () => {
  test.each([...CELLS, ...MOLECULES])('$id needs no clip, no transform and no opacity of a whole shape', (part) => {
    expect(defsOf(part)).not.toMatch(/clip-path|<clipPath|<(?:path|circle|ellipse)[^>]*\s(?:transform|opacity)=/);
  });

  test('nine tulips are as many shapes as one', () => {
    const shapes = (markup: string): number => (markup.match(/<path/g) ?? []).length;
    expect(shapes(carRing(9))).toBe(shapes(carRing(1)));
  });

  test('a limb of two stretches is one shape and one shade', () => {
    const arm = limb(
      [
        [0, 0, 50, 40, 90, 44],
        [40, 90, 44, 120, 90, 30],
      ],
      [[40, 90, 22]],
      '#F0A36B',
    );
    expect(arm.match(/<path/g)).toHaveLength(2);
  });
});

test('a pen writes in the units of whoever wears the thing', () => {
  expect(pen([10, 20, 2, 90]).line([0, 0], [5, 0])).toBe('M10 20L10 30');
});
