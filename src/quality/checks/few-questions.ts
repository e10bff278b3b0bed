import { check } from '../finding.ts';

const MOST = 14;

/** The patient's way asks 14 questions at most; twins and cards come on top. Source: rubric 8.28, 3.5. */
export const fewQuestions = check('few-questions', 28, ({ lessons }) => {
  const asked = lessons.flatMap(({ quiz }) => quiz).length;
  return asked <= MOST
    ? []
    : [
        {
          level: 'fail',
          file: 'facts/quiz-key.yaml',
          place: 'all questions',
          message: `The steps ask ${asked} questions, and ${MOST} are the limit for a patient. Make one of them a card: "card: true".`,
        },
      ];
});
