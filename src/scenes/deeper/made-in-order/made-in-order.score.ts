import { HALF_DIVIDED } from '../../2-engineering/dividing.ts';
import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { showWord } from '../art/show-words.ts';
import { startingPose, type MadeInOrderPose } from './made-in-order-pose.ts';

/** Activate, transfer, expand; then five tests, one after another; only then the bag is frozen. */
const madeInOrder = beat<MadeInOrderPose, 'made-in-order'>(
  'made-in-order',
  12,
  (move, pose, shape) => {
    const [first, second, third] = pose.lenses;
    move.to(pose.bench, { off: 0 }, { at: 0, lasts: 1.2 });
    move.to(pose.technician, { lookX: 0, lookY: 0 }, { at: 0.8, lasts: 0.7 });

    // Activate, transfer, expand.
    move.to(first, { level: 1 }, { at: 1, lasts: 0.7 });
    showWord(move, pose.words, 'activate', 1.4);
    move.to(pose.beads, { near: 1 }, { at: 1.2, lasts: 1.4, ease: 'sine' });
    move.to(second, { level: 1 }, { at: 2.2, lasts: 0.7 });
    showWord(move, pose.words, 'transfer', 2.6);
    move.to(pose.ribbon, { slid: 1 }, { at: 2.6, lasts: 1.1 });
    move.to(third, { level: 1 }, { at: 3.4, lasts: 0.7 });
    showWord(move, pose.words, 'expand', 3.8);
    move.to(pose.cells, { split: HALF_DIVIDED }, { at: 3.7, lasts: 1.2 });
    move.to(pose.cells, { more: 6 }, { at: 3.9, lasts: 1.6, ease: 'steady' });

    // Samples of the batch go to five tests.
    move.each(pose.samples, () => ({ level: 1 }), { at: 4.9, lasts: 1, apart: 0.12 });
    showWord(move, pose.words, 'tests', 5.7);
    // Upright, the card fills the picture from the beginning.
    move.to(pose.card, { shown: 1 }, { at: shape === 'portrait' ? 0.3 : 5.6, lasts: 0.5, ease: 'out' });
    move.each(pose.ticks, () => ({ level: 1 }), { at: 6.4, lasts: 0.4, apart: 0.5 });
    move.to(pose.technician, { blink: 1 }, { at: 7.6, lasts: 0.09, ease: 'sine' });
    move.to(pose.technician, { blink: 0 }, { at: 7.72, lasts: 0.12, ease: 'sine' });

    // Only then.
    move.to(pose.frozen, { sunk: 1 }, { at: 9.1, lasts: 0.9 });
    move.to(pose.frozen, { mist: 1 }, { at: 9.8, lasts: 0.9, ease: 'out' });
    showWord(move, pose.words, 'freeze', 10);
    move.to(pose.frozen, { tag: 1 }, { at: 10.4, lasts: 0.4, ease: 'sine' });
    move.to(pose.frozen, { tag: 0 }, { at: 10.9, lasts: 0.6, ease: 'sine' });
  },
  { before: 1.4 },
);

/** The film of the beat on making and testing. */
export const score: DeeperScore<MadeInOrderPose> = defineDeeperScore({
  step: '2-engineering',
  startingPose,
  beats: [madeInOrder],
});
