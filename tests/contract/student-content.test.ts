import { describe, expect, test } from 'vitest';
import { claimsSchema } from '../../src/content/claims-schema.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { sentencesOf, wordsOf } from '../../src/quality/sentences.ts';
import { foundIn } from '../../src/quality/phrases.ts';
import { readingSchema } from '../../src/content/reading-schema.ts';
import {
  allClaims,
  allDeeper,
  allSources,
  namedClaims,
  readContent,
  studentClaimFiles,
} from '../support/student-content.ts';

/** What nobody is frightened or blamed with, whatever they study: war, weather, and verdicts on people. */
const FRIGHTENING = [
  'storm*',
  'attack*',
  'war',
  'weapon*',
  'army',
  'enemy',
  'enemies',
  'fight*',
  'overdrive',
  'bomb*',
  'deadly',
  'non-compliant',
  'stupid',
  'wrong!',
];
/** Words of the longest sentence at student depth. */
const LONGEST_SENTENCE = 30;
const LONGEST_CAPTION = 80;
const LONGEST_ALT = 40;

describe('the claims that only students are told', () => {
  test('have ids of their own, and sources that are known', () => {
    const ofJourney = Object.keys(claimsSchema.parse(readContent('facts/claims.yaml')));
    const ids = [...ofJourney, ...Object.values(studentClaimFiles()).flatMap((claims) => Object.keys(claims))];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const sources = allSources();
    const stray = Object.entries(allClaims()).flatMap(([id, claim]) =>
      claim.sources.filter((source) => !Object.hasOwn(sources, source)).map((source) => `${id}: ${source}`),
    );
    expect(stray).toEqual([]);
  });
});

test('every claim that only students are told is told them somewhere', () => {
  const named = namedClaims();
  const silent = Object.entries(studentClaimFiles()).flatMap(([file, claims]) =>
    Object.keys(claims)
      .filter((id) => !named.has(id))
      .map((id) => `${file}: ${id}`),
  );
  expect(silent).toEqual([]);
});

/** Names with a digit in them, which state no amount. */
const NAMES =
  /(?:19|20)\d\d|IL-\d+\w*|CD\d+\w*|4-1BB|gp130|sgp130|grade \d|grades \d|Ang-2|vWF|SpO2|H2|[A-Z]{2,}[A-Z-]*-\d+|ASTCT|O2|IFN-γ|T1|signal \d|Signal \d|day 0|Day 0|pH \d/gu;
/** Places in an order. */
const ORDER = /^[1-5]$/;
const numbersIn = (text: string): string[] =>
  (text.replace(NAMES, ' ').match(/\d+(?:[.,]\d+)*/g) ?? []).map((found) => found.replace(/[.,]$/, ''));

describe.each(LOCALES)('the beats at student depth in %s', (locale) => {
  const { dotted } = readingSchema.parse(readContent(`reading/${locale}.yaml`));
  const claims = allClaims();
  const beats = allDeeper(locale).map((beat) => ({
    ...beat,
    said: [
      beat.claim,
      ...beat.caption,
      ...beat.more,
      // A digit alone is a mark on an axis.
      ...Object.values(beat.texts).filter((text) => !/^\d+$/.test(text)),
      ...Object.values(beat.labels).flatMap(({ name, does }) => [name, does ?? '']),
    ],
  }));

  test('name claims that are known', () => {
    const unknown = beats.flatMap(({ id, claims: named }) =>
      named.filter((claim) => !Object.hasOwn(claims, claim)).map((claim) => `${id}: ${claim}`),
    );
    expect(unknown).toEqual([]);
  });

  test('show no number that no claim of theirs states', () => {
    const unfounded = beats.flatMap(({ id, said, claims: named }) => {
      const stated = named.flatMap((claim) => {
        const { statement = '', values = {} } = claims[claim] ?? {};
        return [...numbersIn(statement), ...Object.values(values).map(String)];
      });
      return said
        .flatMap(numbersIn)
        .filter((number) => !stated.includes(number) && !ORDER.test(number))
        .map((number) => `${id}: ${number}`);
    });
    expect(unfounded).toEqual([]);
  });

  test('speak in sentences that can be followed', () => {
    const long = beats.flatMap(({ id, caption, more }) =>
      [...caption, ...more]
        .flatMap((text) => sentencesOf(text, dotted))
        .filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
    const wordy = beats.filter(
      ({ caption, alt }) => wordsOf(caption.join(' ')).length > LONGEST_CAPTION || wordsOf(alt).length > LONGEST_ALT,
    );
    expect(wordy.map(({ id }) => id)).toEqual([]);
  });

  test('frighten and blame nobody', () => {
    const found = beats.flatMap(({ id, said, alt }) =>
      [...said, alt].flatMap((text) =>
        foundIn(text, FRIGHTENING) === undefined ? [] : [`${id}: ${String(foundIn(text, FRIGHTENING))}`],
      ),
    );
    expect(found).toEqual([]);
  });
});
