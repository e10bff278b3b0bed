import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { showWord } from '../art/show-words.ts';
import { startingPose, type CarDomainsPose } from './car-domains-pose.ts';

/** The antigen is held; the parts of the CAR light up from outside to inside; two signals run to the nucleus. */
const carDomains = beat<CarDomainsPose, 'car-domains'>(
  'car-domains',
  12,
  (move, pose, shape) => {
    const high = shape === 'landscape' ? -112 : -140;
    // The cancer cell drifts past, jitters, and comes near once more.
    move.to(pose.cancer, { x: -86, y: high + 8 }, { at: 0.2, lasts: 1.6, ease: 'sine' });
    move.to(pose.sway, { turn: -4 }, { at: 0.4, lasts: 1.4, ease: 'sine' });
    move.to(pose.cancer, { x: -44, y: high - 6 }, { at: 1.8, lasts: 0.5, ease: 'sine' });
    move.to(pose.sway, { turn: 3 }, { at: 1.8, lasts: 0.6, ease: 'sine' });
    move.to(pose.cancer, { x: 0, y: high * 0.7 }, { at: 2.3, lasts: 0.6, ease: 'sine' });
    move.to(pose.cancer, { y: 0 }, { at: 2.9, lasts: 0.7 });
    move.to(pose.sway, { turn: 0 }, { at: 2.5, lasts: 0.9, ease: 'sine' });
    showWord(move, pose.words, 'antigen', 2.2);
    move.to(pose.lobes, { closed: 1 }, { at: 3.6, lasts: 0.26, ease: 'out' });

    // Outside to inside, one part after another.
    const parts = ['scfv', 'hinge', 'transmembrane', 'costimulatory', 'zeta'] as const;
    parts.forEach((part, i) => {
      const at = 3.9 + i * 0.7;
      move.to(pose.lit, { [part]: 1 }, { at, lasts: 0.35, ease: 'out' });
      move.to(pose.lit, { [part]: 0 }, { at: at + 0.75, lasts: 0.6, ease: 'sine' });
      showWord(move, pose.words, part, at + 0.05);
    });

    // Signal 1 from the lower bead, then signal 2 from the upper one.
    move.to(pose.signals, { one: 1 }, { at: 7.6, lasts: 1.5, ease: 'steady' });
    showWord(move, pose.words, 'one', 8.2);
    move.to(pose.signals, { two: 1 }, { at: 8.7, lasts: 1.5, ease: 'steady' });
    showWord(move, pose.words, 'two', 9.4);

    // What a CAR does not need stands apart.
    move.to(pose.beside, { clear: 1 }, { at: 10, lasts: 0.8 });
    showWord(move, pose.words, 'mhc', 10.3);
    showWord(move, pose.words, 'nativeReceptor', 10.8);
  },
  { before: 2.2 },
);

/** The film of the beat on the parts of a CAR. */
export const score: DeeperScore<CarDomainsPose> = defineDeeperScore({
  step: '2-engineering',
  startingPose,
  beats: [carDomains],
});
