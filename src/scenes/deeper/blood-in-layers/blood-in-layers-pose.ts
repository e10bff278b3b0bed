import type { LensBeam } from '../../cast/lens-frame.ts';
import type { Shape } from '../../stage/shape.ts';
import { LENS, SMALL } from './places.ts';

/** Everything that can change in the beat. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface BloodInLayersPose {
  readonly lens: LensBeam & { readonly ring: number };
  /** Turns of the rotor and of the pumps in degrees, and how far the blood in the lines has run. */
  readonly machine: { readonly rotor: number; readonly pumps: number; readonly flow: number };
  /** How far the cells of each layer have come to lie in it, and how far the plasma has cleared. */
  readonly sorted: {
    readonly red: number;
    readonly granulocytes: number;
    readonly mononuclear: number;
    readonly platelets: number;
    readonly plasma: number;
  };
  /** Slow drift of the mixed cells, in turns. */
  readonly drift: { readonly turns: number };
  readonly layer: { readonly bright: number };
  readonly port: { readonly down: number; readonly risen: number };
  readonly bag: { readonly cells: number; readonly level: number };
  readonly words: Readonly<
    Record<'port' | 'plasma' | 'platelets' | 'mononuclear' | 'granulocytes' | 'redCells', number>
  >;
}

/** Mixed blood in a small lens; the rotor stands still. */
export const startingPose = (shape: Shape): BloodInLayersPose => ({
  lens: { ...LENS[shape], ...SMALL[shape], ring: 1 },
  machine: { rotor: 0, pumps: 0, flow: 0 },
  sorted: { red: 0, granulocytes: 0, mononuclear: 0, platelets: 0, plasma: 0 },
  drift: { turns: 0 },
  layer: { bright: 0 },
  port: { down: 0, risen: 0 },
  bag: { cells: 2, level: 0.35 },
  words: { port: 0, plasma: 0, platelets: 0, mononuclear: 0, granulocytes: 0, redCells: 0 },
});
