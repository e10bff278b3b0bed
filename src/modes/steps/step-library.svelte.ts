import type { StepId } from '../../domain/journey/journey.ts';
import { siteFile } from '../../platform/site-file.ts';
import type { Scene } from '../../scenes/stage/scene.ts';
import type { StepData } from './step-data.ts';
import { STEP_SCENES } from './step-scenes.ts';

/** A step that is here: its words as templates, its pictures, its drawing. */
export interface StepHere extends StepData {
  readonly scene: Scene<object>;
}

/** The steps, which come when they are near and stay for as long as the window lives. */
export class StepLibrary {
  readonly #locale: string;
  readonly #coming: Partial<Record<StepId, Promise<void>>> = {};
  #here = $state.raw<Readonly<Partial<Record<StepId, StepHere>>>>({});
  #lost = $state.raw<readonly StepId[]>([]);

  constructor(locale: string) {
    this.#locale = locale;
  }

  /** The step, where it is here. */
  of(step: StepId): StepHere | undefined {
    return this.#here[step];
  }

  /** A step was asked for and did not come. */
  isLost(step: StepId): boolean {
    return this.#lost.includes(step);
  }

  /** Lets a step come, once; after a failure the next call tries again. */
  async load(step: StepId): Promise<void> {
    if (this.#here[step]) return;
    this.#coming[step] ??= this.#fetched(step);
    try {
      await this.#coming[step];
      this.#lost = this.#lost.filter((each) => each !== step);
    } catch {
      Reflect.deleteProperty(this.#coming, step);
      if (!this.#lost.includes(step)) this.#lost = [...this.#lost, step];
    }
  }

  /** Lets the steps come one after the other, so that a session goes on without a network. */
  async loadAll(steps: readonly StepId[]): Promise<void> {
    for (const step of steps) await this.load(step);
  }

  async #fetched(step: StepId): Promise<void> {
    const [data, scene] = await Promise.all([
      siteFile(`/${this.#locale}/session/${step}.json`),
      STEP_SCENES[step].scene(),
      // What moves it comes along, but a picture that stands still is better than none.
      STEP_SCENES[step].score().catch(() => undefined),
      import('../../scenes/stage/timeline.ts').catch(() => undefined),
    ]);
    this.#here = { ...this.#here, [step]: { ...(data as StepData), scene } };
  }
}
