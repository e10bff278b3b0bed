import { z } from 'astro/zod';
import { STEP_IDS } from '../domain/journey/journey.ts';
import { DAY_SLIPS, SAFETY_POINTS } from '../domain/quiz/quiz-item.ts';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as call-now');
const itemId = z.string().regex(/^[PS]\d\.\d+[a-z]?$/, 'must be an item id, such as P5.1');

/** The words of one step's questions in one language: `quizzes/<locale>/<step>.yaml`. */
export const quizWordsSchema = z.record(
  itemId,
  z.strictObject({
    scenario: text.optional(),
    stem: text,
    /** For a question with several parts: said when all of it is right. */
    whenRight: text.optional(),
    /** For a question in a picture: what it shows, without giving the answer away. */
    pictureAlt: text.optional(),
    /** Names of the two bins, by id. */
    bins: z.record(slug, text).optional(),
    /** What the rows of a matching question can be matched with, by id. */
    targets: z.record(slug, text).optional(),
    /** For a question about days `text` is a short name of the slip, which is never shown. */
    choices: z.record(slug, z.strictObject({ text, feedback: text })).optional(),
    /** For a prompt that is answered aloud. */
    questions: z.array(text).optional(),
    listenFor: z.partialRecord(z.enum(SAFETY_POINTS), text).optional(),
  }),
);

export type QuizWords = z.infer<typeof quizWordsSchema>;

/** A beat of the item's own step (`call-now`), or of another one (`3-infusion#your-plan`). */
const again = z.string().min(1);
const place = z.tuple([z.number(), z.number(), z.number().positive()]);

const day = z.number().int().nonnegative();

const keyChoice = z.strictObject({
  again,
  /** Name of the mistaken idea that makes this choice tempting. */
  misconception: slug.optional(),
  /** The choice means calling the team or a nurse. */
  callsTeam: z.boolean().optional(),
});

const keyItem = z.strictObject({
  step: z.enum(STEP_IDS),
  objective: z.string().regex(/^[PS]\d\.\d+$/, 'must be an objective, such as P5.1'),
  safety: z.enum(SAFETY_POINTS).optional(),
  claims: z.array(slug),
  keepOrder: z.boolean().optional(),
});

/** A question that the page marks. */
const keyMarked = keyItem.extend({
  /** The question that this one asks in other words: the same step, objective and safety point. */
  twinOf: itemId.optional(),
  /** A "check yourself" card: never kept, never in the plan, and without a twin. `topic`: only on a page beside the steps. */
  card: z.union([z.literal(true), z.literal('topic')]).optional(),
});

/** What is true of every question in every language: `facts/quiz-key.yaml`. */
export const quizKeyItemSchema = z.discriminatedUnion('kind', [
  keyMarked.extend({
    kind: z.literal('single'),
    choices: z.record(slug, keyChoice),
    right: slug,
    safe: z.array(slug).default([]),
  }),
  keyMarked.extend({ kind: z.literal('order'), choices: z.record(slug, keyChoice), right: z.array(slug) }),
  keyMarked.extend({ kind: z.literal('multi'), choices: z.record(slug, keyChoice), right: z.array(slug) }),
  keyMarked.extend({
    kind: z.literal('hotspot'),
    picture: z.strictObject({ still: again, moment: z.enum(['start', 'end']) }),
    choices: z.record(slug, keyChoice.extend({ region: z.strictObject({ landscape: place, portrait: place }) })),
    right: slug,
  }),
  keyMarked.extend({
    kind: z.literal('bins'),
    bins: z.tuple([slug, slug]),
    safeBin: slug.optional(),
    choices: z.record(slug, keyChoice),
    right: z.record(slug, slug),
  }),
  keyMarked.extend({
    kind: z.literal('match'),
    choices: z.record(slug, keyChoice),
    /** One more than there are choices. */
    targets: z.array(slug),
    right: z.record(slug, slug),
  }),
  keyMarked.extend({
    kind: z.literal('days'),
    last: day,
    right: z.strictObject({ first: day, last: day }),
    choices: z.record(slug, keyChoice.extend({ when: z.enum(DAY_SLIPS) })),
  }),
  keyItem.extend({
    kind: z.literal('spoken'),
    listenFor: z.array(z.strictObject({ safety: z.enum(SAFETY_POINTS), again })),
  }),
]);

/** All of `facts/quiz-key.yaml`, by item id. */
export const quizKeySchema = z.record(itemId, quizKeyItemSchema);

export type QuizKeyItem = z.infer<typeof quizKeyItemSchema>;
export type QuizKey = Readonly<Record<string, QuizKeyItem>>;
