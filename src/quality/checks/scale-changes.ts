import { check, type Found } from '../finding.ts';

/** Whoever was shown cells is told when the picture is life size again: one change of scale at a time, and said. Source: rubric 8.13. */
export const scaleChanges = check('scale-changes', 13, ({ lessons, locale }) =>
  lessons.flatMap(({ step, beats }) =>
    beats.flatMap(({ id, scale }, index): Found[] => {
      const before = beats[index - 1]?.scale;
      if (before?.kind !== 'water' || scale !== undefined) return [];
      return [
        {
          level: 'fail',
          file: `steps/${locale}/${step}.yaml`,
          place: `beat "${id}", scale`,
          message: `The beat before shows cells over the whole picture (“${before.place}”), and this one does not say where we are. Add a scale, such as “Back to the patient: life size again”.`,
        },
      ];
    }),
  ),
);
