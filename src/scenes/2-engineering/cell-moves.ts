import { polar } from '../cast/svg-markup.ts';
import type { Choreography } from '../stage/score.ts';
import type { Shape } from '../stage/shape.ts';
import { DAUGHTER_DISTANCE, DAUGHTER_SCALE, DAUGHTER_TURNS } from './dividing.ts';
import type { CellPose, EngineeringPose } from './engineering-pose.ts';
import { NEIGHBORS } from './places.ts';

/** Where a cell stands while its moves are being written down. */
interface Standing {
  x: number;
  y: number;
  s: number;
  turn: number;
}

/** Writes down how cells divide and drift, keeping track of where each of them stands. */
export function cellMoves(move: Choreography, pose: EngineeringPose, shape: Shape) {
  const standing: Standing[] = pose.cells.map(({ x, y, s }) => ({ x, y, s, turn: 0 }));
  NEIGHBORS[shape].later.forEach((later, i) => (standing[i + 1] = { x: later.x, y: later.y, s: later.s, turn: 0 }));
  const get = (i: number): readonly [CellPose, Standing] => {
    const [actor, stands] = [pose.cells[i], standing[i]];
    if (!actor || !stands) throw new Error(`step 2 has no cell ${String(i)}.`);
    return [actor, stands];
  };
  /** Turn nearest to the present one at which nine CARs look the same as at `wanted`. */
  const nearest = (now: number, wanted: number): number => now + ((((wanted - now) % 40) + 60) % 40) - 20;
  const drift = (i: number, to: Partial<Standing>, at: number, lasts: number): void => {
    const [actor, stands] = get(i);
    Object.assign(stands, to);
    move.to(actor, { ...to }, { at, lasts });
  };
  /** Turns a cell's CARs so that it can divide along `axis`, and begins. Takes no part in drifting. */
  const begin = (i: number, axis: number, at: number, lasts: number, upTo = 1): void => {
    const [actor, stands] = get(i);
    const turned = nearest(stands.turn, axis);
    if (Math.abs(turned - stands.turn) > 0.5)
      move.to(actor, { turn: turned }, { at: at - 0.3, lasts: 0.28, ease: 'sine' });
    stands.turn = turned;
    move.now(actor, { axis }, at);
    move.to(actor, { split: upTo }, { at, lasts });
  };
  /** One cell becomes two: `i` stays at the back of the axis, `child` comes out in its direction. */
  const divide = (i: number, child: number, axis: number, at: number, lasts: number): void => {
    begin(i, axis, at, lasts);
    const [actor, stands] = get(i);
    const [born, bornStands] = get(child);
    const [dx, dy] = polar(axis, DAUGHTER_DISTANCE * stands.s);
    const s = stands.s * DAUGHTER_SCALE;
    Object.assign(bornStands, { x: stands.x + dx, y: stands.y + dy, s, turn: axis + DAUGHTER_TURNS.right });
    Object.assign(stands, { x: stands.x - dx, y: stands.y - dy, s, turn: axis + DAUGHTER_TURNS.left });
    move.now(actor, { ...stands, split: 0, healed: 0, healing: -DAUGHTER_TURNS.left }, at + lasts);
    move.now(born, { ...bornStands, there: 1, healed: 0, healing: 180 - DAUGHTER_TURNS.right }, at + lasts);
    for (const part of [actor, born]) move.to(part, { healed: 1 }, { at: at + lasts + 0.1, lasts: 0.55, ease: 'out' });
  };
  return { drift, begin, divide };
}
