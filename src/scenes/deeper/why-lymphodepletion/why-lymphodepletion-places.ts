import { seededRandom } from '../../../domain/random/seeded-random.ts';
import { bezier, type Curve } from '../../cast/curve.ts';
import { scatter, type ScatterOptions } from '../../cast/signals.ts';
import type { Point } from '../../cast/svg-markup.ts';
import type { StreamCell } from '../../cast/vessel-wall.ts';
import type { Shape } from '../../stage/shape.ts';
import type { Way } from '../art/drifting.ts';

/** A cell of the patient's own: its place and scale, and whether it is a regulatory one. */
export interface OwnCell {
  readonly at: Point;
  readonly s: number;
  readonly regulatory?: true;
  /** What stays of it once it has gone: a pale shape in its empty place. */
  readonly pale?: true;
}

interface Places {
  readonly before: readonly OwnCell[];
  readonly carT: { readonly at: Point; readonly s: number };
  /** Signals that lymphocytes before have taken up. */
  readonly taken: readonly Point[];
  readonly stays: readonly OwnCell[];
  readonly goes: readonly OwnCell[];
  readonly dividing: {
    readonly comes: Point;
    readonly at: Point;
    readonly size: number;
    readonly axis: number;
    readonly kids: readonly [{ readonly at: Point; readonly s: number }, { readonly at: Point; readonly s: number }];
  };
  readonly free: ScatterOptions & { readonly count: number; readonly from: Point };
  readonly wall: Curve;
  readonly stones: number;
  readonly reds: readonly StreamCell[];
  /** The half after, and the line between both. */
  readonly after: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly line: { readonly from: Point; readonly to: Point };
  readonly strip: { readonly x: number; readonly y: number; readonly s: number };
  readonly size: number;
}

const own = (x: number, y: number, s: number): OwnCell => ({ at: [x, y], s });
const regulatory = (x: number, y: number, s: number): OwnCell => ({ at: [x, y], s, regulatory: true });

