import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { showWord } from '../art/show-words.ts';
import { startingPose, type BloodInLayersPose } from './blood-in-layers-pose.ts';
import { LENS } from './places.ts';

/** The lens grows, the rotor runs, the blood sorts itself by weight, and a port draws one layer off. */
const bloodInLayers = beat<BloodInLayersPose, 'blood-in-layers'>(
  'blood-in-layers',
  12,
  (move, pose, shape) => {
    const { cx, cy, r } = LENS[shape];
    move.to(pose.lens, { cx, cy, r }, { at: 0.1, lasts: 1.4 });
    move.to(pose.drift, { turns: 1 }, { at: 0, lasts: 5, ease: 'sine' });
    move.to(pose.machine, { rotor: 600 }, { at: 1, lasts: 10.4, ease: 'sine' });
    move.to(pose.machine, { pumps: 720, flow: 6 }, { at: 1, lasts: 10.4, ease: 'sine' });

    // The heaviest first; each layer takes its time, and they overlap.
    move.to(pose.sorted, { red: 1 }, { at: 1.8, lasts: 2.2 });
    move.to(pose.sorted, { granulocytes: 1 }, { at: 2.5, lasts: 1.9 });
    move.to(pose.sorted, { mononuclear: 1 }, { at: 3, lasts: 2 });
    move.to(pose.sorted, { platelets: 1 }, { at: 3.4, lasts: 2 });
    move.to(pose.sorted, { plasma: 1 }, { at: 2.6, lasts: 2.6, ease: 'sine' });
    showWord(move, pose.words, 'redCells', 4.2);
    showWord(move, pose.words, 'granulocytes', 4.7);
    showWord(move, pose.words, 'platelets', 5.3);
    showWord(move, pose.words, 'plasma', 5.8);

    // The layer that is kept.
    move.to(pose.layer, { bright: 1 }, { at: 6.2, lasts: 0.7, ease: 'out' });
    showWord(move, pose.words, 'mononuclear', 6.4);
    move.to(pose.port, { down: 1 }, { at: 7, lasts: 0.9 });
    showWord(move, pose.words, 'port', 7.9);
    move.to(pose.port, { risen: 5 }, { at: 8.1, lasts: 3, ease: 'sine' });
    move.to(pose.bag, { cells: 5, level: 0.8 }, { at: 9.2, lasts: 2, ease: 'steady' });
  },
  { before: 1.6 },
);

/** The film of the beat on blood in layers. */
export const score: DeeperScore<BloodInLayersPose> = defineDeeperScore({
  step: '1-collection',
  startingPose,
  beats: [bloodInLayers],
});
