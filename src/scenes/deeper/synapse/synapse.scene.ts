import type { Scene } from '../../stage/scene.ts';
import SynapseDrawing from './SynapseDrawing.svelte';
import type { SynapsePose } from './synapse-pose.ts';
import { synapseWords } from './synapse-words.ts';

/** The contact of a CAR T cell and a cancer cell, seen close. */
export const scene: Scene<SynapsePose> = { step: '4-cytokine-release', Drawing: SynapseDrawing, words: synapseWords };
