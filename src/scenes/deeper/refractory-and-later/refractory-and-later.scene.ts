import type { Scene } from '../../stage/scene.ts';
import LaterDrawing from './LaterDrawing.svelte';
import type { LaterPose } from './refractory-and-later-pose.ts';
import { laterWords } from './refractory-and-later-words.ts';

/** CRS that goes on after treatment, and what may come later. */
export const scene: Scene<LaterPose> = { step: '6-treatment', Drawing: LaterDrawing, words: laterWords };
