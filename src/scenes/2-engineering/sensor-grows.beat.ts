import { beat } from '../stage/score.ts';
import type { EngineeringPose } from './engineering-pose.ts';
import { blink, showWord } from './gestures.ts';
import { LENS, NEIGHBORS, VIRUSES } from './places.ts';

/** The plan makes the T cell grow its CARs. */
export const sensorGrows = beat<EngineeringPose, 'sensor-grows'>(
  'sensor-grows',
  12,
  (move, pose, shape) => {
    const { free, docks } = VIRUSES[shape];
    // The empty shell drifts off, the plan comes to rest, the feeding bag goes.
    move.to(pose.docking, docks.leaves, { at: 0, lasts: 1.8 });
    move.to(pose.docking, { shown: 0.34 }, { at: 0.2, lasts: 1.2 });
    move.to(pose.plan, { rested: 1 }, { at: 0, lasts: 1.5 });
    move.to(pose.feed, { away: 1 }, { at: 0.2, lasts: 1.3 });
    free.forEach(({ leaves }, i) => {
      const virus = pose.viruses[i];
      if (!virus) return;
      const stays = Math.hypot(leaves.x, leaves.y) < LENS[shape].r;
      move.to(virus, { ...leaves, shown: stays ? 0.34 : 0.7 }, { at: i * 0.12, lasts: 2.4, ease: 'sine' });
    });
    NEIGHBORS[shape].later.forEach((later, i) => {
      const neighbor = pose.cells[i + 1];
      if (neighbor)
        move.to(neighbor, { x: later.x, y: later.y, s: later.s }, { at: 0.3 + i * 0.3, lasts: 3.4, ease: 'sine' });
    });

    move.to(pose.dimmed, { drifting: 1 }, { at: 0.6, lasts: 0.9 });

    // The plan lights up; gold beads carry its message to the edge.
    move.to(pose.plan, { bright: 1 }, { at: 1.6, lasts: 0.6, ease: 'out' });
    showWord(move, pose, 'plan', 1.8);
    move.to(pose.beads, { shown: 1 }, { at: 2, lasts: 0.4, ease: 'out' });
    move.to(pose.beads, { gone: 1 }, { at: 2, lasts: 2.4, ease: 'steady' });
    move.to(pose, { glow: 1 }, { at: 3, lasts: 1.6 });
    move.to(pose.plan, { bright: 0.4 }, { at: 3.2, lasts: 1 });

    // Nine sensors grow, then look round.
    const [hero, ...others] = pose.cells;
    if (hero) move.to(hero, { cars: 1 }, { at: 4.2, lasts: 2, ease: 'steady' });
    showWord(move, pose, 'car', 6.2);
    move.to(pose, { carsLook: 6 }, { at: 6.4, lasts: 0.5, ease: 'sine' });
    move.to(pose, { carsLook: -6 }, { at: 6.9, lasts: 0.7, ease: 'sine' });
    move.to(pose, { carsLook: 0 }, { at: 7.6, lasts: 0.5, ease: 'sine' });

    // The two others come into the light and show theirs; cells that come later come with them.
    move.to(pose.dimmed, { drifting: 0 }, { at: 7.4, lasts: 0.7 });
    others.forEach((other, i) => {
      if (i < NEIGHBORS[shape].later.length)
        move.to(other, { cars: 1 }, { at: 7.8 + i * 0.5, lasts: 1.6, ease: 'steady' });
      else move.now(other, { cars: 1 }, 9);
    });
    move.to(pose.bag, { cars: 1 }, { at: 8.4, lasts: 1 });
    showWord(move, pose, 'ownCell', 9.7);
    move.to(pose.technician, { lookY: -0.15 }, { at: 8.4, lasts: 0.7 });
    blink(move, pose.technician, 9.3);
    // They step back again: this beat is about the one in the middle.
    move.to(pose.dimmed, { drifting: 1 }, { at: 10.4, lasts: 0.9 });
  },
  { before: 1.8 },
);
