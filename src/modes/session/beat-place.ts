import type { StepEntry } from '../steps/step-entry.ts';
import { fill } from '../../i18n/fill.ts';

/** Where a step lies among the six, in words: "Step 4 of 6". */
export const stepPlace = (
  { number }: Pick<StepEntry, 'number'>,
  words: { readonly position: string; readonly positionIntro: string },
): string => (number === 0 ? words.positionIntro : fill(words.position, { number, total: 6 }));
