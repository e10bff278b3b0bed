import { bezier } from '../cast/curve.ts';
import { r1, type Point } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import type { Shape } from '../stage/shape.ts';
import type { CollectionPose } from './collection.score.ts';
import { LINES, type LinePoints } from './places.ts';

/** Colours of the blood that goes out and of the blood that comes back. */
export const LINE_COLOURS = { out: '#A5352F', back: '#DB7261' } as const;

/** Chevrons on each line. */
const CHEVRONS = 5;

/** A mark that runs along a line. */
export interface FlowMark {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
  readonly size: number;
}

/** The points of a line while the picture is composed anew. */
export function linePoints(which: 'out' | 'back', shape: Shape, composedAnew: number): LinePoints {
  const { collecting, hoursLater } = LINES[shape];
  const [from, to] = [collecting[which], hoursLater[which]];
  if (composedAnew === 0) return from;
  const at = (i: keyof LinePoints & number): Point => [
    between(from[i]?.[0] ?? 0, to[i]?.[0] ?? 0, composedAnew),
    between(from[i]?.[1] ?? 0, to[i]?.[1] ?? 0, composedAnew),
  ];
  return [at(0), at(1), at(2), at(3), at(4), at(5), at(6)];
}

/** Path data of a line. */
export function linePath([start, ...rest]: LinePoints): string {
  const [a, b, c, d, e, f] = rest.map(([x, y]) => `${String(r1(x))} ${String(r1(y))}`);
  return `M${String(r1(start[0]))} ${String(r1(start[1]))}C${String(a)} ${String(b)} ${String(c)}C${String(d)} ${String(e)} ${String(f)}`;
}

/** The chevrons on the part of a line that is drawn. They grow out of its beginning and shrink into its end. */
export function flowMarks(points: LinePoints, { flow }: CollectionPose['lines'], from: number, to: number): FlowMark[] {
  const halves = [
    bezier(points[0], points[1], points[2], points[3]),
    bezier(points[3], points[4], points[5], points[6]),
  ] as const;
  const pointAt = (t: number): Point => (t < 0.5 ? halves[0](t * 2) : halves[1](t * 2 - 1));
  return Array.from({ length: CHEVRONS }, (_, i): FlowMark => {
    const t = (i + (flow % 1)) / CHEVRONS;
    const [x, y] = pointAt(t);
    const [x1, y1] = pointAt(Math.min(1, t + 0.01));
    const [x0, y0] = pointAt(Math.max(0, t - 0.01));
    const room = Math.min(t - from, to - t);
    return {
      x,
      y,
      degrees: (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI,
      size: 0.85 * Math.max(0, Math.min(1, room / 0.06)),
    };
  }).filter(({ size }) => size > 0);
}
