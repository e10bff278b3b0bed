import { check, type Found } from '../finding.ts';
import { passagesIn } from '../passages.ts';
import { foundIn, termsIn } from '../phrases.ts';
import { syllablesOf } from '../reading-of.ts';
import { wordsOf } from '../sentences.ts';

const FROM_SYLLABLES = 4;

/** No word of four or more syllables except terms that are explained and words that everybody knows. Source: rubric 1.3. */
export const hardWords = check('hard-words', 1, (content) => {
  const { reading } = content;
  const met = new Set<string>();
  return passagesIn(content).flatMap(({ entry, passage }) => {
    if (passage.kind === 'alt') return [];
    const terms = termsIn(passage.text, reading.terms).map(({ form }) => form.toLowerCase());
    return wordsOf(passage.text.replace(/\{[\w.-]+\}/g, '0')).flatMap((word): Found[] => {
      const plain = word.toLowerCase();
      if (met.has(`${entry.file} ${plain}`) || terms.some((term) => term.split(' ').includes(plain))) return [];
      // Two short words with a hyphen are not one long word.
      const hardest = Math.max(...word.split(/[-–’]/).map((part) => (part === '' ? 0 : syllablesOf(part, reading))));
      if (hardest < FROM_SYLLABLES || foundIn(word, reading.knownLongWords) !== undefined) return [];
      met.add(`${entry.file} ${plain}`);
      return [
        {
          level: 'warn',
          file: entry.file,
          place: passage.place,
          message: `“${word}” is a long word (${hardest} syllables). Say it more simply, or add it to "knownLongWords" in reading/${content.locale}.yaml where everybody knows it.`,
        },
      ];
    });
  });
});
