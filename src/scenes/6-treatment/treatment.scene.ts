import type { Scene } from '../stage/scene.ts';
import TreatmentDrawing from './TreatmentDrawing.svelte';
import { treatmentWords } from './treatment-words.ts';
import type { TreatmentPose } from './treatment-pose.ts';

/** The film of step 6: how the team treats too many signals. */
export const treatmentScene: Scene<TreatmentPose> = {
  step: '6-treatment',
  Drawing: TreatmentDrawing,
  words: treatmentWords,
};
