import { filledBy, standardValues } from '../filled.ts';
import { check, quoted, shown, type Found } from '../finding.ts';
import { passagesIn } from '../passages.ts';
import { readingsIn } from '../reading-units.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';
import { READING_LIMITS } from './reading-level.ts';

/** At patient depth a sentence has 20 words at most, and 12 on average over a page; descriptions of pictures are no reading text. Source: rubric 8.2, 1.3. */
export const sentenceLength = check('sentence-length', 2, (content) => {
  const { longest, mean } = READING_LIMITS.patient;
  const fill = filledBy(standardValues(content));
  const read = passagesIn(content).filter(({ passage }) => passage.kind !== 'alt');
  const long = read.flatMap(({ entry, passage }): Found[] =>
    sentencesOf(fill(passage.text), content.reading.dotted)
      .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
      .filter(({ words }) => words > longest)
      .map(({ sentence, words }) => ({
        level: 'fail',
        file: entry.file,
        place: passage.place,
        message: `A sentence has ${words} words, and ${longest} is the limit: ${quoted(sentence)} Make two of it.`,
      })),
  );
  const slow = readingsIn(content)
    .filter(({ reading }) => reading.mean > mean)
    .map(({ file, id, reading }): Found => ({
      level: 'warn',
      file,
      place: `all of "${id}"`,
      message: `Sentences have ${shown(reading.mean)} words on average; ${mean} is the goal. Shorten the longest ones.`,
    }));
  return [...long, ...slow];
});
