/** Two posts of gp130: how far they have closed on what sits between them, their feet lit, and the message run inward. */
export interface PostsPose {
  readonly closed: number;
  readonly lit: number;
  readonly inward: number;
}

/** Everything that can change while IL-6 signals. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface TwoWaysPose {
  readonly second: number;
  readonly classic: PostsPose;
  readonly trans: PostsPose;
  /** How far the loose posts have closed on the pair that they catch. */
  readonly decoy: number;
  readonly words: Record<
    | 'classic'
    | 'membraneReceptor'
    | 'il6'
    | 'solubleReceptor'
    | 'trans'
    | 'gp130'
    | 'solubleGp130'
    | 'endothelium'
    | 'scale',
    number
  >;
}

/** Empty receptors, and all that floats. */
export const startingPose = (): TwoWaysPose => ({
  second: 0,
  classic: { closed: 0, lit: 0, inward: 0 },
  trans: { closed: 0, lit: 0, inward: 0 },
  decoy: 0,
  words: {
    classic: 0,
    membraneReceptor: 0,
    il6: 0,
    solubleReceptor: 0,
    trans: 0,
    gp130: 0,
    solubleGp130: 0,
    endothelium: 0,
    scale: 1,
  },
});
