import {
  draftOf,
  isSameDraft,
  problemInDraft,
  settingsOf,
  type ClinicDraft,
  type ClinicField,
  type DraftProblemKind,
  type FieldUnits,
} from '../../domain/clinic/clinic-draft.ts';
import { clinicFileText } from '../../domain/clinic/clinic-file.ts';
import type { ClinicSettings } from '../../domain/clinic/clinic-settings.ts';
import { FIELDS_IN_ORDER } from './clinic-fields.ts';

type Fields = readonly ClinicField[];

/** What staff have typed so far: the settings it makes, what is not right with it yet, and whether a file holds it. */
export class ClinicEditing {
  readonly #units: FieldUnits;
  /** As the page was built: still the draft as long as nobody has typed. */
  readonly #first: ClinicDraft;
  #draft = $state.raw<ClinicDraft>() as ClinicDraft;
  /** What lies in a file, here or on the site: leaving loses nothing of it. */
  #kept = $state.raw<ClinicDraft>() as ClinicDraft;
  #left = $state.raw<Fields>([]);
  #half = $state.raw<Fields>([]);
  #revision = $state(0);
  readonly #settings = $derived.by(() => settingsOf(this.#draft, this.#units));
  readonly #problems = $derived.by((): Partial<Record<ClinicField, DraftProblemKind | undefined>> =>
    Object.fromEntries(FIELDS_IN_ORDER.map((field) => [field, this.#problemWith(field)])),
  );
  readonly #unusable = $derived(FIELDS_IN_ORDER.filter((field) => this.#problems[field] !== undefined));
  readonly #fileText = $derived(this.#unusable.length === 0 ? clinicFileText(this.#settings) : undefined);

  /** Somebody has asked for the file: from then on every problem is told. */
  asked = $state(false);
  /** What was done last, in words. */
  told = $state('');

  constructor(builtWith: ClinicSettings, units: FieldUnits) {
    this.#units = units;
    this.#first = draftOf(builtWith);
    this.#draft = this.#first;
    this.#kept = this.#first;
  }

  get draft(): ClinicDraft {
    return this.#draft;
  }
  get settings(): ClinicSettings {
    return this.#settings;
  }
  /** The file, once every field can be used. */
  get fileText(): string | undefined {
    return this.#fileText;
  }
  /** The fields that have to be corrected, in the order of the form. */
  get unusable(): Fields {
    return this.#unusable;
  }
  /** Boxes are made anew with each file, so that none keeps half a date. */
  get revision(): number {
    return this.#revision;
  }
  /** Leaving would lose what somebody typed: it is kept nowhere else. */
  get wouldBeLost(): boolean {
    return !isSameDraft(this.#draft, this.#kept);
  }

  problemOf(field: ClinicField): DraftProblemKind | undefined {
    return this.#problems[field];
  }
  /** A problem is told once somebody has left the field, or has asked for the file. */
  isTold(field: ClinicField): boolean {
    return this.asked || this.#left.includes(field);
  }

  /** A box was changed. Half a day or time does not show in its value. */
  typed(field: ClinicField, value: string, isHalf: boolean): void {
    if (this.#draft[field] !== value) {
      this.#draft = { ...this.#draft, [field]: value };
      this.told = '';
    }
    if (this.#half.includes(field) !== isHalf) {
      this.#half = isHalf ? [...this.#half, field] : this.#half.filter((each) => each !== field);
    }
  }
  /** A number that can be used stands without its unit once somebody has left it: the box shows that already. */
  leave(field: ClinicField): void {
    if (!this.#left.includes(field)) this.#left = [...this.#left, field];
    if (this.#units[field] !== undefined && this.problemOf(field) === undefined) {
      this.#draft = { ...this.#draft, [field]: draftOf(this.#settings)[field] };
    }
  }
  /** Puts the settings of a file into the boxes. */
  show(settings: ClinicSettings): void {
    this.#draft = draftOf(settings);
    this.#kept = this.#draft;
    this.#left = [];
    this.#half = [];
    this.asked = false;
    this.told = '';
    this.#revision += 1;
  }
  /** The site's own file has been read: shown, unless somebody has typed already. */
  stands(settings: ClinicSettings): void {
    if (this.#draft === this.#first) this.show(settings);
    else this.#kept = draftOf(settings);
  }
  /** Somebody has saved or copied the file. */
  keep(): void {
    this.#kept = this.#draft;
  }

  #problemWith(field: ClinicField): DraftProblemKind | undefined {
    const halfTyped = field === 'checkedOn' ? 'not-a-date' : 'not-a-time';
    return this.#half.includes(field) ? halfTyped : problemInDraft(field, this.#draft[field], this.#units);
  }
}
