/** One sensor at the contact: how far it has closed round its flag, and how far the message has run inward. */
export interface ClaspPose {
  readonly closed: number;
  readonly lit: number;
}

/** Everything that can change at the synapse. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface SynapsePose {
  readonly second: number;
  readonly clasps: readonly ClaspPose[];
  /** How far the granules have come to the contact. */
  readonly granules: number;
  /** How far the nearest one has opened, and the other next to it. */
  readonly opened: readonly { readonly open: number }[];
  readonly pores: readonly { readonly formed: number }[];
  /** How far the nucleus has folded into round pieces. */
  readonly folded: number;
  /** How far lobes have rounded off the rim. */
  readonly lobes: number;
  readonly words: Record<'synapse' | 'carSignal' | 'granule' | 'perforin' | 'granzyme' | 'apoptosis' | 'scale', number>;
}

/** Two cells face to face: nothing has closed, the granules lie deep. */
export const startingPose = (): SynapsePose => ({
  second: 0,
  clasps: [0, 1, 2, 3].map(() => ({ closed: 0, lit: 0 })),
  granules: 0,
  opened: [{ open: 0 }, { open: 0 }],
  pores: [{ formed: 0 }, { formed: 0 }],
  folded: 0,
  lobes: 0,
  words: { synapse: 0, carSignal: 0, granule: 0, perforin: 0, granzyme: 0, apoptosis: 0, scale: 1 },
});
