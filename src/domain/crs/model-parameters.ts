import { PUBLISHED_KINETICS } from './published-kinetics.ts';

/**
 * Where a number of the model comes from. `published`: a fitted value in the named source. `derived`: worked out here to
 * meet published targets. `illustrative`: chosen for plausible behaviour; it shows a direction, not a size.
 */
export type Standing = 'published' | 'derived' | 'illustrative';

/** One number of the model. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly standing: Standing;
  /** Ids of `facts/sources.yaml`: where the value, or the mechanism behind it, was published. */
  readonly sources: readonly string[];
}

const published = (value: number, unit: string, ...sources: string[]): Parameter => ({
  value,
  unit,
  standing: 'published',
  sources,
});
const derived = (value: number, unit: string, ...sources: string[]): Parameter => ({
  value,
  unit,
  standing: 'derived',
  sources,
});
const illustrative = (value: number, unit: string, ...sources: string[]): Parameter => ({
  value,
  unit,
  standing: 'illustrative',
  sources,
});

/** Every number of the teaching model of one patient after the infusion. Days are the unit of time. */
export const PARAMETERS = {
  /** CAR T cells at first, copies per µg of DNA: the published peak divided by the published fold of expansion. */
  firstCells: derived(PUBLISHED_KINETICS.peak / PUBLISHED_KINETICS.expansion, 'copies/µg', 'stein-2019'),
  /** Decline of effector cells after the peak. */
  contraction: published(PUBLISHED_KINETICS.contraction, '1/d', 'stein-2019'),
  /** Decline of the cells that stay. */
  persistence: published(PUBLISHED_KINETICS.persistence, '1/d', 'stein-2019'),
  /** Share of the peak that stays. */
  stayingShare: published(PUBLISHED_KINETICS.stayingShare, '–', 'stein-2019'),
  /** Fastest growth of the cells, with all the target that they can use. */
  growth: derived(1.3457, '1/d', 'stein-2019', 'felix-burden'),
  /** Burden at which they grow half as fast. */
  halfGrowthBurden: derived(0.0707, 'fraction', 'stein-2019', 'felix-burden'),
  /** How fast cells take cancer cells apart. */
  killing: derived(8.756e-5, '1/(copies/µg)/d', 'stein-2019', 'felix-burden'),
  /** Slow growth of the cancer where nothing acts on it. */
  tumourGrowth: illustrative(0.02, '1/d'),
  /** Killing at which macrophages are active by one unit. */
  activatingKill: illustrative(0.25, '1/d', 'santurio-2025'),
  activationDelay: illustrative(0.5, 'd'),
  /** How much IL-6 adds to the activation that makes it. */
  feedForward: illustrative(1, '–'),
  restingIl6: illustrative(3, 'pg/mL'),
  /** IL-6 that one unit of activity keeps up. */
  il6PerActivity: illustrative(900, 'pg/mL'),
  /** Loss of IL-6 by the receptor that it lands on; the mechanism is published, the size is not. */
  receptorClearance: illustrative(3.3, '1/d', 'nishimoto-2008'),
  otherClearance: illustrative(0.85, '1/d', 'nishimoto-2008'),
  halfSignalIl6: illustrative(50, 'pg/mL'),
  halfFeverIl6: illustrative(25, 'pg/mL'),
  halfLeakIl6: illustrative(900, 'pg/mL'),
  restingTemperature: illustrative(36.8, '°C'),
  mostFever: illustrative(3.6, '°C'),
  /** Share of IL-6 in fever; the rest stands for IL-1, TNF and IFN-gamma. */
  il6ShareOfFever: illustrative(0.75, '–'),
  il6ShareOfLeak: illustrative(0.7, '–'),
  halfFeverActivity: illustrative(0.5, 'relative'),
  halfLeakActivity: illustrative(1.5, 'relative'),
  feverDelay: illustrative(0.25, 'd'),
  leakDelay: illustrative(0.4, 'd'),
  tocilizumabVolume: published(4.34, 'L', 'moes-2022'),
  tocilizumabClearance: published(0.725, 'L/d', 'moes-2022'),
  /** Tocilizumab at which half of the receptors are covered. */
  halfCovering: illustrative(0.4, 'mg/L'),
  /** A teaching dose for one adult, never shown. */
  tocilizumabDose: illustrative(560, 'mg'),
  mostSteroidEffect: illustrative(0.85, '–'),
  halfSteroidDose: illustrative(8, 'mg'),
  steroidDecline: illustrative(Math.LN2 / 1.5, '1/d'),
  /** A teaching dose, given twelve times over three days, never shown. */
  steroidDose: illustrative(10, 'mg'),
} as const satisfies Readonly<Record<string, Parameter>>;
