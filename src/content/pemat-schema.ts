import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/**
 * The items of each form of the Patient Education Materials Assessment Tool (PEMAT), by their numbers there.
 * `audio-visual`: films. `print`: what is read or printed.
 */
export const PEMAT_FORMS = {
  'audio-visual': {
    understandability: [1, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 18, 19],
    actionability: [20, 21, 22, 25],
  },
  print: {
    understandability: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19],
    actionability: [20, 21, 22, 23, 24, 25, 26],
  },
} as const;

export type PematForm = keyof typeof PEMAT_FORMS;

/** Only these may be left out, where there is nothing to rate: numbers, cues, speech, tables, calculations, charts. */
export const MAY_NOT_APPLY: readonly number[] = [6, 12, 14, 19, 24, 25];

/** 1: true of everything rated. 0: not true somewhere. `na`: nothing there to rate. */
export type PematRating = 0 | 1 | 'na';

/** Of 100: how many of the items that could be rated are true. 0 where none could be rated. */
export function pematScore(ratings: readonly PematRating[]): number {
  const rated = ratings.filter((rating) => rating !== 'na');
  if (rated.length === 0) return 0;
  return Math.round((100 * rated.filter((rating) => rating === 1).length) / rated.length);
}

/** One self-rating in one language: `quality/<locale>/pemat-*.yaml`, with both scores worked out. */
export const pematSchema = z
  .strictObject({
    form: z.enum(['audio-visual', 'print']),
    /** What was looked at. */
    rated: text,
    ratedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date in quotes, such as "2026-11-25"'),
    items: z.record(
      z.string().regex(/^\d+$/, 'must be the number of an item'),
      z.strictObject({
        /** What the item asks, in our words. */
        asks: text,
        rating: z.union([z.literal(0), z.literal(1), z.literal('na')]),
        /** What was seen that decides it. */
        reason: text,
      }),
    ),
  })
  .superRefine(({ form, items }, context) => {
    const refuse = (message: string): void => {
      context.addIssue({ code: 'custom', path: ['items'], message });
    };
    const { understandability, actionability } = PEMAT_FORMS[form];
    const wanted: readonly number[] = [...understandability, ...actionability];
    const missing = wanted.filter((item) => !Object.hasOwn(items, item));
    if (missing.length > 0) refuse(`lack ${missing.join(', ')}, which the form "${form}" has. Rate them.`);
    const stray = Object.keys(items).filter((item) => !wanted.includes(Number(item)));
    if (stray.length > 0) refuse(`hold ${stray.join(', ')}, which the form "${form}" does not have. Remove them.`);
    const skipped = Object.keys(items).filter(
      (item) => items[item]?.rating === 'na' && !MAY_NOT_APPLY.includes(Number(item)),
    );
    if (skipped.length > 0) {
      refuse(`leave out ${skipped.join(', ')} as "na", which is not allowed there. Rate each 0 or 1.`);
    }
  })
  .transform((rating) => ({ ...rating, scores: pematScores(rating.form, rating.items) }));

function pematScores(
  form: PematForm,
  items: Readonly<Record<string, { readonly rating: PematRating }>>,
): { readonly understandability: number; readonly actionability: number } {
  const { understandability, actionability } = PEMAT_FORMS[form];
  const ratingsOf = (part: readonly number[]): PematRating[] => part.map((item) => items[item]?.rating ?? 0);
  return {
    understandability: pematScore(ratingsOf(understandability)),
    actionability: pematScore(ratingsOf(actionability)),
  };
}

export type Pemat = z.infer<typeof pematSchema>;
