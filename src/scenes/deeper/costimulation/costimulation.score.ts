import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { showWord } from '../art/show-words.ts';
import { startingPose, type CostimulationPose } from './costimulation-pose.ts';
import { LENSES } from './places.ts';

/** Two CARs that differ in one bead; two curves on one time line. */
const costimulation = beat<CostimulationPose, 'costimulation'>(
  'costimulation',
  12,
  (move, pose, shape) => {
    const { cd28 } = LENSES[shape];
    move.to(pose.left, { ...cd28 }, { at: 0.5, lasts: 1.4 });
    move.to(pose.right, { opened: 1 }, { at: 1.2, lasts: 1 });
    showWord(move, pose.words, 'cd28', 2.1);
    showWord(move, pose.words, 'bb', 2.6);
    move.to(pose.card, { shown: 1 }, { at: 2.6, lasts: 0.7, ease: 'out' });

    // One time line runs for both. That it is a trend is said with the curves, not after them.
    showWord(move, pose.words, 'domain', 3.2);
    move.to(pose.time, { line: 1 }, { at: 3.4, lasts: 0.4, ease: 'out' });
    showWord(move, pose.words, 'trend', 3.8);
    move.to(pose.time, { run: 1 }, { at: 3.9, lasts: 6, ease: 'steady' });
    move.to(pose.time, { line: 0 }, { at: 10.1, lasts: 0.8 });
  },
  { before: 3.4 },
);

/** The film of the beat on costimulation. */
export const score: DeeperScore<CostimulationPose> = defineDeeperScore({
  step: '2-engineering',
  startingPose,
  beats: [costimulation],
});
