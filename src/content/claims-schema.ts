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

/** All of `facts/claims.yaml`, by claim id. */
export const claimsSchema = z.record(
  slug,
  z.strictObject({
    statement: text,
    sources: z.array(slug),
    certainty: z.enum(['verified', 'verified-secondary', 'from-memory', 'logic']),
    country: text,
    checkedOn: date.optional(),
    reviewBy: date,
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
);

export type Claims = z.infer<typeof claimsSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
