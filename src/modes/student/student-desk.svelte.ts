import { EMPTY_RECORD, type CaseAttempt, type ItemAttempt, type StudentRecord } from '../../domain/review/record.ts';

/** What went wrong with what this device keeps, if anything. */
export type StoreTrouble = 'none' | 'blocked' | 'full' | 'unreadable' | 'newer';

/** What one student has done, for every page of theirs: kept in this tab, and on the device only where they ask for it. */
export class StudentDesk {
  #record = $state.raw<StudentRecord>(EMPTY_RECORD);
  #remembers = $state(false);
  #trouble = $state<StoreTrouble>('none');

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

  /** Reads what is kept. For `onMount`: a server has no student. */
  read(): void {
    this.#trouble = 'none';
  }

  /** Adds an answer, and moves its card. */
  answered(attempt: ItemAttempt): void {
    this.#record = { ...this.#record, items: [...this.#record.items, attempt] };
  }

  /** Adds a case, and moves its card. */
  solved(attempt: CaseAttempt): void {
    this.#record = { ...this.#record, cases: [...this.#record.cases, attempt] };
  }

  remember(on: boolean): void {
    this.#remembers = on;
  }
}
