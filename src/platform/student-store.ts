import { believable } from '../domain/review/due.ts';
import { EMPTY_RECORD, mergedRecords, type StudentRecord } from '../domain/review/record.ts';
import { readRecordText, recordText } from '../domain/review/record-file.ts';

const KEY = 'car-t.student';
/** What cannot be read is kept here until somebody decides. */
const ASIDE = `${KEY}.aside`;
/** Stands for a moment only, so that other tabs hear of it. */
const FORGET = `${KEY}.forget`;

/** What went wrong with what this device keeps, if anything. */
export type StoreTrouble = 'none' | 'blocked' | 'full' | 'unreadable' | 'newer';

/** What is kept, and how. */
export interface Kept {
  readonly record: StudentRecord;
  /** Whether the device keeps it when the tab is closed. */
  readonly remembers: boolean;
  readonly trouble: StoreTrouble;
}

/** What another tab, or another part of this page, has done. */
export type StoreNews = 'changed' | 'forgotten';

/**
 * Keeps a student's record for this tab, and on the device only where it was asked for. Whatever is there already is
 * merged, never replaced; what cannot be read is set aside. A store that is blocked or full changes nothing but the keeping.
 */
export interface StudentStore {
  /** Reads what is there, together with a record that a page holds already. */
  readonly read: (record: StudentRecord) => Kept;
  /** Keeps a record together with what is there. */
  readonly save: (record: StudentRecord) => Kept;
  /** On: the device keeps it from now on. Off: the device forgets it at once, this tab does not. */
  readonly remember: (on: boolean, record: StudentRecord) => Kept;
  /** The text that could not be read, as it was. */
  readonly aside: () => string | undefined;
  readonly dropAside: () => void;
  /** Forgets everything, here, on the device and in other tabs. */
  readonly forget: () => void;
  /** Tells of other tabs. Gives back what ends that. */
  readonly watch: (tell: (news: StoreNews) => void) => () => void;
}

type Where = 'tab' | 'device';

/** The storages of this browser. Even to name one may be refused. */
const STORAGES: Readonly<Record<Where, () => Storage>> = { tab: () => sessionStorage, device: () => localStorage };

type Outcome = 'done' | 'full' | 'blocked';

const isFull = (trouble: unknown): boolean =>
  trouble instanceof Error && /quota/i.test(`${trouble.name} ${trouble.message}`);

function got(where: Where, key: string): string | null {
  try {
    return STORAGES[where]().getItem(key);
  } catch {
    return null;
  }
}
function put(where: Where, key: string, text: string): Outcome {
  try {
    STORAGES[where]().setItem(key, text);
    return 'done';
  } catch (trouble) {
    return isFull(trouble) ? 'full' : 'blocked';
  }
}
function drop(where: Where, key: string): void {
  try {
    STORAGES[where]().removeItem(key);
  } catch {
    // What may not be touched holds nothing of ours.
  }
}

/** Whoever shows a record on this page: a browser tells only other tabs of a change. */
const watching = new Set<(news: StoreNews) => void>();

/** What a reading of both storages finds. */
interface Found {
  readonly record: StudentRecord;
  /** Places whose text could neither be read nor set aside: nothing is written there. */
  readonly frozen: ReadonlySet<Where>;
}

const PLACES = ['tab', 'device'] as const satisfies readonly Where[];

const isReadable = (text: string): boolean => readRecordText(text).kind === 'read';

/** Sets a text aside that cannot be read. False where another one is there already, or nothing more can be kept. */
function setAside(where: Where, text: string): boolean {
  const before = got(where, ASIDE);
  if (before !== null && before !== text) return false;
  return before === text || put(where, ASIDE, text) === 'done';
}

/** What one place holds: its record, if it can be read, and whether something is there that nothing may be written over. */
function heldIn(where: Where, now: Date): { readonly record: StudentRecord; readonly frozen: boolean } {
  const nothing = { record: EMPTY_RECORD, frozen: false };
  const text = got(where, KEY);
  if (text === null || text.trim() === '') return nothing;
  const reading = readRecordText(text);
  if (reading.kind === 'read') return { record: believable(reading.record, now), frozen: false };
  if (!setAside(where, text)) return { record: EMPTY_RECORD, frozen: true };
  // An empty record goes on saying that this device remembers.
  put(where, KEY, recordText(EMPTY_RECORD));
  return nothing;
}

