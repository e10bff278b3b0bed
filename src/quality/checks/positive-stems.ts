import { check, type Found } from '../finding.ts';
import { foundIn } from '../phrases.ts';
import { allQuestionsHere } from './questions-here.ts';

/** No question asks what is not so. Source: rubric 8.19. */
export const positiveStems = check('positive-stems', 19, (content) =>
  allQuestionsHere(content).flatMap(({ file, item }): Found[] => {
    const found = foundIn(item.stem, content.reading.questions.notInStems);
    return found === undefined
      ? []
      : [
          {
            level: 'fail',
            file,
            place: `question "${item.id}", stem`,
            message: `“${found}” makes the question negative, and readers miss that. Ask what is so, or what to do.`,
          },
        ];
  }),
);
