import { SIGNAL_SCALE, signalDots } from '../../../domain/crs/signal-dots.ts';
import { signsAt } from '../../../domain/crs/signs-at.ts';
import { seededRandom } from '../../../domain/random/seeded-random.ts';
import { bezier, type Curve } from '../../cast/curve.ts';
import { scatter, type PlacedSignal, type ScatterOptions } from '../../cast/signals.ts';
import type { Point } from '../../cast/svg-markup.ts';
import type { StreamCell } from '../../cast/vessel-wall.ts';
import type { Shape } from '../../stage/shape.ts';
import type { Way } from '../art/drifting.ts';
import { DAYS } from './endothelium-leak-pose.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
interface Places {
  readonly wall: Curve;
  readonly stones: number;
  /** Indices of the two stones that draw back, and the first stone that swells. */
  readonly gaps: readonly [number, number];
  readonly swellsFrom: number;
  /** Height from which blood is drawn. */
  readonly blood: number;
  readonly reds: readonly StreamCell[];
  readonly far: readonly (readonly [x: number, y: number, r: number])[];
  readonly lung: { readonly at: Point; readonly s: number };
  readonly lens: { readonly cx: number; readonly cy: number; readonly r: number };
  readonly tag: Box;
  /** The room behind lens and monitor, and the height of its floor. */
  readonly card: Box & { readonly floor: number };
  readonly monitor: Box & { readonly pitch: number };
  readonly cytokines: ScatterOptions;
  /** Where cytokines come from. */
  readonly above: Point;
  /** Where drops of plasma end, left gap and right gap, with their sizes. */
  readonly drops: readonly (readonly [gap: 0 | 1, x: number, y: number, s: number])[];
  readonly hoops: readonly (readonly [gap: 0 | 1, x: number, y: number])[];
  readonly string: readonly [Curve, Curve];
  readonly size: number;
}

export const PLACES: Record<Shape, Places> = {
  landscape: {
    wall: (t) => [-90 + t * 1705, 566 + Math.sin(t * 6.05) * 18],
    stones: 11,
    gaps: [4, 6],
    swellsFrom: 3,
    blood: 574,
    reds: [
      [96, 836, 0.8, 10],
      [340, 830, 0.7, -14],
      [470, 712, 0.66, 20],
      [250, 862, 0.6, 30],
      [560, 846, 0.6, 8],
    ],
    far: [
      [1050, 330, 40],
      [620, 90, 46],
    ],
    lung: { at: [206, 262], s: 0.8 },
    lens: { cx: 1336, cy: 244, r: 206 },
    tag: { x: 1146, y: 432, w: 380, h: 62 },
    card: { x: 1090, y: 344, w: 490, h: 520, floor: 716 },
    monitor: { x: 1112, y: 528, w: 446, h: 262, pitch: 115 },
    cytokines: {
      discs: [
        [206, 262, 150],
        [1336, 244, 268],
      ],
      boxes: [
        [0, 0, 620, 160],
        [600, 0, 1100, 176],
        [0, 380, 460, 560],
        [690, 140, 1100, 256],
        [834, 256, 890, 520],
      ],
      gap: 56,
      reach: 460,
      pow: 0.8,
      w: 1084,
      h: 500,
      edge: 40,
      seed: 12,
    },
    above: [640, -60],
    drops: [
      [0, 548, 524, 1.2],
      [0, 580, 474, 1.1],
      [0, 536, 420, 1],
      [0, 484, 492, 1],
      [0, 440, 436, 0.9],
      [0, 408, 350, 0.9],
      [1, 862, 516, 1.2],
      [1, 902, 478, 1.1],
      [1, 814, 452, 1],
      [1, 772, 494, 0.9],
      [1, 930, 420, 0.9],
      [0, 608, 384, 0.9],
      [0, 380, 300, 0.8],
    ],
    hoops: [
      [0, 548, 648],
      [0, 486, 654],
      [1, 800, 632],
      [1, 950, 630],
      [0, 596, 700],
    ],
    string: [
      bezier([664, 618], [650, 656], [690, 668], [680, 708]),
      bezier([680, 708], [672, 742], [704, 738], [700, 768]),
    ],
    size: 1.16,
  },
  portrait: {
    wall: (t) => [-76 + t * 1056, 676 + Math.sin(t * 4.4) * 16],
    stones: 7,
    gaps: [3, 5],
    swellsFrom: 2,
    blood: 684,
    reds: [
      [90, 836, 0.8, 10],
      [300, 878, 0.7, -14],
      [250, 770, 0.66, 20],
      [700, 868, 0.7, 30],
      [850, 800, 0.6, 8],
    ],
    far: [
      [380, 180, 40],
      [850, 560, 46],
    ],
    lung: { at: [176, 300], s: 0.92 },
    lens: { cx: 674, cy: 264, r: 194 },
    tag: { x: 412, y: 436, w: 478, h: 74 },
    card: { x: -40, y: 936, w: 980, h: 320, floor: 1120 },
    monitor: { x: 30, y: 952, w: 840, h: 220, pitch: 94 },
    cytokines: {
      discs: [
        [176, 300, 180],
        [674, 264, 236],
      ],
      boxes: [
        [0, 0, 540, 130],
        [400, 410, 900, 520],
      ],
      gap: 50,
      reach: 520,
      pow: 0.8,
      w: 890,
      h: 640,
      edge: 40,
      seed: 9,
    },
    above: [380, -60],
    drops: [
      [0, 398, 622, 1.4],
      [0, 440, 566, 1.3],
      [0, 336, 572, 1.2],
      [0, 372, 500, 1.1],
      [0, 290, 520, 1.1],
      [0, 250, 452, 1],
      [1, 706, 628, 1.4],
      [1, 760, 582, 1.2],
      [1, 660, 570, 1.2],
      [1, 606, 616, 1.1],
      [0, 336, 420, 1],
    ],
    hoops: [
      [0, 370, 756],
      [0, 440, 800],
      [1, 680, 758],
      [1, 784, 738],
      [0, 350, 838],
    ],
    string: [
      bezier([540, 740], [524, 780], [570, 800], [556, 840]),
      bezier([556, 840], [546, 876], [586, 872], [580, 908]),
    ],
    size: 1.36,
  },
};

