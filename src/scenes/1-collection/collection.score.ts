import { defineScore, type Score } from '../stage/score.ts';
import { startingPose, type CollectionPose } from './collection-pose.ts';
import { hoursTingling } from './hours-tingling.beat.ts';
import { outKeptBack } from './out-kept-back.beat.ts';
import { toTheLab } from './to-the-lab.beat.ts';
import { whyTCells } from './why-t-cells.beat.ts';

/** Step 1: T cells are collected and travel to the lab. */
export const collectionScore: Score<CollectionPose, '1-collection'> = defineScore({
  step: '1-collection',
  startingPose,
  beats: [whyTCells, outKeptBack, hoursTingling, toTheLab],
});
