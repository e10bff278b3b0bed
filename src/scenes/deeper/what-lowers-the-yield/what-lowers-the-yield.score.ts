import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { showWord } from '../art/show-words.ts';
import { startingPose, type WhatLowersTheYieldPose } from './what-lowers-the-yield-pose.ts';

/** Two bags of the same size: one filled soon after chemotherapy, one after a planned pause. */
const whatLowersTheYield = beat<WhatLowersTheYieldPose, 'what-lowers-the-yield'>(
  'what-lowers-the-yield',
  12,
  (move, pose) => {
    const { days, cells, words } = pose;
    move.to(pose.machine, { left: 1 }, { at: 0, lasts: 1.1 });
    move.to(pose.stand, { here: 1 }, { at: 0.7, lasts: 0.9 });
    move.to(pose.people, { lookX: 0.9, lookY: -0.15 }, { at: 0.9, lasts: 0.7 });

    // Chemotherapy until just before: few cells come.
    move.each(days.few.slice(0, 4), () => ({ come: 1 }), { at: 1.8, lasts: 0.4, apart: 0.4, ease: 'out' });
    showWord(move, words, 'chemo', 2.7);
    move.each(cells.few, () => ({ come: 1 }), { at: 3.4, lasts: 1.2, apart: 0.3, ease: 'sine' });
    showWord(move, words, 'lowYield', 5.2);

    // A planned pause: more cells come.
    move.each(days.many, () => ({ come: 1 }), { at: 5.4, lasts: 0.4, apart: 0.35, ease: 'out' });
    showWord(move, words, 'pause', 6.7);
    move.each(cells.many, () => ({ come: 1 }), { at: 7, lasts: 1.2, apart: 0.13, ease: 'sine' });
    showWord(move, words, 'betterYield', 9.2);
    move.to(pose.people, { blink: 1 }, { at: 8.4, lasts: 0.09, ease: 'sine' });
    move.to(pose.people, { blink: 0 }, { at: 8.52, lasts: 0.12, ease: 'sine' });

    // What is sometimes needed comes last.
    move.each(days.few.slice(4), () => ({ come: 1 }), { at: 9.9, lasts: 0.6, apart: 0, ease: 'out' });
    showWord(move, words, 'secondDay', 10.4);
  },
  { before: 1.7 },
);

/** The film of the beat on the yield. */
export const score: DeeperScore<WhatLowersTheYieldPose> = defineDeeperScore({
  step: '1-collection',
  startingPose,
  beats: [whatLowersTheYield],
});
