import type { Scene } from '../stage/scene.ts';
import CollectionDrawing from './CollectionDrawing.svelte';
import { collectionWords } from './collection-words.ts';
import type { CollectionPose } from './collection-pose.ts';
import { collectionScore } from './collection.score.ts';

/** The film of step 1. */
export const collectionScene: Scene<CollectionPose> = {
  step: '1-collection',
  score: collectionScore,
  Drawing: CollectionDrawing,
  words: collectionWords,
};
