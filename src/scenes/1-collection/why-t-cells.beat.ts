import { beat } from '../stage/score.ts';
import { blink, compose, dim, openLens, showWord } from './collection-moves.ts';
import type { CollectionPose } from './collection-pose.ts';
import { BODY } from './lens-worlds.ts';
import { LENSES, PLACES } from './places.ts';

/** A T cell passes a cancer cell by. */
export const whyTCells = beat<CollectionPose, 'why-t-cells'>(
  'why-t-cells',
  11,
  (move, pose, shape) => {
    const lens = LENSES[shape].inTheBody;
    const { closest } = BODY[shape];
    const places = PLACES[shape].inTheBody;
    const opens = shape === 'portrait' ? 1.3 : 1;

    // The patient looks up from the caregiver, whose hand comes to rest on the arm.
    move.to(pose.patient.face, { lookX: 0.6 }, { at: 0.1, lasts: 0.9 });
    if (shape === 'portrait') compose(move, pose, places, { at: 0.1, lasts: 1.2 });
    else move.to(pose.caregiver.arm, places.caregiverArm, { at: 0, lasts: 0.95 });
    openLens(move, pose, lens, opens);
    showWord(move, pose, 'scale', opens + 1.9);

    // The T cell comes, feels for the flags, finds nothing that fits, and goes on.
    showWord(move, pose, 'tCell', 3.3);
    move.to(pose.tCell, { glow: 1 }, { at: 3, lasts: 0.5, ease: 'out' });
    dim(move, pose, 3.3, 9);
    move.to(pose.tCell, { alongWay: closest }, { at: 3.5, lasts: 1.9 });
    move.to(pose.tCell, { probing: 7 }, { at: 5.1, lasts: 0.4, ease: 'sine' });
    move.to(pose.tCell, { probing: -6 }, { at: 5.5, lasts: 0.5, ease: 'sine' });
    move.to(pose.tCell, { probing: 0 }, { at: 6, lasts: 0.5, ease: 'sine' });
    move.to(pose.tCell, { alongWay: 1 }, { at: 6.1, lasts: 1.9 });
    blink(move, pose.patient.face, 6.4);

    showWord(move, pose, 'cancerCell', 8.1);
    move.to(pose.cancerCell, { sway: 4 }, { at: 8, lasts: 0.4, ease: 'sine' });
    move.to(pose.cancerCell, { sway: 0 }, { at: 8.4, lasts: 0.6, ease: 'sine' });
    move.to(pose.tCell, { glow: 0, ghosts: 1 }, { at: 9, lasts: 0.8 });
  },
  { before: 3.4 },
);
