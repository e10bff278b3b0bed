/** Growth of a row of figures by least squares, in their unit a step. */
export function slopeOf(figures: readonly number[]): number {
  const middle = (figures.length - 1) / 2;
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  let together = 0;
  let alone = 0;
  figures.forEach((figure, step) => {
    together += (step - middle) * (figure - mean);
    alone += (step - middle) ** 2;
  });
  return alone === 0 ? 0 : together / alone;
}

/** The figure that a share of all figures does not exceed: 0.95 gives the 95th percentile. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
