import { check, shown, type Found } from '../finding.ts';
import type { Reading } from '../reading-of.ts';
import { readingsIn } from '../reading-units.ts';

/** Highest grades and shares at each depth. Source: rubric 1.3, table and rule 7. LIX: our choice, the upper end of "easy". */
export const READING_LIMITS = {
  patient: { fkglMasked: 6, fkglRaw: 7.5, smogMasked: 8, lix: 40, longest: 20, mean: 12, maskedShare: 0.12 },
  kiosk: { fkglMasked: 5, fkglRaw: 6.5, smogMasked: 7, lix: 35, longest: 14, mean: 10, maskedShare: 0.12 },
} as const;

type Limits = (typeof READING_LIMITS)[keyof typeof READING_LIMITS];

const english = ({ fkgl, smog }: Reading, limits: Limits) =>
  [
    ['FKGL with explained terms as plain words is grade', fkgl.masked, limits.fkglMasked],
    ['FKGL is grade', fkgl.raw, limits.fkglRaw],
    ['SMOG with explained terms as plain words is grade', smog.masked, limits.smogMasked],
  ] as const;

/**
 * Each step, topic and page at patient depth: FKGL masked <= 6, raw <= 7.5, SMOG masked <= 8; in languages that these do
 * not fit, LIX <= 40. Source: rubric 8.1.
 */
export const readingLevel = check('reading-level', 1, (content) => {
  const limits = READING_LIMITS.patient;
  const gradesOf = (reading: Reading) =>
    content.reading.formula === 'lix' ? ([['LIX is', reading.lix, limits.lix]] as const) : english(reading, limits);
  return readingsIn(content)
    .filter(({ reading }) => !reading.tooShort)
    .flatMap(({ file, id, reading }) =>
      gradesOf(reading)
        .filter(([, grade, limit]) => grade > limit)
        .map(([name, grade, limit]): Found => ({
          level: 'fail',
          file,
          place: `all of "${id}"`,
          message: `The words are too hard: ${name} ${shown(grade)}, and ${shown(limit)} is the limit. Use shorter words and shorter sentences.`,
        })),
    );
});