export const PLACES: Record<Shape, Places> = {
  landscape: {
    before: [
      own(92, 264, 0.5),
      own(656, 272, 0.5),
      own(206, 360, 0.48),
      own(340, 330, 0.5),
      own(474, 342, 0.5),
      own(584, 368, 0.46),
      own(716, 374, 0.48),
      own(96, 468, 0.5),
      own(222, 484, 0.46),
      own(566, 490, 0.48),
      own(688, 500, 0.5),
      own(104, 600, 0.48),
      own(92, 726, 0.44),
      own(214, 724, 0.46),
      own(346, 734, 0.46),
      regulatory(604, 612, 0.48),
      regulatory(724, 628, 0.46),
    ],
    carT: { at: [396, 478], s: 0.58 },
    taken: [
      [152, 312],
      [272, 340],
      [412, 300],
      [532, 316],
      [650, 326],
      [160, 512],
      [276, 452],
      [624, 448],
      [160, 660],
      [664, 560],
    ],
    stays: [own(868, 462, 0.44), own(1534, 456, 0.44)],
    goes: [
      own(1178, 282, 0.46),
      own(930, 372, 0.48),
      { at: [1536, 736], s: 0.42, regulatory: true, pale: true },
      own(1498, 326, 0.46),
      own(1330, 738, 0.44),
      { at: [946, 736], s: 0.44, pale: true },
      own(1196, 720, 0.42),
      own(1040, 720, 0.42),
      own(1310, 330, 0.44),
    ],
    dividing: {
      comes: [1200, -90],
      at: [1206, 456],
      size: 0.6,
      axis: -8,
      kids: [
        { at: [1404, 424], s: 0.46 },
        { at: [1010, 470], s: 0.46 },
      ],
    },
    free: {
      count: 20,
      from: [1340, -60],
      discs: [
        [1260, 446, 130],
        [1150, 466, 130],
        [1404, 424, 84],
        [1010, 470, 84],
        [868, 462, 68],
        [1534, 456, 68],
        [1178, 282, 64],
        [930, 372, 66],
        [1536, 736, 62],
        [1498, 326, 64],
        [1330, 738, 62],
        [946, 736, 62],
        [1310, 330, 62],
        [1196, 720, 60],
        [1040, 720, 60],
      ],
      boxes: [
        [0, 0, 838, 900],
        [800, 0, 1420, 150],
        [820, 160, 1140, 320],
        [1226, 140, 1600, 266],
        [850, 566, 1120, 664],
        [1200, 566, 1600, 664],
      ],
      gap: 56,
      reach: 560,
      pow: 0.8,
      w: 1584,
      h: 772,
      seed: 31,
    },
    wall: bezier([-80, 806], [360, 862], [900, 786], [1700, 834]),
    stones: 14,
    reds: [
      [160, 884, 0.56, 12],
      [520, 884, 0.5, -14],
      [900, 878, 0.56, 8],
      [1240, 880, 0.52, 14],
      [1500, 884, 0.54, -10],
    ],
    after: { x: 800, y: -10, w: 820, h: 800 },
    line: { from: [800, 226], to: [800, 772] },
    strip: { x: 612, y: 34, s: 0.88 },
    size: 1.3,
  },
  portrait: {
    before: [
      own(84, 188, 0.52),
      own(230, 196, 0.52),
      own(372, 210, 0.5),
      own(520, 200, 0.5),
      own(666, 214, 0.52),
      own(818, 226, 0.52),
      own(154, 318, 0.5),
      own(292, 330, 0.48),
      own(754, 346, 0.5),
      own(76, 440, 0.5),
      own(212, 452, 0.5),
      own(336, 494, 0.46),
      own(846, 462, 0.5),
      regulatory(608, 350, 0.5),
      own(582, 490, 0.48),
      regulatory(714, 490, 0.48),
    ],
    carT: { at: [448, 372], s: 0.6 },
    taken: [
      [158, 230],
      [300, 250],
      [446, 246],
      [594, 256],
      [742, 268],
      [220, 384],
      [148, 392],
      [682, 420],
      [790, 410],
      [276, 520],
    ],
    stays: [own(78, 868, 0.46), own(828, 880, 0.46)],
    goes: [
      own(326, 690, 0.48),
      own(132, 736, 0.5),
      { at: [664, 1042], s: 0.48, regulatory: true, pale: true },
      own(586, 696, 0.46),
      own(810, 736, 0.48),
      { at: [110, 1040], s: 0.48, pale: true },
      own(362, 1044, 0.46),
      own(806, 1030, 0.44),
      own(240, 1056, 0.44),
      own(470, 744, 0.42),
    ],
    dividing: {
      comes: [-90, 772],
      at: [450, 880],
      size: 0.68,
      axis: -10,
      kids: [
        { at: [680, 822], s: 0.5 },
        { at: [224, 900], s: 0.5 },
      ],
    },
    free: {
      count: 18,
      from: [560, 610],
      discs: [
        [450, 880, 190],
        [680, 822, 100],
        [224, 900, 100],
        [78, 868, 80],
        [828, 880, 80],
        [326, 690, 72],
        [132, 736, 74],
        [664, 1042, 74],
        [586, 696, 70],
        [810, 736, 74],
        [110, 1040, 74],
        [362, 1044, 70],
      ],
      boxes: [
        [0, 0, 900, 640],
        [0, 600, 190, 690],
      ],
      gap: 62,
      reach: 500,
      pow: 0.8,
      w: 880,
      h: 1096,
      seed: 12,
    },
    wall: bezier([-80, 1128], [260, 1170], [560, 1110], [980, 1142]),
    stones: 8,
    reds: [
      [110, 1188, 0.6, 12],
      [330, 1196, 0.54, -14],
      [560, 1184, 0.6, 8],
      [790, 1186, 0.56, 14],
    ],
    after: { x: -10, y: 586, w: 920, h: 520 },
    line: { from: [24, 586], to: [876, 586] },
    strip: { x: 528, y: 26, s: 0.8 },
    size: 1.5,
  },
};

/** The signals that are free at last, and their ways. */
export interface Sent {
  readonly kind: 'oth';
  readonly way: Way;
  readonly turn: number;
}

function freeOf(shape: Shape): readonly Sent[] {
  const { count, from, ...options } = PLACES[shape].free;
  const random = seededRandom(15);
  const middle = PLACES[shape].dividing.at;
  return scatter(count, [[middle[0], middle[1], 90]], options).map(([, x, y], i): Sent => ({
    kind: 'oth',
    way: {
      from: [from[0] + (random() - 0.5) * 460, from[1]],
      to: [x, y],
      leaves: 3.6 + 0.2 * i,
      lasts: 2.4,
      swing: (random() - 0.5) * 120,
      phase: 9 * random(),
    },
    turn: ((i * 47) % 40) - 20,
  }));
}

function takenOf(shape: Shape): readonly Sent[] {
  const random = seededRandom(8);
  return PLACES[shape].taken.map((to, i): Sent => ({
    kind: 'oth',
    way: {
      from: [to[0] + (random() - 0.5) * 300, -60],
      to,
      // Half of them lie at lymphocytes already.
      leaves: i % 2 === 0 ? -4 : 0.2 + 0.25 * i,
      lasts: 2.2,
      swing: (random() - 0.5) * 120,
      phase: 9 * random(),
    },
    turn: ((i * 47) % 40) - 20,
  }));
}

/** All signals, in both shapes. */
export const SIGNALS: Record<Shape, { readonly taken: readonly Sent[]; readonly free: readonly Sent[] }> = {
  landscape: { taken: takenOf('landscape'), free: freeOf('landscape') },
  portrait: { taken: takenOf('portrait'), free: freeOf('portrait') },
};
