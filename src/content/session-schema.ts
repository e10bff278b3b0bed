import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as call-now');

/** What the nurse says, asks and watches for beside one step's beats: `session/<locale>/<step>.yaml`. */
export const leaderNotesSchema = z.record(
  slug,
  z.strictObject({
    /** Plain lines to say to the family, at their reading level. */
    say: z.array(text).min(1).max(3),
    /** An open question to the family. */
    ask: text,
    /** A common mistaken idea, in the words of a family, and what to answer. */
    watchFor: z.strictObject({ idea: text, answer: text }),
    /** For the nurse: what this clinic has set, or what to tell from its own rules. */
    local: text.optional(),
  }),
);

/** The open prompts in one language, by prompt id: `prompts/<locale>.yaml`. */
export const promptWordsSchema = z.record(
  slug,
  z.strictObject({ name: text, say: text, listenFor: z.record(slug, text) }),
);

/** What is true of the open prompts in every language: `facts/prompts.yaml`. */
export const promptFactsSchema = z.record(
  slug,
  z.strictObject({
    /** The beat that shows each thing to listen for again: `5-monitoring#call-now`. */
    listenFor: z.record(slug, z.string().min(1)),
    /** Ids of `facts/claims.yaml` on which its words rest. */
    claims: z.array(slug).min(1),
  }),
);

export type LeaderNotesWords = z.infer<typeof leaderNotesSchema>;
export type PromptWords = z.infer<typeof promptWordsSchema>;
export type PromptFacts = z.infer<typeof promptFactsSchema>;
