import { drifted, type Way } from './drifting.ts';

/** Where something is that goes several ways one after another. */
export interface OnLegs {
  readonly x: number;
  readonly y: number;
  /** How far it has come on the way that it is on. */
  readonly come: number;
  /** Which way that is, from 0. */
  readonly leg: number;
}

/** Where something is at a second of the beat that goes these ways, in order. Before the first it waits at its beginning. */
export function onLegs(ways: readonly Way[], second: number): OnLegs {
  const started = ways.filter(({ leaves }) => leaves <= second).length;
  const leg = Math.max(0, started - 1);
  const way = ways[leg];
  if (!way) return { x: 0, y: 0, come: 0, leg: 0 };
  return { ...drifted(way, second), leg };
}

/** Ways from place to place, each with the second at which it begins and how long it lasts. */
export const wayFrom = (
  start: Way['from'],
  phase: number,
  ...stops: readonly (readonly [to: Way['to'], leaves: number, lasts: number, swing?: number])[]
): readonly Way[] => {
  let from = start;
  return stops.map(([to, leaves, lasts, swing = 0]) => {
    const way: Way = { from, to, leaves, lasts, swing, phase };
    from = to;
    return way;
  });
};
