import { check, type Found } from '../finding.ts';
import { passagesIn } from '../passages.ts';
import { foundIn } from '../phrases.ts';

/** No word that frightens, blames or talks of war. Answers that voice a mistaken idea may. Source: rubric 8.9, 1.5. */
export const bannedWords = check('banned-words', 9, (content) =>
  passagesIn(content).flatMap(({ entry, passage }): Found[] =>
    passage.kind === 'option'
      ? []
      : content.reading.banned.flatMap(({ words, instead }): Found[] => {
          const found = foundIn(passage.text, words);
          return found === undefined
            ? []
            : [
                {
                  level: 'fail',
                  file: entry.file,
                  place: passage.place,
                  message: `“${found}” frightens or blames. Say it without, for example: ${instead}.`,
                },
              ];
        }),
  ),
);
