import { dueForReview } from '../../lesson/due-for-review.ts';
import { check, type Found } from '../finding.ts';

/** Claims past their review on the day of the content, for somebody to read again. Calls to action never expire. Source: rubric 8.23. */
export const freshClaims = check('fresh-claims', 23, ({ claims, day }) =>
  dueForReview(claims, day).map((id): Found => ({
    level: 'warn',
    file: 'facts/claims.yaml',
    place: `"${id}"`,
    message: `Its review was due by ${claims[id]?.reviewBy ?? ''}. Read its source again, then correct the claim and set "checkedOn" and "reviewBy".`,
  })),
);
