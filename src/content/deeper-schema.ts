import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as car-domains');
const labelId = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be the id of a label of the scene, such as tCell');

/** The words of one step at student depth in one language: `student/<locale>/deeper/<step>.yaml`, by beat. */
export const deeperWordsSchema = z.record(
  slug,
  z.strictObject({
    /** One statement, the beat's title. */
    claim: text,
    /** A few sentences, shown in step with the picture. */
    caption: z.array(text).min(1).max(6),
    /** What changes in the picture, for who cannot see it. */
    alt: text,
    scale: z.strictObject({ kind: z.enum(['water', 'lens', 'back']), place: text, note: text }).optional(),
    /** Keyed by the scene's label ids, in the order in which they are numbered on a narrow screen. */
    labels: z.record(labelId, z.strictObject({ name: text, does: text.optional() })).default({}),
    /** Words inside a drawn card, screen or sheet, keyed by the scene's text ids. */
    texts: z.record(labelId, text).default({}),
    more: z.array(text).default([]),
  }),
);

/** What is true of them in every language: `facts/student/deeper/<step>.yaml`. */
export const deeperFactsSchema = z.record(
  slug,
  z.strictObject({
    /** Ids of claims of the journey, or of `facts/student/claims/`. */
    claims: z.array(slug).min(1),
    /** Learning objectives, such as `S4.1`. */
    objectives: z.array(z.string().regex(/^S\d\.\d+$/, 'must be an objective, such as S4.1')),
  }),
);

export type DeeperWords = z.infer<typeof deeperWordsSchema>;
export type DeeperFacts = z.infer<typeof deeperFactsSchema>;
