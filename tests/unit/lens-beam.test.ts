import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lensBeamPaths } from '../../src/scenes/cast/lens-frame.ts';

test('the beam of a lens is always a path, also while the lens opens on its spot', () => {
  const place = fc.double({ min: 0, max: 1600, noNaN: true });
  const radius = fc.double({ min: 0, max: 400, noNaN: true });
  fc.assert(
    fc.property(place, place, radius, fc.double({ min: 0, max: 5, noNaN: true }), (ox, oy, r, away) => {
      const { wedge, edges } = lensBeamPaths({ cx: ox + away, cy: oy, r, ox, oy });
      expect(`${wedge} ${edges}`).not.toContain('NaN');
    }),
  );
});
