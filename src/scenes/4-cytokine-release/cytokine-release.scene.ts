import type { Scene } from '../stage/scene.ts';
import { cytokineReleaseWords } from './cytokine-release-words.ts';
import type { CytokineReleasePose } from './cytokine-release-pose.ts';
import CytokineReleaseDrawing from './CytokineReleaseDrawing.svelte';

/** Step 4: cytokine release. */
export const cytokineReleaseScene: Scene<CytokineReleasePose> = {
  step: '4-cytokine-release',
  Drawing: CytokineReleaseDrawing,
  words: cytokineReleaseWords,
};
