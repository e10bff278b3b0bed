import type { Browser, CDPSession, Page } from '@playwright/test';
import { percentile } from '../soak/slope.ts';
import { Hand, seeEverything } from '../soak/visitors.ts';

/** How much slower than this machine a poor box in a waiting room is taken to be. */
const SLOWER = 6;
/** Milliseconds: until the first words on a device that was never there, and on one that keeps the site; and from a touch to what it changes. */
const BUDGET = { cold: 2500, warm: 1000, answer: 200 } as const;

/** Lets the browser measure how long each touch or key waits for the next picture of the screen. Milliseconds, as they come. */
async function answersOf(page: Page): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  await page.exposeFunction('answered', (touch: string, ms: number) => {
    // One touch is several events: the longest of them is what somebody waits for.
    answers.set(touch, Math.max(answers.get(touch) ?? 0, ms));
  });
  await page.addInitScript(() => {
    const { answered } = window as unknown as { readonly answered: (touch: string, ms: number) => Promise<void> };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { readonly interactionId: number })[]) {
        if (entry.interactionId > 0)
          void answered(`${String(performance.timeOrigin)} ${String(entry.interactionId)}`, entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  return answers;
}

/** Opens the kiosk on a slow processor. Returns milliseconds until the first words. */
async function opened(page: Page, cdp: CDPSession, address: string): Promise<number> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${address}/en/kiosk/`);
  await page.locator('.kiosk[data-awake="true"]').waitFor({ timeout: 60_000 });
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity);
}

/** Goes through the kiosk on a slow processor, prints how long it takes, and tells whether all keeps to the budget. */
export async function slowBoxTimed(browser: Browser, address: string): Promise<boolean> {
  console.log(`\nThe kiosk with the processor slowed ${String(SLOWER)} times`);
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  const page = await context.newPage();
  const answers = await answersOf(page);
  const cdp = await context.newCDPSession(page);
  const cold = await opened(page, cdp, address);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('about:blank');
  const warm = await opened(page, cdp, address);

  await seeEverything(new Hand(page, (ms) => page.waitForTimeout(ms)));
  await context.close();

  const figures = [
    ['first words, never there before', cold, BUDGET.cold],
    ['first words, site kept on the device', warm, BUDGET.warm],
    [
      `answer to a touch, 95th percentile of ${String(answers.size)}`,
      percentile([...answers.values()], 0.95),
      BUDGET.answer,
    ],
  ] as const;
  for (const [what, is, most] of figures) {
    console.log(
      `${what.padEnd(50)} ${is.toFixed(0).padStart(5)} ms${is > most ? `  over the budget of ${String(most)}` : ''}`,
    );
  }
  return answers.size > 0 && figures.every(([, is, most]) => is <= most);
}
