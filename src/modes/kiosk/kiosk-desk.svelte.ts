import type { StepId } from '../../domain/journey/journey.ts';
import type { Lesson } from '../../domain/journey/lesson.ts';
import { ATTRACT, placeBeside, type KioskPlace } from '../../domain/kiosk/kiosk-place.ts';
import { said } from '../../i18n/say.ts';
import { afterAnswer } from '../../platform/after-answer.ts';
import { ClinicSay } from '../clinic-say.svelte.ts';
import type { StepEntry } from '../steps/step-entry.ts';
import type { StepLibrary } from '../steps/step-library.svelte.ts';
import type { KioskPageData } from './kiosk-page-data.ts';

/** All that the screens of a kiosk work with. It lives for one visitor, in memory only. */
export class KioskDesk {
  readonly #data: KioskPageData;
  readonly clinic: ClinicSay;
  readonly library: StepLibrary;
  #place = $state.raw<KioskPlace>(ATTRACT);
  readonly #said = $derived.by(() => {
    const { words, steps, ui } = this.#data;
    return said({ words, steps, ui }, this.clinic.say);
  });
  readonly #lessons = $derived.by(() => {
    const { say } = this.clinic;
    const filled: Partial<Record<StepId, Pick<Lesson, 'beats' | 'quiz' | 'cards'>>> = {};
    return (step: StepId): Pick<Lesson, 'beats' | 'quiz' | 'cards'> | undefined => {
      const here = this.library.of(step);
      if (!here) return undefined;
      const { beats, quiz, cards } = here.lesson;
      return (filled[step] ??= said({ beats, quiz, cards }, say));
    };
  });

  readonly #onRestart: () => void;

  /** @param library the steps, which are nobody's and outlive a visitor */
  constructor(data: KioskPageData, library: StepLibrary, onRestart: () => void) {
    this.#data = data;
    this.clinic = new ClinicSay(data.fillIn);
    this.library = library;
    this.#onRestart = onRestart;
  }

  get locale(): string {
    return this.#data.locale;
  }
  get languages(): KioskPageData['languages'] {
    return this.#data.languages;
  }
  get words(): KioskPageData['words'] {
    return this.#said.words;
  }
  get ui(): KioskPageData['ui'] {
    return this.#said.ui;
  }
  get steps(): readonly StepEntry[] {
    return this.#said.steps;
  }
  /** Where the visitor is. */
  get place(): KioskPlace {
    return this.#place;
  }

  stepEntry(step: StepId): StepEntry {
    const found = this.steps.find((each) => each.step === step);
    if (!found) throw new Error(`the kiosk has no step "${step}"`);
    return found;
  }

  /** Words of a step, where it is here already. */
  lesson(step: StepId): Pick<Lesson, 'beats' | 'quiz' | 'cards'> | undefined {
    return this.#lessons(step);
  }

  /** Goes to a place once the press is answered: a poor box takes a while to draw another scene. */
  go(place: KioskPlace): void {
    void afterAnswer().then(() => {
      this.#place = place;
    });
  }

  /** The next or the earlier screen; after the last one the kiosk begins anew. */
  move(direction: 1 | -1): void {
    const beside = placeBeside(this.#place, direction);
    if (beside) this.go(beside);
    else if (direction === 1) this.restart();
  }

  /** Begins anew, for the next visitor. */
  restart(): void {
    this.#onRestart();
  }
}
