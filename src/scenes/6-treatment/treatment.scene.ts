import type { Scene } from '../stage/scene.ts';
import TreatmentDrawing from './TreatmentDrawing.svelte';
import { treatmentWords } from './treatment-words.ts';
import type { TreatmentPose } from './treatment-pose.ts';
import { treatmentScore } from './treatment.score.ts';

/** The film of step 6: how the team treats too many signals. */
export const treatmentScene: Scene<TreatmentPose> = {
  step: '6-treatment',
  score: treatmentScore,
  Drawing: TreatmentDrawing,
  words: treatmentWords,
};
