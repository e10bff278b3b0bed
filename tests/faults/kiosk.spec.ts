import { expect, type Page } from '@playwright/test';
import { MOST_RELOADS } from '../../src/domain/kiosk/reloads.ts';
import { someOf } from '../support/breadth.ts';
import { breaksAt, missesNothing, test } from './faulty-site.ts';

const KIOSK = '/en/kiosk/';
const SCRIPTS = /\/_astro\/[^/]+\.js/;
/** Milliseconds in which a kiosk comes back once nothing is broken any more. */
const LONGEST = 30_000;

test.use({ viewport: { width: 1080, height: 1920 } });

const kiosk = (page: Page) => page.locator('.kiosk');
const plain = (page: Page) => page.locator('.plain');

/** Lets seconds pass, also over a page that opens itself anew meanwhile. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await page.clock.runFor(1000).catch(() => undefined);
    await page.waitForLoadState('domcontentloaded');
  }
}

/** Opens the kiosk with a clock that only the test moves; counts how often it opens itself. */
async function opens(page: Page): Promise<{ readonly times: () => number }> {
  let times = -1;
  page.on('domcontentloaded', () => {
    times += 1;
  });
  await page.clock.install({ time: 0 });
  await page.goto(KIOSK);
  return { times: () => times };
}

const BREAKS = {
  'throws as it wakes': (page: Page) => breaksAt(page, 'Kiosk:hydrate', 'from the start'),
  'throws in its first effect': (page: Page) => breaksAt(page, 'Kiosk:effect', 'from the start'),
  'has no script': (page: Page) => page.route(/\/_astro\/Kiosk\.[^/]*\.js/, (route) => route.abort()),
} as const;

for (const [how, breaks] of someOf(Object.entries(BREAKS), 2)) {
  test(`a kiosk that ${how} is a page to read, opens itself anew three times in ten minutes, and heals`, async ({
    page,
    readableWithoutScript,
  }) => {
    test.setTimeout(400_000);
    const words = await readableWithoutScript(KIOSK);
    await breaks(page);
    const opened = await opens(page);
    await expect(async () => {
      await page.clock.runFor(1000);
      await expect(plain(page)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await missesNothing(page, words);
    await expect(kiosk(page)).toBeHidden();
    await expect(async () => {
      await pass(page, 10);
      expect(opened.times()).toBe(MOST_RELOADS);
    }).toPass({ timeout: 60_000 });
    await pass(page, 120);
    expect(opened.times()).toBe(MOST_RELOADS);
    await expect(plain(page)).toBeVisible();

    await page.unrouteAll();
    await breaksAt(page, '', 'from the start');
    await page.clock.fastForward(600_000);
    await expect(async () => {
      await pass(page, 10);
      await expect(kiosk(page)).toHaveAttribute('data-awake', 'true', { timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await expect(plain(page)).toBeHidden();
  });
}

test('a kiosk that breaks while somebody is there is a page to read at once, and lives again within thirty seconds', async ({
  page,
  readableWithoutScript,
}) => {
  const words = await readableWithoutScript(KIOSK);
  const opened = await opens(page);
  await expect(kiosk(page)).toHaveAttribute('data-awake', 'true');
  // From here on only the test moves the clock: the machine may be slow.
  await page.clock.pauseAt(120_000);
  await breaksAt(page, 'Kiosk:render');
  await page.evaluate(() => {
    dispatchEvent(new Event('turn'));
  });
  await expect(page.locator('astro-island')).toHaveAttribute('data-lost');
  await page.clock.runFor(1000);
  await missesNothing(page, words);
  await expect(async () => {
    await pass(page, 1);
    expect(opened.times()).toBe(1);
  }).toPass({ timeout: 20_000 });
  await expect(kiosk(page)).toHaveAttribute('data-awake', 'true');
  await expect(plain(page)).toBeHidden();
  expect(await page.evaluate(() => Date.now())).toBeLessThan(120_000 + LONGEST);
});

test('a press that throws changes nothing in a kiosk', async ({ page }) => {
  const opened = await opens(page);
  await expect(kiosk(page)).toHaveAttribute('data-awake', 'true');
  await breaksAt(page, 'Kiosk:handler');
  const broke = page.waitForEvent('pageerror');
  await page.evaluate(() => {
    document.body.click();
  });
  expect((await broke).message).toBe('broken on purpose');
  await pass(page, 15);
  expect(opened.times()).toBe(0);
  await expect(plain(page)).toBeHidden();
  await page.getByRole('button', { name: 'Touch to start' }).click();
  await expect(kiosk(page)).not.toHaveAttribute('data-at', 'attract');
});

test('whichever script of the kiosk is missing, there is something to read within thirty seconds', async ({ page }) => {
  test.setTimeout(400_000);
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (SCRIPTS.test(pathname)) scripts.add(pathname);
  });
  await opens(page);
  await expect(kiosk(page)).toHaveAttribute('data-awake', 'true');
  page.removeAllListeners('request');
  for (const script of someOf([...scripts], 5)) {
    await test.step(`without ${script}`, async () => {
      const same = (url: URL): boolean => url.pathname === script;
      await page.route(same, (route) => route.abort());
      await page.goto(KIOSK, { waitUntil: 'domcontentloaded' });
      const lives = page.locator('.kiosk[data-awake="true"]').or(plain(page)).filter({ visible: true });
      await expect(async () => {
        await page.clock.runFor(1000);
        await expect(lives).toHaveCount(1, { timeout: 300 });
      }).toPass({ timeout: 20_000 });
      await page.unroute(same);
      await page.evaluate(() => {
        window.name = '';
      });
    });
  }
});
