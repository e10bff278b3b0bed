import { NUMBERED_STEPS, stepNumber } from '../../domain/journey/journey.ts';
import { check, type Found } from '../finding.ts';
import { questionsOf } from '../passages.ts';

/** What a patient can do after each step: four objectives a step. Source: rubric 4. */
export const PATIENT_OBJECTIVES: readonly string[] = NUMBERED_STEPS.flatMap((step) =>
  [1, 2, 3, 4].map((n) => `P${stepNumber(step)}.${n}`),
);

/** Each objective has a beat that shows it and a question or card that asks it. Source: rubric 8.15. */
export const objectivesCovered = check('objectives-covered', 15, ({ lessons }) => {
  const taught = new Set<string>(lessons.flatMap(({ beats }) => beats.flatMap(({ objectives }) => objectives)));
  const asked = new Set<string>(lessons.flatMap((lesson) => questionsOf(lesson).map(({ objective }) => objective)));
  const unknown = [...taught, ...asked].filter((id) => !PATIENT_OBJECTIVES.includes(id));
  return [
    ...PATIENT_OBJECTIVES.filter((id) => !taught.has(id)).map((id): Found => ({
      level: 'fail',
      file: 'facts/beats/',
      place: `objective ${id}`,
      message: 'No beat teaches it. Name it under "objectives" of the beat that shows it.',
    })),
    ...PATIENT_OBJECTIVES.filter((id) => !asked.has(id)).map((id): Found => ({
      level: 'fail',
      file: 'facts/quiz-key.yaml',
      place: `objective ${id}`,
      message: 'No question asks for it. Add a question, or a "check yourself" card.',
    })),
    ...[...new Set(unknown)].map((id): Found => ({
      level: 'fail',
      file: 'facts/',
      place: `objective ${id}`,
      message: 'There is no such objective. They are P1.1 to P6.4, four a step.',
    })),
  ];
});
