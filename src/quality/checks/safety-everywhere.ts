import { SAFETY_POINTS } from '../../domain/quiz/quiz-item.ts';
import { check, type Found } from '../finding.ts';
import { questionsHere } from './questions-here.ts';

/** All five safety points are asked, said aloud and in the plan, and a choice to call the team is right or safe. Source: rubric 8.22. */
export const safetyEverywhere = check('safety-everywhere', 22, (content) => {
  const { lessons, ui, locale } = content;
  const questions = lessons.flatMap(({ quiz }) => quiz);
  const points: Readonly<Record<string, unknown>> = ui.plan.points;
  const missing = (file: string, point: string, message: string): Found => ({
    level: 'fail',
    file,
    place: `safety point "${point}"`,
    message,
  });
  const gaps = SAFETY_POINTS.flatMap((point) => [
    ...(questions.some((item) => item.kind !== 'spoken' && item.safety === point)
      ? []
      : [
          missing(
            'facts/quiz-key.yaml',
            point,
            'No question of the steps asks for it. Give one question this "safety".',
          ),
        ]),
    ...(questions.some((item) => item.kind === 'spoken' && item.listenFor.some(({ safety }) => safety === point))
      ? []
      : [
          missing('facts/quiz-key.yaml', point, 'Nobody listens for it in the plan said aloud. Add it to "listenFor".'),
        ]),
    ...(Object.hasOwn(points, point)
      ? []
      : [missing(`ui/${locale}.json`, point, 'The plan does not tell it. Add it to "plan.points".')]),
  ]);
  const held = questionsHere(content).flatMap(({ item }): Found[] =>
    item.kind !== 'single'
      ? []
      : item.choices
          .filter(({ id, callsTeam }) => callsTeam && id !== item.right && !item.safe.includes(id))
          .map(({ id }) => ({
            level: 'fail',
            file: 'facts/quiz-key.yaml',
            place: `question "${item.id}", choice "${id}"`,
            message: 'It calls the team, and is neither right nor safe. Make it "right", or add it to "safe".',
          })),
  );
  return [...gaps, ...held];
});
