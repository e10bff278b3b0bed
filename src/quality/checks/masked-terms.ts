import { check, shown, type Found } from '../finding.ts';
import { readingOf } from '../reading-of.ts';
import { readingsIn } from '../reading-units.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';
import { READING_LIMITS } from './reading-level.ts';

const MOST_WORDS = 12;
const HIGHEST_GRADE = 6;
/** A formula for a page says little about one line, so a meaning as short as this is left to its reader. */
const FEWEST_WORDS = 5;

/**
 * Terms that count as plain words once explained: each in the glossary, in 12 words at most, FKGL <= 6; on no page more
 * than 12 % of the words. That there are 15 at most, its schema says. Source: rubric 8.4, 1.3.
 */
export const maskedTerms = check('masked-terms', 4, (content) => {
  const { reading, locale, glossary } = content;
  const table = `reading/${locale}.yaml`;
  const words = `glossary/${locale}.yaml`;
  const meanings = reading.masked.flatMap((id): Found[] => {
    const term = glossary[id];
    if (!term || !Object.hasOwn(reading.terms, id)) {
      return [
        {
          level: 'fail',
          file: table,
          place: `masked, "${id}"`,
          message: `"${id}" counts as a plain word once explained, but ${words} or "terms" in ${table} does not have it. Add it there, or take it out here.`,
        },
      ];
    }
    const length = sentencesOf(term.meaning, reading.dotted).flatMap(wordsOf).length;
    const grade = readingOf([term.meaning], reading).fkgl.masked;
    return [
      ...(length > MOST_WORDS
        ? [`The meaning has ${length} words, and ${MOST_WORDS} is the limit. Say it in fewer words.`]
        : []),
      ...(length >= FEWEST_WORDS && grade > HIGHEST_GRADE
        ? [`The meaning reads at grade ${shown(grade)}, and ${HIGHEST_GRADE} is the limit. Use shorter words.`]
        : []),
    ].map((message) => ({ level: 'fail', file: words, place: `meaning of "${id}"`, message }));
  });
  const crowded = readingsIn(content)
    .filter(({ reading: { maskedShare, tooShort } }) => !tooShort && maskedShare > READING_LIMITS.patient.maskedShare)
    .map(({ file, id, reading: { maskedShare } }): Found => ({
      level: 'fail',
      file,
      place: `all of "${id}"`,
      message: `${shown(maskedShare * 100)} of 100 words are medical terms, and 12 is the limit. Say “signals”, “medicine” or “it” where the term is not needed.`,
    }));
  return [...meanings, ...crowded];
});
