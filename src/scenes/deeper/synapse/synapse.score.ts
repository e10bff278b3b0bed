import { beat, defineDeeperScore, type Choreography, type DeeperScore } from '../../stage/score.ts';
import { showNames } from '../art/moves.ts';
import { startingPose, type SynapsePose } from './synapse-pose.ts';

const LENGTH = 12;

function choreograph(move: Choreography, pose: SynapsePose): void {
  move.to(pose, { second: LENGTH }, { at: 0, lasts: LENGTH, ease: 'steady' });
  showNames(move, pose.words, {
    synapse: 1.9,
    carSignal: 2.5,
    granule: 3.9,
    perforin: 6.2,
    granzyme: 7.8,
    apoptosis: 11,
  });

  // Sensors close one after another; beads light inward.
  move.each(pose.clasps, () => ({ closed: 1 }), { at: 0.6, lasts: 0.26, apart: 0.26, ease: 'out' });
  move.each(pose.clasps, () => ({ lit: 1 }), { at: 1.7, lasts: 0.4, apart: 0.12, ease: 'out' });

  // Granules drift to the contact; one opens, then another.
  move.to(pose, { granules: 1 }, { at: 2.4, lasts: 1.6 });
  move.each(pose.opened, () => ({ open: 1 }), { at: 4, lasts: 0.6, apart: 0.5 });

  // Cups stand together as pores; keys pass through them.
  move.each(pose.pores, () => ({ formed: 1 }), { at: 5.6, lasts: 0.9, apart: 0.6 });

  // The nucleus folds into round pieces; lobes round off, quietly.
  move.to(pose, { folded: 1 }, { at: 8.2, lasts: 1.8 });
  move.to(pose, { lobes: 1 }, { at: 9, lasts: 2.4, ease: 'sine' });
}

/** Sensors close, granules open, keys pass, and the cell takes itself apart. */
export const score: DeeperScore<SynapsePose> = defineDeeperScore({
  step: '4-cytokine-release',
  startingPose,
  beats: [beat('synapse', LENGTH, choreograph, { before: 2.2 })],
});
