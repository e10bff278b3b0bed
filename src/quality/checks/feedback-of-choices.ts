import { filledBy, standardValues } from '../filled.ts';
import { check, type Found } from '../finding.ts';
import { wordsOf } from '../sentences.ts';
import { questionsHere } from './questions-here.ts';

const FEWEST_WORDS = 8;

/** Each choice, the right one too, has feedback of its own: 8 words or more, and no two alike. How long at most: `chunk-size`. Source: rubric 8.16. */
export const feedbackOfChoices = check('feedback-of-choices', 16, (content) => {
  const fill = filledBy(standardValues(content));
  return questionsHere(content).flatMap(({ file, item }) =>
    item.choices.flatMap(({ id, feedback }, index): Found[] => {
      const twin = item.choices.slice(0, index).find((other) => other.feedback === feedback);
      const words = wordsOf(fill(feedback)).length;
      return [
        ...(words < FEWEST_WORDS
          ? [`The feedback has ${words} words; ${FEWEST_WORDS} are the least. Say why it tempts, and what is so.`]
          : []),
        ...(twin ? [`The feedback is the same as that of "${twin.id}". Answer the idea behind this choice.`] : []),
      ].map((message) => ({ level: 'fail', file, place: `question "${item.id}", feedback of "${id}"`, message }));
    }),
  );
});
