import type { Scene } from '../../stage/scene.ts';
import EndotheliumLeakDrawing from './EndotheliumLeakDrawing.svelte';
import type { LeakPose } from './endothelium-leak-pose.ts';
import { leakWords } from './endothelium-leak-words.ts';

/** The lining of a vessel leaks, and what that does at the bedside. */
export const scene: Scene<LeakPose> = { step: '4-cytokine-release', Drawing: EndotheliumLeakDrawing, words: leakWords };
