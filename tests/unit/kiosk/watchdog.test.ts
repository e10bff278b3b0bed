import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recentReloads, waitBeforeReload } from '../../../src/domain/kiosk/reloads.ts';
import { watchKiosk, WAKES_WITHIN, type KioskSeen } from '../../../src/modes/kiosk/watchdog.ts';

let seen: KioskSeen;
let plain: boolean;
let troubles: number;
let reloads: number[];
let reachable: boolean;
let errors: EventTarget;
let stop: () => void;
let here: { name: string };

/** Opens the page, as a reload does: all but the window's name begins anew. */
function open(): void {
  plain = false;
  troubles = 0;
  errors = new EventTarget();
  stop = watchKiosk({
    errors,
    look: () => seen,
    showPlain: (shown) => {
      plain = shown;
    },
    count: (now) => {
      troubles = now;
    },
    openAnew: () => {
      reloads.push(Date.now());
      stop();
      open();
    },
  });
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-29T08:00:00Z') });
  here = { name: '' };
  reachable = true;
  vi.stubGlobal('window', here);
  vi.stubGlobal('location', { pathname: '/en/kiosk/' });
  vi.stubGlobal('fetch', () => (reachable ? Promise.resolve({ ok: true }) : Promise.reject(new Error('offline'))));
  seen = 'asleep';
  reloads = [];
  open();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a kiosk that lives', () => {
  beforeEach(() => {
    seen = 'alive';
  });

  test('passes over errors, and counts them', async () => {
    for (const name of ['error', 'unhandledrejection', 'vite:preloadError', 'astro:hydration-error', 'part-lost']) {
      errors.dispatchEvent(new Event(name));
    }
    await pass(3600);
    expect([plain, troubles, reloads]).toEqual([false, 5, []]);
    expect(here.name).toBe('');
  });

  test('is not said to have failed when its screen is turned', () => {
    const message = 'ResizeObserver loop completed with undelivered notifications.';
    errors.dispatchEvent(Object.assign(new Event('error'), { message }));
    expect(troubles).toBe(0);
    errors.dispatchEvent(Object.assign(new Event('error'), { message: 'this is undefined' }));
    expect(troubles).toBe(1);
  });

  test('that is empty for a moment, between two screens, is left alone', async () => {
    seen = 'empty';
    await pass(1);
    seen = 'alive';
    await pass(60);
    expect([plain, reloads]).toEqual([false, []]);
  });

  test('is watched no more once the watch stops', async () => {
    stop();
    seen = 'empty';
    errors.dispatchEvent(new Event('error'));
    await pass(60);
    expect([plain, troubles, reloads]).toEqual([false, 0, []]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a kiosk that broke', () => {
  test('shows the readable page when it has not woken in twelve seconds, not before', async () => {
    await pass(WAKES_WITHIN - 1);
    expect(plain).toBe(false);
    await pass(1);
    expect(plain).toBe(true);
  });

  test.each([
    ['its script failed to load', 'astro:hydration-error'],
    ['it threw, and only its first picture is left', 'part-lost'],
  ])('shows it at once when %s', async (_, name) => {
    errors.dispatchEvent(new Event(name));
    await pass(1);
    expect(plain).toBe(true);
  });

  test('shows it when nothing is left on the screen', async () => {
    seen = 'empty';
    await pass(2);
    expect(plain).toBe(true);
  });

  test('that wakes late is shown again', async () => {
    await pass(WAKES_WITHIN + 2);
    seen = 'alive';
    await pass(60);
    expect([plain, reloads]).toEqual([false, []]);
  });

  test('opens itself anew at most three times in ten minutes, each time after a longer wait', async () => {
    seen = 'empty';
    const start = Date.now();
    await pass(599);
    expect(reloads.map((moment) => Math.round((moment - start) / 1000))).toEqual([6, 27, 88]);
    expect(plain).toBe(true);
    await pass(3600);
    for (const moment of reloads) {
      expect(reloads.filter((other) => other > moment - 600_000 && other <= moment).length).toBeLessThanOrEqual(3);
    }
    expect(reloads.length).toBeGreaterThan(6);
  });

  test('does not open itself anew while the page would not come, and does so soon after', async () => {
    reachable = false;
    seen = 'empty';
    await pass(1800);
    expect([plain, reloads, here.name]).toEqual([true, [], '']);
    reachable = true;
    await pass(20);
    expect(reloads).toHaveLength(1);
  });

  test('does not count the time that a device sleeps', async () => {
    await pass(5);
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    await pass(WAKES_WITHIN - 6);
    expect(plain).toBe(false);
  });
});

describe('reloads that count', () => {
  const NOW = 1_000_000_000;
  test.each([
    ['none', [], 0, 5000],
    ['one a minute ago', [NOW - 60_000], 1, 20_000],
    ['two', [NOW - 60_000, NOW - 1], 2, 60_000],
    ['three', [NOW - 599_999, NOW - 60_000, NOW - 1], 3, undefined],
    ['one of three is over ten minutes old', [NOW - 600_000, NOW - 60_000, NOW - 1], 2, 60_000],
    ['three before the clock was set back a year', [1, 2, 3].map((each) => NOW + each * 3e10), 3, undefined],
  ])('%s', (_, noted, count, wait) => {
    const recent = recentReloads(noted, NOW);
    expect(recent).toHaveLength(count);
    expect(waitBeforeReload(recent)).toBe(wait);
  });

  test('a clock set back holds a kiosk for ten minutes at most', async () => {
    seen = 'empty';
    await pass(100);
    expect(reloads).toHaveLength(3);
    vi.setSystemTime(new Date('2020-01-01T00:00:00Z'));
    await pass(605);
    expect(reloads.length).toBeGreaterThan(3);
  });

  test.each(['', 'kiosk-reloads:', 'kiosk-reloads:x,y', 'shop'])('a window named "%s" has none', async (name) => {
    here.name = name;
    seen = 'empty';
    await pass(8);
    expect(reloads).toHaveLength(1);
  });
});
