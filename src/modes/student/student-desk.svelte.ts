import {
  EMPTY_RECORD,
  mergedRecords,
  type CaseAttempt,
  type ItemAttempt,
  type StudentRecord,
} from '../../domain/review/record.ts';
import { readRecordText, recordFileText, type Refusal } from '../../domain/review/record-file.ts';
import { withAllCards, withCase, withItem } from '../../domain/review/schedule.ts';
import { browserStudentStore, type Kept, type StoreTrouble, type StudentStore } from '../../platform/student-store.ts';

export type { StoreTrouble } from '../../platform/student-store.ts';

/** What became of a file that somebody chose. */
export type TakenIn =
  | { readonly kind: 'taken'; readonly items: number; readonly cases: number; readonly cards: number }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly place?: string };

/** How many cards are new in a record, or due on another day. */
function changedCards(before: StudentRecord, after: StudentRecord): number {
  const dueBefore = new Map(before.cards.map(({ id, due }) => [id, due]));
  return after.cards.filter(({ id, due }) => dueBefore.get(id) !== due).length;
}

/** What one student has done, for every page of theirs: kept in this tab, and on the device only where they ask for it. */
export class StudentDesk {
  #record = $state.raw<StudentRecord>(EMPTY_RECORD);
  #remembers = $state(false);
  #trouble = $state<StoreTrouble>('none');
  #aside = $state.raw<string>();
  #store: StudentStore | undefined;
  readonly #made: () => StudentStore;

  /** Tests bring a store of their own. */
  constructor(made: () => StudentStore = browserStudentStore) {
    this.#made = made;
  }

  get record(): StudentRecord {
    return this.#record;
  }

  /** Whether the record stays on this device when the tab is closed. */
  get remembers(): boolean {
    return this.#remembers;
  }

  get trouble(): StoreTrouble {
    return this.#trouble;
  }

  /** What was kept and could not be read, as it was: set aside until somebody saves it or throws it away. */
  get aside(): string | undefined {
    return this.#aside;
  }

  /** Reads what is kept, and follows other tabs from now on. For `onMount`: a server has no student. */
  read(): void {
    if (!this.#store) {
      this.#store = this.#made();
      this.#store.watch((news) => {
        if (news === 'forgotten') this.#record = EMPTY_RECORD;
        this.#take(this.#store?.read(this.#record));
      });
    }
    this.#take(this.#store.read(this.#record));
  }

  /** Adds an answer, and moves its card. */
  answered(attempt: ItemAttempt): void {
    this.#keep(withItem(this.#record, attempt));
  }

  /** Adds a case, and moves its card. */
  solved(attempt: CaseAttempt): void {
    this.#keep(withCase(this.#record, attempt));
  }

  /** On: this device keeps the record. Off: it forgets it at once; this tab goes on with it. */
  remember(on: boolean): void {
    this.#take(this.#store?.remember(on, this.#record));
  }

  /** The record as a file to take along. */
  exported(): string {
    return recordFileText(this.#record);
  }

  /** Merges a file into the record, and says how much in it was new. A file that is refused changes nothing. */
  takeIn(text: string): TakenIn {
    const reading = readRecordText(text);
    if (reading.kind === 'refused') return reading;
    const before = this.#record;
    this.#keep(withAllCards(mergedRecords(before, reading.record)));
    return {
      kind: 'taken',
      items: this.#record.items.length - before.items.length,
      cases: this.#record.cases.length - before.cases.length,
      cards: changedCards(before, this.#record),
    };
  }

  /** Throws away what could not be read. */
  dropAside(): void {
    this.#store?.dropAside();
    this.#take(this.#store?.read(this.#record));
  }

  /** Forgets everything: here, on this device, and in other tabs. */
  forget(): void {
    this.#record = EMPTY_RECORD;
    this.#store?.forget();
    this.#take(this.#store?.read(this.#record));
  }

  #keep(record: StudentRecord): void {
    this.#record = record;
    this.#take(this.#store?.save(record));
  }

  #take(kept: Kept | undefined): void {
    if (!kept) return;
    this.#record = withAllCards(kept.record);
    this.#remembers = kept.remembers;
    this.#trouble = kept.trouble;
    this.#aside = this.#store?.aside();
  }
}
