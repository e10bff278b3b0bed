import { check, quoted, shown, type Found } from '../finding.ts';
import type { PassageKind } from '../passage.ts';
import { unitsOf } from '../passages.ts';
import { foundIn } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';
import type { ReadingTable } from '../../content/reading-schema.ts';

const GOAL = 0.2;
const LIMIT = 0.3;
const TOLD: readonly PassageKind[] = ['heading', 'caption', 'paragraph', 'item', 'stem', 'feedback', 'recap', 'prompt'];

/** Whether a sentence says that something is done, and not who does it: a form of "to be" and a participle. */
export function isPassive(sentence: string, { passive }: Pick<ReadingTable, 'passive'>): boolean {
  const words = sentence.split(/\s+/);
  return words.some((word, index) => {
    if (foundIn(word, passive.helpers) === undefined) return false;
    // "is often taken", "are not kept": one word may stand between.
    return words
      .slice(index + 1, index + 3)
      .some((next) => foundIn(next, passive.participles) !== undefined && foundIn(next, passive.not) === undefined);
  });
}

/** At most 20 % of the sentences of a page are passive; more than 30 % fail. Source: rubric 8.7. */
export const activeVoice = check('active-voice', 7, (content) =>
  unitsOf(content)
    .filter(({ kind }) => kind !== 'list')
    .flatMap(({ id, file, entries }): Found[] => {
      const sentences = entries
        .flatMap(({ passages }) => passages)
        .filter(({ kind }) => TOLD.includes(kind))
        .flatMap(({ text }) => sentencesOf(text, content.reading.dotted));
      const passive = sentences.filter((sentence) => isPassive(sentence, content.reading));
      const share = sentences.length === 0 ? 0 : passive.length / sentences.length;
      if (share <= GOAL) return [];
      return [
        {
          level: share > LIMIT ? 'fail' : 'warn',
          file,
          place: `all of "${id}"`,
          message: `${shown(share * 100)} of 100 sentences do not say who acts; the goal is 20 at most. Begin with “you”, “we” or “your team”. The first: ${quoted(passive[0] ?? '')}`,
        },
      ];
    }),
);
