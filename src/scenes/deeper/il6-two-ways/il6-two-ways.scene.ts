import type { Scene } from '../../stage/scene.ts';
import Il6TwoWaysDrawing from './Il6TwoWaysDrawing.svelte';
import type { TwoWaysPose } from './il6-two-ways-pose.ts';
import { twoWaysWords } from './il6-two-ways-words.ts';

/** IL-6 signals through a receptor in the membrane, and with one that floats. */
export const scene: Scene<TwoWaysPose> = {
  step: '4-cytokine-release',
  Drawing: Il6TwoWaysDrawing,
  words: twoWaysWords,
};
