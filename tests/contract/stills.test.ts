import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { SHAPES, type Shape } from '../../src/scenes/stage/shape.ts';
import type { FilmedScene } from '../../src/scenes/stage/scene.ts';
import { stillPose } from '../../src/scenes/stage/timeline.ts';
import { loadScene, STEPS_WITH_SCENE } from '../support/scenes-here.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** One line for every layer of a drawn still, and one for the places of its words: enough to see where a change lies. */
function linesOf(scene: FilmedScene, beat: string, shape: Shape): string[] {
  const pose = stillPose(scene.score, shape, beat);
  const { body } = render(scene.Drawing, { props: { pose, shape, breath: 0 } });
  const drawn = body.replace(/<!--[\s\S]*?-->/g, '');
  const layers = drawn.split(/(?=<svg class="layer)/).filter((part) => part.includes('data-layer'));
  return [
    `${beat}, ${shape}`,
    ...layers.map((layer) => {
      const name = /data-layer="([^"]+)"/.exec(layer)?.[1] ?? '';
      const shapes = layer.match(/<(?:path|circle|ellipse|rect|polygon|line|use)\b/g)?.length ?? 0;
      return `  ${name}: ${digest(layer)}, ${String(shapes)} shapes`;
    }),
    `  words: ${digest(JSON.stringify(scene.words(pose, shape, beat)))}`,
  ];
}

/**
 * Every still is drawn and compared with how it was drawn last. A change that was meant is taken over with
 * `npm run unit -- -u tests/contract/stills.test.ts`, after a look at `npm run sheet`.
 */
describe.each(STEPS_WITH_SCENE)('the stills of %s', (step) => {
  test('are drawn as they were', async () => {
    const scene = await loadScene(step);
    const lines = scene.score.beats.flatMap(({ id }) => SHAPES.flatMap((shape) => linesOf(scene, id, shape)));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`stills/${step}.txt`);
  });

  test('are drawn the same twice', async () => {
    const scene = await loadScene(step);
    const [first] = scene.score.beats;
    if (!first) throw new Error(`the score of "${step}" has no beat`);
    expect(linesOf(scene, first.id, 'portrait')).toEqual(linesOf(scene, first.id, 'portrait'));
  });
});
