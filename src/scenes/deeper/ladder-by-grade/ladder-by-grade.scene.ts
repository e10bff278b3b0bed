import type { Scene } from '../../stage/scene.ts';
import type { LadderPose } from './ladder-by-grade-pose.ts';
import { ladderWords } from './ladder-by-grade-words.ts';
import LadderDrawing from './LadderDrawing.svelte';

/** What the guideline adds at each grade of CRS. */
export const scene: Scene<LadderPose> = { step: '6-treatment', Drawing: LadderDrawing, words: ladderWords };
