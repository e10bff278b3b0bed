import { check, type Found } from '../finding.ts';
import { passagesIn } from '../passages.ts';
import { foundIn } from '../phrases.ts';

/** Words speak to "you", never about what patients should do. Source: rubric 8.8. */
export const speaksToYou = check('speaks-to-you', 8, (content) =>
  passagesIn(content).flatMap(({ entry, passage }): Found[] => {
    const found = foundIn(passage.text, content.reading.speaksAbout);
    return found === undefined
      ? []
      : [
          {
            level: 'fail',
            file: entry.file,
            place: passage.place,
            message: `“${found}” speaks about the reader. Speak to the reader: “you”, or “call us”.`,
          },
        ];
  }),
);
