import { z } from 'astro/zod';
import { CAST_MEMBERS, type CastMemberId } from '../domain/journey/cast-members.ts';

const text = z.string().trim().min(1);

const memberWordsSchema = z.strictObject({
  name: text,
  /** What it does, one sentence. */
  does: text,
  /** The shape to look for, without a full stop. */
  lookFor: text,
});

/** The words of "Who's who" in one language, by member: `cast/<locale>.yaml`. Every member must have its words. */
export const castWordsSchema = z.strictObject(
  Object.fromEntries(CAST_MEMBERS.map(({ id }) => [id, memberWordsSchema])) as Record<
    CastMemberId,
    typeof memberWordsSchema
  >,
);

export type CastWords = z.infer<typeof castWordsSchema>;
