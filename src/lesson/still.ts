import { render } from 'svelte/server';
import type { FilmedScene } from '../scenes/stage/scene.ts';
import { STAGE_SIZE, type Shape } from '../scenes/stage/shape.ts';
import { stillPose } from '../scenes/stage/timeline.ts';
import contrast from '../styles/drawing-contrast.css?raw';
import tokens from '../styles/tokens.css?raw';

/** How a file looks; one in high contrast ends in this word. */
export const STILL_LOOKS = ['', '-contrast'] as const;
export type StillLook = (typeof STILL_LOOKS)[number];

/** Colours of the cast, which the looks in high contrast call by name. */
const COLOURS = `:root{${(tokens.match(/--c-[\w-]+:[^;]+;/g) ?? []).join('')}}`;

/** A file sees nothing of its page: in high contrast it brings the looks along. */
export const CONTRAST_STYLE = `<style>${COLOURS}${contrast.replace(/\/\*[\s\S]*?\*\/\s*/g, '')}</style>`;

/** The picture of a beat as an SVG file: the same score and drawing as the film, at the beat's end or at what stands for "before". */
export function stillFile(
  scene: FilmedScene,
  beatId: string,
  shape: Shape,
  { moment = 'end', look = '' }: { readonly moment?: 'start' | 'end'; readonly look?: StillLook } = {},
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
  return look === ''
    ? `${start}>${layers.replace(/ class="[^"]*"/g, '')}</svg>\n`
    : `${start} data-theme="contrast">${CONTRAST_STYLE}${layers}</svg>\n`;
}
