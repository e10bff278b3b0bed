import type { Say } from '../../i18n/say.ts';
import { isWithinReach, siteFile } from '../../platform/site-file.ts';
import type { AsideWords } from './guided-props.ts';
import type { KeptProgress } from './kept-progress.svelte.ts';
import type StepAside from './StepAside.svelte';
import type { StepQuestions } from './step-questions.svelte.ts';

/** What stands beside a film in place of its words, ready to be shown. */
interface AsidePart {
  readonly Aside: typeof StepAside;
  readonly questions: StepQuestions;
}

/** Questions and the short version, which come when somebody nears them: the film alone is there sooner. */
export class LateAside {
  readonly #address: string;
  readonly #say: () => Say;
  readonly #progress: KeptProgress;
  #coming: Promise<AsidePart> | undefined;
  part = $state.raw<AsidePart | undefined>();

  constructor(address: string, say: () => Say, progress: KeptProgress) {
    this.#address = address;
    this.#say = say;
    this.#progress = progress;
  }

  /** Lets it come, once. Tells whether it is there; after a failure the next call tries again. */
  async load(): Promise<boolean> {
    this.#coming ??= this.#fetched();
    try {
      this.part = await this.#coming;
      return true;
    } catch {
      this.#coming = undefined;
      return false;
    }
  }

  /** Whether a fresh page would bring it. */
  isWithinReach(): Promise<boolean> {
    return isWithinReach(this.#address);
  }

  async #fetched(): Promise<AsidePart> {
    // A server draws films only. What it never draws must not ride along with its styles either.
    if (import.meta.env.SSR) throw new Error('The questions of a step are shown in a browser only.');
    const [{ default: Aside }, { StepQuestions }, templates] = await Promise.all([
      import('./StepAside.svelte'),
      import('./step-questions.svelte.ts'),
      siteFile(this.#address),
    ]);
    return { Aside, questions: new StepQuestions(templates as AsideWords, this.#say, this.#progress) };
  }
}
