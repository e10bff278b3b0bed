import { rightBeat } from '../../domain/quiz/feedback.ts';
import { check, type Found } from '../finding.ts';
import { questionsHere } from './questions-here.ts';

/** "See it again" leads to a beat that shares the objective of the question, for the right answer too. Source: rubric 8.17. */
export const seeItAgain = check('see-it-again', 17, (content) =>
  questionsHere(content).flatMap(({ item }) => {
    const links = [
      ...item.choices.map(({ id, again }) => ({ place: `choice "${id}"`, again })),
      { place: 'right answer', again: rightBeat(item) },
    ];
    return links.flatMap(({ place, again }): Found[] => {
      const beat = content.lessons.find(({ step }) => step === again.step)?.beats.find(({ id }) => id === again.beat);
      if (beat?.objectives.includes(item.objective)) return [];
      return [
        {
          level: 'fail',
          file: 'facts/quiz-key.yaml',
          place: `question "${item.id}", ${place}`,
          message: `It leads to ${again.step}#${again.beat}, which does not teach ${item.objective}. Name the beat that answers it, or add the objective to that beat in facts/beats/${again.step}.yaml.`,
        },
      ];
    });
  }),
);
