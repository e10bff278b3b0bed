import { seededRandom } from '../../../domain/random/seeded-random.ts';
import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { Way } from '../art/drifting.ts';

/** The upright picture lays the two cells one over the other: right becomes down, down becomes right, so light stays at the upper left. */
const UPRIGHT = { s: 0.84, x: 22, y: -150 } as const;

/** Transform of the contact in a shape; it is drawn for the wide picture. */
export const LAID: Record<Shape, string | undefined> = {
  landscape: undefined,
  portrait: `matrix(0 ${String(UPRIGHT.s)} ${String(UPRIGHT.s)} 0 ${String(UPRIGHT.x)} ${String(UPRIGHT.y)})`,
};

/** A point of the contact on the stage. */
export const onStage = (shape: Shape, [x, y]: Point): Point =>
  shape === 'landscape' ? [x, y] : [UPRIGHT.s * y + UPRIGHT.x, UPRIGHT.s * x + UPRIGHT.y];

/** A sensor at the contact: its place and turn on the T cell, and the foot of its flag on the cancer cell. */
export const CLASPS: readonly { readonly at: Point; readonly turn: number; readonly foot: Point }[] = [
  { at: [676, 268], turn: 70, foot: [912, 292] },
  { at: [722, 346], turn: 80, foot: [906, 348] },
  { at: [726, 668], turn: 100, foot: [918, 664] },
  { at: [668, 752], turn: 112, foot: [934, 738] },
];
export const CLASP_SCALE = 1.72;

/** Granules: where each lies at first and at last, and its radius. The last two open. */
export const GRANULES: readonly { readonly from: Point; readonly to: Point; readonly r: number }[] = [
  { from: [196, 330], to: [420, 448], r: 42 },
  { from: [330, 760], to: [446, 634], r: 40 },
  { from: [352, 452], to: [560, 530], r: 52 },
  { from: [430, 316], to: [690, 458], r: 48 },
  { from: [452, 640], to: [716, 574], r: 50 },
];

export const PORES: readonly { readonly at: Point; readonly turn: number }[] = [
  { at: [906, 472], turn: 2 },
  { at: [908, 580], turn: -3 },
];

/** A cup or a key: it leaves a granule, and may go on through a pore. */
export interface Molecule {
  readonly kind: 'cup' | 'key';
  readonly legs: readonly Way[];
  readonly turn: number;
  readonly scale: number;
  /** The pore that it becomes a part of. */
  readonly pore?: 0 | 1;
}

const OPENINGS: readonly Point[] = [
  [738, 458],
  [766, 574],
];

function molecules(): readonly Molecule[] {
  const random = seededRandom(19);
  const way = (from: Point, to: Point, leaves: number, lasts: number, swing = 50): Way => ({
    from,
    to,
    leaves,
    lasts,
    swing: (random() - 0.5) * 2 * swing,
    phase: 9 * random(),
  });
  const opening = (which: number): Point => OPENINGS[which] ?? [0, 0];
  const staves: readonly Molecule[] = PORES.flatMap(({ at: [x, y] }, pore) =>
    [-32, -19, 19, 32].map((dy, i): Molecule => ({
      kind: 'cup',
      legs: [way(opening(i % 2), [x - 14 + 8 * (i % 2), y + dy], 4.3 + 0.16 * i + 0.5 * pore, 1.5)],
      turn: 80 + 20 * i,
      scale: 1.5,
      pore: pore === 0 ? 0 : 1,
    })),
  );
  const free = ([x, y]: Point, turn: number, leaves: number): Molecule => ({
    kind: 'cup',
    legs: [way(opening(leaves > 4.6 ? 1 : 0), [x, y], leaves, 1.8)],
    turn,
    scale: 1.5,
  });
  const key = (legs: readonly Way[], turn: number, scale: number): Molecule => ({ kind: 'key', legs, turn, scale });
  const mouth = (pore: 0 | 1): Point => {
    const [x, y] = PORES[pore]?.at ?? [0, 0];
    return [x - 58, y + 4];
  };
  const through = (pore: 0 | 1, to: Point, turn: number, leaves: number): Molecule => {
    const [x, y] = PORES[pore]?.at ?? [0, 0];
    const inner: Point = [x + 44, y];
    return key(
      [
        way(opening(pore), mouth(pore), leaves, 1.2, 30),
        way(mouth(pore), inner, leaves + 1.9, 0.9, 4),
        way(inner, to, leaves + 2.8, 1.6, 40),
      ],
      turn,
      1.35,
    );
  };
  return [
    ...staves,
    free([790, 456], 80, 4.5),
    free([812, 600], 100, 4.8),
    free([842, 424], 60, 4.6),
    through(0, [986, 440], 30, 4.9),
    through(1, [1010, 570], -20, 5.2),
    through(0, [1066, 400], 80, 5.7),
    through(1, [1076, 622], 10, 6),
    // One comes to the pore, turns back, and stays in the cleft.
    key([way(opening(1), [850, 548], 5, 1.3, 20), way([850, 548], [836, 528], 6.5, 1.4, 60)], -30, 1.35),
    key([way(opening(0), [790, 512], 5.1, 1.6)], 20, 1.35),
    key([way(opening(0), mouth(0), 6.4, 1.2, 30), way(mouth(0), [904, 472], 8, 1.2, 4)], 10, 1.1),
    key([way(opening(1), mouth(1), 6.8, 1.2, 30), way(mouth(1), [908, 580], 8.4, 1.2, 4)], -8, 1.1),
  ];
}

/** Cups and keys, in the order in which they are drawn. */
export const MOLECULES = molecules();

/** Pieces of the nucleus: the place and radius of each once it has folded. */
export const NUCLEUS_AT: Point = [1226, 440];
export const NUCLEUS_PIECES: readonly (readonly [x: number, y: number, r: number])[] = [
  [1196, 410, 56],
  [1286, 466, 44],
  [1206, 500, 34],
  [1262, 372, 28],
];

/** Lobes that round off the rim: place, radius, and whether a bit of the nucleus is in it. */
export const LOBES: readonly (readonly [x: number, y: number, r: number, nucleus: boolean])[] = [
  [1490, 330, 52, true],
  [1500, 452, 40, false],
  [1476, 590, 56, true],
  [1556, 386, 20, false],
  [1560, 548, 24, false],
  [1408, 760, 44, false],
  [1480, 724, 22, false],
  [1548, 636, 13, false],
];
/** Middle of the cancer cell. */
export const CANCER_AT: Point = [1194, 492];
