import { bezier } from '../cast/curve.ts';
import { r1, repeat, type Point } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import type { Shape } from '../stage/shape.ts';
import { LINES, type LinePoints } from './places.ts';

/** Colours of the blood that goes out and of the blood that comes back. */
export const LINE_COLOURS = { out: '#A5352F', back: '#DB7261' } as const;

/** Chevrons on each line. */
const CHEVRONS = 5;

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

/** Path data of a line, moved aside by dx and dy. */
export function linePath(points: LinePoints, dx = 0, dy = 0): string {
  const [start, a, b, c, d, e, f] = points.map(([x, y]) => `${String(r1(x + dx))} ${String(r1(y + dy))}`);
  return `M${String(start)}C${String(a)} ${String(b)} ${String(c)}C${String(d)} ${String(e)} ${String(f)}`;
}

/** Path data of the chevrons on the part of a line that is drawn. They grow out of its beginning and shrink into its end. */
export function chevrons(points: LinePoints, flow: number, from: number, to: number): string {
  const halves = [
    bezier(points[0], points[1], points[2], points[3]),
    bezier(points[3], points[4], points[5], points[6]),
  ] as const;
  const pointAt = (t: number): Point => (t < 0.5 ? halves[0](t * 2) : halves[1](t * 2 - 1));
  return repeat(CHEVRONS, (i) => {
    const t = (i + (flow % 1)) / CHEVRONS;
    const size = 0.85 * Math.min(1, Math.min(t - from, to - t) / 0.06);
    if (size <= 0) return '';
    const [x, y] = pointAt(t);
    const [x1, y1] = pointAt(Math.min(1, t + 0.01));
    const [x0, y0] = pointAt(Math.max(0, t - 0.01));
    const along = Math.atan2(y1 - y0, x1 - x0);
    const [ux, uy] = [Math.cos(along) * size, Math.sin(along) * size];
    const corner = (a: number, b: number): string =>
      `${String(r1(x + a * ux - b * uy))} ${String(r1(y + a * uy + b * ux))}`;
    return `M${corner(-7, -8)}L${corner(5, 0)}L${corner(-7, 8)}`;
  });
}
