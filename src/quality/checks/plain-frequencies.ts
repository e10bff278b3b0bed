import { filledBy, standardValues } from '../filled.ts';
import { check, quoted, type Found } from '../finding.ts';
import type { Passage } from '../passage.ts';
import { unitsOf } from '../passages.ts';
import { foundIn } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';

/** "3 of 703", "3 out of 703": how many, out of how many people. */
const OUT_OF = /\b\d+ (?:out )?of (?:(?:about|the) )?(\d+)\b/g;
/** Places in a list and screens that are drawn count nobody. */
const countsPeople = ({ kind }: Passage): boolean => kind !== 'picture' && kind !== 'label';

/** "Common" and "rare" need a number in their sentence; a page counts out of one number; no %, no decimals. Source: rubric 8.24, 1.4. */
export const plainFrequencies = check('plain-frequencies', 24, (content) => {
  const fill = filledBy(standardValues(content));
  return unitsOf(content).flatMap((unit) => {
    const counted = new Set<string>();
    return unit.entries.flatMap((entry) =>
      entry.passages.filter(countsPeople).flatMap((passage) =>
        sentencesOf(passage.text, content.reading.dotted).flatMap((sentence): Found[] => {
          const word = foundIn(sentence, content.reading.frequencies);
          const said = fill(sentence);
          const messages: string[] = [];
          if (word !== undefined && !/\d/.test(said)) {
            messages.push(
              `“${word}” stands without a number, and people take it to mean more than it does: ${quoted(sentence)} Say how many out of how many, or “some people”.`,
            );
          }
          if (/%|\bper ?cent\b/i.test(sentence)) {
            messages.push(`It counts in percent. Say how many out of how many people: ${quoted(sentence)}`);
          }
          if (/\d[.,]\d/.test(sentence)) messages.push(`It shows a decimal. Say a whole number: ${quoted(sentence)}`);
          for (const [, of = ''] of said.matchAll(OUT_OF)) counted.add(of);
          if (counted.size > 1) {
            messages.push(
              `This page counts out of ${[...counted].join(' and out of ')}, and people compare the wrong parts. Count out of one number.`,
            );
            counted.clear();
          }
          return messages.map((message) => ({ level: 'fail', file: entry.file, place: passage.place, message }));
        }),
      ),
    );
  });
});
