import type { Claims } from '../content/claims-schema.ts';
import type { DataSet, Days, ProductFacts, Products } from '../content/product-schema.ts';

/** A product with the id under which its words stand. */
export interface Product extends ProductFacts {
  readonly id: string;
}

const FILE = 'facts/student/products.yaml';

const daysIn = (days: Days | 'not-read-again'): readonly number[] =>
  days === 'not-read-again' ? [] : [days.median, ...(days.spread ? [days.spread.from, days.spread.to] : [])];

/** Every number of a data set that a reader is shown. */
export function numbersShown({ people, any, severe, onset, duration, medicines }: DataSet): readonly number[] {
  return [
    ...(people === 'not-read-again' ? [] : [people]),
    ...(any === 'not-read-again' ? [] : [any]),
    ...(severe === 'not-read-again' ? [] : [severe.percent]),
    ...daysIn(onset),
    ...daysIn(duration),
    ...(typeof medicines === 'string' ? [] : [medicines.percent]),
  ];
}

/** Numbers of a text, ranges such as 1-22 taken apart. Those inside a name (ZUMA-1, CD19) count for nothing. */
const numbersOf = (text: string): readonly number[] =>
  (text.replace(/[A-Za-z]+-?\d+/g, ' ').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/**
 * The products with every number held against the claims that its data set names. Throws on an unknown claim, a number
 * that no claim states, and one whose claim was not read in a source.
 */
export function joinProducts(facts: Products, claims: Claims): readonly Product[] {
  const products = Object.entries(facts).map(([id, product]): Product => ({ id, ...product }));
  const known = (place: string, ids: readonly string[]): void => {
    const stray = ids.find((id) => !Object.hasOwn(claims, id));
    if (stray !== undefined)
      throw new Error(`${FILE}: ${place} names the claim "${stray}", which is in no file of claims.`);
  };
  const ids = products.flatMap(({ id, sets }) => [id, ...sets.map((set) => set.id)]);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`${FILE}: the id "${twice}" stands there twice.`);
  for (const { id, sets, ...product } of products) {
    for (const part of ['target', 'costimulation', 'binder', 'vector', 'indications'] as const) {
      known(`"${part}" of "${id}"`, product[part].claims);
    }
    for (const set of sets) {
      known(`"${set.id}"`, set.claims);
      const read = set.claims.flatMap((claim) => {
        const { certainty, statement } = claims[claim] ?? {};
        return certainty === 'verified' || certainty === 'verified-secondary' ? [statement ?? ''] : [];
      });
      const stated = read.flatMap(numbersOf);
      const unread = numbersShown(set).find((number) => !stated.includes(number));
      if (unread !== undefined) {
        throw new Error(
          `${FILE}: "${set.id}" shows ${String(unread)}, but no claim of it that was read in a source states that number. Correct it, name its claim, or write not-read-again.`,
        );
      }
    }
  }
  return products;
}
