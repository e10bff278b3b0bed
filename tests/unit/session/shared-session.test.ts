import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SharedSession, type WindowRole } from '../../../src/modes/session/shared-session.svelte.ts';

/** Messages on their way between windows: they arrive when a test says so. */
let onTheWay: (() => void)[] = [];
let windows: TestChannel[] = [];
let clock = 0;
let timers: (() => void)[] = [];
let asksBeforeLeaving: ((event: { preventDefault: () => void }) => void)[] = [];

class TestChannel {
  readonly heard: ((event: { data: unknown }) => void)[] = [];
  readonly sent: unknown[] = [];

  constructor() {
    windows.push(this);
  }
  addEventListener(_: string, listener: (event: { data: unknown }) => void): void {
    this.heard.push(listener);
  }
  postMessage(message: unknown): void {
    const data: unknown = structuredClone(message);
    this.sent.push(data);
    for (const other of windows) {
      if (other !== this)
        onTheWay.push(() => {
          other.heard.forEach((hears) => {
            hears({ data });
          });
        });
    }
  }
  close(): void {
    windows = windows.filter((each) => each !== this);
  }
}

function deliver(): void {
  while (onTheWay.length > 0) onTheWay.shift()?.();
}

/** Opens a window some milliseconds after the last one. */
function opened(role: WindowRole): SharedSession {
  clock += 10;
  const session = new SharedSession(role);
  session.join();
  deliver();
  return session;
}

const isWarned = (place: number): boolean => {
  const preventDefault = vi.fn();
  asksBeforeLeaving[place]?.({ preventDefault });
  return preventDefault.mock.calls.length > 0;
};

beforeEach(() => {
  onTheWay = [];
  windows = [];
  timers = [];
  asksBeforeLeaving = [];
  clock = 1000;
  vi.stubGlobal('BroadcastChannel', TestChannel);
  vi.stubGlobal('performance', { timeOrigin: 0, now: () => clock });
  vi.stubGlobal('setInterval', (tick: () => void) => timers.push(tick));
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
    if (name === 'beforeunload') asksBeforeLeaving.push(listener);
  });
  vi.stubGlobal('removeEventListener', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('windows that share a session', () => {
  test('two changes at the same moment leave all windows at the same place, the nurse’s', () => {
    const family = opened('screen');
    const nurse = opened('presenter');
    const second = opened('presenter');
    nurse.do({ do: 'start', path: 'full', now: clock });
    deliver();

    family.do({ do: 'next', now: clock });
    nurse.do({ do: 'park', text: 'Can I drive?' });
    deliver();
    for (const each of [family, nurse, second]) {
      expect(each.state.parked.map(({ text }) => text)).toEqual(['Can I drive?']);
      expect(each.state.stop).toEqual({ at: 'welcome' });
    }

    nurse.do({ do: 'blank' });
    second.do({ do: 'next', now: clock });
    deliver();
    expect(second.state).toEqual(nurse.state);
    expect(family.state).toEqual(nurse.state);
  });

  test('a hidden window, which wakes once a minute, still gives a sign of life', () => {
    const nurse = opened('presenter');
    opened('screen');
    const [, tickOfScreen] = timers;
    const [tickOfNurse] = timers;
    // Always at an odd second of the clock.
    clock = 61_000;
    for (let minute = 0; minute < 5; minute += 1) {
      tickOfScreen?.();
      deliver();
      tickOfNurse?.();
      expect(nurse.isOpen('screen')).toBe(true);
      clock += 60_000;
    }
  });

  test('a window that says nothing for long counts as gone', () => {
    const nurse = opened('presenter');
    opened('screen');
    expect(nurse.isOpen('screen')).toBe(true);
    clock += 80_000;
    timers[0]?.();
    expect(nurse.isOpen('screen')).toBe(false);
  });

  test('the last window asks before it goes, if something is not printed; no window asks while another one lives', () => {
    const nurse = opened('presenter');
    nurse.do({ do: 'start', path: 'full', now: clock });
    expect(isWarned(0)).toBe(false);
    nurse.do({ do: 'park', text: 'Can I drive?' });
    expect(isWarned(0)).toBe(true);

    const second = opened('presenter');
    expect([isWarned(0), isWarned(1)]).toEqual([false, false]);
    expect(second.state.parked).toHaveLength(1);
  });

  test('the family’s window asks, too, once the nurse’s is gone', () => {
    const nurse = opened('presenter');
    opened('screen');
    nurse.do({ do: 'start', path: 'full', now: clock });
    nurse.do({ do: 'park', text: 'Can I drive?' });
    deliver();
    expect([isWarned(0), isWarned(1)]).toEqual([false, false]);
    clock += 80_000;
    timers[1]?.();
    expect(isWarned(1)).toBe(true);
  });
});
