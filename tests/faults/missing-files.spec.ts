import { expect, type Page } from '@playwright/test';
import { someOf, TRIES_ALL } from '../support/breadth.ts';
import { missesNothing, saysSo, test } from './faulty-site.ts';

const SCRIPTS = /\/_astro\/[^/]+\.js/;

/** One page of each kind, the one with most of its own first. A script that several of them bring is missed once. */
const PAGES = [
  '/en/journey/4-cytokine-release/',
  ...(TRIES_ALL
    ? ['/en/session/', '/en/plan/', '/en/days/', '/en/student/patient/', '/en/clinic/', '/en/evidence/']
    : []),
];

/** The numbers of a film stand in its picture, or beside it, as the screen is wide. */
const withoutNumbers = (words: readonly string[]): string[] => words.filter((line) => !/^\d$/.test(line));

/** Each script that pages bring as they open, with the first of them. */
async function scriptsOf(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Set<string>();
  const found = new Map<string, string[]>();
  for (const address of PAGES) {
    const brought: string[] = [];
    const noted = (request: { url: () => string }): void => {
      const { pathname } = new URL(request.url());
      if (SCRIPTS.test(pathname) && !known.has(pathname)) brought.push(pathname);
      known.add(pathname);
    };
    page.on('request', noted);
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    page.off('request', noted);
    found.set(address, brought);
  }
  return found;
}

test('whichever script of a page is missing, its words stay, and what does not work says so', async ({
  page,
  readableWithoutScript,
}) => {
  test.setTimeout(600_000);
  const scripts = await scriptsOf(page);
  expect([...scripts.values()].flat().length).toBeGreaterThan(10);
  for (const [address, missing] of scripts) {
    const words = withoutNumbers(await readableWithoutScript(address));
    for (const script of someOf(missing, 7)) {
      await test.step(`${address} without ${script}`, async () => {
        const same = (url: URL): boolean => url.pathname === script;
        await page.route(same, (route) => route.abort());
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await expect(page.locator('astro-island[ssr]:not([data-lost])')).toHaveCount(0);
        await missesNothing(page, words);
        await expect(saysSo(page)).toHaveCount(await page.locator('astro-island[data-lost]').count());
        await page.unroute(same);
      });
    }
  }
});

const STEP = '/en/journey/1-collection/';
const awake = (page: Page): Promise<void> => expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
const playsFilm = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Play this part', exact: true }).click();
const asks = (page: Page): Promise<void> => page.getByRole('button', { name: /^Check what you saw/ }).click();

test('whichever file of a film or its questions is missing, one of the two goes on, and the other says so', async ({
  page,
  readableWithoutScript,
}) => {
  test.setTimeout(400_000);
  // What stands beside a film that plays goes on with it: all of it is below.
  const words = await readableWithoutScript(STEP, '.read');
  const late: string[] = [];
  await page.goto(STEP, { waitUntil: 'networkidle' });
  await awake(page);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (SCRIPTS.test(pathname) || pathname.endsWith('aside.json')) late.push(pathname);
  });
  await playsFilm(page);
  await asks(page);
  await expect(page.locator('.aside')).toContainText('Question 1 of');
  page.removeAllListeners('request');
  expect(late.length).toBeGreaterThan(4);

  for (const file of someOf([...new Set(late)], 6)) {
    await test.step(`without ${file}`, async () => {
      const same = (url: URL): boolean => url.pathname === file;
      await page.route(same, (route) => route.abort());
      await page.goto(STEP, { waitUntil: 'domcontentloaded' });
      await awake(page);
      await playsFilm(page);
      const pause = page.getByRole('button', { name: 'Pause', exact: true });
      await expect(pause.and(page.locator('[aria-busy="false"]')).or(saysSo(page))).toBeVisible();
      const filmIsLost = (await saysSo(page).count()) > 0;
      await missesNothing(page, words);
      await asks(page);
      const questions = page.locator('.aside').filter({ hasText: 'Question 1 of' });
      await expect(questions.or(saysSo(page).last())).toBeVisible();
      expect(filmIsLost && (await questions.count()) === 0, 'both are lost').toBe(false);
      expect(filmIsLost || (await questions.count()) === 0, 'neither is lost').toBe(true);
      await expect(page.locator('[data-reads-beat] .caption').first()).toBeVisible();
      await page.unroute(same);
    });
  }
});
