import { check, quoted, type Found } from '../finding.ts';
import { passagesIn } from '../passages.ts';
import { countIn, foundIn } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';

/** No two of may, might and could in one sentence, and no double negative. Source: rubric 8.10. */
export const hedges = check('hedges', 10, (content) =>
  passagesIn(content).flatMap(({ entry, passage }) =>
    sentencesOf(passage.text, content.reading.dotted).flatMap((sentence): Found[] => {
      const where = { level: 'warn', file: entry.file, place: passage.place } as const;
      const double = foundIn(sentence, content.reading.doubleNegatives);
      return [
        ...(countIn(sentence, content.reading.hedges) > 1
          ? [
              {
                ...where,
                message: `Two words of doubt in one sentence: ${quoted(sentence)} Keep one, or make two sentences.`,
              },
            ]
          : []),
        ...(double === undefined
          ? []
          : [{ ...where, message: `“${double}” says no twice: ${quoted(sentence)} Say what is so.` }]),
      ];
    }),
  ),
);
