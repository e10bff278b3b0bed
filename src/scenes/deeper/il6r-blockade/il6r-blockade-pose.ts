import type { Shape } from '../../stage/shape.ts';
import { restingWard, type WardPose } from '../../6-treatment/ward-pose.ts';
import { ANTIBODY_WAYS, SIGNAL_COUNTS, SIGNAL_WAYS, SOLUBLE_WAYS } from './ways.ts';

/** A thing that drifts in the water. */
export interface Drifting {
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly turn: number;
  readonly shown: number;
}

/** A soluble receptor: it floats until an antibody has it on one of its tips. */
export interface FloatingReceptor {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Everything that can change. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface BlockadePose {
  readonly bigCell: { readonly shiver: number; readonly phase: number; readonly calm: number };
  /** The antibodies that come to the receptors on the cell. */
  readonly antibodies: readonly (Drifting & { readonly dip: number })[];
  /** The antibodies that come to soluble receptors. */
  readonly floating: readonly Drifting[];
  readonly receptors: readonly FloatingReceptor[];
  /** IL-6; the size runs down to nothing as one is taken in with its receptor. */
  readonly signals: readonly (Drifting & { readonly size: number })[];
  readonly trails: number;
  readonly lens: number;
  readonly ward: WardPose;
  /** The card with the curves, and how far the curves are drawn. */
  readonly card: { readonly shown: number; readonly drawn: number };
  readonly names: Record<'il6' | 'tocilizumab' | 'soluble' | 'membrane' | 'signal' | 'scale', number>;
}

/** How many IL-6 signals can be seen. */
export const signalsInSight = ({ signals }: BlockadePose): number =>
  signals.filter(({ shown, size }) => shown > 0.5 && size > 0.5).length;

/** Signals sit on free receptors, and there is no medicine yet. */
export const startingPose = (shape: Shape): BlockadePose => ({
  bigCell: { shiver: 1, phase: 0, calm: 0 },
  antibodies: ANTIBODY_WAYS[shape].map(({ from: [x, y], turn }) => ({ x, y, turn, shown: 0, dip: 0 })),
  floating: SOLUBLE_WAYS[shape].map(({ from: [x, y], turn }) => ({ x, y, turn: turn - 120, shown: 0 })),
  receptors: SOLUBLE_WAYS[shape].flatMap(({ floats }) => floats.map(({ at: [x, y], turn }) => ({ x, y, turn }))),
  signals: SIGNAL_WAYS[shape].map(({ from: [x, y], turn }, i) => ({
    x,
    y,
    turn,
    shown: i < SIGNAL_COUNTS.before ? 1 : 0,
    size: 1,
  })),
  trails: 0,
  lens: 0,
  ward: restingWard(),
  card: { shown: 0, drawn: 0 },
  names: { il6: 0, tocilizumab: 0, soluble: 0, membrane: 0, signal: 0, scale: 0 },
});