/** Seconds of the beat in which the days pass, as the score has it. */
const PASS = { from: 0.4, lasts: 9 } as const;
const secondOf = (day: number): number => PASS.from + (PASS.lasts * (day - DAYS.from)) / (DAYS.to - DAYS.from);
const dotsOn = (day: number): number => signalDots(signsAt(day).il6, SIGNAL_SCALE.treatment);

/** Seconds at which each of the IL-6 symbols of the patient's last day comes; the first are there from the beginning. */
function comings(): readonly number[] {
  return Array.from({ length: dotsOn(DAYS.to) }, (_, i) => {
    let day: number = DAYS.from;
    while (dotsOn(day) < i + 1) day += 0.01;
    return day === DAYS.from ? -4 : secondOf(day);
  });
}

/** A molecule of this scene and its way. */
export interface Sent {
  readonly kind: 'il6' | 'oth' | 'drop' | 'ang2';
  readonly way: Way;
  readonly turn: number;
  readonly scale: number;
}

/** IL-6 as many as the patient model says, and a few others among them. */
function cytokinesOf(shape: Shape): readonly Sent[] {
  const { cytokines, above, drops } = PLACES[shape];
  const random = seededRandom(31);
  const times = comings();
  const others = 5;
  const taken = drops.map(([, x, y]): PlacedSignal => ['oth', x, y]);
  const middle: Point = shape === 'landscape' ? [700, 380] : [520, 540];
  const placed = scatter(times.length + others, [[...middle, 0]], { ...cytokines, taken });
  return placed.map(([, x, y], i): Sent => {
    const other = i >= times.length;
    const leaves = other ? -4 + (i - times.length) * 2 : (times[i] ?? 0);
    return {
      kind: other ? 'oth' : 'il6',
      way: {
        from: [above[0] + (random() - 0.5) * 500, above[1]],
        to: [x, y],
        leaves,
        lasts: 2.4,
        swing: (random() - 0.5) * 160,
        phase: 9 * random(),
      },
      turn: ((i * 47) % 34) - 17,
      scale: 1,
    };
  });
}

/** Middle of a gap, at the foot of the stones. */
export function gapAt(shape: Shape, which: 0 | 1): Point {
  const { wall, gaps, stones } = PLACES[shape];
  return wall((gaps[which] + 0.08) / stones);
}

function leakOf(shape: Shape): readonly Sent[] {
  const { drops } = PLACES[shape];
  const random = seededRandom(7);
  return drops.map(([gap, x, y, scale], i): Sent => {
    const [gx, gy] = gapAt(shape, gap);
    return {
      kind: 'drop',
      way: {
        from: [gx, gy + 60],
        to: [x, y],
        leaves: 4.6 + 0.34 * i,
        lasts: 2.6,
        swing: (random() - 0.5) * 60,
        phase: 9 * random(),
      },
      turn: 0,
      scale: scale / PLACES[shape].size,
    };
  });
}

function hoopsOf(shape: Shape): readonly Sent[] {
  const random = seededRandom(3);
  return PLACES[shape].hoops.map(([gap, x, y], i): Sent => {
    const [gx, gy] = gapAt(shape, gap);
    return {
      kind: 'ang2',
      way: {
        from: [gx + 40, gy + 10],
        to: [x, y],
        leaves: 3.4 + 0.4 * i,
        lasts: 2,
        swing: (random() - 0.5) * 60,
        phase: 9 * random(),
      },
      turn: 0,
      scale: 1,
    };
  });
}

/** All that drifts here, in both shapes. */
export const DRIFTING: Record<Shape, Record<'cytokines' | 'leak' | 'hoops', readonly Sent[]>> = {
  landscape: { cytokines: cytokinesOf('landscape'), leak: leakOf('landscape'), hoops: hoopsOf('landscape') },
  portrait: { cytokines: cytokinesOf('portrait'), leak: leakOf('portrait'), hoops: hoopsOf('portrait') },
};

/** Where the parts of a row of the monitor stand. */
export function rowAt(shape: Shape, row: 0 | 1): Record<'icon' | 'name' | 'value' | 'line' | 'mark', Point> {
  const { x, y, w, pitch } = PLACES[shape].monitor;
  const top = y + 16 + row * pitch;
  if (shape === 'portrait') {
    const middle = top + pitch / 2;
    return {
      icon: [x + 74, middle],
      name: [x + 124, middle],
      value: [x + 444, middle],
      line: [x + w - 200, middle - 20],
      mark: [x + w - 70, middle],
    };
  }
  return {
    icon: [x + 58, top + 57],
    name: [x + 102, top + 34],
    value: [x + 102, top + 80],
    line: [x + w - 132, top + 60],
    mark: [x + w - 46, top + 76],
  };
}
