import type { FillIn } from '../../i18n/say.ts';
import type { KioskWords } from '../../i18n/kiosk-words.ts';
import type { UiWords } from '../../i18n/ui-words.ts';
import type { StepEntry } from '../steps/step-entry.ts';

/** What the page of the kiosk hands to its island. Texts are templates. The steps come once somebody is there. */
export interface KioskPageData {
  readonly locale: string;
  /** Languages that the site has, by their own names. */
  readonly languages: readonly { readonly locale: string; readonly name: string }[];
  readonly fillIn: FillIn;
  readonly words: KioskWords;
  readonly steps: readonly StepEntry[];
  readonly ui: Pick<UiWords, 'player' | 'call' | 'landing' | 'plan' | 'quiz'>;
}
