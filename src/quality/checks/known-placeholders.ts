import { standardValues, unknownIn } from '../filled.ts';
import { check, type Found } from '../finding.ts';
import { passagesIn } from '../passages.ts';

/** Every `{…}` with a dot has something to stand for, so that no page and no printout shows braces. Source: rubric 8.28. */
export const knownPlaceholders = check('known-placeholders', 28, (content) => {
  const values = standardValues(content);
  return passagesIn(content).flatMap(({ entry, passage }) =>
    unknownIn(passage.text, values).map((name): Found => ({
      level: 'fail',
      file: entry.file,
      place: passage.place,
      message: `Nothing is known of {${name}}. Correct its spelling, or add it to "values" of its claim in facts/claims.yaml.`,
    })),
  );
});
