import { seededRandom } from '../../domain/random/seeded-random.ts';
import { macrophageRadius } from '../cast/macrophage.ts';
import { polar, rad, type Point } from '../cast/svg-markup.ts';

/** The part of the picture that is seen whole in every card. What can be counted lies in it; the water goes on beyond. */
export const CORE = { width: 480, height: 440 } as const;

/** Scales of the cast, in units of the picture. */
export const SCALES = { cell: 0.29, signal: 0.49, dock: 0.6, antibody: 0.66, steroid: 0.55 } as const;

/** Radius within which a cell lies, without what stands out from its skin. */
export const CELL_RADIUS = 100 * SCALES.cell;

/** Where cancer cells lie. The first stays longest. */
export const CANCER_PLACES: readonly Point[] = [
  [246, 108],
  [320, 102],
  [136, 168],
  [212, 46],
  [356, 168],
  [104, 106],
  [390, 110],
  [284, 36],
  [64, 46],
  [428, 46],
];

/** Where CAR T cells lie: among the cancer cells, most of them with one in reach. The first is always there. */
export const CAR_T_PLACES: readonly Point[] = [
  [210, 170],
  [284, 172],
  [174, 104],
  [356, 42],
  [66, 174],
  [426, 178],
  [140, 34],
  [34, 110],
  [44, 242],
  [438, 246],
];

/** The macrophage: its middle, its scale and the reach of its arms. */
export const MACROPHAGE = { x: 240, y: 438, scale: 0.94, reach: 0.3 } as const;

/** Directions (degrees) in which an antibody covers two landing spots. The first is covered first. */
const PAIRS = [-112, -68, -156, -24] as const;

/** Heights above the skin: of a landing spot, of a signal in it, of the hinge of an antibody on two. */
const DOCK_HEIGHT = 9;
const DOCKED_SIGNAL_HEIGHT = DOCK_HEIGHT + 24 * SCALES.dock;
const ANTIBODY_HEIGHT = DOCK_HEIGHT + 14.3 * SCALES.dock + 38 * SCALES.antibody;
/** Radius round which the landing spots stand. One for all, so that every antibody fits its two. */
const SKIN = 1.01 * MACROPHAGE.scale * macrophageRadius(rad(-90), MACROPHAGE.reach);

/** A place on the skin of the macrophage, with the direction in which it points away (degrees). */
export interface SkinPlace {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
}

const onSkin = (degrees: number, height: number): SkinPlace => {
  const [x, y] = polar(degrees, SKIN + height);
  return { x: MACROPHAGE.x + x, y: MACROPHAGE.y + y, degrees };
};

const APART = (Math.asin((34 * SCALES.antibody) / (SKIN + DOCKED_SIGNAL_HEIGHT)) * 180) / Math.PI;
const DOCK_DIRECTIONS = PAIRS.flatMap((degrees) => [degrees - APART, degrees + APART]);

/** The landing spots, two for each antibody in turn. */
export const DOCKS: readonly SkinPlace[] = DOCK_DIRECTIONS.map((degrees) => onSkin(degrees, DOCK_HEIGHT));

/** Where a signal lies that sits in a landing spot. */
export const DOCKED_SIGNALS: readonly SkinPlace[] = DOCK_DIRECTIONS.map((degrees) =>
  onSkin(degrees, DOCKED_SIGNAL_HEIGHT),
);

/** Where an antibody rests, and whence it comes, at a share of the way 0 to 1. */
export const antibodyPlace = (index: number, landed: number): SkinPlace =>
  onSkin(PAIRS[index] ?? 0, ANTIBODY_HEIGHT + 34 * (1 - landed));
export const ANTIBODIES = PAIRS.length;

/** Where steroid symbols lie, with their turns in degrees. */
export const STEROID_PLACES: readonly SkinPlace[] = [
  { x: 124, y: 262, degrees: -14 },
  { x: 358, y: 256, degrees: 12 },
  { x: 46, y: 334, degrees: 10 },
  { x: 434, y: 340, degrees: -12 },
];

/** Most IL-6 symbols that the picture has room for. */
export const MOST_SIGNALS = 130;
/** Symbols that lie clear of every cell. Later ones come when most cancer cells are gone, and use their room. */
const CLEAR_OF_CANCER = 64;
/** Cancer cells that even later symbols leave free. */
const CANCER_LEFT = 4;
/** Free border of the picture, and the room of a symbol round its middle. */
const EDGE = 11;
const ROOM = 10;
/** Round the middle of this the first symbols lie, near the cells that send them; the later, the farther. */
const SOURCE = { x: 240, y: 232, first: 120, each: 7 } as const;
/** How many places are tried for each symbol. */
const TRIES = 90;

type Disc = readonly [x: number, y: number, r: number];

const ALWAYS_CLEAR: readonly Disc[] = [
  [MACROPHAGE.x, MACROPHAGE.y, SKIN + ROOM + 20],
  ...PAIRS.map((degrees): Disc => {
    const { x, y } = onSkin(degrees, ANTIBODY_HEIGHT + 8);
    return [x, y, 38 + ROOM];
  }),
  ...STEROID_PLACES.map(({ x, y }): Disc => [x, y, 16 + ROOM]),
  ...CAR_T_PLACES.map(([x, y]): Disc => [x, y, CELL_RADIUS + ROOM]),
];
const cancerDiscs = CANCER_PLACES.map(([x, y]): Disc => [x, y, CELL_RADIUS + ROOM]);

/**
 * Places of the IL-6 symbols that float free. Each lies as far as can be from all before it, so that few and many alike
 * spread evenly through the water; `scatter` of the cast fills its first places as densely as its last.
 */
function spread(): readonly Point[] {
  const random = seededRandom(23);
  const places: Point[] = [];
  while (places.length < MOST_SIGNALS) {
    const clear = [...ALWAYS_CLEAR, ...cancerDiscs.slice(0, places.length < CLEAR_OF_CANCER ? undefined : CANCER_LEFT)];
    let best: Point | undefined;
    let far = 0;
    for (let tried = 0; tried < TRIES; tried += 1) {
      const x = EDGE + random() * (CORE.width - 2 * EDGE);
      const y = EDGE + random() * (CORE.height - 2 * EDGE);
      const near = Math.hypot(x - SOURCE.x, y - SOURCE.y) < SOURCE.first + SOURCE.each * places.length;
      if (!near || clear.some(([cx, cy, r]) => Math.hypot(cx - x, cy - y) < r)) continue;
      const nearest = places.reduce((least, [px, py]) => Math.min(least, Math.hypot(px - x, py - y)), Infinity);
      if (nearest > far) {
        far = nearest;
        best = [x, y];
      }
    }
    if (best) places.push(best);
  }
  return places;
}

/** Where each IL-6 symbol floats that is in no landing spot. */
export const SIGNAL_PLACES = spread();
