import type { Shape } from '../../stage/shape.ts';

/** Everything that can change in the beat. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface CarDomainsPose {
  /** How far the cancer cell, with all that hangs from it, is from where its antigen is held. */
  readonly cancer: { readonly x: number; readonly y: number };
  /** Degrees by which the antigen sways. */
  readonly sway: { readonly turn: number };
  readonly lobes: { readonly closed: number };
  /** Which part of the CAR is spoken of. */
  readonly lit: {
    readonly scfv: number;
    readonly hinge: number;
    readonly transmembrane: number;
    readonly costimulatory: number;
    readonly zeta: number;
  };
  /** How far each signal has run to the nucleus. */
  readonly signals: { readonly one: number; readonly two: number };
  /** How clearly MHC and the native receptor show. */
  readonly beside: { readonly clear: number };
  readonly words: Readonly<
    Record<
      | 'antigen'
      | 'scfv'
      | 'hinge'
      | 'transmembrane'
      | 'costimulatory'
      | 'zeta'
      | 'mhc'
      | 'nativeReceptor'
      | 'one'
      | 'two',
      number
    >
  >;
}

/** An open CAR; the cancer cell still drifts some way off. */
export const startingPose = (shape: Shape): CarDomainsPose => ({
  cancer: shape === 'landscape' ? { x: 168, y: -112 } : { x: 150, y: -140 },
  sway: { turn: 3 },
  lobes: { closed: 0 },
  lit: { scfv: 0, hinge: 0, transmembrane: 0, costimulatory: 0, zeta: 0 },
  signals: { one: 0, two: 0 },
  beside: { clear: 0 },
  words: {
    antigen: 0,
    scfv: 0,
    hinge: 0,
    transmembrane: 0,
    costimulatory: 0,
    zeta: 0,
    mhc: 0,
    nativeReceptor: 0,
    one: 0,
    two: 0,
  },
});
