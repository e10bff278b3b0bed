import type { Scene } from '../../stage/scene.ts';
import type { BloodInLayersPose } from './blood-in-layers-pose.ts';
import { bloodInLayersWords } from './blood-in-layers-words.ts';
import BloodInLayersDrawing from './BloodInLayersDrawing.svelte';

/** Blood in the spinning bowl of the machine. */
export const scene: Scene<BloodInLayersPose> = {
  step: '1-collection',
  Drawing: BloodInLayersDrawing,
  words: bloodInLayersWords,
};
