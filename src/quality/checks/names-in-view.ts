import { check, type Found } from '../finding.ts';

const MOST_NAMES = 5;
/** A shorter form of a name, shown in its place where there is little room. */
const isShorterForm = (label: string): boolean => label.endsWith('Short');

/** At most five named things in a picture. Which actors a film draws, its own tests say. Source: rubric 8.12, 1.1 item 18. */
export const namesInView = check('names-in-view', 12, ({ lessons, locale }) =>
  lessons.flatMap(({ step, beats }) =>
    beats.flatMap(({ id, labels }): Found[] => {
      const names = Object.keys(labels).filter((label) => !isShorterForm(label));
      return names.length <= MOST_NAMES
        ? []
        : [
            {
              level: 'fail',
              file: `steps/${locale}/${step}.yaml`,
              place: `beat "${id}", labels`,
              message: `${names.length} things are named in one picture, and ${MOST_NAMES} is the limit. Name only those that the caption speaks of.`,
            },
          ];
    }),
  ),
);
