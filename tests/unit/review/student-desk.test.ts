import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_RECORD } from '../../../src/domain/review/record.ts';
import { recordText } from '../../../src/domain/review/record-file.ts';
import { withItem } from '../../../src/domain/review/schedule.ts';
import { StudentDesk } from '../../../src/modes/student/student-desk.svelte.ts';
import { answer, cardDue, recordWith, solved } from './records.ts';

const KEY = 'car-t.student';
const ASIDE = `${KEY}.aside`;

/** A storage that can be full or blocked, and that tells every tab but the one that writes. */
class FakeStorage {
  readonly #texts = new Map<string, string>();
  room = Infinity;
  blocked = false;
  told: (key: string, newValue: string | null) => void = () => undefined;

  #open(): void {
    if (this.blocked) throw new DOMException('The operation is insecure.', 'SecurityError');
  }
  getItem(key: string): string | null {
    this.#open();
    return this.#texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.#open();
    const others = [...this.#texts].filter(([each]) => each !== key).reduce((sum, [, each]) => sum + each.length, 0);
    if (others + text.length > this.room) throw new DOMException('No room.', 'QuotaExceededError');
    this.#texts.set(key, text);
    this.told(key, text);
  }
  removeItem(key: string): void {
    this.#open();
    this.#texts.delete(key);
    this.told(key, null);
  }
  get keys(): string[] {
    return [...this.#texts.keys()];
  }
}

let device: FakeStorage;
let tab: FakeStorage;
let listeners: ((event: { key: string | null; newValue: string | null }) => void)[];

/** What another tab writes to the device reaches this one. */
const otherTabWrites = (key: string, text: string | null): void => {
  if (text === null) device.removeItem(key);
  else device.setItem(key, text);
  for (const hear of listeners) hear({ key, newValue: text });
};
const opened = (): StudentDesk => {
  const desk = new StudentDesk();
  desk.read();
  return desk;
};
const newTab = (): void => {
  tab = new FakeStorage();
  vi.stubGlobal('sessionStorage', tab);
};
const kept = (storage: FakeStorage): string[] => {
  const text = storage.getItem(KEY);
  return text === null ? [] : (JSON.parse(text) as { items: { item: string }[] }).items.map(({ item }) => item);
};

beforeEach(() => {
  device = new FakeStorage();
  listeners = [];
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('addEventListener', (_: string, hear: (typeof listeners)[number]) => listeners.push(hear));
  vi.stubGlobal('removeEventListener', () => undefined);
  newTab();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what a student did', () => {
  test('stays with the tab and is not on the device', () => {
    opened().answered(answer());
    expect(kept(tab)).toEqual(['S4.1']);
    expect(device.keys).toEqual([]);
    expect(opened().record.items).toHaveLength(1);
  });

  test('is gone with the tab, unless the device was to remember it', () => {
    opened().answered(answer());
    newTab();
    expect(opened().record).toEqual(EMPTY_RECORD);
    const desk = opened();
    desk.solved(solved());
    desk.remember(true);
    newTab();
    expect(opened().record.cases).toHaveLength(1);
    expect(opened().remembers).toBe(true);
  });

  test('is forgotten by the device at once when that is switched off, and the tab goes on', () => {
    const desk = opened();
    desk.remember(true);
    desk.answered(answer());
    expect(kept(device)).toEqual(['S4.1']);
    desk.remember(false);
    expect(device.keys).toEqual([]);
    expect(desk.record.items).toHaveLength(1);
    desk.answered(answer({ item: 'S5.2' }));
    expect(device.keys).toEqual([]);
  });

  test('can be forgotten altogether, and nothing is left', () => {
    const desk = opened();
    desk.remember(true);
    desk.answered(answer());
    desk.forget();
    expect(desk.record).toEqual(EMPTY_RECORD);
    expect([device.keys, tab.keys, desk.remembers]).toEqual([[], [], false]);
  });

  test('gets a card that is due on a day to come', () => {
    const desk = opened();
    desk.answered(answer({ right: false, sureness: 'sure' }));
    expect(desk.record.cards).toMatchObject([{ id: 'item:S4.1' }]);
  });
});

describe('two tabs', () => {
  test('what the other one answered is there, too, and neither writes over it', () => {
    const desk = opened();
    desk.remember(true);
    otherTabWrites(KEY, recordText(withItem(EMPTY_RECORD, answer({ item: 'S1.1' }))));
    expect(desk.record.items.map(({ item }) => item)).toEqual(['S1.1']);
    // This one did not hear of it: its next answer is merged all the same.
    device.setItem(KEY, recordText(withItem(EMPTY_RECORD, answer({ item: 'S2.1', at: '2026-12-01T09:01:00.000Z' }))));
    desk.answered(answer({ item: 'S5.2', at: '2026-12-01T09:02:00.000Z' }));
    expect(kept(device)).toEqual(['S1.1', 'S2.1', 'S5.2']);
  });

  test('when one forgets, the other forgets with it', () => {
    const desk = opened();
    desk.remember(true);
    desk.answered(answer());
    device.removeItem(KEY);
    otherTabWrites(`${KEY}.forget`, '1');
    expect(desk.record).toEqual(EMPTY_RECORD);
    expect(tab.getItem(KEY)).toBeNull();
  });

  test('two parts of one page know the same', () => {
    const [one, other] = [opened(), opened()];
    one.answered(answer());
    expect(other.record.items).toHaveLength(1);
    other.forget();
    expect(one.record).toEqual(EMPTY_RECORD);
  });
});

describe('a device that keeps nothing', () => {
  test('blocked: it says so, and all works as long as the page is open', () => {
    device.blocked = true;
    tab.blocked = true;
    const desk = opened();
    expect(desk.trouble).toBe('blocked');
    desk.answered(answer());
    desk.remember(true);
    expect(desk).toMatchObject({ trouble: 'blocked', remembers: false });
    expect(desk.record.items).toHaveLength(1);
    expect(desk.exported()).toContain('S4.1');
  });

  test('full: it says so, keeps what was there, and works on', () => {
    const desk = opened();
    desk.remember(true);
    desk.answered(answer());
    device.room = 300;
    const before = device.getItem(KEY);
    desk.answered(answer({ item: 'S5.2' }));
    expect(desk.trouble).toBe('full');
    expect(device.getItem(KEY)).toBe(before);
    expect(desk.record.items).toHaveLength(2);
  });
});

describe('what is kept and cannot be read', () => {
  test.each([
    ['half-written', '{"version":1,"items":[', 'unreadable'],
    ['of somebody else', '{"theme":"dark"}', 'unreadable'],
    ['of a later edition', '{"version":2,"things":[]}', 'newer'],
  ])('%s: it is set aside as it was, and the page works on', (_, text, trouble) => {
    device.setItem(KEY, text);
    const desk = opened();
    expect(desk).toMatchObject({ trouble, aside: text, remembers: true });
    desk.answered(answer());
    expect(desk.trouble).toBe(trouble);
    expect(device.getItem(ASIDE)).toBe(text);
    expect(kept(device)).toEqual(['S4.1']);
    desk.dropAside();
    expect(desk).toMatchObject({ trouble: 'none', aside: undefined });
    expect(device.keys).toEqual([KEY]);
    expect(desk.record.items).toHaveLength(1);
  });

  test('a second one is not written over either', () => {
    device.setItem(ASIDE, '{"version":2}');
    device.setItem(KEY, '{"version":1,"items":[');
    const desk = opened();
    desk.answered(answer());
    expect(device.getItem(ASIDE)).toBe('{"version":2}');
    expect(device.getItem(KEY)).toBe('{"version":1,"items":[');
    desk.dropAside();
    expect(desk.aside).toBe('{"version":1,"items":[');
    desk.dropAside();
    expect(desk.trouble).toBe('none');
    desk.answered(answer({ item: 'S5.2' }));
    expect(kept(device)).toEqual(['S4.1', 'S5.2']);
  });

  test('with no room to set it aside it stays where it is', () => {
    device.setItem(KEY, '{"version":2,"things":[1,2,3,4,5]}');
    device.room = 40;
    const desk = opened();
    expect(desk).toMatchObject({ trouble: 'newer', aside: '{"version":2,"things":[1,2,3,4,5]}' });
    desk.answered(answer());
    expect(device.getItem(KEY)).toBe('{"version":2,"things":[1,2,3,4,5]}');
  });

  test('once it can be read it is back', () => {
    device.setItem(ASIDE, recordText(withItem(EMPTY_RECORD, answer())));
    const desk = opened();
    expect(desk.record.items).toHaveLength(1);
    expect(device.keys).toEqual([]);
    expect(kept(tab)).toEqual(['S4.1']);
  });
});

describe('a file', () => {
  test('brings what it has and this device has not', () => {
    const desk = opened();
    desk.answered(answer());
    const file = recordWith({
      items: [answer(), answer({ item: 'S5.2' })],
      cases: [solved()],
      cards: [cardDue('item:S5.2', '2026-12-09')],
    });
    expect(desk.takeIn(recordText(file))).toEqual({ kind: 'taken', items: 1, cases: 1, cards: 2 });
    expect(desk.takeIn(recordText(file))).toEqual({ kind: 'taken', items: 0, cases: 0, cards: 0 });
    expect(desk.record.cards.map(({ id }) => id).sort()).toEqual([
      'case:one-pressor-low-flow',
      'item:S4.1',
      'item:S5.2',
    ]);
  });

  test('that was exported is taken in elsewhere', () => {
    const desk = opened();
    desk.answered(answer());
    const file = desk.exported();
    desk.forget();
    expect(desk.takeIn(file)).toEqual({ kind: 'taken', items: 1, cases: 0, cards: 1 });
  });

  test('that is refused changes nothing', () => {
    const desk = opened();
    desk.answered(answer());
    const before = desk.record;
    expect(desk.takeIn('{"version":9}')).toEqual({ kind: 'refused', why: 'newer' });
    expect(desk.takeIn('<script>')).toEqual({ kind: 'refused', why: 'half-written' });
    expect(desk.record).toBe(before);
  });
});
