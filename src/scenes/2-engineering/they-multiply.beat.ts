import { beat } from '../stage/score.ts';
import { cellMoves } from './cell-moves.ts';
import { HALF_DIVIDED } from './dividing.ts';
import type { EngineeringPose } from './engineering-pose.ts';
import { blink, LAB_BACK, showWord } from './gestures.ts';
import { MANY, type ManyCells } from './places.ts';

/** Numbers of the cells in the pose: the first three are there from the beginning. */
const N = {
  middle: 0,
  lowLeft: 1,
  lowRight: 2,
  right: 3,
  left: 4,
  farRight: 5,
  fromLowLeft: 6,
  fromLowRight: 7,
  top: 8,
  upLeft: 9,
  upRight: 10,
  fromTop: 11,
} as const satisfies Record<keyof ManyCells, number>;

/** One CAR T cell becomes two, then many. */
export const theyMultiply = beat<EngineeringPose, 'they-multiply'>(
  'they-multiply',
  12,
  (move, pose, shape) => {
    const ends = MANY[shape];
    const upright = shape === 'portrait';
    const { drift, begin, divide } = cellMoves(move, pose, shape);
    const settle = (name: keyof ManyCells, at: number, lasts: number): void => {
      const { x, y, s } = ends[name];
      drift(N[name], { x, y, s }, at, lasts);
    };

    // The view in the lens steps back: there is room for many.
    move.to(pose.plan, { large: 0 }, { at: 0, lasts: 0.9 });
    move.to(pose.beads, { shown: 0 }, { at: 0, lasts: 0.5, ease: 'out' });
    [...pose.viruses, pose.docking].forEach((virus) => {
      move.to(virus, { shown: 0 }, { at: 0, lasts: 0.8 });
    });
    move.to(pose.dimmed, { drifting: 0 }, { at: 0.2, lasts: 0.9 });
    settle('middle', 0.1, 1.3);
    drift(N.lowLeft, { x: upright ? -190 : -222, y: upright ? 232 : 212, s: 0.44 }, 0.1, 1.3);
    drift(N.lowRight, { x: upright ? 150 : 120, y: 230, s: 0.44 }, 0.1, 1.3);

    // One becomes two, slowly, so that it can be seen.
    divide(N.middle, N.right, ends.middle.turn, 1.7, 1.9);
    showWord(move, pose, 'becomesTwo', 1.9);
    drift(N.middle, { x: -104, y: 2, s: 0.56 }, 3.65, 0.7);
    drift(N.right, { x: 128, y: -16, s: 0.56 }, 3.65, 0.7);

    // Two become four, and the others divide too.
    showWord(move, pose, 'becomesTwo', 3.75, 0);
    divide(N.lowLeft, N.fromLowLeft, upright ? 40 : 244, 4.4, 1);
    divide(N.lowRight, N.fromLowRight, -24, 4.4, 1);
    divide(N.middle, N.left, 176, 4.5, 1);
    divide(N.right, N.farRight, 34, 4.5, 1);
    settle('lowLeft', 5.45, 1);
    settle('fromLowLeft', 5.45, 1);
    settle('lowRight', 5.45, 1);
    settle('fromLowRight', 5.45, 1);
    drift(N.left, { x: ends.left.x + 16, y: upright ? -34 : -66, s: 0.44 }, 5.55, 1);
    settle('farRight', 5.55, 1);
    drift(N.middle, { x: ends.middle.x - 20, y: ends.middle.y, s: 0.6 }, 5.55, 0.6);
    drift(N.right, { x: upright ? 176 : 190, y: upright ? -136 : -90, s: 0.46 }, 5.55, 0.6);

    // Four become eight, and more.
    divide(N.middle, N.top, -96, 6.35, 0.9);
    divide(N.right, N.upRight, -82, 6.35, 0.9);
    divide(N.left, N.upLeft, 284, 6.9, 0.9);
    settle('right', 7.3, 1);
    settle('upRight', 7.3, 0.9);
    settle('middle', 7.3, 1.1);
    settle('upLeft', 7.85, 0.9);
    settle('left', 7.85, 0.7);
    if (upright) {
      settle('top', 7.3, 1);
    } else {
      drift(N.top, { x: ends.top.x + 50, y: ends.top.y, s: 0.46 }, 7.3, 0.7);
      divide(N.top, N.fromTop, -8, 8.1, 0.8);
      settle('fromTop', 8.95, 0.8);
      settle('top', 8.95, 0.7);
    }
    move.to(pose, { ringDots: 1 }, { at: 7.4, lasts: 1.2 });

    // The bag fills with them. The lab comes forward while the third box on the list is ticked, and steps back for the end.
    move.to(pose.bag, { added: 7 }, { at: 3.6, lasts: 5, ease: 'steady' });
    move.to(pose.dimmed, { lab: 0 }, { at: 7.4, lasts: 0.8 });
    move.to(pose.technician, { lookX: -0.9, lookY: 0.2 }, { at: 7.8, lasts: 0.6 });
    move.to(pose.checklist, { thirdTick: 1 }, { at: 8.4, lasts: 0.5, ease: 'out' });
    move.to(pose.technician, { lookX: -0.08, lookY: 0 }, { at: 9.3, lasts: 0.7 });
    move.to(pose.dimmed, { lab: LAB_BACK }, { at: 9.5, lasts: 0.8 });
    showWord(move, pose, 'manyCells', 9.4);
    blink(move, pose.technician, 10.4);

    // They have not stopped: three are dividing still.
    begin(N.middle, ends.middle.turn, 8.8, 1.6, HALF_DIVIDED);
    begin(N.upRight, ends.upRight.turn, 9, 1.5, HALF_DIVIDED);
    begin(N.lowLeft, ends.lowLeft.turn, 9.3, 1.5, HALF_DIVIDED);
    showWord(move, pose, 'becomesTwo', 10.4);
  },
  { before: 1.5 },
);
