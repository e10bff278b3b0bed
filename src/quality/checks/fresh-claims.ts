import { dueForReview } from '../../lesson/due-for-review.ts';
import { check, type Found } from '../finding.ts';

/** The same day a year before. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/**
 * Claims past their review on the day of the content, or checked more than a year before it, for somebody to read again.
 * Calls to action never expire. Source: rubric 8.23.
 */
export const freshClaims = check('fresh-claims', 23, ({ claims, day }) => {
  const due = dueForReview(claims, day);
  return Object.entries(claims).flatMap(([id, { checkedOn, reviewBy, callToAction }]): Found[] => {
    const isOld = !callToAction && checkedOn !== undefined && checkedOn < yearBefore(day);
    if (!due.includes(id) && !isOld) return [];
    const since = due.includes(id)
      ? `Its review was due by ${reviewBy}.`
      : `It was last checked on ${checkedOn ?? ''}.`;
    return [
      {
        level: 'warn',
        file: 'facts/claims.yaml',
        place: `"${id}"`,
        message: `${since} Read its source again, then correct the claim and set "checkedOn" and "reviewBy".`,
      },
    ];
  });
});
