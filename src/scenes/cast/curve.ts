import type { Point } from './svg-markup.ts';

/** A line through the picture: the point at a share of the way, 0 to 1. */
export type Curve = (t: number) => Point;

/** Cubic Bezier curve from a to d. */
export const bezier =
  (a: Point, b: Point, c: Point, d: Point): Curve =>
  (t) => {
    const u = 1 - t;
    const mix = (k: 0 | 1): number => u * u * u * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t * t * t * d[k];
    return [mix(0), mix(1)];
  };

/** Evenly spaced places along a curve: [x, y, direction in degrees]. */
export function along(curve: Curve, n: number, from = 0, to = 1): (readonly [x: number, y: number, degrees: number])[] {
  const steps = 240;
  const first = curve(from);
  const sampled = [{ point: first, before: first, length: 0 }];
  let last = { point: first, before: first, length: 0 };
  for (let i = 1; i <= steps; i += 1) {
    const point = curve(from + ((to - from) * i) / steps);
    const length = last.length + Math.hypot(point[0] - last.point[0], point[1] - last.point[1]);
    last = { point, before: last.point, length };
    sampled.push(last);
  }
  const whole = last.length;
  return Array.from({ length: n }, (_, k) => {
    const wanted = (whole * (k + 0.5)) / n;
    const { point, before } = sampled.find(({ length }, i) => i > 0 && length >= wanted) ?? last;
    return [point[0], point[1], (Math.atan2(point[1] - before[1], point[0] - before[0]) * 180) / Math.PI] as const;
  });
}
