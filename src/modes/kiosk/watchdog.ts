import { recentReloads, waitBeforeReload } from '../../domain/kiosk/reloads.ts';
import { notedReloads, noteReloads, wouldComeAgain } from '../../platform/own-reload.ts';

/** Seconds that the kiosk may take to wake. */
export const WAKES_WITHIN = 12;
/** Seconds without anything on the screen after which it counts as broken. */
const EMPTY_FOR = 2;
/** Seconds between two looks whether the page would come again. */
const ASKS_AGAIN_AFTER = 15;
const SECOND = 1000;

/** Told by what is marked in the page: whether the kiosk sleeps still, lives, or shows nothing any more. */
export type KioskSeen = 'asleep' | 'alive' | 'empty';

export interface Watched {
  /** Where errors are heard. */
  readonly errors: EventTarget;
  readonly look: () => KioskSeen;
  /** Shows the readable page in place of the kiosk, or the kiosk again. */
  readonly showPlain: (shown: boolean) => void;
  /** Notes how many errors there were, for staff. */
  readonly count: (troubles: number) => void;
  readonly openAnew: () => void;
}

/** The kiosk in this page, which knows from now on that somebody watches. */
const thisPage = (): Watched => {
  const { dataset } = document.documentElement;
  dataset['watched'] = '';
  return {
    errors: window,
    look: () => {
      const root = document.querySelector<HTMLElement>('.kiosk');
      if (!root || (root.textContent.trim() === '' && !root.querySelector('svg, img'))) return 'empty';
      return root.dataset['awake'] === 'true' ? 'alive' : 'asleep';
    },
    showPlain: (shown) => {
      if (shown) dataset['broken'] = '';
      else Reflect.deleteProperty(dataset, 'broken');
    },
    count: (troubles) => {
      dataset['troubles'] = String(troubles);
    },
    openAnew: () => {
      location.reload();
    },
  };
};

/**
 * Watches over a kiosk that nobody looks after. An error that it survives is only counted. Where it does not wake, or nothing
 * is left of it, the readable page takes its place, and the window opens itself anew: seldom, and only while the page would
 * come again. Time is counted in seconds in which the page ran, so sleep and clocks that jump break nothing. Returns how to
 * stop.
 */
export function watchKiosk(watched: Watched = thisPage()): () => void {
  let troubles = 0;
  let asleep = 0;
  let empty = 0;
  let broken = 0;
  let asked = false;
  let hasFailed = false;

  const tryAnew = async (): Promise<void> => {
    const recent = recentReloads(notedReloads(), Date.now());
    noteReloads(recent);
    const wait = waitBeforeReload(recent);
    if (asked || wait === undefined || broken * SECOND < wait) return;
    asked = true;
    const comes = await wouldComeAgain();
    // It may have come back to life, or the watch may be over.
    if (comes && broken > 0) {
      noteReloads([...recent, Date.now()]);
      watched.openAnew();
    }
  };

  const tick = (): void => {
    const seen = watched.look();
    asleep = seen === 'asleep' ? asleep + 1 : 0;
    empty = seen === 'empty' ? empty + 1 : 0;
    if (seen === 'alive') hasFailed = false;
    const isBroken = hasFailed || asleep >= WAKES_WITHIN || empty >= EMPTY_FOR;
    if (isBroken !== broken > 0) watched.showPlain(isBroken);
    broken = isBroken ? broken + 1 : 0;
    if (broken % ASKS_AGAIN_AFTER === 0) asked = false;
    if (isBroken) void tryAnew();
  };

  const noted = (): void => {
    troubles += 1;
    watched.count(troubles);
  };
  const failed = (event: Event): void => {
    // Said when a screen is turned: sizes are measured once more, in the next picture. Nothing has failed.
    if ((event as Partial<ErrorEvent>).message?.startsWith('ResizeObserver loop')) return;
    noted();
  };
  const failedToWake = (): void => {
    noted();
    hasFailed = watched.look() !== 'alive';
  };

  const heard = ['error', 'unhandledrejection', 'vite:preloadError'] as const;
  /** The kiosk did not wake, or broke while it lived. */
  const lost = ['astro:hydration-error', 'part-lost'] as const;
  for (const name of heard) watched.errors.addEventListener(name, failed);
  for (const name of lost) watched.errors.addEventListener(name, failedToWake);
  const ticks = setInterval(tick, SECOND);
  return () => {
    broken = 0;
    clearInterval(ticks);
    for (const name of heard) watched.errors.removeEventListener(name, failed);
    for (const name of lost) watched.errors.removeEventListener(name, failedToWake);
  };
}
