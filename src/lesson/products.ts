import { getEntry } from 'astro:content';
import type { Claims, Sources } from '../content/claims-schema.ts';
import { joinProducts, type Product } from './join-products.ts';
import { readStudentFacts } from './student.ts';

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
