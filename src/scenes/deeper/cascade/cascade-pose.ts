import { MACROPHAGE_REACH } from '../../cast/macrophage.ts';

/** Everything that can change in the cascade. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface CascadePose {
  /** Second of the beat, by which molecules know where they are. */
  readonly second: number;
  /** How far the message has run inward from the sensors that hold on. */
  readonly lit: number;
  readonly macrophage: { readonly reach: number; readonly warm: number; readonly inward: number };
  readonly currents: { readonly first: number; readonly down: number };
  /** How far the wall has taken on light: it answers next. */
  readonly wall: number;
  readonly card: number;
  readonly words: Record<'antigen' | 'firstSignals' | 'macrophage' | 'il6' | 'il1' | 'endothelium' | 'scale', number>;
}

/** The pair holds on already, as the beat before has left it; the macrophage rests. */
export const startingPose = (): CascadePose => ({
  second: 0,
  lit: 0,
  macrophage: { reach: MACROPHAGE_REACH.rest, warm: 0, inward: 0 },
  currents: { first: 0, down: 0 },
  wall: 0,
  card: 0,
  words: { antigen: 0, firstSignals: 0, macrophage: 0, il6: 0, il1: 0, endothelium: 0, scale: 1 },
});
