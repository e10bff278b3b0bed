import { getEntry } from 'astro:content';
import type { Claims, Sources } from '../content/claims-schema.ts';
import { joinProducts, type Product } from './join-products.ts';
import { readStudentFacts } from './student.ts';

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

/** The licensed products with what was reported of CRS, and the claims and sources that they rest on. Throws where they do not fit. */
export async function readProducts(): Promise<{
  readonly products: readonly Product[];
  readonly claims: Claims;
  readonly sources: Sources;
}> {
  const facts = (await getEntry('products', 'products'))?.data;
  if (!facts) throw new Error('facts/student/products.yaml could not be read.');
  const { claims, sources } = await readStudentFacts();
  return { products: joinProducts(facts, claims), claims, sources };
}
