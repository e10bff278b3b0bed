import { placeholdersOf } from '../../i18n/fill.ts';
import { standardValues, unknownIn } from '../filled.ts';
import { check, type Found } from '../finding.ts';
import type { PassageInPlace } from '../passage.ts';
import { passagesIn, staffPassagesIn, studentPassagesIn } from '../passages.ts';

/** Fixed words and words in pictures have placeholders without a dot, which whoever shows them fills: `{heartRate}`. */
const isFilledWhereShown = ({ entry, passage }: PassageInPlace): boolean =>
  passage.kind === 'picture' || entry.file.startsWith('ui/');

/** Every `{…}` has something to stand for, so that no page and no printout shows braces. Source: rubric 8.28. */
export const knownPlaceholders = check('known-placeholders', 28, (content) => {
  const values = standardValues(content);
  return [...passagesIn(content), ...studentPassagesIn(content), ...staffPassagesIn(content)].flatMap((where) => {
    const { entry, passage } = where;
    const undotted = isFilledWhereShown(where)
      ? []
      : placeholdersOf(passage.text).filter((name) => !name.includes('.'));
    return [...unknownIn(passage.text, values), ...undotted].map((name): Found => ({
      level: 'fail',
      file: entry.file,
      place: passage.place,
      message: `Nothing is known of {${name}}. Correct its spelling, or add it to "values" of its claim in facts/claims.yaml.`,
    }));
  });
});
