import { getEntry } from 'astro:content';
import type { Claims, Sources } from '../content/claims-schema.ts';
import { checkClaims } from './join-lesson.ts';
import { joinProducts, type Product } from './join-products.ts';
import { readStudentFacts } from './student.ts';

/** The licensed products with what was reported of CRS, and the claims and sources that they rest on. Throws where they do not fit. */
export async function readProducts(): Promise<{
  readonly products: readonly Product[];
  /** Ids of the claims that the lesson on not comparing rests on. */
  readonly lesson: readonly string[];
  /** Ids of those on the change of US labels in 2025. */
  readonly labels2025: readonly string[];
  readonly claims: Claims;
  readonly sources: Sources;
}> {
  const facts = (await getEntry('products', 'products'))?.data;
  if (!facts) throw new Error('facts/student/products.yaml could not be read.');
  const { claims, sources } = await readStudentFacts();
  const { lesson, labels2025 } = facts;
  checkClaims('facts/student/products.yaml: "lesson"', lesson.claims, claims);
  checkClaims('facts/student/products.yaml: "labels2025"', labels2025.claims, claims);
  return {
    products: joinProducts(facts.products, claims),
    lesson: lesson.claims,
    labels2025: labels2025.claims,
    claims,
    sources,
  };
}
