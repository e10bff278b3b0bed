import { z } from 'astro/zod';
import { isDeeperBeatId, type DeeperBeatId } from '../domain/journey/deeper.ts';
import { NUMBERED_STEPS } from '../domain/journey/journey.ts';
import { ITEM_TOPICS } from '../domain/review/student-item.ts';
import { quizWordsSchema } from './quiz-schema.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as call-now');
/** `S4.1` and `S4.1c` are practice; `S4.1a` belongs to form A, `S4.1b` to form B. */
const itemId = z.string().regex(/^S\d\.\d+[abc]?$/, 'must be an item id, such as S4.1, S4.1c, or S4.1a of form A');
/** A beat of the item's own step (`call-now`), or of another one (`3-infusion#your-plan`). */
const again = z.string().min(1);
const place = z.tuple([z.number(), z.number(), z.number().positive()]);

const choice = z.strictObject({
  again,
  /** Name of the mistaken idea that makes this choice tempting. */
  misconception: slug.optional(),
});

const key = z.strictObject({
  step: z.enum(NUMBERED_STEPS),
  objective: z.string().regex(/^S\d\.\d+$/, 'must be an objective, such as S4.1'),
  topic: z.enum(ITEM_TOPICS),
  claims: z.array(slug).min(1),
  /** The beat at student depth that shows it. */
  deeper: z
    .custom<DeeperBeatId>((text) => typeof text === 'string' && isDeeperBeatId(text), 'must be a beat of deeper.ts')
    .optional(),
  /** An idea that keeps patients safe: mastery of the step asks for it. */
  safetyIdea: z.literal(true).optional(),
  /** Choices have a natural order, such as grades, and are shown in it. */
  keepOrder: z.literal(true).optional(),
});

const several = z.record(slug, choice);

/** What is true of every question for students in every language: `facts/student/items.yaml`. */
export const studentItemsSchema = z.record(
  itemId,
  z.discriminatedUnion('kind', [
    key.extend({ kind: z.literal('single'), choices: several, right: slug }),
    key.extend({ kind: z.literal('order'), choices: several, right: z.array(slug) }),
    key.extend({ kind: z.literal('multi'), choices: several, right: z.array(slug) }),
    key.extend({
      kind: z.literal('hotspot'),
      picture: z.strictObject({ still: again, moment: z.enum(['start', 'end']) }),
      choices: z.record(slug, choice.extend({ region: z.strictObject({ landscape: place, portrait: place }) })),
      right: slug,
    }),
    key.extend({
      kind: z.literal('match'),
      choices: several,
      /** One more than there are choices. */
      targets: z.array(slug),
      right: z.record(slug, slug),
    }),
  ]),
);

/** Their words in one language: `student/<locale>/items.yaml`. */
export const studentItemWordsSchema = quizWordsSchema;

export type StudentItemKeys = z.infer<typeof studentItemsSchema>;
export type StudentItemKey = StudentItemKeys[string];
export type StudentItemWords = z.infer<typeof studentItemWordsSchema>;
