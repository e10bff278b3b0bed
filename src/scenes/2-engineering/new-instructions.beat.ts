import { beat } from '../stage/score.ts';
import type { EngineeringPose } from './engineering-pose.ts';
import { blink, LAB_BACK, rockTray, showWord } from './gestures.ts';
import { LENS, VIRUSES } from './places.ts';

/** A virus brings the new plan into a T cell. */
export const newInstructions = beat<EngineeringPose, 'new-instructions'>(
  'new-instructions',
  12,
  (move, pose, shape) => {
    const { cx, cy, r } = LENS[shape];
    const { free, docks } = VIRUSES[shape];
    rockTray(move, pose, 0);

    // The technician looks from the list to the bag; the lens opens there, the room dims.
    move.to(pose.technician, { lookX: 0, lookY: 0 }, { at: 0.2, lasts: 0.8 });
    move.to(pose.lens, { ring: 1 }, { at: 0.9, lasts: 0.5, ease: 'out' });
    move.to(pose.lens, { cx, cy, r }, { at: 1.4, lasts: 1.4 });
    move.to(pose.dimmed, { lab: LAB_BACK }, { at: 2, lasts: 0.8 });
    showWord(move, pose, 'scale', 2.8);
    showWord(move, pose, 'tCell', 3.1);

    // Viruses drift in and pass by: they do not seek the cell.
    free.forEach(({ past, floats }, i) => {
      const virus = pose.viruses[i];
      if (!virus) return;
      move.to(virus, past, { at: 2.6 + i * 0.22, lasts: 1.5, ease: 'sine' });
      move.to(virus, floats, { at: 4.1 + i * 0.22, lasts: 1.5, ease: 'sine' });
      move.to(virus, { x: floats.x + 7, y: floats.y - 6 }, { at: 6.4 + i * 0.3, lasts: 2, ease: 'sine' });
      move.to(virus, { x: floats.x, y: floats.y }, { at: 8.7 + i * 0.3, lasts: 2, ease: 'sine' });
    });
    showWord(move, pose, 'deliveryVirus', shape === 'landscape' ? 5.8 : 6.5);

    // One docks.
    move.to(pose.docking, docks.past, { at: 3.6, lasts: 1.6, ease: 'sine' });
    move.to(pose.docking, { ...docks.floats, x: docks.floats.x + 5, y: docks.floats.y + 4 }, { at: 5.3, lasts: 0.9 });
    move.to(pose.docking, { x: docks.floats.x, y: docks.floats.y }, { at: 6.2, lasts: 0.4, ease: 'sine' });

    // Its plan slides into the cell; what drifts by dims.
    move.to(pose.dimmed, { drifting: 1 }, { at: 6.1, lasts: 0.7 });
    move.to(pose.plan, { slid: 1 }, { at: 6.7, lasts: 2.2 });
    move.to(pose.docking, { shown: 0.72 }, { at: 7.6, lasts: 1.4 });
    showWord(move, pose, 'newPlan', 9);
    move.to(pose.plan, { bright: 1 }, { at: 8.9, lasts: 0.6, ease: 'out' });
    move.to(pose.plan, { bright: 0 }, { at: 9.6, lasts: 0.9 });
    // The lab stays back: what is in the lens is what the picture holds on. The virus that is named comes nearer again.
    move.to(pose.dimmed, { drifting: 0.5 }, { at: 10.2, lasts: 0.9 });
    blink(move, pose.technician, 11.2);
  },
  { before: 3.4 },
);
