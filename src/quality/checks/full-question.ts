import { check, type Found } from '../finding.ts';
import { allQuestionsHere } from './questions-here.ts';

/** From this many letters on, a word that only the right choice shares with the question points at it. */
const RARE_LETTERS = 7;

const longWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= RARE_LETTERS));

/** A question ends with a question mark, and no long word of it comes back in the right choice alone. Source: rubric 8.21. */
export const fullQuestion = check('full-question', 21, (content) =>
  allQuestionsHere(content).flatMap(({ file, item }) => {
    const place = `question "${item.id}", stem`;
    const found: Found[] = item.stem.endsWith('?')
      ? []
      : [{ level: 'fail', file, place, message: 'It does not end with a question mark. Ask a whole question.' }];
    if (item.kind === 'single' || item.kind === 'hotspot') {
      const asked = longWords(`${item.scenario ?? ''} ${item.stem}`);
      const right = longWords(item.choices.find(({ id }) => id === item.right)?.text ?? '');
      const others = longWords(
        item.choices
          .filter(({ id }) => id !== item.right)
          .map(({ text }) => text)
          .join(' '),
      );
      const clue = [...asked].find((word) => right.has(word) && !others.has(word));
      if (clue !== undefined) {
        found.push({
          level: 'warn',
          file,
          place,
          message: `“${clue}” stands in the question and in the right choice only, which gives it away. Use it in another choice too, or nowhere.`,
        });
      }
    }
    return found;
  }),
);
