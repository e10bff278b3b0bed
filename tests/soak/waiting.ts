import type { Page } from '@playwright/test';
import { attractAt, type AttractMoment } from '../../src/domain/kiosk/attract-loop.ts';
import { ATTRACT_PICTURES } from '../../src/modes/kiosk/kiosk-pictures.ts';
import { Meter, type Held } from './meter.ts';

const CHUNK_SECONDS = 600;
const CHUNKS_A_DAY = (24 * 3600) / CHUNK_SECONDS;
/** Between all changes, so that each look falls into the middle of something; every look sees another part of the loop. */
const OFFSET_SECONDS = 20;
/** Hours before anything is measured: pictures and scripts come once, and the browser makes its code fast. */
const WARM_UP_CHUNKS = 12;

/** Opens the kiosk with a clock that stands still, so that all of its waiting is known. */
export async function beginToWait(page: Page, address = ''): Promise<void> {
  await page.addInitScript(() => {
    const asked = { updates: 0 };
    const update = (): Promise<void> => {
      asked.updates += 1;
      return Promise.resolve();
    };
    const registration = Object.assign(new EventTarget(), { update, installing: null, waiting: null, active: null });
    const worker = Object.assign(new EventTarget(), {
      register: () => Promise.resolve(registration),
      getRegistration: () => Promise.resolve(registration),
    });
    Object.defineProperty(navigator, 'serviceWorker', { value: worker });
    Object.assign(globalThis, { asked });
  });
  await page.clock.install({ time: '2026-11-30T08:00:00Z' });
  await page.clock.pauseAt('2026-11-30T09:00:00Z');
  await page.goto(`${address}/en/kiosk/`);
  await page.locator('.kiosk[data-awake="true"]').waitFor();
}

/** How often the page has asked for a new version of itself. */
export const updatesAsked = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { readonly asked: { readonly updates: number } }).asked.updates);

/** What stands on the screen, in the words of the loop. */
export const seenBy = (page: Page): Promise<AttractMoment> =>
  page.evaluate(
    (stills) => {
      const attract = document.querySelector<HTMLElement>('.attract');
      const picture = document.querySelector<HTMLImageElement>('[data-as="here"] img')?.src ?? '';
      const [art, words] = [...document.querySelectorAll<HTMLElement>('.art, .words')].map(
        ({ style }) => style.translate,
      );
      const [x = NaN, y = 0] = (art === words ? (art ?? '') : '').split(' ').map(parseFloat);
      return {
        picture: stills.findIndex((still) => new URL(picture).pathname.startsWith(still)),
        shift: { x, y },
        look: attract?.dataset['look'] as 'day' | 'evening',
        isDark: attract?.dataset['dark'] === 'true',
      };
    },
    ATTRACT_PICTURES.map(({ still }) => still),
  );

export interface Waited {
  /** What the page held when it had warmed up, and at the end. */
  readonly before: Held;
  readonly after: Held;
  /** Moments at which something else stood there than the loop says, and what. */
  readonly wrong: readonly string[];
  /** How many of the looks fell into a dark frame. */
  readonly darkLooks: number;
}

/** Lets a kiosk that has just begun to wait go on so for days, in steps of ten minutes, and looks at it after each. */
export async function waits(page: Page, days: number): Promise<Waited> {
  const meter = await Meter.of(page);
  const wrong: string[] = [];
  let before: Held | undefined;
  let darkLooks = 0;
  await page.clock.runFor(OFFSET_SECONDS * 1000);
  for (let chunk = 1; chunk <= days * CHUNKS_A_DAY; chunk += 1) {
    await page.clock.runFor(CHUNK_SECONDS * 1000);
    const seconds = OFFSET_SECONDS + chunk * CHUNK_SECONDS;
    const [seen, due] = [await seenBy(page), attractAt(seconds, ATTRACT_PICTURES.length)].map((moment) =>
      JSON.stringify(moment),
    );
    if (seen !== due) wrong.push(`after ${String(seconds)} s: ${String(seen)} instead of ${String(due)}`);
    if (due?.includes('"isDark":true')) darkLooks += 1;
    if (chunk === WARM_UP_CHUNKS) before = await meter.held();
  }
  const after = await meter.held();
  if (!before) throw new Error('That is too short to measure.');
  return { before, after, wrong, darkLooks };
}
