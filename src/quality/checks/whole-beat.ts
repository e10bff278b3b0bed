import { check, type Found } from '../finding.ts';
import { wordsOf } from '../sentences.ts';

const MOST_WORDS_OF_A_CLAIM = 15;

/**
 * Every beat teaches an objective, and its title is one statement of 15 words at most. That it has a claim, a caption, a
 * description and facts to rest on, its schema and the joining say; its picture and seconds belong to the film. Source: rubric 8.11, 2.2.
 */
export const wholeBeat = check('whole-beat', 11, ({ lessons, locale }) =>
  lessons.flatMap(({ step, beats }) =>
    beats.flatMap(({ id, claim, objectives, claims }): Found[] => {
      const length = claim.split(/\s+/).flatMap(wordsOf).length;
      const facts = { level: 'fail', file: `facts/beats/${step}.yaml`, place: `beat "${id}"` } as const;
      return [
        ...(objectives.length === 0
          ? [{ ...facts, message: 'It teaches no objective. Name one, such as P4.1, under "objectives".' }]
          : []),
        ...(claims.length === 0 ? [{ ...facts, message: 'It rests on no claim. Name those that it states.' }] : []),
        ...(length > MOST_WORDS_OF_A_CLAIM
          ? [
              {
                level: 'fail' as const,
                file: `steps/${locale}/${step}.yaml`,
                place: `beat "${id}", claim`,
                message: `The title has ${length} words, and ${MOST_WORDS_OF_A_CLAIM} is the limit. Say the one idea of this beat.`,
              },
            ]
          : []),
      ];
    }),
  ),
);
