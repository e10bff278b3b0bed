import type { Scene } from '../stage/scene.ts';
import { engineeringWords } from './engineering-words.ts';
import type { EngineeringPose } from './engineering-pose.ts';
import EngineeringDrawing from './EngineeringDrawing.svelte';

/** Step 2: your cells are changed in the lab. */
export const engineeringScene: Scene<EngineeringPose> = {
  step: '2-engineering',
  Drawing: EngineeringDrawing,
  words: engineeringWords,
};
