import { check, type Found } from '../finding.ts';
import { foundIn } from '../phrases.ts';
import { questionsHere } from './questions-here.ts';

const FEWEST = 3;
const MOST = 4;

/** One right answer among three or four; no "all of the above", no "A and B", in what is matched neither. That the key names one, its joining says. Source: rubric 8.18. */
export const choicesToChooseFrom = check('choices-to-choose-from', 18, (content) =>
  questionsHere(content).flatMap(({ file, item }): Found[] => {
    const place = `question "${item.id}"`;
    const oneOf = item.kind === 'single' || item.kind === 'hotspot';
    const count = item.choices.length;
    return [
      ...(oneOf && (count < FEWEST || count > MOST)
        ? [
            {
              level: 'fail' as const,
              file,
              place,
              message: `There are ${count} choices; a question with one answer has ${FEWEST} or ${MOST}. Add one that people really believe, or take one out.`,
            },
          ]
        : []),
      ...[...(item.kind === 'days' ? [] : item.choices), ...(item.kind === 'match' ? item.targets : [])].flatMap(
        ({ id, text }): Found[] => {
          const found =
            foundIn(text, content.reading.questions.notAsOptions) ?? /^(both )?[A-D] and [A-D]\b/.exec(text)?.[0];
          return found === undefined
            ? []
            : [
                {
                  level: 'fail',
                  file,
                  place: `${place}, choice "${id}"`,
                  message: `“${found}” asks for logic and not for a decision. Say one thing to do or to think.`,
                },
              ];
        },
      ),
    ];
  }),
);
