import { check, shown, type Found } from '../finding.ts';
import { readingsIn } from '../reading-units.ts';

/** Highest grades and shares at each depth. Source: rubric 1.3, table and rule 7. */
export const READING_LIMITS = {
  patient: { fkglMasked: 6, fkglRaw: 7.5, smogMasked: 8, longest: 20, mean: 12, maskedShare: 0.12 },
  kiosk: { fkglMasked: 5, fkglRaw: 6.5, smogMasked: 7, longest: 14, mean: 10, maskedShare: 0.12 },
} as const;

/** Each step, topic and page at patient depth: FKGL masked <= 6, raw <= 7.5, SMOG masked <= 8. Source: rubric 8.1. */
export const readingLevel = check('reading-level', 1, (content) =>
  readingsIn(content).flatMap(({ file, id, reading: { fkgl, smog, tooShort } }): Found[] => {
    const limits = READING_LIMITS.patient;
    const over = [
      ['FKGL with explained terms as plain words', fkgl.masked, limits.fkglMasked],
      ['FKGL', fkgl.raw, limits.fkglRaw],
      ['SMOG with explained terms as plain words', smog.masked, limits.smogMasked],
    ] as const;
    if (tooShort) return [];
    return over
      .filter(([, grade, limit]) => grade > limit)
      .map(([name, grade, limit]) => ({
        level: 'fail',
        file,
        place: `all of "${id}" with its questions`,
        message: `The words are too hard: ${name} is grade ${shown(grade)}, and ${shown(limit)} is the limit. Use shorter words and shorter sentences.`,
      }));
  }),
);
