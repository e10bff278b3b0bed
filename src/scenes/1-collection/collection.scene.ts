import type { Scene } from '../stage/scene.ts';
import CollectionDrawing from './CollectionDrawing.svelte';
import { collectionWords } from './collection-words.ts';
import type { CollectionPose } from './collection-pose.ts';

/** The film of step 1. */
export const collectionScene: Scene<CollectionPose> = {
  step: '1-collection',
  Drawing: CollectionDrawing,
  words: collectionWords,
};
