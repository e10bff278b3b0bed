import { filledBy, standardValues } from '../filled.ts';
import { check, type Found } from '../finding.ts';
import { passagesIn } from '../passages.ts';
import { wordsOf } from '../sentences.ts';

const FEWEST_WORDS = 8;
const MOST_WORDS = 40;

/** What a picture shows, in 8 to 40 words, not "image of", and not the caption again. Source: rubric 8.14. */
export const altText = check('alt-text', 14, (content) => {
  const fill = filledBy(standardValues(content));
  return passagesIn(content).flatMap(({ entry, passage }): Found[] => {
    if (passage.kind !== 'alt') return [];
    const words = fill(passage.text).split(/\s+/).flatMap(wordsOf).length;
    const caption = entry.passages.find(({ kind }) => kind === 'caption')?.text;
    return [
      ...(words < FEWEST_WORDS || words > MOST_WORDS
        ? [
            `The description has ${words} words; it needs ${FEWEST_WORDS} to ${MOST_WORDS}. Say what changes, not how it looks.`,
          ]
        : []),
      ...(/^(an? )?(image|picture|drawing|photo) of/i.test(passage.text)
        ? ['Who hears this knows that it is a picture. Begin with what happens in it.']
        : []),
      ...(caption === passage.text ? ['It is the caption again. Say what the picture shows.'] : []),
    ].map((message) => ({ level: 'fail', file: entry.file, place: passage.place, message }));
  });
});
