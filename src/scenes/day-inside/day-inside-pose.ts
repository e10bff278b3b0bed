import type { DaySigns } from '../../domain/crs/course.ts';
import { signalDots } from '../../domain/crs/signal-dots.ts';
import { signalPose } from '../cast/signals.ts';
import type { Point } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import {
  ANTIBODIES,
  antibodyPlace,
  CANCER_PLACES,
  CAR_T_PLACES,
  DOCKED_SIGNALS,
  MACROPHAGE,
  MOST_SIGNALS,
  SCALES,
  SIGNAL_PLACES,
  sizeFor,
  spreadTo,
  STEROID_PLACES,
  USUAL_PROPORTIONS,
  type Size,
} from './day-inside-places.ts';

/** What the picture shows of a day. */
export type DayInsideSigns = Pick<DaySigns, 'il6' | 'carTCells' | 'tumour' | 'activity' | 'covered'>;

/** What one symbol stands for: pg/mL of IL-6 above a healthy day, CAR T copies per µg DNA, share of cancer. */
export const ONE_SYMBOL = { il6: 10, carTCells: 2500, tumour: 0.05 } as const;
/** What `signalDots` leaves out, pg/mL: a healthy day. */
const HEALTHY_IL6 = 4;
/** Less cancer than this is not drawn. */
const LEAST_TUMOUR = 0.01;
/** What division of fractions may add to a whole number: a count that is rounded up leaves it out. */
const HAIR = 1e-9;

/** How many symbols stand for a day. */
export interface DayInsideCounts {
  readonly il6: number;
  readonly cells: number;
  readonly cancer: number;
}

/** Counts the symbols of a day, as many as the picture has room for. */
export const dayInsideCounts = ({ il6, carTCells, tumour }: DayInsideSigns): DayInsideCounts => ({
  il6: Math.min(MOST_SIGNALS, signalDots(il6, ONE_SYMBOL.il6)),
  cells: Math.min(CAR_T_PLACES.length, Math.max(1, Math.round(carTCells / ONE_SYMBOL.carTCells))),
  cancer: tumour < LEAST_TUMOUR ? 0 : Math.min(CANCER_PLACES.length, Math.ceil(tumour / ONE_SYMBOL.tumour - HAIR)),
});

/** A symbol of the cast in the picture; `shown` is 0 to 1. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
  readonly shown: number;
}

/** The picture of a day. Lists hold what can be seen, in an order that never changes. */
export interface DayInsidePose {
  readonly size: Size;
  readonly macrophage: Point;
  readonly signals: readonly Placed[];
  readonly carTCells: readonly Placed[];
  readonly cancerCells: readonly Placed[];
  /** From the middle of the macrophage. */
  readonly antibodies: readonly Placed[];
  readonly steroids: readonly Placed[];
  /** How brightly the macrophage glows, 0 to 1. */
  readonly glow: number;
}

const share = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
/** A share that starts and ends gently. */
const eased = (value: number): number => value * value * (3 - 2 * value);
const seen = (list: readonly Placed[]): readonly Placed[] => list.filter(({ shown }) => shown > 0);
/** A symbol grows while it appears. */
const grown = (scale: number, shown: number): number => scale * between(0.55, 1, shown);

/** How far the symbol at an index is there, halfway where a rounded count takes it in. */
const roundedShare = (amount: number, index: number): number => share(amount, index + 0.35, index + 0.65);

/** How far each antibody has landed: one after the other. */
export const landedAntibodies = (covered: number): readonly number[] =>
  Array.from({ length: ANTIBODIES }, (_, i) => eased(share(covered * ANTIBODIES, i, i + 1)));

/** Which landing spot the signal at an index sits in, if any: every second of the first, so that some always float. */
const SPOT_ORDER = [1, 2, 4, 7, 0, 3, 5, 6];
const spotOf = (index: number): number | undefined => (index % 2 === 1 ? SPOT_ORDER[(index - 1) / 2] : undefined);

function signal(
  index: number,
  shown: number,
  landed: readonly number[],
  [x, y]: Point,
  [middleX, middleY]: Point,
): Placed {
  const { scale, turn } = signalPose(index, SCALES.signal);
  const spot = spotOf(index);
  const docked = spot === undefined ? undefined : DOCKED_SIGNALS[spot];
  if (spot === undefined || docked === undefined) return { x, y, scale: grown(scale, shown), turn, shown };
  // A signal has left its spot by the time the antibody arrives.
  const free = eased(share(landed[spot >> 1] ?? 0, 0, 0.7));
  return {
    x: between(middleX + docked.x, x, free),
    y: between(middleY + docked.y, y, free),
    scale: grown(between(SCALES.dock * 0.9, scale, free), shown),
    turn: between(docked.degrees + 90, turn, free),
    shown,
  };
}

const cell = ([x, y]: Point, index: number, shown: number): Placed => ({
  x,
  y,
  scale: grown(SCALES.cell, shown),
  turn: ((index * 67) % 50) - 25,
  shown,
});

/** The picture of a day; `steroid` is how far a steroid is there, 0 to 1. */
export function dayInsidePose(
  signs: DayInsideSigns,
  steroid = 0,
  size: Size = sizeFor(USUAL_PROPORTIONS),
): DayInsidePose {
  const inWater = (place: Point): Point => spreadTo(size, place);
  const macrophage = inWater([MACROPHAGE.x, MACROPHAGE.y]);
  const landed = landedAntibodies(signs.covered);
  const il6 = (signs.il6 - HEALTHY_IL6) / ONE_SYMBOL.il6;
  const cancer = signs.tumour / ONE_SYMBOL.tumour;
  return {
    size,
    macrophage,
    signals: seen(SIGNAL_PLACES.map((at, i) => signal(i, roundedShare(il6, i), landed, inWater(at), macrophage))),
    carTCells: seen(
      CAR_T_PLACES.map((at, i) =>
        cell(inWater(at), i, i === 0 ? 1 : roundedShare(signs.carTCells / ONE_SYMBOL.carTCells, i)),
      ),
    ),
    cancerCells: seen(
      CANCER_PLACES.map((at, i) =>
        cell(
          inWater(at),
          i + 3,
          i === 0 ? share(signs.tumour, LEAST_TUMOUR, 2 * LEAST_TUMOUR) : share(cancer, i + HAIR, i + 0.25),
        ),
      ),
    ),
    antibodies: seen(
      landed.map((there, i) => {
        const { x, y, degrees } = antibodyPlace(i, there);
        return { x, y, scale: SCALES.antibody, turn: degrees + 90, shown: share(there, 0, 0.6) };
      }),
    ),
    steroids: seen(
      STEROID_PLACES.map((at, i) => {
        const [x, y] = inWater(at);
        return {
          x,
          y,
          scale: grown(SCALES.steroid, steroid),
          turn: i % 2 === 0 ? -13 : 12,
          shown: share(steroid, 0, 1),
        };
      }),
    ),
    // A root, so that a mild illness glows too.
    glow: Math.sqrt(share(signs.activity, 0, 1.3)),
  };
}
