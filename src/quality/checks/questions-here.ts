import { isMarked, type MarkedItem, type QuizItem } from '../../domain/quiz/quiz-item.ts';
import type { CheckedContent } from '../finding.ts';
import { questionsOf } from '../passages.ts';

/** A question with the file of its words. */
export interface QuestionHere<Item extends QuizItem = MarkedItem> {
  readonly file: string;
  readonly item: Item;
}

/** Every question: those of the steps, the one said aloud too, their twins and the cards. */
export const allQuestionsHere = ({ lessons, locale }: CheckedContent): QuestionHere<QuizItem>[] =>
  lessons.flatMap((lesson) =>
    questionsOf(lesson).map((item) => ({ file: `quizzes/${locale}/${lesson.step}.yaml`, item })),
  );

/** Every question that the page marks: those of the steps, their twins and the cards. */
export const questionsHere = (content: CheckedContent): QuestionHere[] =>
  allQuestionsHere(content).flatMap(({ file, item }) => (isMarked(item) ? [{ file, item }] : []));
