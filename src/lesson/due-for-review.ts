import type { Claims } from '../content/claims-schema.ts';

/** Ids of the claims whose review is past on a day, calls to action left out: those never expire. */
export const dueForReview = (claims: Claims, day: string): string[] =>
  Object.entries(claims)
    .filter(([, { reviewBy, callToAction }]) => !callToAction && reviewBy < day)
    .map(([id]) => id);

/** What the build says about claims past their review, or undefined where none is. */
export function reviewNotice(claims: Claims, day: string): string | undefined {
  const due = dueForReview(claims, day);
  if (due.length === 0) return undefined;
  const lines = due.map((id) => `  ${id} (by ${claims[id]?.reviewBy ?? ''}): ${claims[id]?.statement ?? ''}`);
  return [
    `facts/claims.yaml: ${due.length} claims are past their review on ${day}. Their numbers are marked "ask your team for today's rule".`,
    'Read the source again, then correct the claim and its "checkedOn" and "reviewBy":',
    ...lines,
  ].join('\n');
}
