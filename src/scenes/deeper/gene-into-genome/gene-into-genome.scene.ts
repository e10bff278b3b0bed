import type { Scene } from '../../stage/scene.ts';
import type { GeneIntoGenomePose } from './gene-into-genome-pose.ts';
import { geneIntoGenomeWords } from './gene-into-genome-words.ts';
import GeneIntoGenomeDrawing from './GeneIntoGenomeDrawing.svelte';

/** A vector brings the CAR gene into a T cell's genome. */
export const scene: Scene<GeneIntoGenomePose> = {
  step: '2-engineering',
  Drawing: GeneIntoGenomeDrawing,
  words: geneIntoGenomeWords,
};
