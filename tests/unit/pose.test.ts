import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyPose } from '../../src/scenes/stage/pose.ts';

const pattern = () => ({ hand: { x: 0, y: 0 }, cells: [{ r: 1 }, { r: 2 }], mood: 'calm' });

describe('a copy of a pose', () => {
  test('holds the fields of its pattern and no other', () => {
    const moved = { ...pattern(), _gsap: {}, hand: { x: 3, y: 4, _gsap: {} } };
    expect(copyPose(moved, pattern())).toEqual({ ...pattern(), hand: { x: 3, y: 4 } });
  });

  test('stays as it is when the pose moves on', () => {
    const pose = pattern();
    const copy = copyPose(pose, pattern());
    pose.hand.x = 9;
    pose.cells[1] = { r: 7 };
    expect(copy).toEqual(pattern());
  });

  test('is the last copy itself where nothing has changed, and shares the parts that have not', () => {
    const pose = pattern();
    const last = copyPose(pose, pattern());
    expect(copyPose(pose, pattern(), last)).toBe(last);
    pose.cells[0] = { r: 5 };
    const next = copyPose(pose, pattern(), last);
    expect(next).toEqual({ ...pattern(), cells: [{ r: 5 }, { r: 2 }] });
    expect(next.hand).toBe(last.hand);
    expect(next.cells[1]).toBe(last.cells[1]);
    expect(next.cells[0]).not.toBe(last.cells[0]);
    expect(last).toEqual(pattern());
  });

  test('equals a copy without a last one, whatever changed in between', () => {
    const poses = fc.record({
      hand: fc.record({ x: fc.integer({ min: 0, max: 2 }), y: fc.double() }),
      cells: fc.tuple(fc.record({ r: fc.integer({ min: 0, max: 1 }) }), fc.record({ r: fc.constant(2) })),
      mood: fc.constantFrom('calm', 'care'),
    });
    fc.assert(
      fc.property(fc.array(poses, { minLength: 2, maxLength: 6 }), (list) => {
        let last: (typeof list)[number] | undefined;
        for (const pose of list) {
          last = copyPose(pose, list[0] ?? pose, last);
          expect(last).toEqual(copyPose(pose, list[0] ?? pose));
        }
      }),
    );
  });
});
