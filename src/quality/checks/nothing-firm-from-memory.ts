import { placeholdersOf } from '../../i18n/fill.ts';
import { check, type Found } from '../finding.ts';
import { studentUnitsOf, unitsOf } from '../passages.ts';
import { digitsLeft } from './literal-numbers.ts';

/**
 * What rests only on claims known from memory shows no number: neither a digit nor the value of a claim. That such claims
 * hold none themselves, their schema says. Source: rubric 8.23.
 */
export const nothingFirmFromMemory = check('nothing-firm-from-memory', 23, (content) => {
  const named = [...content.reading.digitsAllowed, ...content.reading.digitsForStudents];
  return [...unitsOf(content), ...studentUnitsOf(content)].flatMap(({ entries }) =>
    entries.flatMap(({ file, claims, claimsIn, place, passages }) => {
      const onlyMemory = claims.length > 0 && claims.every((id) => content.claims[id]?.certainty === 'from-memory');
      if (!onlyMemory) return [];
      return passages.flatMap((passage): Found[] => {
        const value = placeholdersOf(passage.text).find((name) =>
          Object.hasOwn(content.claims, name.split('.')[0] ?? ''),
        );
        const number = value === undefined ? digitsLeft(passage.text, named)[0] : `{${value}}`;
        return number === undefined
          ? []
          : [
              {
                level: 'fail',
                file,
                place: passage.place,
                message: `It shows ${number}, but all its claims are known from memory only. Take the number out, or name a claim that was read in a source for ${place} in ${claimsIn}.`,
              },
            ];
      });
    }),
  );
});
