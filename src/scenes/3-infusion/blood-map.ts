import { P } from '../cast/palette.ts';
import type { Point } from '../cast/svg-markup.ts';
import { bezier } from '../cast/curve.ts';

/** A way through the picture: points close together, and how far along the way each of them lies. */
export interface Way {
  readonly points: readonly Point[];
  readonly lengths: readonly number[];
}

/** Points a cubic curve is cut into. */
const PIECES = 24;

/** A way through points that lie close together. */
export function wayThrough(points: readonly Point[]): Way {
  let length = 0;
  const lengths = points.map(([x, y], i) => {
    const [x0, y0] = points[i - 1] ?? [x, y];
    length += Math.hypot(x - x0, y - y0);
    return length;
  });
  return { points, lengths };
}

/** A way along curves, given as start, then three points for each curve. */
export function wayOf(start: Point, ...curves: readonly (readonly [Point, Point, Point])[]): Way {
  const points: Point[] = [start];
  let from = start;
  for (const [b, c, d] of curves) {
    const curve = bezier(from, b, c, d);
    for (let i = 1; i <= PIECES; i += 1) points.push(curve(i / PIECES));
    from = d;
  }
  return wayThrough(points);
}

/** The point at a share of a way, 0 to 1, measured in length. */
export function pointOn({ points, lengths }: Way, share: number): Point {
  const far = Math.max(0, Math.min(1, share)) * (lengths.at(-1) ?? 0);
  let [low, high] = [0, points.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lengths[middle] ?? 0) <= far) low = middle;
    else high = middle;
  }
  const [from, to] = [points[low] ?? [0, 0], points[high] ?? [0, 0]];
  const [before, after] = [lengths[low] ?? 0, lengths[high] ?? 0];
  const k = after === before ? 0 : (far - before) / (after - before);
  return [from[0] + (to[0] - from[0]) * k, from[1] + (to[1] - from[1]) * k];
}

/** The share of a way at which it comes closest to a point. */
export function shareNear(way: Way, [x, y]: Point): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= 200; i += 1) {
    const [a, b] = pointOn(way, i / 200);
    const far = Math.hypot(a - x, b - y);
    if (far < least) [least, best] = [far, i / 200];
  }
  return best;
}

/** A thing that travels along a way and comes to rest at `end`: where on the way, and how far beside it. */
export interface Traveller {
  readonly way: Way;
  readonly share: number;
  readonly beside: Point;
}

/** The traveller that comes to rest at a point. */
export function travellerTo(way: Way, end: Point): Traveller {
  const share = shareNear(way, end);
  const [x, y] = pointOn(way, share);
  return { way, share, beside: [end[0] - x, end[1] - y] };
}

/** Where a traveller is when it has done a part of its travel; it begins `from` of its way. */
export function travelled({ way, share, beside }: Traveller, along: number, from = 0): Point {
  const [x, y] = pointOn(way, from + (share - from) * along);
  return [x + beside[0], y + beside[1]];
}

const trunk: readonly (readonly [Point, Point, Point])[] = [
  [
    [648, 520],
    [622, 450],
    [588, 428],
  ],
  [
    [562, 412],
    [536, 424],
    [520, 452],
  ],
];
const toLegs: readonly [Point, Point, Point] = [
  [508, 500],
  [506, 540],
  [502, 606],
];
const ARM: Point = [650, 566];

/** Ways of the blood over the body, from the arm on, in units of the wide room. */
const WAYS = {
  chest: wayOf(ARM, ...trunk),
  neck: wayOf(ARM, ...trunk, [
    [510, 430],
    [506, 392],
    [503, 362],
  ]),
  otherArm: wayOf(
    ARM,
    ...trunk,
    [
      [494, 414],
      [452, 404],
      [420, 430],
    ],
    [
      [392, 462],
      [366, 520],
      [350, 552],
    ],
  ),
  belly: wayOf(ARM, ...trunk, toLegs),
  leftLeg: wayOf(
    ARM,
    ...trunk,
    toLegs,
    [
      [500, 650],
      [462, 680],
      [448, 740],
    ],
    [
      [440, 780],
      [440, 820],
      [444, 870],
    ],
  ),
  rightLeg: wayOf(
    ARM,
    ...trunk,
    toLegs,
    [
      [504, 650],
      [538, 680],
      [550, 740],
    ],
    [
      [558, 780],
      [558, 820],
      [554, 870],
    ],
  ),
} as const satisfies Record<string, Way>;

/** The lines of the map: path data, whether it runs down a leg, where it is fainter, and when each is drawn in shares of the whole drawing. */
export const MAP_LINES = [
  { d: 'M650 566C648 520 622 450 588 428C562 412 536 424 520 452', leg: false, from: 0, to: 0.4 },
  { d: 'M520 452C510 430 506 392 503 362', leg: false, from: 0.4, to: 0.6 },
  {
    d: 'M520 452C494 414 452 404 420 430C392 462 366 520 350 552C358 590 372 616 384 634',
    leg: false,
    from: 0.4,
    to: 0.9,
  },
  { d: 'M520 452C508 500 506 540 502 606', leg: false, from: 0.4, to: 0.65 },
  { d: 'M502 606C500 650 462 680 448 740C440 780 440 820 444 870', leg: true, from: 0.65, to: 1 },
  { d: 'M502 606C504 650 538 680 550 740C558 780 558 820 554 870', leg: true, from: 0.65, to: 1 },
] as const;

/** Colours of a line of the map, from wide to narrow. */
export const MAP_STROKES = [
  { stroke: '#FFFDF8', width: 11, opacity: 0.6 },
  { stroke: P.coral3, width: 5, opacity: 0.8 },
] as const;

/** CAR T cells on their way over the body, the farthest first: they leave the arm first. */
export const BODY_CELLS: readonly { readonly traveller: Traveller; readonly s: number; readonly leg: boolean }[] = (
  [
    ['leftLeg', 443, 790, 0.12],
    ['rightLeg', 552, 744, 0.13],
    ['otherArm', 350, 552, 0.12],
    ['leftLeg', 474, 672, 0.13],
    ['otherArm', 386, 480, 0.14],
    ['belly', 505, 548, 0.14],
    ['otherArm', 458, 412, 0.14],
    ['neck', 506, 384, 0.13],
    ['chest', 536, 428, 0.14],
    ['chest', 588, 428, 0.14],
    ['chest', 639, 508, 0.14],
  ] as const
).map(([way, x, y, s]) => ({ traveller: travellerTo(WAYS[way], [x, y]), s, leg: way.endsWith('Leg') }));
