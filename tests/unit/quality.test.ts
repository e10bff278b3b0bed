import { expect, test } from 'vitest';
import type { Claim } from '../../src/content/claims-schema.ts';
import english from '../../src/content/ui/en.json' with { type: 'json' };
import { LOCALES } from '../../src/i18n/locales.ts';
import {
  claimsByAge,
  claimsByCertainty,
  countWords,
  objectiveCoverage,
  secondsToRead,
} from '../../src/lesson/quality.ts';
import { contentOnDisk } from '../support/content-on-disk.ts';

const claim = (changes: Partial<Claim>): Claim => ({
  statement: 'Fever is often the first sign.',
  sources: ['a-source'],
  certainty: 'verified',
  country: 'any',
  checkedOn: '2026-11-24',
  reviewBy: '2027-11-24',
  ...changes,
});

test('claims are counted by how sure we are', () => {
  const claims = { one: claim({}), two: claim({}), three: claim({ certainty: 'from-memory' }) };
  expect(claimsByCertainty(claims)).toEqual({ verified: 2, 'verified-secondary': 0, 'from-memory': 1, logic: 0 });
});

test.each([
  ['this week', { checkedOn: '2026-11-24' }, 'threeMonths'],
  ['half a year ago', { checkedOn: '2026-05-24' }, 'year'],
  ['two years ago', { checkedOn: '2024-11-24' }, 'older'],
  ['never, though it names a source', { certainty: 'from-memory', checkedOn: '2026-11-24' }, 'never'],
  ['not at all, since it follows from others', { certainty: 'logic' }, 'noNeed'],
] as const)('a claim that was checked %s is counted so', (_, changes, age) => {
  expect(claimsByAge({ it: claim(changes) }, '2026-11-25')).toMatchObject({ [age]: 1 });
});

test('a placeholder counts as the one word that it becomes, and a sign alone as none', () => {
  expect(countWords(['Call {centre.phone} now,', '– day or night.'])).toBe(6);
  expect(secondsToRead(150)).toBe(60);
});

test.each(LOCALES)('in %s all 24 learning goals are listed, and safety goals are known by their points', (locale) => {
  const { lessons, quizKey, ui } = contentOnDisk(locale);
  const goals = Object.keys(ui.quality.objectives);
  expect(goals).toEqual([1, 2, 3, 4, 5, 6].flatMap((step) => [1, 2, 3, 4].map((goal) => `P${step}.${goal}`)));
  const covered = objectiveCoverage(goals, lessons, quizKey, Object.keys(ui.plan.points));
  expect(covered.filter(({ isSafety }) => isSafety).map(({ objective }) => objective)).toEqual([
    'P3.4',
    'P4.2',
    'P5.1',
    'P5.2',
    'P5.3',
    'P6.4',
  ]);
  const partly = covered.filter(({ isSafety, teachBack, printout }) => isSafety && !(teachBack && printout));
  expect(partly).toEqual([]);
});

test('a safety goal whose point the plan does not hold is not called covered', () => {
  const { lessons, quizKey } = contentOnDisk(LOCALES[0]);
  const points = Object.keys(english.plan.points).filter((point) => point !== 'show-the-card');
  const [covered] = objectiveCoverage(['P5.3'], lessons, quizKey, points);
  expect(covered).toMatchObject({ isSafety: true, teachBack: true, printout: false });
});
