import { bezier } from '../cast/curve.ts';
import { r1, repeat, type Point } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import type { Shape } from '../stage/shape.ts';

/** Seven points of a line of two curves that follow one another. */
export type LinePoints = readonly [Point, Point, Point, Point, Point, Point, Point];

/** The two lines: `out` from the far arm to the machine, `back` from the machine to the near arm. */
interface Lines {
  readonly out: LinePoints;
  readonly back: LinePoints;
}

/** Where the lines lie in a shape, and where they lie once the portrait picture has been composed anew for `hoursLater`. */
const LINES: Record<Shape, { readonly collecting: Lines; readonly hoursLater: Lines }> = {
  landscape: (() => {
    const lines: Lines = {
      out: [
        [640, 506],
        [690, 552],
        [740, 552],
        [800, 540],
        [880, 526],
        [960, 650],
        [1056, 596],
      ],
      back: [
        [1056, 724],
        [1000, 812],
        [860, 812],
        [740, 756],
        [620, 700],
        [600, 650],
        [546, 586],
      ],
    };
    return { collecting: lines, hoursLater: lines };
  })(),
  portrait: {
    collecting: {
      out: [
        [486.4, 438.4],
        [523.6, 488.7],
        [570.2, 484.9],
        [620.5, 464.5],
        [656, 452],
        [664, 420],
        [708, 412],
      ],
      back: [
        [708, 454],
        [640, 480],
        [720, 690],
        [580, 690],
        [490, 690],
        [450, 600],
        [398.8, 512.9],
      ],
    },
    hoursLater: {
      out: [
        [485.1, 541.1],
        [530, 580],
        [600, 590],
        [640, 600],
        [720, 618],
        [560, 880],
        [678, 1020],
      ],
      back: [
        [678, 1153],
        [560, 1170],
        [500, 940],
        [474, 800],
        [452, 720],
        [412, 690],
        [386.8, 624.7],
      ],
    },
  },
};

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
