import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as call-now');
const labelId = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be the id of a label of the scene, such as tCell');

/** The words of one beat in one language. */
const beatWordsSchema = z.strictObject({
  /** One statement, the beat's title. */
  claim: text,
  /** One or two sentences, shown in step with the picture. */
  caption: z.array(text).min(1).max(2),
  /** What changes in the picture, for who cannot see it. */
  alt: text,
  scale: z.strictObject({ kind: z.enum(['water', 'lens', 'back']), place: text, note: text }).optional(),
  /** Keyed by the scene's label ids, in the order in which they are numbered on a narrow screen. */
  labels: z.record(labelId, z.strictObject({ name: text, does: text.optional() })).default({}),
  /** Words inside a drawn card, screen or sheet, keyed by the scene's text ids. */
  texts: z.record(labelId, text).default({}),
  more: z.array(text).default([]),
});

/** The words of one step in one language: `steps/<locale>/<step>.yaml`. */
export const stepWordsSchema = z.strictObject({
  title: text,
  shortName: text,
  purpose: text,
  recap: z.strictObject({ what: text, action: text, why: text }),
  /** Ids in `glossary/<locale>.yaml` of the words explained in this step. */
  terms: z.array(slug),
  beats: z.record(slug, beatWordsSchema),
});

/** What is true of one step's beats in every language: `facts/beats/<step>.yaml`. */
export const stepFactsSchema = z.record(
  slug,
  z.strictObject({
    /** Ids of `facts/claims.yaml` on which the beat's words rest. */
    claims: z.array(slug),
    /** Learning objectives, such as `P4.1`. */
    objectives: z.array(z.string().regex(/^[PS]\d\.\d+$/, 'must be an objective, such as P4.1')),
  }),
);

/** A word explained in one language: `glossary/<locale>.yaml`, by id. */
export const glossarySchema = z.record(slug, z.strictObject({ word: text, meaning: text }));

export type StepWords = z.infer<typeof stepWordsSchema>;
export type StepFacts = z.infer<typeof stepFactsSchema>;
export type GlossaryWords = z.infer<typeof glossarySchema>;
