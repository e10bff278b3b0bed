import { seededRandom } from '../../../domain/random/seeded-random.ts';
import type { LinePoints } from '../../1-collection/flow-lines.ts';
import type { LensBeam } from '../../cast/lens-frame.ts';
import { bezier } from '../../cast/curve.ts';
import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { RoomPlaces } from '../art/collection-room.ts';

export const ROOM: Record<Shape, RoomPlaces> = {
  landscape: {
    chair: { x: 226, y: 408, s: 0.58 },
    caregiver: { x: 46, y: 424, s: 0.555 },
    nurse: { x: 446, y: 330, s: 0.585 },
    machine: { x: 548, y: 340, s: 0.72 },
    wall: { x: 0, y: 0, s: 1 },
    floor: 0,
  },
  portrait: {
    chair: { x: 236, y: 138, s: 0.52 },
    caregiver: { x: 74, y: 154, s: 0.5 },
    nurse: { x: 1300, y: 200, s: 0.6 },
    machine: { x: 628, y: 122, s: 0.56 },
    wall: { x: -190, y: 0, s: 0.86 },
    floor: -196,
  },
};

/** Lines from the far arm to the machine, and back to the near arm. */
export const LINES: Record<Shape, { readonly s: number; readonly out: LinePoints; readonly back: LinePoints }> = {
  landscape: {
    s: 0.72,
    out: [
      [358, 540],
      [396, 574],
      [444, 566],
      [484, 570],
      [510, 572],
      [520, 584],
      [552, 556],
    ],
    back: [
      [552, 646],
      [520, 712],
      [450, 716],
      [404, 680],
      [356, 646],
      [326, 628],
      [297, 593],
    ],
  },
  portrait: {
    s: 0.62,
    out: [
      [356, 256],
      [396, 292],
      [440, 284],
      [490, 276],
      [540, 268],
      [560, 300],
      [630, 286],
    ],
    back: [
      [630, 350],
      [580, 420],
      [480, 400],
      [420, 366],
      [376, 344],
      [340, 330],
      [300, 304],
    ],
  },
};

/** The lens into the spinning bowl. */
export const LENS: Record<Shape, LensBeam> = {
  landscape: { cx: 1004, cy: 402, r: 322, ox: 548 + 105 * 0.72, oy: 340 + 246 * 0.72 },
  portrait: { cx: 450, cy: 800, r: 376, ox: 628 + 105 * 0.56, oy: 122 + 246 * 0.56 },
};
/** The small lens from which it grows, at the place that it has in the patient's beat. */
export const SMALL: Record<Shape, { readonly cx: number; readonly cy: number; readonly r: number }> = {
  landscape: { cx: 900, cy: 300, r: 150 },
  portrait: { cx: 450, cy: 900, r: 226 },
};

/** Radius of the lens for which its world is drawn, from its centre. */
export const WORLD = 336;
/** The axis of the spin lies far above: every layer is an arc round it. */
const AXIS = -1022;
/** Height of the upper edge of each layer in the middle, and of the wall of the bowl. */
export const LAYER = { platelets: -152, mononuclear: -86, granulocytes: 38, red: 122, wall: 298 } as const;

/** Height at a place beside the middle, of an arc that is at `y0` in the middle. */
export const arcAt = (y0: number, x: number): number => AXIS + Math.sqrt((y0 - AXIS) ** 2 - x * x);

export type Kind = 'rbc' | 'rbcSide' | 'granulocyte' | 'tcell' | 'monocyte' | 'platelet';
/** A cell of the blood: where it drifts at first, and where it comes to lie. */
export interface BloodCell {
  readonly kind: Kind;
  readonly s: number;
  readonly turn: number;
  readonly mixed: Point;
  readonly home: Point;
  /** How far it is pushed aside on its way, and when it comes in its layer. */
  readonly aside: number;
  readonly late: number;
}

const random = seededRandom(23);
/** A free place among those taken already: the best of a few tries. */
function freePlace(taken: Point[]): Point {
  let best: Point = [0, 0];
  let room = -1;
  for (let i = 0; i < 14; i += 1) {
    const a = random() * 2 * Math.PI;
    const r = Math.sqrt(random()) * 318;
    const tried: Point = [Math.cos(a) * r, Math.sin(a) * r];
    const nearest = Math.min(999, ...taken.map(([x, y]) => Math.hypot(x - tried[0], y - tried[1])));
    if (nearest > room) [best, room] = [tried, nearest];
  }
  taken.push(best);
  return best;
}

const taken: Point[] = [];
const cell = (kind: Kind, s: number, x: number, y0: number, turn: number): BloodCell => ({
  kind,
  s,
  turn,
  mixed: freePlace(taken),
  home: [x, arcAt(y0, x)],
  aside: (random() - 0.5) * 90,
  late: random() * 0.35,
});

/** Every cell of the picture, by the layer that it belongs to. */
export const CELLS: Record<'red' | 'granulocytes' | 'mononuclear' | 'platelets', readonly BloodCell[]> = {
  mononuclear: (
    [
      [-276, 52, 't'],
      [-206, 82, 'm'],
      [-134, 40, 't'],
      [-70, 86, 't'],
      [-4, 46, 't'],
      [46, 88, 'm'],
      [150, 86, 't'],
      [196, 40, 't'],
      [268, 64, 't'],
    ] as const
  ).map(([x, y, kind]) =>
    cell(kind === 'm' ? 'monocyte' : 'tcell', kind === 'm' ? 0.4 : 0.36, x, LAYER.mononuclear + y - 4, x % 40),
  ),
  granulocytes: Array.from({ length: 8 }, (_, i) =>
    cell('granulocyte', 0.35, -294 + i * 84, LAYER.granulocytes + 42, ((i * 41) % 80) - 40),
  ),
  red: [0, 1, 2].flatMap((row) =>
    Array.from({ length: [11, 10, 7][row] ?? 0 }, (_, i) =>
      cell(
        (i + row) % 5 === 4 ? 'rbcSide' : 'rbc',
        0.58,
        i * 62 - ([306, 280, 192][row] ?? 0),
        LAYER.red + 32 + row * 54,
        ((i * 37 + row * 23) % 60) - 30,
      ),
    ),
  ),
  platelets: Array.from({ length: 16 }, (_, i) =>
    cell('platelet', 0.5 + (i % 3) * 0.05, -310 + i * 41, LAYER.platelets + 20 + (i % 2) * 25, ((i * 53) % 70) - 35),
  ),
};

/** The port: from above into the mononuclear layer. */
export const PORT_WAY = bezier([98, LAYER.mononuclear + 30], [92, -150], [66, -240], [58, -372]);
/** Cells that rise in it, one behind another. */
export const RISING: readonly { readonly kind: Kind; readonly s: number }[] = [
  { kind: 'tcell', s: 0.29 },
  { kind: 'monocyte', s: 0.3 },
  { kind: 'tcell', s: 0.28 },
  { kind: 'monocyte', s: 0.3 },
  { kind: 'tcell', s: 0.29 },
  { kind: 'tcell', s: 0.3 },
];
