import { careEffects, type CareEffect } from '../../domain/crs/care-effect.ts';
import {
  CARE_DAYS,
  isGiven,
  MADE_UP_PEOPLE,
  NO_CARE,
  type Care,
  type CareKind,
  type MadeUpPersonId,
} from '../../domain/crs/care.ts';
import { courseOf, signsOn, type Course } from '../../domain/crs/course.ts';
import { careDayFor, feverDayCount, firstFeverDay } from '../../domain/crs/day-story.ts';
import { STARTING_PLACE } from '../../domain/crs/days-place.ts';

/** Whose days, and what is given, with all that is worked out of them once. Moving the day works out nothing here. */
export class ChosenDays {
  readonly #callAtC: () => number;
  #person = $state.raw<MadeUpPersonId>(STARTING_PLACE.person);
  #care = $state.raw<Care>(STARTING_PLACE.care);

  readonly #untreated = $derived.by(() => courseOf(MADE_UP_PEOPLE[this.#person], NO_CARE));
  readonly #course = $derived.by(() =>
    isGiven(this.#care) ? courseOf(MADE_UP_PEOPLE[this.#person], this.#care) : this.#untreated,
  );
  readonly #firstFever = $derived.by(() => firstFeverDay(this.#course, this.#callAtC()));
  readonly #offered = $derived.by(() =>
    Math.min(CARE_DAYS.last, Math.max(CARE_DAYS.first, careDayFor(this.#untreated, this.#callAtC()))),
  );
  readonly #effects = $derived.by(() => careEffects(this.#care, this.#untreated, this.#callAtC()));
  readonly #feverDays = $derived.by(() => ({
    with: feverDayCount(this.#course, this.#callAtC()),
    without: feverDayCount(this.#untreated, this.#callAtC()),
  }));

  /** @param callAtC gives the number in °C that the clinic calls at, as it is known now */
  constructor(callAtC: () => number) {
    this.#callAtC = callAtC;
  }

  get person(): MadeUpPersonId {
    return this.#person;
  }
  get care(): Care {
    return this.#care;
  }
  /** The days as they go with the care that is chosen. */
  get course(): Course {
    return this.#course;
  }
  /** The same person's days with nothing given. */
  get untreated(): Course {
    return this.#untreated;
  }
  get isTreated(): boolean {
    return isGiven(this.#care);
  }
  /** First day with a fever, with the care that is chosen; null for none. */
  get firstFever(): number | null {
    return this.#firstFever;
  }
  /** Day from which care is given when it is first chosen. */
  get offeredDay(): number {
    return this.#offered;
  }
  get effects(): readonly CareEffect[] {
    return this.#effects;
  }
  /** Whole days with a fever, as the table counts them. */
  get feverDays(): { readonly with: number; readonly without: number } {
    return this.#feverDays;
  }
  /** First day of a medicine, which fluids and oxygen are not; null for none. */
  get medicineDay(): number | null {
    const { blocker, steroid } = this.#care;
    return blocker === null || steroid === null ? (blocker ?? steroid) : Math.min(blocker, steroid);
  }
  /** Whether the blocker works while IL-6 in the blood goes up, and over what it would be: that needs saying why. */
  get isParadox(): boolean {
    const { blocker } = this.#care;
    if (blocker === null) return false;
    const works = this.#effects.some(
      ({ kind, effect }) => kind === 'blocker' && (effect === 'helps' || effect === 'early'),
    );
    const [treated, untreated, before] = [
      signsOn(this.#course, blocker + 1).il6,
      signsOn(this.#untreated, blocker + 1).il6,
      signsOn(this.#course, blocker).il6,
    ];
    return works && treated > untreated && treated > before;
  }

  show(person: MadeUpPersonId, care: Care): void {
    this.#person = person;
    this.#care = care;
  }
  personIs(person: MadeUpPersonId): void {
    this.#person = person;
  }
  /** Gives one kind of care from a day on, or no longer. */
  give(kind: CareKind, from: number | null): void {
    this.#care = { ...this.#care, [kind]: from };
  }
}
