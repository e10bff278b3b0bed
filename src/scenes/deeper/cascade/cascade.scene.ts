import type { Scene } from '../../stage/scene.ts';
import CascadeDrawing from './CascadeDrawing.svelte';
import type { CascadePose } from './cascade-pose.ts';
import { cascadeWords } from './cascade-words.ts';

/** From the first signals of CAR T cells to the many of macrophages. */
export const scene: Scene<CascadePose> = { step: '4-cytokine-release', Drawing: CascadeDrawing, words: cascadeWords };
