import type { StudentWords } from '../../../i18n/student-words.ts';

export type ReviewWords = StudentWords['review'];

/** What the island needs of the words: not those of the notes and the cards for Anki. */
export type ReviewPageWords = Omit<ReviewWords, 'notes' | 'anki'>;
