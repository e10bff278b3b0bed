import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import type { ReadingTable } from '../content/reading-schema.ts';
import { termsIn } from './phrases.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

/** How hard a stretch of text is to read. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** School grade by the formula of Flesch and Kincaid; `masked` counts explained terms as plain words. */
  readonly fkgl: { readonly raw: number; readonly masked: number };
  /** School grade by SMOG, which reads higher on the same text. */
  readonly smog: { readonly raw: number; readonly masked: number };
  /** For languages without a formula of their own: words a sentence, and how many of 100 words are long. */
  readonly lix: number;
  /** Words of the longest sentence, and of a sentence on average. */
  readonly longest: number;
  readonly mean: number;
  /** Share of the words that are explained terms: 0 to 1. */
  readonly maskedShare: number;
  /** Fewer words than a formula needs: its grade says nothing. */
  readonly tooShort: boolean;
}

/** Below this many words a grade says nothing. Source: rubric 1.3, rule 1. */
const FEWEST_WORDS = 100;
/** From this many syllables on, SMOG counts a word as long. */
const LONG_WORD = 3;
/** From this many letters on, LIX counts a word as long. */
const LONG_IN_LETTERS = 7;
/** An explained term counts as one word of two syllables. Source: rubric 1.3, rule 5. */
const MASKED_SYLLABLES = 2;

/** Syllables of a word as it is said. A number counts as one. Source: rubric 1.3, rule 3. */
export function syllablesOf(word: string, { syllables }: Pick<ReadingTable, 'syllables'>): number {
  const known = syllables[word] ?? syllables[word.toLowerCase()];
  if (known !== undefined) return known;
  if (/^[\p{N}.,:]+$/u.test(word)) return 1;
  const parts = word.split(/[-–—]/).filter((part) => part !== '');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + syllablesOf(part, { syllables }), 0);
  return Math.max(1, syllable(word));
}

interface Tally {
  readonly words: number;
  readonly syllables: number;
  readonly long: number;
}

const gradesOf = ({ words, syllables, long }: Tally, sentences: number) => ({
  fkgl: fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
  smog: smogFormula({ sentence: sentences, polysillabicWord: long }),
});

/** The reading of texts that a visitor reads one after the other, filled in already. Each text ends its last sentence. */
export function readingOf(texts: readonly string[], table: ReadingTable): Reading {
  const sentences = texts.flatMap((text) => sentencesOf(text, table.dotted));
  const masked = Object.fromEntries(Object.entries(table.terms).filter(([id]) => table.masked.includes(id)));
  const met = new Set<string>();
  let maskedUses = 0;
  const unmasked: string[] = [];
  for (const sentence of sentences) {
    let rest = '';
    let from = 0;
    // All terms take part, so that "CAR T cell" is never taken for a "T cell"; only those on the list are masked.
    for (const { id, form, at } of termsIn(sentence, table.terms)) {
      const counts = Object.hasOwn(masked, id) && met.has(id);
      met.add(id);
      if (!counts) continue;
      rest += `${sentence.slice(from, at)} `;
      from = at + form.length;
      maskedUses += 1;
    }
    unmasked.push(...wordsOf(rest + sentence.slice(from)));
  }

  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  const words = sentences.flatMap(wordsOf);
  const lengthy = words.filter((word) => word.length >= LONG_IN_LETTERS).length;
  const tally = (list: readonly string[]): Tally => {
    const counts = list.map((word) => syllablesOf(word, table));
    return {
      words: list.length,
      syllables: counts.reduce((sum, count) => sum + count, 0),
      long: counts.filter((count) => count >= LONG_WORD).length,
    };
  };
  const rest = tally(unmasked);
  const raw = gradesOf(tally(words), sentences.length);
  const fair = gradesOf(
    { ...rest, words: rest.words + maskedUses, syllables: rest.syllables + maskedUses * MASKED_SYLLABLES },
    sentences.length,
  );
  return {
    words: words.length,
    sentences: sentences.length,
    fkgl: { raw: raw.fkgl, masked: fair.fkgl },
    smog: { raw: raw.smog, masked: fair.smog },
    lix: words.length === 0 ? 0 : words.length / sentences.length + (100 * lengthy) / words.length,
    longest: Math.max(0, ...lengths),
    mean: sentences.length === 0 ? 0 : words.length / sentences.length,
    maskedShare: maskedUses === 0 ? 0 : maskedUses / (rest.words + maskedUses),
    tooShort: words.length < FEWEST_WORDS,
  };
}
