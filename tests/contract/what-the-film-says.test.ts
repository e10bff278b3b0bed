import { render } from 'svelte/server';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scenes/stage/scene.ts';
import { SHAPES, type Shape } from '../../src/scenes/stage/shape.ts';
import { buildFilm } from '../../src/scenes/stage/timeline.ts';
import { loadScene } from '../support/scenes-here.ts';

/** Seconds between two looks at a film. */
const LOOK = 0.5;

/** How often a symbol of the cast is drawn so that it can be seen. */
const drawn = (body: string, symbol: string): number =>
  [...body.matchAll(new RegExp(`<use[^>]*href="#(?:[^"]*-)?${symbol}"[^>]*>`, 'g'))].filter(
    ([use]) => !use.includes('opacity="0"'),
  ).length;

/** Every picture of a film, twice a second, with the beat and second at which it stands. */
function* pictures(scene: Scene, shape: Shape): Generator<{ readonly when: string; readonly body: string }> {
  const film = buildFilm(scene.score, shape);
  for (const { id, start, end } of film.spans) {
    for (let second = start; second <= end; second += LOOK) {
      const { body } = render(scene.Drawing, { props: { pose: film.poseAt(second), shape, breath: 0 } });
      yield { when: `${id} at ${second - start} s`, body };
    }
  }
}

describe.each(SHAPES)('cytokine release, in %s', (shape) => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await loadScene('4-cytokine-release');
  });

  test('the T cell carries its CARs throughout', () => {
    let seen = 0;
    const bare: string[] = [];
    for (const { when, body } of pictures(scene, shape)) {
      const cells = drawn(body, 'tcell');
      const cars = drawn(body, 'car') + drawn(body, 'clasp');
      seen += cells;
      if (cars < 7 * cells) bare.push(`${when}: ${cells} T cells, ${cars} CARs`);
    }
    expect(bare).toEqual([]);
    expect(seen).toBeGreaterThan(20);
  });
});
