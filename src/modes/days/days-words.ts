import type { UiWords } from '../../i18n/ui-words.ts';

export type DaysWords = UiWords['days'];
