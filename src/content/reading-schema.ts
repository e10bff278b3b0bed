import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as car-t-cell');
/** Words or phrases. A `*` at the end stands for any ending. Capitals count where a phrase has them. */
const phrases = z.array(text);

/** How one language is read, and which of its words the checks look for: `reading/<locale>.yaml`. */
export const readingSchema = z.strictObject({
  /** How its grade is worked out. The formulas of Flesch-Kincaid and SMOG fit English only; LIX looks at the length of words. */
  formula: z.enum(['fkgl-and-smog', 'lix']),
  /** Syllables of words that a counter gets wrong, and of abbreviations as they are said. */
  syllables: z.record(text, z.number().int().positive()),
  /** Abbreviations whose dots end no sentence. */
  dotted: phrases,
  /** Ids of the glossary words that count as plain words once they are explained: 15 at most. */
  masked: z.array(slug).max(15, 'may hold 15 words at most: take one out for each that you add'),
  /** Ids of glossary words that everybody knows, so that no step has to explain them again. */
  everyday: z.array(slug),
  /** How each glossary word looks in a sentence, and by what one sees that it was explained. */
  terms: z.record(slug, z.strictObject({ forms: phrases.min(1), explainedBy: phrases.min(1) })),
  /** Words of four syllables or more that readers know. */
  knownLongWords: phrases,
  /** Words that frighten, blame or talk of war, each with what to say instead. */
  banned: z.array(z.strictObject({ words: phrases.min(1), instead: text })),
  /** Ways to speak about a reader rather than to one. */
  speaksAbout: phrases,
  hedges: phrases,
  doubleNegatives: phrases,
  /** Words for how often something happens, which need a number in the same sentence. */
  frequencies: phrases,
  passive: z.strictObject({
    /** Forms of "to be". */
    helpers: phrases.min(1),
    participles: phrases.min(1),
    /** Look like participles, and are not. */
    not: phrases,
  }),
  questions: z.strictObject({ notAsOptions: phrases, notInStems: phrases }),
  /** Numbers in words, and the units of time and distance that a clinic or a claim sets. */
  counted: z.strictObject({ numbers: phrases.min(1), units: phrases.min(1) }),
  /** The only places for a digit; `#` stands for any number. */
  digitsAllowed: phrases,
  /** More places for a digit in words for students. */
  digitsForStudents: phrases,
  /** More places for a digit in words for who leads a session. */
  digitsForStaff: phrases,
  /** Words that tell students what studies or clinics found. Whoever says one names a claim. */
  findings: phrases,
  /** Words for a treatment or a drug. Whoever says one names a claim whose statement holds one of `claimSays`. */
  treatments: z.array(z.strictObject({ words: phrases.min(1), claimSays: phrases.min(1) })),
});

export type ReadingTable = z.infer<typeof readingSchema>;
