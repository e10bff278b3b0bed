import type { Scene } from '../../stage/scene.ts';
import type { WhatLowersTheYieldPose } from './what-lowers-the-yield-pose.ts';
import { whatLowersTheYieldWords } from './what-lowers-the-yield-words.ts';
import WhatLowersTheYieldDrawing from './WhatLowersTheYieldDrawing.svelte';

/** Two collection bags side by side, with the days before them. */
export const scene: Scene<WhatLowersTheYieldPose> = {
  step: '1-collection',
  Drawing: WhatLowersTheYieldDrawing,
  words: whatLowersTheYieldWords,
};
