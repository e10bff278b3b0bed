import { describe, expect, test } from 'vitest';
import { claimsSchema } from '../../src/content/claims-schema.ts';
import { dueForReview, reviewNotice } from '../../src/lesson/due-for-review.ts';
import { checkClaims, checkSources } from '../../src/lesson/join-lesson.ts';

const claims = claimsSchema.parse({
  'us-labels-no-driving': {
    statement: 'US labels ask not to drive for 2 weeks.',
    values: { weeks: 2 },
    sources: ['fda'],
    certainty: 'verified',
    country: 'US',
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  'fever-call-now': {
    statement: 'Call at 38.0 °C or more.',
    sources: ['fda'],
    certainty: 'verified',
    country: 'any',
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
    callToAction: true,
  },
});

describe('claims past their review', () => {
  test('are listed from the day after, with what to do', () => {
    expect(dueForReview(claims, '2027-05-24')).toEqual([]);
    expect(reviewNotice(claims, '2027-05-24')).toBeUndefined();
    expect(reviewNotice(claims, '2027-05-25')).toMatch(/us-labels-no-driving \(by 2027-05-24\)[^]*/);
  });

  test('are never calls to action', () => {
    expect(dueForReview(claims, '2099-01-01')).toEqual(['us-labels-no-driving']);
  });
});

describe('a claim is refused', () => {
  const good = claims['us-labels-no-driving'];
  const messageOf = (change: object): string =>
    claimsSchema.safeParse({ it: { ...good, ...change } }).error?.message ?? '';

  test.each([
    [{ certainty: 'from-memory' }, 'from memory, so it may hold no \\"values\\"'],
    [{ certainty: 'from-memory', values: undefined }, 'its statement may hold no number'],
    [{ sources: [] }, 'needs a source'],
    [{ checkedOn: undefined }, 'needs the day'],
    [{ reviewBy: 'next year' }, 'must be a date'],
    [{ country: 'everywhere' }, 'two letters'],
    [{ statement: ' ' }, 'Too small'],
  ])('with %j', (change, message) => {
    expect(messageOf(change)).toContain(message);
  });

  test('when its source is not there, or when somebody names one that is not there', () => {
    expect(() => {
      checkSources(claims, {});
    }).toThrow('claim "us-labels-no-driving" names the source "fda"');
    expect(() => {
      checkClaims('facts/beats/x.yaml: the beat "y"', ['fever-call-later'], claims);
    }).toThrow('facts/beats/x.yaml: the beat "y" names the claim "fever-call-later"');
  });
});
