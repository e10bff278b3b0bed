import type { Shape } from '../../stage/shape.ts';
import { restingWard, type WardPose } from '../../6-treatment/ward-pose.ts';
import { LAYOUT, PIECES, TAKEN_IN } from './places.ts';

/** A thing that drifts in the water. */
export interface Drifting {
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly turn: number;
  readonly shown: number;
}

/** Everything that can change. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface LaterPose {
  /** How bright each third of the picture is. */
  readonly thirds: readonly { readonly lit: number }[];
  /** Which dot of time is gold, 0 to 2. */
  readonly time: number;
  readonly il1: readonly Drifting[];
  readonly caps: readonly Drifting[];
  /** How far the second macrophage reaches out, how far the red cells are in it, and the screen says what follows. */
  readonly reach: number;
  readonly taken: readonly { readonly in: number }[];
  readonly screen: number;
  readonly falls: number;
  readonly carT: { readonly x: number; readonly y: number; readonly turn: number };
  /** How far the B cell has come apart. */
  readonly apart: number;
  readonly pieces: readonly { readonly out: number }[];
  readonly gone: number;
  readonly immunoglobulin: readonly Drifting[];
  readonly lens: number;
  readonly ward: WardPose;
  readonly names: Record<
    'refractory' | 'anakinra' | 'hlh' | 'bCell' | 'noFlag' | 'aplasia' | 'immunoglobulin' | 'scale',
    number
  >;
}

/** Signals reach open docks, red cells lie outside, and the B cells are whole. */
export function startingPose(shape: Shape): LaterPose {
  const { il1, caps, loose, carT, immunoglobulin } = LAYOUT[shape];
  const ward = restingWard();
  return {
    thirds: [{ lit: 1 }, { lit: 0.6 }, { lit: 0.6 }],
    time: 0,
    il1: il1.map(({ from: [x, y], turn }) => ({ x, y, turn, shown: 1 })),
    caps: [...caps, loose.from].map(([x, y]) => ({ x, y, turn: 60, shown: 0 })),
    reach: 0.5,
    taken: TAKEN_IN.map(() => ({ in: 0 })),
    screen: 0,
    falls: 0,
    carT: { x: carT.from.x, y: carT.from.y, turn: carT.from.turn },
    apart: 0,
    pieces: PIECES.map(() => ({ out: 0 })),
    gone: 0,
    immunoglobulin: immunoglobulin.map(({ from: [x, y], turn }) => ({ x, y, turn: turn - 60, shown: 0 })),
    lens: 0,
    ward: { ...ward, stand: { ...ward.stand, away: 1000, line: 0 } },
    names: {
      refractory: 0,
      anakinra: 0,
      hlh: 0,
      bCell: 0,
      noFlag: 0,
      aplasia: 0,
      immunoglobulin: 0,
      scale: 0,
    },
  };
}
