import type { StudentWords } from '../../../i18n/student-words.ts';
import type { UiWords } from '../../../i18n/ui-words.ts';

/** The fixed words of the questions for students. */
export type QuestionsWords = StudentWords['questions'];

/** What one question needs of them: its own, and those of the parts that it shares with the journey. */
export interface ItemAskWords {
  readonly ask: QuestionsWords['ask'];
  readonly quiz: UiWords['quiz'];
}
