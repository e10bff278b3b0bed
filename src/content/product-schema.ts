import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as tisa-cel');
const claims = z.array(slug).min(1, 'must name the claim that states it');

/** Stands where a report was not read again: no number is shown there. */
const notReadAgain = z.literal('not-read-again');
/** Stands where the report that was read gives none. */
const notGiven = z.literal('not-given');

const percent = z.number().min(0).max(100);

/** The grading scale of "grade 3 or higher": without it that number cannot be read. */
export const SCALES = ['penn', 'lee', 'lee-2014', 'astct', 'mostly-astct', 'not-read-again'] as const;

/** What a count of medicines counts. */
export const MEDICINES = [
  'tocilizumab',
  'tocilizumab-or-steroid',
  'tocilizumab-with-or-without-steroid',
  'anticytokine',
] as const;

const days = z.strictObject({
  median: z.number().positive(),
  /** The first and the last of all, or of the middle half of all. Absent where only the median is given. */
  spread: z
    .strictObject({ kind: z.enum(['range', 'middle-half']), from: z.number().nonnegative(), to: z.number().positive() })
    .refine(({ from, to }) => from <= to, 'must go from the smaller to the larger')
    .optional(),
});

const dataSetSchema = z.strictObject({
  id: slug,
  /** Name of the study, where it has one: a name, the same in every language. */
  study: text.optional(),
  kind: z.enum(['label', 'trial', 'registry', 'pooled']),
  /** The words say which disease it was, which was not read again. */
  diseaseFromMemory: z.literal(true).optional(),
  claims,
  people: z.union([z.number().int().positive(), notReadAgain]),
  any: z.union([percent, notReadAgain]),
  severe: z.union([
    z.strictObject({
      percent,
      scale: z.enum(SCALES),
      /** What the report says beside it; its words stand under the id of the set. */
      noted: z.literal(true).optional(),
    }),
    notReadAgain,
  ]),
  onset: z.union([days, notReadAgain]),
  duration: z.union([days, notReadAgain]),
  medicines: z.union([
    z.strictObject({ percent, what: z.enum(MEDICINES), among: z.enum(['with-crs', 'not-read-again']) }),
    notGiven,
    notReadAgain,
  ]),
});

const part = <const T extends readonly [string, ...string[]]>(kinds: T) =>
  z.strictObject({ is: z.enum(kinds), claims });

/** The products in the order in which they are shown, which ranks nothing. */
const productsById = z.record(
  slug,
  z.strictObject({
    generic: text,
    usName: text,
    target: part(['cd19', 'bcma']),
    costimulation: part(['cd28', '4-1bb']),
    binder: part(['scfv', 'two-heavy-chain-domains', 'fast-off']),
    vector: part(['lentiviral', 'gamma-retroviral']),
    indications: z.strictObject({ claims }),
    sets: z.array(dataSetSchema).min(1),
  }),
);

/** The whole of `facts/student/products.yaml`. */
export const productsSchema = z.strictObject({
  /** What the lesson on not comparing rests on. */
  lesson: z.strictObject({ claims }),
  /** What is said of the change of US labels in 2025. */
  labels2025: z.strictObject({ claims }),
  products: productsById,
});

export type ProductsFile = z.infer<typeof productsSchema>;
export type Products = ProductsFile['products'];
export type ProductFacts = Products[string];
export type DataSet = ProductFacts['sets'][number];
export type Days = z.infer<typeof days>;
