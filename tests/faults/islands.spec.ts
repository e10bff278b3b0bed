import { expect, type Page } from '@playwright/test';
import { someOf, TRIES_ALL } from '../support/breadth.ts';
import { breaksAt, islandsOnPages, missesNothing, readableOn, saysSo, test, type IslandOnPage } from './faulty-site.ts';

/** The kiosk is not read on: a page to read takes its place. `kiosk.spec.ts` breaks it. The gallery is for who builds the site. */
const ISLANDS = islandsOnPages().filter(
  ({ name, address }) => name !== 'Kiosk' && (TRIES_ALL || !address.startsWith('/gallery')),
);

/** All parts are kept in the same way: some are broken in every way, the others in the one that is most likely. */
const BROKEN_IN_EVERY_WAY = someOf(ISLANDS, 4);

const islandOf = (page: Page, { name }: IslandOnPage) =>
  page.locator(`astro-island[component-url*="/${name}."]`).first();
const othersThan = (page: Page, { name }: IslandOnPage) =>
  page.locator(`astro-island:not([component-url*="/${name}."])`);
const allAwake = (page: Page): Promise<void> => expect(page.locator('astro-island[ssr]')).toHaveCount(0);

/** Each island of the page draws itself anew once. */
const turns = (page: Page): Promise<void> =>
  page.evaluate(() => {
    dispatchEvent(new Event('turn'));
  });

/** The island of this name, and nothing else, is broken; all others draw themselves anew, and the page's own buttons work. */
async function othersLive(page: Page, broken: IslandOnPage): Promise<void> {
  await expect(page.locator(`astro-island[ssr]:not([component-url*="/${broken.name}."])`)).toHaveCount(0);
  // A part may hold another one that wakes by itself elsewhere: the outer of them counts.
  const drawn = (): Promise<number[]> =>
    othersThan(page, broken).evaluateAll((islands) =>
      islands.map((each) => Number(each.querySelector('[data-turns]')?.textContent)),
    );
  const before = await drawn();
  expect(before.every(Number.isFinite)).toBe(true);
  await turns(page);
  await expect.poll(drawn).toEqual(before.map((turn) => turn + 1));
  const call = page.getByRole('button', { name: 'Call your team' }).first();
  if ((await call.count()) > 0) {
    await call.click();
    await expect(page.locator('#call-card')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#call-card')).toBeHidden();
  }
}

for (const island of ISLANDS) {
  test(`${island.name} breaks: its words stay, it says so, and all else on ${island.address} lives`, async ({
    page,
    readableWithoutScript,
  }) => {
    test.setTimeout(120_000);
    const words = await readableWithoutScript(island.address);
    const opens = () => page.goto(island.address, { waitUntil: 'domcontentloaded' });
    const staysReadable = async (): Promise<void> => {
      await expect(islandOf(page, island)).toHaveAttribute('data-lost');
      await expect(saysSo(page)).toBeVisible();
      await missesNothing(page, words);
      await othersLive(page, island);
    };

    await test.step('its script does not come', async () => {
      const script = `**/_astro/${island.name}.*.js*`;
      await page.route(script, (route) => route.abort());
      await opens();
      await staysReadable();
      await page.unroute(script);
    });
    if (BROKEN_IN_EVERY_WAY.includes(island)) {
      await test.step('it comes when it is tried again', async () => {
        const opensAnew = page.waitForEvent('load');
        await saysSo(page).getByRole('button', { name: 'Try again' }).click();
        await opensAnew;
        await expect(saysSo(page)).toHaveCount(0);
        await allAwake(page);
      });
      await test.step('it throws when it is pressed', async () => {
        const before = await readableOn(page);
        await breaksAt(page, `${island.name}:handler`);
        const broke = page.waitForEvent('pageerror', { timeout: 10_000 });
        await page.evaluate(() => {
          document.body.click();
        });
        expect((await broke).message).toBe('broken on purpose');
        await missesNothing(page, before);
        await expect(page.locator('[data-lost]')).toHaveCount(0);
        await othersLive(page, { name: 'none of them', address: '' });
      });
      await test.step('it throws when it draws itself anew', async () => {
        await breaksAt(page, `${island.name}:render`);
        await turns(page);
        await staysReadable();
      });
      await test.step('it throws in its first effect', async () => {
        await breaksAt(page, `${island.name}:effect`, 'from the start');
        await opens();
        await staysReadable();
      });
      await test.step('it throws as it wakes', async () => {
        await breaksAt(page, `${island.name}:hydrate`, 'from the start');
        await opens();
        await staysReadable();
      });
    }
  });
}

test('a part that fails before anything is there to hear of it says so as well', async ({ page }) => {
  const island = { name: 'PatientModel', address: '/en/student/patient/' };
  const failed = page.waitForEvent('requestfailed');
  await page.route(`**/_astro/${island.name}.*.js*`, (route) => route.abort());
  await page.route('**/lost-parts.js', async (route) => {
    await failed;
    // The script is asked for a second time a moment later.
    await page.waitForTimeout(3000);
    await route.continue();
  });
  await page.goto(island.address);
  await expect(islandOf(page, island)).toHaveAttribute('data-lost');
  await expect(saysSo(page)).toBeVisible();
});
