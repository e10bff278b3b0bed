import type { Prompt } from '../../domain/session/teach-back.ts';
import type { FillIn } from '../../i18n/say.ts';
import type { SessionWords } from '../../i18n/session-words.ts';
import type { UiWords } from '../../i18n/ui-words.ts';
import type { StepEntry } from '../steps/step-entry.ts';

/** What a page of the session hands to its island. Texts are templates. The steps themselves come when they are near. */
export interface SessionPageData {
  readonly locale: string;
  readonly fillIn: FillIn;
  readonly words: SessionWords;
  readonly steps: readonly StepEntry[];
  readonly prompts: readonly Prompt[];
  readonly ui: Pick<UiWords, 'player' | 'quiz' | 'call' | 'plan' | 'nav' | 'step'> & {
    readonly clinic: Pick<UiWords['clinic'], 'card'>;
  };
}
