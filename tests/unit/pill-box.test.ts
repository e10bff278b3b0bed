import { describe, expect, test } from 'vitest';
import { clearOfBadge } from '../../src/scenes/stage/pill-box.ts';

const pill = { w: 150, h: 32 };
const badge = (x: number, y: number) => ({ at: [x, y], size: { w: 180, h: 40 } }) as const;

describe('a name beside the badge of the scale', () => {
  test('stays where both have room, or where there is no badge', () => {
    expect(clearOfBadge([200, 380], pill, badge(8, 370))).toEqual([200, 380]);
    expect(clearOfBadge([100, 380], pill)).toEqual([100, 380]);
  });

  test('moves above a badge that it would cover', () => {
    expect(clearOfBadge([150, 380], pill, badge(8, 370))).toEqual([150, 330]);
  });

  test('moves below a badge at the top of the picture', () => {
    expect(clearOfBadge([150, 10], pill, badge(8, 8))).toEqual([150, 56]);
  });
});
