import { check, type CheckedContent, type Found } from '../finding.ts';
import type { PassageInPlace } from '../passage.ts';
import { passagesIn, staffPassagesIn, studentPassagesIn } from '../passages.ts';
import { phrasePattern } from '../phrases.ts';

const PLACEHOLDER = /\{[\w.-]+\}/g;

/** What is left of a text without its placeholders and the few places where a digit may stand. */
export function digitsLeft(text: string, allowed: readonly string[]): string[] {
  let rest = text.replace(PLACEHOLDER, ' ');
  for (const phrase of allowed) {
    const anyNumber = phrasePattern(phrase).source.replaceAll('#', '\\d+');
    rest = rest.replace(new RegExp(anyNumber, 'giu'), ' ');
  }
  return rest.match(/\d+(?:[.,]\d+)?/g) ?? [];
}

/** The only digit that a drawn calendar or screen may show on its own is a day or week of it. */
const isDrawnDay = (text: string): boolean => /^\d{1,2}$/.test(text);

/** What has a digit where none may stand. `list` names the places for digits in the reading table. */
function numbersIn(
  places: readonly PassageInPlace[],
  allowed: readonly string[],
  list: string,
  { locale }: Pick<CheckedContent, 'locale'>,
): Found[] {
  return places.flatMap(({ entry, passage }): Found[] => {
    if (passage.kind === 'picture' && isDrawnDay(passage.text)) return [];
    const [number] = digitsLeft(passage.text, allowed);
    return number === undefined
      ? []
      : [
          {
            level: 'fail',
            file: entry.file,
            place: passage.place,
            message: `The number ${number} stands in the words. Put it under "values" of its claim in facts/claims.yaml and write {claim-id.name} here; a rule of the clinic is {centre.…}. Is it a name or a place in a list? Then add it to "${list}" in reading/${locale}.yaml.`,
          },
        ];
  });
}

/**
 * No number stands in words, for patients, for students or for who leads a session: it comes from a claim or from the
 * clinic's settings. Source: rubric 8.23; short lists in the tables "digitsAllowed", "digitsForStudents", "digitsForStaff".
 */
export const literalNumbers = check('literal-numbers', 23, (content) => {
  const { digitsAllowed, digitsForStudents, digitsForStaff } = content.reading;
  return [
    ...numbersIn(passagesIn(content), digitsAllowed, 'digitsAllowed', content),
    ...numbersIn(studentPassagesIn(content), [...digitsAllowed, ...digitsForStudents], 'digitsForStudents', content),
    ...numbersIn(staffPassagesIn(content), [...digitsAllowed, ...digitsForStaff], 'digitsForStaff', content),
  ];
});
