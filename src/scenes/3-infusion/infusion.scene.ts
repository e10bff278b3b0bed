import type { Scene } from '../stage/scene.ts';
import { infusionWords } from './infusion-words.ts';
import InfusionDrawing from './InfusionDrawing.svelte';
import type { InfusionPose } from './infusion-pose.ts';

/** Step 3, infusion: the film, its drawing, and the places of its words. */
export const infusionScene: Scene<InfusionPose> = {
  step: '3-infusion',
  Drawing: InfusionDrawing,
  words: infusionWords,
};
