import { render } from 'svelte/server';
import type { FilmedScene } from '../scenes/stage/scene.ts';
import { STAGE_SIZE, type Shape } from '../scenes/stage/shape.ts';
import { stillPose } from '../scenes/stage/timeline.ts';

/**
 * The picture of a beat as an SVG file: the same score and drawing as the film, at the beat's end or at what stands for
 * "before". With a style for high contrast its parts keep their classes, by which that style finds them.
 */
export function stillFile(
  scene: FilmedScene,
  beatId: string,
  shape: Shape,
  { moment = 'end', contrast }: { readonly moment?: 'start' | 'end'; readonly contrast?: string | undefined } = {},
): string {
  const pose = stillPose(scene.score, shape, beatId, moment);
  const { body } = render(scene.Drawing, { props: { pose, shape, breath: 0 } });
  const { width, height } = STAGE_SIZE[shape];
  // Markers for hydration, boxes that only move layers in a browser, and looks from a page have no meaning in a file.
  const layers = body
    .replace(/<!--[\s\S]*?-->|<\/?div\b[^>]*>/g, '')
    // A layer of a fixed size is cut together with the rest where an address shows a part: `#svgView(viewBox(0,0,800,450))`.
    .replace(/<svg class="layer/g, `<svg width="${width}" height="${height}" class="layer`)
    .replace(/ (?:data-layer|aria-hidden|focusable)="[^"]*"/g, '');
  const start = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return contrast === undefined
    ? `${start}>${layers.replace(/ class="[^"]*"/g, '')}</svg>\n`
    : `${start} data-theme="contrast">${contrast}${layers}</svg>\n`;
}
