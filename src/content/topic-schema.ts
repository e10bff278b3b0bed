import { z } from 'astro/zod';
import { TELLINGS, TOPIC_BLANKS, TOPIC_PICTURES } from '../domain/journey/topic.ts';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as nobody-answers');
const labelId = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be the id of a label of the picture, such as shakyHands');
const claimValue = z
  .string()
  .regex(/^[a-z0-9-]+\.\w+$/, 'must be the value of a claim, such as crs-can-be-fatal.group');

/** The words of one section in one language. */
const sectionWordsSchema = z.strictObject({
  /** A statement, or a question that the section answers. */
  heading: text,
  /** The choice that opens it, where it is told only when asked. */
  ask: text.optional(),
  paragraphs: z.array(text).default([]),
  list: z.strictObject({ ordered: z.boolean(), items: z.array(text).min(2) }).optional(),
  after: z.array(text).default([]),
  /** What belongs on each line that families fill in by hand. */
  blanks: z.partialRecord(z.enum(TOPIC_BLANKS), text).default({}),
  /** Words of the picture that `facts/topics/<topic>.yaml` names. */
  picture: z.strictObject({ alt: text, caption: text, labels: z.record(labelId, text).default({}) }).optional(),
});

/** The words of one topic in one language: `topics/<locale>/<topic>.yaml`. */
export const topicWordsSchema = z.strictObject({
  title: text,
  shortTitle: text,
  purpose: text,
  recap: z.strictObject({ what: text, action: text, why: text }),
  /** Ids in `glossary/<locale>.yaml` of the words that this page explains. */
  terms: z.array(slug),
  sections: z.record(slug, sectionWordsSchema),
});

/** What is true of one topic's sections in every language, in the order in which they are read: `facts/topics/<topic>.yaml`. */
export const topicFactsSchema = z.record(
  slug,
  z.strictObject({
    /** Ids of `facts/claims.yaml` on which the section rests. */
    claims: z.array(slug),
    telling: z.enum(TELLINGS).default('open'),
    urgent: z.boolean().default(false),
    picture: z.enum(TOPIC_PICTURES).optional(),
    /** Whom a picture of people counts, as values of claims: `crs-can-be-fatal.group`. */
    people: z.strictObject({ group: claimValue, affected: claimValue }).optional(),
    /** Where the film shows it. */
    seeBeat: z
      .string()
      .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must be step#beat, such as 5-monitoring#call-now')
      .optional(),
    /** A "check yourself" card of `quiz-key.yaml` that is shown here. */
    card: z
      .string()
      .regex(/^P\d\.\d+$/, 'must be the id of a card in quiz-key.yaml, such as P6.3')
      .optional(),
  }),
);

export type TopicWords = z.infer<typeof topicWordsSchema>;
export type TopicFacts = z.infer<typeof topicFactsSchema>;
