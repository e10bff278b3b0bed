import { shownOrder } from '../../domain/quiz/shown-order.ts';
import { filledBy, standardValues } from '../filled.ts';
import { check, shown, type Found } from '../finding.ts';
import { questionsHere } from './questions-here.ts';

const MOST_LONGEST = 0.4;
const MOST_OFF = 0.15;
const HIGHEST_RATIO = 2;

/** The longest choice is the right one in at most 40 %, the right place is even to 15 points, and choices are alike in length. Source: rubric 8.20. */
export const keyNotGivenAway = check('key-not-given-away', 20, (content) => {
  const fill = filledBy(standardValues(content));
  const lengthOf = ({ text }: { readonly text: string }): number => fill(text).length;
  const all = questionsHere(content);
  const oneOf = all.flatMap(({ item }) => (item.kind === 'single' || item.kind === 'hotspot' ? [item] : []));
  const quizzes = `quizzes/${content.locale}/`;
  const fail = (file: string, place: string, message: string): Found => ({ level: 'fail', file, place, message });
  const uneven = all.flatMap(({ file, item }): Found[] => {
    // Cards are not compared with each other, and slips of days are never shown.
    if (item.kind === 'bins' || item.kind === 'days') return [];
    const compared = [item.choices, ...(item.kind === 'match' ? [item.targets] : [])];
    return compared
      .map((texts) => texts.map(lengthOf))
      .some((lengths) => Math.max(...lengths) / Math.min(...lengths) > HIGHEST_RATIO)
      ? [
          fail(
            file,
            `question "${item.id}"`,
            'The longest choice is more than twice as long as the shortest. Make them alike.',
          ),
        ]
      : [];
  });
  if (oneOf.length === 0) return uneven;
  const longest = oneOf.filter((item) => {
    const [first] = item.choices.toSorted((a, b) => lengthOf(b) - lengthOf(a));
    return first?.id === item.right;
  }).length;
  const places = oneOf.map((item) => shownOrder(item).indexOf(item.right));
  const choices = Math.max(...oneOf.map((item) => item.choices.length));
  const habitual = Array.from({ length: choices }, (_, place) => ({
    place,
    share: places.filter((each) => each === place).length / places.length,
  })).filter(({ share }) => Math.abs(share - 1 / choices) > MOST_OFF);
  return [
    ...uneven,
    ...(longest / oneOf.length > MOST_LONGEST
      ? [
          fail(
            quizzes,
            'all questions',
            `The longest choice is the right one in ${shown((longest / oneOf.length) * 100)} of 100 questions; 40 is the limit. Lengthen others, or shorten right ones.`,
          ),
        ]
      : []),
    ...habitual.map(({ place, share }) =>
      fail(
        quizzes,
        'all questions',
        `The right answer stands in place ${place + 1} in ${shown(share * 100)} of 100 questions. Spread it more evenly.`,
      ),
    ),
  ];
});
