/**
 * CAR T cells in the blood after tisagenlecleucel, as published: growth until the peak, then a decline in two phases.
 * Source: stein-2019, typical values of 90 children and young adults.
 */
export const PUBLISHED_KINETICS = {
  /** Fold of expansion from the first day to the peak. */
  expansion: 3_900,
  /** Day of the peak. */
  peakDay: 9.3,
  /** Copies of the transgene per µg of DNA at the peak. */
  peak: 24_000,
  /** Early and late decline, a day. */
  contraction: 0.16,
  persistence: 0.0032,
  /** Share of the peak that belongs to the late decline. */
  stayingShare: 0.0079,
} as const;

/** CAR T cells on a day after the infusion, in copies per µg of DNA. */
export function publishedCells(day: number): number {
  const { expansion, peakDay, peak, contraction, persistence, stayingShare } = PUBLISHED_KINETICS;
  if (day < peakDay) return (peak / expansion) * expansion ** (day / peakDay);
  const after = day - peakDay;
  return peak * ((1 - stayingShare) * Math.exp(-contraction * after) + stayingShare * Math.exp(-persistence * after));
}
