import { seededRandom } from '../../domain/random/seeded-random.ts';
import { macrophageRadius } from '../cast/macrophage.ts';
import { polar, rad, type Point } from '../cast/svg-markup.ts';

/** Least size of the picture, for which the places below are given. */
export const CORE = { width: 480, height: 440 } as const;
/** Size beyond which it grows no further: what stands in a still longer card is cut. */
export const MOST = { width: 1100, height: 630 } as const;

/** Width and height of the picture in its own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that fills a card of these proportions (width by height): what lies in the water moves apart, nothing is stretched. */
export const sizeFor = (proportions: number): Size =>
  proportions * CORE.height >= CORE.width
    ? { width: Math.min(MOST.width, CORE.height * proportions), height: CORE.height }
    : { width: CORE.width, height: Math.min(MOST.height, CORE.width / proportions) };

/** Proportions of the card on a laptop, taken until the card is measured. */
export const USUAL_PROPORTIONS = 228 / 236;

/** Where a place of the core lies in a picture of some size. */
export const spreadTo = ({ width, height }: Size, [x, y]: Point): Point => [
  (x * width) / CORE.width,
  (y * height) / CORE.height,
];

/** Scales of the cast, in units of the picture. */
export const SCALES = { cell: 0.29, signal: 0.49, dock: 0.6, antibody: 0.66, steroid: 0.55 } as const;

/** Radius within which a cell lies, without what stands out from its skin. */
export const CELL_RADIUS = 100 * SCALES.cell;

/** Where cancer cells lie. The first stays longest. */
export const CANCER_PLACES: readonly Point[] = [
  [247, 114],
  [321, 103],
  [135, 180],
  [213, 42],
  [359, 172],
  [101, 116],
  [393, 112],
  [286, 48],
  [140, 52],
  [358, 41],
];

/** Where CAR T cells lie: among the cancer cells, most of them with one in reach. The first is always there. */
export const CAR_T_PLACES: readonly Point[] = [
  [209, 175],
  [284, 182],
  [173, 105],
  [62, 182],
  [430, 180],
  [430, 46],
  [66, 48],
  [33, 114],
  [44, 250],
  [438, 248],
];

/** The macrophage: its middle, its scale and the reach of its arms. */
export const MACROPHAGE = { x: 240, y: 428, scale: 0.96, reach: 0.3 } as const;

/** Directions (degrees) in which an antibody covers two landing spots. The first is covered first. */
const PAIRS = [-112, -68, -156, -24] as const;

/** Heights above the skin: of a landing spot, of a signal in it, of the hinge of an antibody on two. */
const DOCK_HEIGHT = 9;
const DOCKED_SIGNAL_HEIGHT = DOCK_HEIGHT + 24 * SCALES.dock;
const ANTIBODY_HEIGHT = DOCK_HEIGHT + 14.3 * SCALES.dock + 38 * SCALES.antibody;
/** Radius round which the landing spots stand. One for all, so that every antibody fits its two. */
const SKIN = 1.01 * MACROPHAGE.scale * macrophageRadius(rad(-90), MACROPHAGE.reach);

/** A place on the skin of the macrophage, from its middle, with the direction in which it points away (degrees). */
export interface SkinPlace {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
}

const onSkin = (degrees: number, height: number): SkinPlace => {
  const [x, y] = polar(degrees, SKIN + height);
  return { x, y, degrees };
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

/** Where steroid symbols lie. */
export const STEROID_PLACES: readonly Point[] = [
  [124, 262],
  [358, 256],
  [42, 306],
  [440, 306],
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
const SOURCE = { x: 240, y: 236, first: 165, each: 5 } as const;
/** How much more a distance across counts: between a tall card and a wide one, in which places lie farther apart. */
const ACROSS = 1.25;
/** How many places are tried for each symbol. */
const TRIES = 180;

type Disc = readonly [x: number, y: number, r: number];

const ALWAYS_CLEAR: readonly Disc[] = [
  [MACROPHAGE.x, MACROPHAGE.y, SKIN + ROOM + 20],
  ...PAIRS.map((degrees): Disc => {
    const { x, y } = onSkin(degrees, ANTIBODY_HEIGHT + 8);
    return [MACROPHAGE.x + x, MACROPHAGE.y + y, 38 + ROOM];
  }),
  ...STEROID_PLACES.map(([x, y]): Disc => [x, y, 16 + ROOM]),
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
      const distance = ([px, py]: Point): number => Math.hypot(ACROSS * (px - x), py - y);
      // Most tries lie too near to some place: they need no distance to all the others.
      if (places.some((place) => distance(place) <= far)) continue;
      far = Math.min(...places.map(distance));
      best = [x, y];
    }
    if (best) places.push(best);
  }
  return places;
}

/** Where each IL-6 symbol floats that is in no landing spot. */
export const SIGNAL_PLACES = spread();
