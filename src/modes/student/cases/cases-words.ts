import type { StudentWords } from '../../../i18n/student-words.ts';

export type CasesWords = StudentWords['cases'];
