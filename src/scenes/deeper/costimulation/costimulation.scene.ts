import type { Scene } from '../../stage/scene.ts';
import type { CostimulationPose } from './costimulation-pose.ts';
import { costimulationWords } from './costimulation-words.ts';
import CostimulationDrawing from './CostimulationDrawing.svelte';

/** Two CARs that differ in one bead, and the pace of their cells. */
export const scene: Scene<CostimulationPose> = {
  step: '2-engineering',
  Drawing: CostimulationDrawing,
  words: costimulationWords,
};
