import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as fever-call-now');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date in quotes, such as "2026-11-24"');

/** All of `facts/sources.yaml`, by source id. */
export const sourcesSchema = z.record(
  slug,
  z.strictObject({
    citation: text,
    doi: text.optional(),
    url: text.optional(),
    read: text.optional(),
    checkedOn: date.optional(),
  }),
);

const claimSchema = z
  .strictObject({
    statement: text,
    sources: z.array(slug),
    certainty: z.enum(['verified', 'verified-secondary', 'from-memory', 'logic']),
    /** Two letters, or `any`. */
    country: z.string().regex(/^([A-Z]{2}|any)$/, 'must be two letters, such as US, or any'),
    checkedOn: date.optional(),
    reviewBy: date,
    /** Tells people to call or to get help. Such a claim is reviewed like the others, but its words never expire. */
    callToAction: z.literal(true).optional(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .superRefine((claim, context) => {
    const refuse = (message: string): void => {
      context.addIssue({ code: 'custom', message });
    };
    const read = claim.certainty === 'verified' || claim.certainty === 'verified-secondary';
    if (read && claim.sources.length === 0) refuse('was read somewhere, so it needs a source under "sources"');
    if (read && claim.checkedOn === undefined) refuse('was read somewhere, so it needs the day under "checkedOn"');
    if (claim.certainty === 'from-memory' && claim.values !== undefined) {
      refuse('is from memory, so it may hold no "values": words would show them as firm numbers');
    }
    if (claim.certainty === 'from-memory' && /\d/.test(claim.statement)) {
      refuse('is from memory, so its statement may hold no number');
    }
  });

/** All of `facts/claims.yaml`, by claim id. */
export const claimsSchema = z.record(slug, claimSchema);

/** All of `facts/pages.yaml`: claim ids by the path of the words in `ui/<locale>.json` that rest on them. */
export const pageClaimsSchema = z.record(
  z.string().regex(/^[a-z]\w*(\.[\w-]+)*$/i, 'must be a path in ui/<locale>.json, such as plan.points'),
  z.array(slug).min(1),
);

export type Claim = z.infer<typeof claimSchema>;
export type Claims = z.infer<typeof claimsSchema>;
export type PageClaims = z.infer<typeof pageClaimsSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
