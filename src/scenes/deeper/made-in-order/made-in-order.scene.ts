import type { Scene } from '../../stage/scene.ts';
import type { MadeInOrderPose } from './made-in-order-pose.ts';
import { madeInOrderWords } from './made-in-order-words.ts';
import MadeInOrderDrawing from './MadeInOrderDrawing.svelte';

/** The bench of the lab, from activation to the freezer. */
export const scene: Scene<MadeInOrderPose> = {
  step: '2-engineering',
  Drawing: MadeInOrderDrawing,
  words: madeInOrderWords,
};