/** Reads both places, and what an earlier edition of these pages had to set aside and this one can read. */
function found(now: Date): Found {
  const held = PLACES.map((where) => ({ where, ...heldIn(where, now) }));
  const frozen = new Set(held.filter((each) => each.frozen).map(({ where }) => where));
  const record = held.reduce((all, each) => mergedRecords(all, each.record), EMPTY_RECORD);
  const back = PLACES.flatMap((where) => {
    const text = got(where, ASIDE);
    const reading = text === null ? undefined : readRecordText(text);
    return reading?.kind === 'read' ? [{ where, record: believable(reading.record, now) }] : [];
  });
  if (back.length === 0) return { record, frozen };
  const all = back.reduce((sofar, each) => mergedRecords(sofar, each.record), record);
  const kept = PLACES.filter((where) => !frozen.has(where) && (where === 'tab' || got(where, KEY) !== null));
  if (kept.length > 0 && kept.every((where) => put(where, KEY, recordText(all)) === 'done')) {
    for (const { where } of back) drop(where, ASIDE);
  }
  return { record: all, frozen };
}

/** What could not be read, set aside or where it was. */
function unreadableIn(where: Where): string | undefined {
  const aside = got(where, ASIDE);
  if (aside !== null) return aside;
  const text = got(where, KEY);
  return text === null || text.trim() === '' || isReadable(text) ? undefined : text;
}

const asideText = (): string | undefined => unreadableIn('device') ?? unreadableIn('tab');

function asideTrouble(): StoreTrouble | undefined {
  const text = asideText();
  const reading = text === undefined ? undefined : readRecordText(text);
  if (reading?.kind !== 'refused') return undefined;
  return reading.why === 'newer' ? 'newer' : 'unreadable';
}

/** Whether this browser lets a page keep anything at all for a tab. */
function canKeep(): Outcome {
  const outcome = put('tab', `${KEY}.try`, '');
  drop('tab', `${KEY}.try`);
  return outcome;
}

/** The store of this browser. The clock is asked for the moment of each reading. */
export function browserStudentStore(clock: () => Date = () => new Date()): StudentStore {
  const remembers = (): boolean => got('device', KEY) !== null;
  const troubleAfter = (outcomes: readonly Outcome[]): StoreTrouble => {
    const aside = asideTrouble();
    if (aside) return aside;
    if (outcomes.includes('full')) return 'full';
    return outcomes.includes('blocked') ? 'blocked' : 'none';
  };
  const tell = (news: StoreNews, own?: (news: StoreNews) => void): void => {
    for (const each of watching) if (each !== own) each(news);
  };

  let own: ((news: StoreNews) => void) | undefined;
  /** Writes everything that is known to where it may stand. */
  const write = (record: StudentRecord, device: boolean): Kept => {
    const now = clock();
    const { record: stored, frozen } = found(now);
    const all = mergedRecords(stored, believable(record, now));
    const text = recordText(all);
    const places = PLACES.filter((where) => !frozen.has(where) && (where === 'tab' || device));
    const outcomes = places.map((where) => put(where, KEY, text));
    tell('changed', own);
    return { record: all, remembers: remembers(), trouble: troubleAfter(outcomes) };
  };

  return {
    read: (record) => {
      const now = clock();
      const all = mergedRecords(found(now).record, believable(record, now));
      return { record: all, remembers: remembers(), trouble: troubleAfter([canKeep()]) };
    },
    save: (record) => write(record, remembers()),
    remember: (on, record) => {
      if (on) return write(record, true);
      drop('device', KEY);
      return write(record, false);
    },
    aside: asideText,
    dropAside: () => {
      for (const where of PLACES) {
        // One at a time: what lies behind it is set aside next, and is somebody's, too.
        if (got(where, ASIDE) !== null) drop(where, ASIDE);
        else if (unreadableIn(where) !== undefined) put(where, KEY, recordText(EMPTY_RECORD));
      }
    },
    forget: () => {
      for (const where of PLACES) for (const key of [KEY, ASIDE]) drop(where, key);
      put('device', FORGET, '1');
      drop('device', FORGET);
      tell('forgotten', own);
    },
    watch: (heard) => {
      own = heard;
      const onStorage = ({ key, newValue }: StorageEvent): void => {
        // A key of null: the whole storage was cleared.
        if (key === null || (key === FORGET && newValue !== null)) {
          for (const where of PLACES) drop(where, KEY);
          heard('forgotten');
        } else if (key === KEY) heard('changed');
      };
      watching.add(heard);
      addEventListener('storage', onStorage);
      return () => {
        watching.delete(heard);
        removeEventListener('storage', onStorage);
      };
    },
  };
}
