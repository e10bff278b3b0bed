/** What the lesson on not comparing rests on. */
export const LESSON_CLAIMS = [
  'never-rank-products',
  'penn-grades-run-higher',
  'crs-scales-differ',
  'tisa-cel-label-all-crs',
  'tisa-cel-registry-all-crs',
  'cilta-cel-cartitude-1-crs',
  'obe-cel-severe-crs-by-burden',
  'care-changes-with-the-years',
  'denominators-and-spreads-differ',
  'fair-comparison-needs',
  'trial-diseases-by-name',
] as const;

/** What is said of the change of labels in 2025. */
export const REMS_CLAIMS = [
  'rems-removed-2025',
  'rems-what-ended',
  'rems-what-stayed',
  'us-labels-stay-close',
  'us-labels-no-driving',
  'us-labels-changed-again-late-2025',
  'obe-cel-without-rems',
] as const;
