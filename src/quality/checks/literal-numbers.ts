import { check, type CheckedContent, type Found } from '../finding.ts';
import { passagesIn } from '../passages.ts';
import { phrasePattern } from '../phrases.ts';

const PLACEHOLDER = /\{[\w.-]+\}/g;

/** What is left of a text without its placeholders and the few places where a digit may stand. */
export function digitsLeft(text: string, { reading }: Pick<CheckedContent, 'reading'>): string[] {
  let rest = text.replace(PLACEHOLDER, ' ');
  for (const phrase of reading.digitsAllowed) {
    const anyNumber = phrasePattern(phrase).source.replaceAll('#', '\\d+');
    rest = rest.replace(new RegExp(anyNumber, 'giu'), ' ');
  }
  return rest.match(/\d+(?:[.,]\d+)?/g) ?? [];
}

/** The only digit that a drawn calendar or screen may show on its own is a day or week of it. */
const isDrawnDay = (text: string): boolean => /^\d{1,2}$/.test(text);

/** No number stands in words: it comes from a claim or from the clinic's settings. Source: rubric 8.23; short list in the table "digitsAllowed". */
export const literalNumbers = check('literal-numbers', 23, (content) =>
  passagesIn(content).flatMap(({ entry, passage }): Found[] => {
    if (passage.kind === 'picture' && isDrawnDay(passage.text)) return [];
    const [number] = digitsLeft(passage.text, content);
    return number === undefined
      ? []
      : [
          {
            level: 'fail',
            file: entry.file,
            place: passage.place,
            message: `The number ${number} stands in the words. Put it under "values" of its claim in facts/claims.yaml and write {claim-id.name} here; a rule of the clinic is {centre.…}. Is it a name or a place in a list? Then add it to "digitsAllowed" in reading/${content.locale}.yaml.`,
          },
        ];
  }),
);
