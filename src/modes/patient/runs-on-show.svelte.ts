import {
  MOST_RUNS,
  STARTING_RUNS,
  printedRun,
  withoutMedicines,
  type ComparedRuns,
} from '../../domain/crs/compared-runs.ts';
import type { Course } from '../../domain/crs/course.ts';
import { REFERENCE_PATIENT, type PatientSettings } from '../../domain/crs/patient-model.ts';
import { courseWith, numbersOf, type RunNumbers } from './run-numbers.ts';

/** How the line of a run is drawn: the edited one stands out, and the one without medicines is dotted. */
export type Look = 'main' | 'second' | 'third' | 'beside';
const OTHER_LOOKS = ['second', 'third'] as const;

/** How a run is drawn at a place while another or the same one is edited. */
export const lookAt = (place: number, edited: number): Look =>
  place === edited ? 'main' : (OTHER_LOOKS[place < edited ? place : place - 1] ?? 'third');

/** One run that is shown. `place`: 0 for A; `without` is the edited run's patient with no medicine. */
export interface ShownRun {
  readonly id: string;
  readonly place: number;
  readonly without: boolean;
  readonly look: Look;
  readonly settings: PatientSettings;
  readonly course: Course;
  readonly numbers: RunNumbers;
}

type Worked = Pick<ShownRun, 'settings' | 'course' | 'numbers'>;

/** The runs that are compared, the one whose settings show, and what is worked out of them. */
export class RunsOnShow {
  #chosen = $state.raw<Omit<ComparedRuns, 'day'>>(STARTING_RUNS);
  /** Apart from the rest: moving it works out nothing and draws no line anew. */
  #day = $state(STARTING_RUNS.day);
  #before = $state.raw<ComparedRuns>();
  /** Runs as worked out last: moving one setting leaves the others as they are. */
  #known: Record<string, Worked> = {};

  readonly #runs = $derived.by((): readonly ShownRun[] => this.#worked(this.#chosen));
  readonly #compared = $derived.by((): ComparedRuns => ({ ...this.#chosen, day: this.#day }));

  get compared(): ComparedRuns {
    return this.#compared;
  }
  get edited(): number {
    return this.#chosen.edited;
  }
  /** The settings that the controls show. */
  get settings(): PatientSettings {
    return this.#chosen.runs[this.#chosen.edited] ?? REFERENCE_PATIENT;
  }
  /** A, B and C, then the edited patient without medicines where that differs and is wanted. */
  get runs(): readonly ShownRun[] {
    return this.#runs;
  }
  get isFull(): boolean {
    return this.#chosen.runs.length >= MOST_RUNS;
  }
  /** Whether the edited patient without medicines differs from every run that is compared. */
  get canBeside(): boolean {
    const without = printedRun(withoutMedicines(this.settings));
    return this.#chosen.runs.every((run) => printedRun(run) !== without);
  }
  /** Something was removed or reset, and nothing has been changed since. */
  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  #set({ day, ...chosen }: ComparedRuns): void {
    this.#chosen = chosen;
    this.#day = day;
  }
  show(compared: ComparedRuns): void {
    this.#set(compared);
    this.#before = undefined;
  }
  change(settings: Partial<PatientSettings>): void {
    const { runs, edited } = this.#compared;
    this.show({
      ...this.#compared,
      runs: runs.map((run, place) => (place === edited ? { ...run, ...settings } : run)),
    });
  }
  edit(place: number): void {
    this.#chosen = { ...this.#chosen, edited: place };
  }
  besideIs(beside: boolean): void {
    this.#chosen = { ...this.#chosen, beside };
  }
  dayIs(day: number): void {
    this.#day = day;
  }
  /** Copies the edited run to the end, and goes on with the copy. */
  keep(): void {
    if (this.isFull) return;
    const { runs } = this.#compared;
    this.show({ ...this.#compared, runs: [...runs, this.settings], edited: runs.length });
  }
  remove(place: number): void {
    const before = this.#compared;
    const runs = before.runs.filter((_, each) => each !== place);
    if (runs.length === 0) return;
    const edited = Math.min(before.edited > place ? before.edited - 1 : before.edited, runs.length - 1);
    this.#chosen = { ...before, runs, edited };
    this.#before = before;
  }
  reset(): void {
    const before = this.#compared;
    this.#set(STARTING_RUNS);
    this.#before = before;
  }
  undo(): void {
    if (this.#before) this.show(this.#before);
  }

  /** The edited patient with no medicine, whether or not that is shown. */
  get untreated(): Worked {
    return this.#work(withoutMedicines(this.settings));
  }

  #worked({ runs, edited, beside }: Omit<ComparedRuns, 'day'>): readonly ShownRun[] {
    const chosen = runs.map((settings, place) => ({
      id: `run-${place}`,
      place,
      without: false,
      look: lookAt(place, edited),
      ...this.#work(settings),
    }));
    const all =
      beside && this.canBeside
        ? [...chosen, { id: 'without', place: edited, without: true, look: 'beside' as const, ...this.untreated }]
        : chosen;
    const wanted = [...all, this.untreated].map(({ settings }) => printedRun(settings));
    this.#known = Object.fromEntries(Object.entries(this.#known).filter(([name]) => wanted.includes(name)));
    return all;
  }
  #work(settings: PatientSettings): Worked {
    const name = printedRun(settings);
    const known = this.#known[name];
    if (known) return known;
    const course = courseWith(settings);
    const worked = { settings, course, numbers: numbersOf(course) };
    this.#known[name] = worked;
    return worked;
  }
}
