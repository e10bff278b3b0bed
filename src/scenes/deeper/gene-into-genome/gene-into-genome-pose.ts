import type { Shape } from '../../stage/shape.ts';
import { OTHERS, VECTOR } from './places.ts';

interface Afloat {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Everything that can change in the beat. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface GeneIntoGenomePose {
  readonly vector: Afloat & {
    /** How far its capsule has opened, and how far the emptied shell has paled. */
    readonly open: number;
    readonly spent: number;
  };
  readonly others: readonly Afloat[];
  readonly rna: { readonly slid: number };
  /** The strand that is copied: how far it has come to its place, and how far the second strand has formed. */
  readonly copy: { readonly come: number; readonly second: number };
  readonly way: { readonly dotted: number; readonly gone: number };
  /** How far the helix has opened for the gene, and how far the gene lies in it. */
  readonly genome: { readonly opened: number; readonly joined: number; readonly glow: number };
  readonly words: Readonly<
    Record<
      'vector' | 'leftOut' | 'rna' | 'reverse' | 'integration' | 'genome' | 'tCell' | 'one' | 'two' | 'three',
      number
    >
  >;
}

/** The vector drifts near the cell, its capsule closed. */
export function startingPose(shape: Shape): GeneIntoGenomePose {
  const { x, y, turn } = VECTOR[shape].from;
  return {
    vector: { x, y, turn, open: 0, spent: 0 },
    others: OTHERS[shape].map(({ from }) => ({ x: from.x, y: from.y, turn: from.turn })),
    rna: { slid: 0 },
    copy: { come: 0, second: 0 },
    way: { dotted: 0, gone: 0 },
    genome: { opened: 0, joined: 0, glow: 0 },
    words: {
      vector: 0,
      leftOut: 0,
      rna: 0,
      reverse: 0,
      integration: 0,
      genome: 0,
      tCell: 0,
      one: 0,
      two: 0,
      three: 0,
    },
  };
}
