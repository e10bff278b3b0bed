import type { Scene } from '../../stage/scene.ts';
import type { WorkUpPose } from './fever-work-up-pose.ts';
import { workUpWords } from './fever-work-up-words.ts';
import WorkUpDrawing from './WorkUpDrawing.svelte';

/** What a fever on day 4 may be, and what is done. */
export const scene: Scene<WorkUpPose> = { step: '5-monitoring', Drawing: WorkUpDrawing, words: workUpWords };
