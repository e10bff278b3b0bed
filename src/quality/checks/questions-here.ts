import { isMarked, type MarkedItem } from '../../domain/quiz/quiz-item.ts';
import type { CheckedContent } from '../finding.ts';
import { questionsOf } from '../passages.ts';

/** A question that the page marks, with the file of its words. */
export interface QuestionHere {
  readonly file: string;
  readonly item: MarkedItem;
}

/** Every question that the page marks: those of the steps, their twins and the cards. */
export const questionsHere = ({ lessons, locale }: CheckedContent): QuestionHere[] =>
  lessons.flatMap((lesson) =>
    questionsOf(lesson)
      .filter(isMarked)
      .map((item) => ({ file: `quizzes/${locale}/${lesson.step}.yaml`, item })),
  );
