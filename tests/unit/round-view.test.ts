import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenThrough, type RoundView } from '../../src/scenes/stage/round-view.ts';

const STAGE = { width: 1600, height: 900 };
const FULL = 960;
const AT_REST: RoundView = { cx: 800, cy: 450, r: FULL, x: 0, y: 0, k: 1 };

/** The shares and the scale of a transform, as a mapping of stage units in a box of this size. */
function mapping(transform: string, [width, height]: readonly [number, number]) {
  const [dx = 0, dy = 0, scale = 0] = [...transform.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  return ([x, y]: readonly [number, number]): readonly [number, number] => [
    (dx / 100) * width + x * scale,
    (dy / 100) * height + y * scale,
  ];
}

test('a window at rest moves nothing', () => {
  expect(seenThrough(AT_REST, AT_REST, FULL, STAGE)).toBeUndefined();
  expect(seenThrough({ ...AT_REST, r: FULL + 40 }, AT_REST, FULL, STAGE)).toBeUndefined();
});

test('layers drawn for one view look as in the other, wherever the window is on its way', () => {
  const view = fc.record({
    cx: fc.integer({ min: 200, max: 1400 }),
    cy: fc.integer({ min: 200, max: 700 }),
    r: fc.integer({ min: 20, max: 900 }),
    x: fc.integer({ min: -400, max: 900 }),
    y: fc.integer({ min: -400, max: 600 }),
    k: fc.integer({ min: 30, max: 100 }).map((hundredths) => hundredths / 100),
  });
  fc.assert(
    fc.property(
      view,
      view,
      fc.tuple(fc.integer({ max: 1600, min: 0 }), fc.integer({ max: 900, min: 0 })),
      (seen, drawn, at) => {
        const moved = seenThrough(seen, drawn, FULL, STAGE);
        if (!moved) return;
        const inWorld = mapping(moved.world.transform, [STAGE.width, STAGE.height]);
        const onStage = mapping(moved.window.transform, [2 * FULL, 2 * FULL]);
        const point = [drawn.x + at[0] * drawn.k, drawn.y + at[1] * drawn.k] as const;
        const [x, y] = onStage(inWorld(point));
        expect(Math.hypot(x - seen.x - at[0] * seen.k, y - seen.y - at[1] * seen.k)).toBeLessThan(1.5);
        const [left, top] = onStage([0, 0]);
        const [right, foot] = onStage([2 * FULL, 2 * FULL]);
        expect([left, top, right, foot].map(Math.round)).toEqual(
          [seen.cx - seen.r, seen.cy - seen.r, seen.cx + seen.r, seen.cy + seen.r].map(Math.round),
        );
      },
    ),
  );
});
