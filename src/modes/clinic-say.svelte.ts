import { DEFAULT_CLINIC, type ClinicSettings } from '../domain/clinic/clinic-settings.ts';
import { sayer, type FillIn, type Say } from '../i18n/say.ts';
import { onClinic, todayFrom } from '../platform/clinic-file.ts';

/**
 * Fills the texts of an island: as the page was built at first, so that it wakes on what the server drew, and as the
 * clinic's file stands once that has been read.
 */
export class ClinicSay {
  readonly #fillIn: FillIn;
  #settings = $state.raw<ClinicSettings>(DEFAULT_CLINIC);
  #today = $state('');
  readonly #say: Say = $derived.by(() => sayer(this.#fillIn, this.#settings, this.#today));

  constructor(fillIn: FillIn) {
    this.#fillIn = fillIn;
    this.#settings = fillIn.builtWith;
    this.#today = fillIn.builtOn;
  }

  /** Fills in a text as far as the clinic's settings are known now. */
  get say(): Say {
    return this.#say;
  }

  /** What the clinic has set, as far as it is known now. */
  get settings(): ClinicSettings {
    return this.#settings;
  }

  /** Reads the clinic's file. For `onMount`; returns how to stop. */
  follow(): () => void {
    this.#today = todayFrom(this.#fillIn.builtOn);
    return onClinic(this.#fillIn.builtWith, ({ settings }) => {
      this.#settings = settings;
    });
  }
}
