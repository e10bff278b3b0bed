import { expect, test } from 'vitest';
import { ALL_CHECKS, findingsIn } from '../../../src/quality/all-checks.ts';
import type { CheckedContent, Finding } from '../../../src/quality/finding.ts';
import { CLAIMS_REJECTED } from './claims-rejected.ts';
import { QUESTIONS_REJECTED } from './questions-rejected.ts';
import type { Rejected } from './rejected.ts';
import { notes, smallSite } from './small-site.ts';
import { SESSION_REJECTED } from './session-rejected.ts';
import { STRUCTURE_REJECTED } from './structure-rejected.ts';
import { WORDS_REJECTED } from './words-rejected.ts';

const REJECTED = [
  ...WORDS_REJECTED,
  ...STRUCTURE_REJECTED,
  ...QUESTIONS_REJECTED,
  ...CLAIMS_REJECTED,
  ...SESSION_REJECTED,
];

test('nothing is found in content that keeps every rule', () => {
  expect(findingsIn(smallSite())).toEqual([]);
});

/** What the check of a row says about the small site once the row has changed it. */
function foundFor([, id, change, file]: Rejected): Finding[] {
  const site = smallSite();
  change(site);
  const found = ALL_CHECKS.find((each) => each.id === id)?.run(site) ?? [];
  return found.filter((each) => each.check === id && each.file === file && each.place !== '');
}

test.each(REJECTED)('%s is found by %s', (...row) => {
  const [, , , , message] = row;
  expect(
    foundFor(row)
      .map(({ message: said }) => said)
      .join('\n'),
  ).toMatch(message);
});

test('everything stops the build, except what somebody has to judge', () => {
  const judged = REJECTED.filter((row) =>
    foundFor(row).some(({ level, message }) => level === 'warn' && row[4].test(message)),
  );
  expect(judged.map(([what]) => what)).toEqual([
    'a long word that few know',
    'sentences that are long on average',
    'two new terms in one beat',
    'four new terms in one step',
    'two words of doubt in one sentence',
    'a double negative',
    'a translation that is much shorter',
    'a word of the question in the right choice only',
    'a claim past its review',
    'a claim that was checked more than a year ago',
  ]);
});

test('each check was seen to reject something', () => {
  expect(ALL_CHECKS.map(({ id }) => id).filter((id) => !REJECTED.some(([, check]) => check === id))).toEqual([]);
});

test('a family may voice any idea, and what only the nurse reads need not be plain', () => {
  const site = smallSite();
  notes(site).watchFor.idea = 'My cells attack, and the steroids have failed.';
  notes(site).local = 'Administration of corticosteroids necessitates multidisciplinary documentation beforehand.';
  expect(findingsIn(site)).toEqual([]);
});

test('a call to action never expires', () => {
  const found = ALL_CHECKS.find(({ id }) => id === 'fresh-claims')?.run({
    ...smallSite(),
    day: '2031-01-01',
  });
  expect(found?.map(({ place }) => place)).not.toContain('"fever-call-now"');
  expect(found?.map(({ place }) => place)).toContain('"cells-look"');
});

test('a translation of all words with the same parts is found to be equal', () => {
  const site = smallSite();
  const translated = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (key, each: unknown) =>
      typeof each === 'string' && each.includes(' ') && key !== 'scale'
        ? each.replace(/[a-z]{3,}(?![^{]*\})/g, (word) => Array.from(word).reverse().join(''))
        : each,
    );
  const { lessons, topics, ui, glossary, session } = site;
  const other = {
    ...site,
    ...(translated({ lessons, topics, ui, glossary, session }) as object),
    translatedFrom: site,
  } as CheckedContent;
  expect(ALL_CHECKS.find(({ id }) => id === 'same-in-both-languages')?.run(other)).toEqual([]);
});
