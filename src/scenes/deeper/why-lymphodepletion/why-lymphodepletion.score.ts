import { DAUGHTER_DISTANCE, DAUGHTER_SCALE, DAUGHTER_TURNS, HALF_DIVIDED } from '../../2-engineering/dividing.ts';
import { polar } from '../../cast/svg-markup.ts';
import { beat, defineDeeperScore, type Choreography, type DeeperScore } from '../../stage/score.ts';
import type { Shape } from '../../stage/shape.ts';
import { showNames } from '../art/moves.ts';
import { PLACES } from './why-lymphodepletion-places.ts';
import { startingPose, type LymphodepletionPose } from './why-lymphodepletion-pose.ts';

const LENGTH = 12;
/** Degrees between two sensors of a cell: turned by as much, it looks the same. */
const SENSORS = 40;

/** Turn nearest to the present one at which the sensors of a cell look the same as at `wanted`. */
const nearest = (now: number, wanted: number): number =>
  now + ((((wanted - now) % SENSORS) + 1.5 * SENSORS) % SENSORS) - SENSORS / 2;

function choreograph(move: Choreography, pose: LymphodepletionPose, shape: Shape): void {
  const { dividing, goes } = PLACES[shape];
  const [first, second, third] = pose.cells;
  if (!first || !second || !third) throw new Error('three CAR T cells come of one');
  move.to(pose, { second: LENGTH }, { at: 0, lasts: LENGTH, ease: 'steady' });
  showNames(move, pose.words, {
    ownLymphocytes: 0.6,
    carTCell: 1.3,
    regulatory: 2,
    lymphodepletion: 3,
    headings: 3.2,
    growthCytokines: 6,
    rejection: 6.6,
    fewerRegulatory: 7.2,
    expansion: 10.9,
  });

  // Three days of chemo: the line runs down, and cells after it pale to empty places.
  move.to(pose, { day: 3 }, { at: 2.6, lasts: 2.6 });
  move.to(pose, { line: 1 }, { at: 2.8, lasts: 1 });
  move.to(pose, { gone: goes.length }, { at: 3.2, lasts: 2.6, ease: 'steady' });

  // One CAR T cell comes, takes some of the signals up, and divides, again and again.
  const [x, y] = dividing.at;
  const { axis, size } = dividing;
  move.now(first, { there: 1 }, 4.8);
  move.to(first, { x, y }, { at: 4.8, lasts: 1.2 });
  const divide = (
    child: typeof second,
    along: number,
    stands: { x: number; y: number; s: number },
    at: number,
    lasts: number,
  ) => {
    move.now(first, { axis: along }, at);
    move.to(first, { split: 1 }, { at, lasts });
    const [dx, dy] = polar(along, DAUGHTER_DISTANCE * stands.s);
    const s = stands.s * DAUGHTER_SCALE;
    const end = at + lasts;
    const left = { x: stands.x - dx, y: stands.y - dy, s, turn: along + DAUGHTER_TURNS.left };
    move.now(first, { ...left, split: 0, healed: 0, healing: -DAUGHTER_TURNS.left }, end);
    move.now(
      child,
      {
        x: stands.x + dx,
        y: stands.y + dy,
        s,
        turn: along + DAUGHTER_TURNS.right,
        there: 1,
        healed: 0,
        healing: 180 - DAUGHTER_TURNS.right,
      },
      end,
    );
    for (const cell of [first, child]) move.to(cell, { healed: 1 }, { at: end + 0.1, lasts: 0.5, ease: 'out' });
    return left;
  };
  const [kid, otherKid] = dividing.kids;
  const one = divide(second, axis, { x, y, s: size }, 6.1, 1.5);
  move.to(second, { x: kid.at[0], y: kid.at[1], s: kid.s }, { at: 7.7, lasts: 1.6 });
  const again = nearest(one.turn, axis + 180);
  move.to(first, { x, y, s: size, turn: again }, { at: 7.7, lasts: 0.5 });
  divide(third, axis + 180, { x, y, s: size }, 8.3, 1.4);
  move.to(third, { x: otherKid.at[0], y: otherKid.at[1], s: otherKid.s }, { at: 9.8, lasts: 1.4 });
  const last = nearest(axis + 180 + DAUGHTER_TURNS.left, axis);
  move.to(first, { x, y, s: size, turn: last }, { at: 9.8, lasts: 0.5 });
  move.now(first, { axis }, 10.35);
  move.to(first, { split: HALF_DIVIDED }, { at: 10.35, lasts: 1.4 });
}

/** Crowded, then room: signals are free, and CAR T cells divide. */
export const score: DeeperScore<LymphodepletionPose> = defineDeeperScore({
  step: '3-infusion',
  startingPose,
  beats: [beat('why-lymphodepletion', LENGTH, choreograph, { before: 2.4 })],
});
