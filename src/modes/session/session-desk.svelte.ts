import { STEP_IDS, type StepId } from '../../domain/journey/journey.ts';
import type { Prompt, PromptId } from '../../domain/session/teach-back.ts';
import type { SessionWords } from '../../i18n/session-words.ts';
import { said } from '../../i18n/say.ts';
import { ClinicSay } from '../clinic-say.svelte.ts';
import { DetourLibrary } from './detour-library.svelte.ts';
import type { StepEntry } from '../steps/step-entry.ts';
import type { SessionPageData } from './session-page-data.ts';
import { SharedSession, type WindowRole } from './shared-session.svelte.ts';
import type { StepData } from '../steps/step-data.ts';
import { StepLibrary } from '../steps/step-library.svelte.ts';

/** All that the parts of a session's window work with: the session, its words as the clinic has them, and its steps. */
export class SessionDesk {
  readonly #data: SessionPageData;
  readonly clinic: ClinicSay;
  readonly shared: SharedSession;
  readonly library: StepLibrary;
  readonly detours: DetourLibrary;
  readonly #said: Pick<SessionPageData, 'words' | 'steps' | 'prompts' | 'ui'> = $derived.by(() => {
    const { words, steps, prompts, ui } = this.#data;
    return said({ words, steps, prompts, ui }, this.clinic.say);
  });
  /** Words of steps that are here, filled in once for each state of the clinic's settings. */
  readonly #lessons = $derived.by(() => {
    const { say } = this.clinic;
    const filled: Partial<Record<StepId, Pick<StepData, 'lesson' | 'notes'>>> = {};
    return (step: StepId): Pick<StepData, 'lesson' | 'notes'> | undefined => {
      const here = this.library.of(step);
      if (!here) return undefined;
      return (filled[step] ??= said({ lesson: here.lesson, notes: here.notes }, say));
    };
  });

  constructor(data: SessionPageData, role: WindowRole) {
    this.#data = data;
    this.clinic = new ClinicSay(data.fillIn);
    this.shared = new SharedSession(role);
    this.library = new StepLibrary(data.locale);
    this.detours = new DetourLibrary(data.locale);
  }

  get locale(): string {
    return this.#data.locale;
  }
  get words(): SessionWords {
    return this.#said.words;
  }
  get ui(): SessionPageData['ui'] {
    return this.#said.ui;
  }
  /** All steps in the order of the journey. */
  get steps(): readonly StepEntry[] {
    return this.#said.steps;
  }
  get prompts(): readonly Prompt[] {
    return this.#said.prompts;
  }

  stepEntry(step: StepId): StepEntry {
    const found = this.steps.find((each) => each.step === step);
    if (!found) throw new Error(`the session has no step "${step}"`);
    return found;
  }

  prompt(id: PromptId): Prompt {
    const found = this.prompts.find((each) => each.id === id);
    if (!found) throw new Error(`the session has no prompt "${id}"`);
    return found;
  }

  /** Words of a step, where it is here already. */
  lesson(step: StepId): StepData['lesson'] | undefined {
    return this.#lessons(step)?.lesson;
  }

  notes(step: StepId): StepData['notes'] | undefined {
    return this.#lessons(step)?.notes;
  }

  /** Lets everything come that a session may show, so that it goes on without a network. */
  async loadAll(): Promise<void> {
    await this.library.loadAll(STEP_IDS);
    await this.detours.loadAll();
  }

  /** Begins to follow the clinic's file and the other windows. For `onMount`; returns how to stop. */
  open(): () => void {
    const stops = [this.clinic.follow(), this.shared.join()];
    return () => {
      for (const stop of stops) stop();
    };
  }
}
