import { beat } from '../stage/score.ts';
import { blink, compose, dim, showWord } from './collection-moves.ts';
import type { CollectionPose } from './collection-pose.ts';
import { CELLS_KEPT } from './lens-worlds.ts';
import { LENSES, PLACES } from './places.ts';

/** Blood goes out, T cells are kept, the rest comes back. */
export const outKeptBack = beat<CollectionPose, 'out-kept-back'>(
  'out-kept-back',
  12,
  (move, pose, shape) => {
    const places = PLACES[shape].collecting;

    // The foot of the lens slides from the chest to the rotor of the machine that rolls in; the T cell rides along.
    move.now(pose.words, { scale: 0 }, 0);
    move.to(pose.lens, LENSES[shape].collecting, { at: 0, lasts: 1.5 });
    move.to(pose.lens, { inMachine: 1 }, { at: 0.2, lasts: 1.3 });
    move.to(pose.tCell, { ride: 1, ghosts: 0 }, { at: 0, lasts: 1.4 });
    move.to(pose.machine.spot, places.machine, { at: 0, lasts: 1.5 });
    if (shape === 'landscape') {
      move.to(pose.nurse.spot, places.nurse, { at: 0, lasts: 1.8 });
      move.to(pose.nurse, { stride: 5 }, { at: 0, lasts: 1.8 });
    }
    compose(move, pose, places, { at: 0, lasts: 1.4 });
    move.to(pose.clock, { hour: 9.5 }, { at: 0.2, lasts: 1.3 });
    showWord(move, pose, 'scale', 1.7);
    move.to(pose.patient, { dressings: 1 }, { at: 1.7, lasts: 0.4, ease: 'out' });

    // Out.
    showWord(move, pose, 'bloodOut', 2.2);
    move.to(pose.lines, { out: 1 }, { at: 2.2, lasts: 1.6 });
    move.to(pose.lines, { flow: 6 }, { at: 2.4, lasts: 8.4, ease: 'sine' });
    move.to(pose.machine, { rotor: 540, pumps: 720 }, { at: 2.2, lasts: 8.6, ease: 'sine' });
    blink(move, pose.patient.face, 3);

    // Kept.
    dim(move, pose, 3.8, 7.4);
    move.to(pose.blood, { sorted: 1 }, { at: 3.9, lasts: 1.5 });
    move.to(pose.blood, { risen: CELLS_KEPT }, { at: 5, lasts: 2.5 });
    move.to(pose.bag, { cells: CELLS_KEPT, level: 1 }, { at: 5.3, lasts: 2.4 });
    showWord(move, pose, 'tCellsKept', 5.6);

    // Back.
    move.to(pose.lines, { back: 1 }, { at: 7.6, lasts: 1.7 });
    showWord(move, pose, 'restBack', 9.1);
    move.to(pose.nurse.face, { lookX: -0.8, lookY: 0.45 }, { at: 8.8, lasts: 0.7 });
    blink(move, pose.patient.face, 9.6);
  },
  { before: 2 },
);
