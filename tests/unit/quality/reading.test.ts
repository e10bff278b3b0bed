import { expect, test } from 'vitest';
import type { ReadingTable } from '../../../src/content/reading-schema.ts';
import { foundIn, termsIn } from '../../../src/quality/phrases.ts';
import { readingOf, syllablesOf } from '../../../src/quality/reading-of.ts';
import { sentencesOf, wordsOf } from '../../../src/quality/sentences.ts';
import { smallSite } from './small-site.ts';

const english: ReadingTable = smallSite().reading;
const table: ReadingTable = { ...english, masked: ['cytokine', 'car-t-cell'] };

test.each([
  ['You rest. We help.', ['You rest.', 'We help.']],
  ['Is it a fever? Call now!', ['Is it a fever?', 'Call now!']],
  ['Here is the way: cells are taken.', ['Here is the way:', 'cells are taken.']],
  ['He said “call.” Then he left.', ['He said “call.”', 'Then he left.']],
  ['It is 2 a.m. and you feel fine.', ['It is 2 a.m. and you feel fine.']],
  ['It is 2 a.m. You feel fine.', ['It is 2 a.m.', 'You feel fine.']],
  ['At 38.0 °C (100.4 °F) call.', ['At 38.0 °C (100.4 °F) call.']],
])('“%s” is read as these sentences', (text, sentences) => {
  expect(sentencesOf(text, english.dotted)).toEqual(sentences);
});

test('a degree sign belongs to the number before it', () => {
  expect(wordsOf('At 38.0\u00a0°C (100.4\u00a0°F) or more, call.')).toEqual([
    'At',
    '38.0',
    '100.4',
    'or',
    'more',
    'call',
  ]);
});

test.each([
  ['38.0', 1],
  ['703', 1],
  ['IL-6', 3],
  ['CRS', 3],
  ['CAR', 1],
  ['T-cell', 2],
  ['clean-up', 2],
  ['macrophages', 3],
  ['tocilizumab', 5],
  ['Caregiver', 3],
])('%s is said with %i syllables', (word, syllables) => {
  expect(syllablesOf(word, english)).toBe(syllables);
});

test('the grade is the one that the formulas give', () => {
  // 10 words, 2 sentences, 11 syllables, one word of three: 0.39 * 5 + 11.8 * 1.1 - 15.59; 1.043 * sqrt(15) + 3.1291.
  const { fkgl, smog, words, sentences, longest, mean, tooShort } = readingOf(
    ['The caregiver calls now.', 'You go to bed and rest.'],
    table,
  );
  expect({ words, sentences, longest, mean, tooShort }).toEqual({
    words: 10,
    sentences: 2,
    longest: 6,
    mean: 5,
    tooShort: true,
  });
  expect(fkgl.raw).toBeCloseTo(0.39 * 5 + 11.8 * 1.2 - 15.59, 5);
  expect(smog.raw).toBeCloseTo(1.043 * Math.sqrt(15) + 3.1291, 3);
  expect(fkgl.masked).toBe(fkgl.raw);
});

test('a term counts in full where it is explained, and as a plain word after that', () => {
  const once = readingOf(['Cytokines are signals.'], table);
  const twice = readingOf(['Cytokines are signals.', 'Cytokines call cells.'], table);
  expect(once.smog.masked).toBe(once.smog.raw);
  expect(once.maskedShare).toBe(0);
  expect(twice.smog.masked).toBeLessThan(twice.smog.raw);
  expect(twice.maskedShare).toBeCloseTo(1 / 6, 5);
});

test('a "CAR T cell" is one term and no "T cell"', () => {
  expect(termsIn('CAR T cells are T cells with a CAR.', english.terms).map(({ id }) => id)).toEqual([
    'car-t-cell',
    't-cell',
    'car',
  ]);
});

test.each([
  ['The attacking cells', 'attack*', 'attacking'],
  ['A warm room', 'war', undefined],
  ['Your car waits', 'CAR', undefined],
  ['Storms pass', 'storm*', 'Storms'],
])('in “%s” the phrase “%s” is found as whole words', (text, phrase, found) => {
  expect(foundIn(text, [phrase])).toBe(found);
});
