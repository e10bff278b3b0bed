import type { Scene } from '../../stage/scene.ts';
import type { LymphodepletionPose } from './why-lymphodepletion-pose.ts';
import { lymphodepletionWords } from './why-lymphodepletion-words.ts';
import WhyLymphodepletionDrawing from './WhyLymphodepletionDrawing.svelte';

/** The blood before lymphodepletion and after it, side by side. */
export const scene: Scene<LymphodepletionPose> = {
  step: '3-infusion',
  Drawing: WhyLymphodepletionDrawing,
  words: lymphodepletionWords,
};
