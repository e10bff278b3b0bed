import { describe, expect, test } from 'vitest';
import { claimsSchema, type Claims } from '../../../src/content/claims-schema.ts';
import { productsSchema, type DataSet, type Products } from '../../../src/content/product-schema.ts';
import { joinProducts, numbersShown } from '../../../src/lesson/join-products.ts';
import home from '../../../src/content/ui/student/en/home.json' with { type: 'json' };
import words from '../../../src/content/ui/student/en/products.json' with { type: 'json' };
import { readingSchema } from '../../../src/content/reading-schema.ts';
import { sentencesOf, wordsOf } from '../../../src/quality/sentences.ts';
import { allClaims, allSources, readContent } from '../../support/student-content.ts';

const { products: facts, lesson, labels2025 } = productsSchema.parse(readContent('facts/student/products.yaml'));
const claims = allClaims();
const products = joinProducts(facts, claims);
const sets = products.flatMap((product) => product.sets);

const set = (id: string): DataSet => {
  const found = sets.find((each) => each.id === id);
  if (!found) throw new Error(`No data set "${id}".`);
  return found;
};

describe('the table of products', () => {
  test('holds the seven licensed products, the generic name with its US name', () => {
    expect(products.map(({ generic, usName }) => `${generic} (${usName})`)).toEqual([
      'tisagenlecleucel (Kymriah)',
      'axicabtagene ciloleucel (Yescarta)',
      'brexucabtagene autoleucel (Tecartus)',
      'lisocabtagene maraleucel (Breyanzi)',
      'idecabtagene vicleucel (Abecma)',
      'ciltacabtagene autoleucel (Carvykti)',
      'obecabtagene autoleucel (Aucatzyl)',
    ]);
  });

  test.each([
    [
      'CD19',
      products.filter(({ target }) => target.is === 'cd19'),
      ['tisa-cel', 'axi-cel', 'brexu-cel', 'liso-cel', 'obe-cel'],
    ],
    ['BCMA', products.filter(({ target }) => target.is === 'bcma'), ['ide-cel', 'cilta-cel']],
    ['CD28', products.filter(({ costimulation }) => costimulation.is === 'cd28'), ['axi-cel', 'brexu-cel']],
    [
      'a lentiviral vector',
      products.filter(({ vector }) => vector.is === 'lentiviral'),
      ['tisa-cel', 'liso-cel', 'ide-cel', 'cilta-cel', 'obe-cel'],
    ],
  ])('%s belongs to these', (_, found, ids) => {
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  test('every row that shows a number was read in a source that is known', () => {
    const sources = allSources();
    const unread = sets
      .filter((each) => numbersShown(each).length > 0)
      .flatMap(({ id, claims: named }) => {
        const stated = named.map((claim) => claims[claim]);
        const isRead = stated.every(
          (claim) => claim?.certainty === 'verified' || claim?.certainty === 'verified-secondary',
        );
        const from = stated.flatMap((claim) => claim?.sources ?? []);
        return isRead && from.length > 0 && from.every((source) => Object.hasOwn(sources, source)) ? [] : [id];
      });
    expect(unread).toEqual([]);
  });

  test('a grade 3 or higher always stands with its scale, or says that the scale was not read again', () => {
    expect(set('tisa-cel-label-all').severe).toEqual({ percent: 48, scale: 'penn' });
    expect(set('tisa-cel-registry-all').severe).toEqual({ percent: 16.4, scale: 'mostly-astct' });
    expect(set('axi-cel-zuma-5').severe).toEqual({ percent: 8, scale: 'not-read-again' });
  });

  test.each(['axi-cel-zuma-7', 'ide-cel-karmma-3', 'cilta-cel-cartitude-4'])(
    'what the ledger holds from memory is named without a number: %s',
    (id) => {
      expect(numbersShown(set(id))).toEqual([]);
    },
  );

  test.each([
    ['axi-cel-zuma-5', 'medicines'],
    ['brexu-cel-zuma-3', 'medicines'],
    ['liso-cel-transcend-nhl', 'onset'],
    ['liso-cel-transcend-nhl', 'duration'],
    ['liso-cel-pooled-label', 'severe'],
    ['ide-cel-karmma', 'medicines'],
    ['cilta-cel-cartitude-1', 'medicines'],
    ['obe-cel-felix', 'onset'],
    ['obe-cel-felix', 'duration'],
    ['obe-cel-felix', 'medicines'],
  ] as const)('%s: %s was not read again', (id, field) => {
    expect(set(id)[field]).toBe('not-read-again');
  });

  test('a middle half is never taken for a whole range', () => {
    expect(set('cilta-cel-cartitude-1').onset).toEqual({
      median: 7,
      spread: { kind: 'middle-half', from: 5, to: 8 },
    });
    expect(set('tisa-cel-registry-all').duration).toEqual({ median: 6 });
  });

  test('every product and every row has its words', () => {
    expect(Object.keys(words.products).toSorted()).toEqual(products.map(({ id }) => id).toSorted());
    expect(Object.keys(words.sets).toSorted()).toEqual(sets.map(({ id }) => id).toSorted());
  });

  test('every shown word about one product names it by its generic name before its US name', () => {
    for (const { generic, usName } of products) {
      for (const text of Object.values(words.products).flatMap((each) => Object.values(each))) {
        expect(text.includes(usName) && !text.includes(generic)).toBe(false);
      }
    }
  });
});

describe('a mistake in the facts stops the build', () => {
  const one = (change: Partial<DataSet>): Products => {
    const [tisaCel] = products;
    if (!tisaCel) throw new Error('No product.');
    const { id, ...product } = tisaCel;
    return { [id]: { ...product, sets: [{ ...set('tisa-cel-label-all'), ...change }] } };
  };

  test('a number that no claim states', () => {
    expect(() => joinProducts(one({ any: 78 }), claims)).toThrow(/shows 78, but no claim/);
  });

  test('a number whose claim is known from memory only', () => {
    const memory: Claims = {
      ...claims,
      ...claimsSchema.parse({
        'tisa-cel-label-all-crs': {
          statement: 'Most had some CRS.',
          sources: [],
          certainty: 'from-memory',
          country: 'US',
          reviewBy: '2026-12-31',
        },
      }),
    };
    expect(() => joinProducts(one({}), memory)).toThrow(/no claim of it that was read/);
  });

  test('a claim that is not there', () => {
    expect(() => joinProducts(one({ claims: ['no-such-claim'] }), claims)).toThrow(/"no-such-claim"/);
  });

  test('a row without a claim, and a range that runs backwards', () => {
    const raw = readContent('facts/student/products.yaml') as {
      products: Record<string, { sets: Record<string, unknown>[] }>;
    };
    const withFirst = (change: Record<string, unknown>): unknown => {
      const copy = structuredClone(raw);
      Object.assign(copy.products['tisa-cel']?.sets[0] ?? {}, change);
      return copy;
    };
    expect(productsSchema.safeParse(withFirst({ claims: [] })).success).toBe(false);
    const spread = { kind: 'range', from: 9, to: 2 };
    expect(productsSchema.safeParse(withFirst({ onset: { median: 3, spread } })).success).toBe(false);
  });
});

describe('what a student reads of products and on the first page', () => {
  const textsOf = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(textsOf)
        : [];
  const { dotted } = readingSchema.parse(readContent('reading/en.yaml'));

  test('speaks in sentences that can be followed', () => {
    const long = [...textsOf(words), ...textsOf(home)]
      .flatMap((text) => sentencesOf(text, dotted))
      .filter((sentence) => wordsOf(sentence).length > 30);
    expect(long).toEqual([]);
  });

  test('says of the change of labels no number that its claims do not state', () => {
    const stated = labels2025.claims
      .flatMap((id) => {
        const { statement = '', values = {} } = claims[id] ?? {};
        return [statement, ...Object.values(values).map(String)];
      })
      .join(' ');
    const numbers = textsOf(words.rems.points).flatMap((text) => text.replace(/CD19/g, '').match(/\d+/g) ?? []);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((number) => !new RegExp(`\\b${number}\\b`).test(stated))).toEqual([]);
  });

  test('rests on claims that are known', () => {
    expect([...lesson.claims, ...labels2025.claims].filter((id) => !Object.hasOwn(claims, id))).toEqual([]);
  });

  test('names no US name without the generic one', () => {
    const bare = [...textsOf(words.rems.points), ...textsOf(words.lesson), ...textsOf(home)].flatMap((text) =>
      products
        .filter(({ id, usName }) => text.includes(usName) && !text.toLowerCase().includes(id))
        .map(({ usName }) => `${usName}: ${text}`),
    );
    expect(bare).toEqual([]);
  });
});
