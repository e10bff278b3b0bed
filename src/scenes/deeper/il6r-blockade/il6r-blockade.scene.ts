import type { Scene } from '../../stage/scene.ts';
import type { BlockadePose } from './il6r-blockade-pose.ts';
import { blockadeWords } from './il6r-blockade-words.ts';
import BlockadeDrawing from './BlockadeDrawing.svelte';

/** Tocilizumab covers the receptors of IL-6, which stays and rises while its signal falls. */
export const scene: Scene<BlockadePose> = { step: '6-treatment', Drawing: BlockadeDrawing, words: blockadeWords };
