import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/watched-page.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const EVIDENCE = '/en/evidence/';
const WIDE = { width: 1366, height: 768 };

test('a reader goes from a step to the claim behind it, sees its source, and comes back to the part that says it', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await page.goto('/en/journey/4-cytokine-release/');
  await page.locator('#read .sources summary').click();
  await page.locator('#read .sources a[href$="#claim-macrophages-make-most-il6"]').first().click();
  await expect(page).toHaveURL(`${EVIDENCE}#claim-macrophages-make-most-il6`);
  const about = page.locator('.claim', { has: page.locator('#claim-macrophages-make-most-il6') }).locator('.more');
  await expect(about).toBeInViewport();
  await expect(about).toContainText('Norelli 2018');
  await about.getByRole('link', { name: 'Norelli 2018' }).click();
  await expect(page.locator('#source-norelli-2018')).toBeInViewport();
  await expect(page.locator('#source-norelli-2018')).toContainText('DOI 10.1038/s41591-018-0036-4');
  await page.goBack();
  await about.getByRole('link', { name: 'See it in step 4, part 3' }).click();
  await expect(page).toHaveURL('/en/journey/4-cytokine-release/#macrophages-join');
});

test('the claims are found by words, by page, by how sure and by their next review, and their count is told', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-25T09:00:00Z');
  await page.goto(EVIDENCE);
  const shown = page.locator('.claim:visible');
  const all = await page.locator('.claim').count();
  const told = page.locator('#claims-shown');
  await expect(told).toHaveText(`${all} of ${all} claims`);

  await page.getByRole('searchbox').fill('tocilizumab receptor');
  await expect(page.locator('#claim-tocilizumab-covers-receptor')).toBeVisible();
  expect(await shown.count()).toBeLessThan(all / 4);
  await expect(told).toHaveText(`${await shown.count()} of ${all} claims`);

  // The full name of a page, and the short name of a word, find all that stands there.
  await page.getByRole('combobox', { name: 'Step or page' }).selectOption('brain-signs');
  const onPage = await shown.count();
  await page.getByRole('combobox', { name: 'Step or page' }).selectOption('');
  await page.getByRole('searchbox').fill('ICANS');
  expect(await shown.count()).toBeGreaterThanOrEqual(onPage);
  expect(await shown.count()).toBeLessThan(all);

  await page.getByRole('searchbox').fill('zebra');
  await expect(shown).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown).toHaveCount(all);

  await page.getByRole('combobox', { name: 'Step or page' }).selectOption('5-monitoring');
  await expect(page.locator('#claim-fever-call-now')).toBeVisible();
  await expect(page.locator('#claim-chemo-makes-room')).toBeHidden();
  await page.getByRole('combobox', { name: 'How sure' }).selectOption('from-memory');
  await expect(page.locator('#claim-fever-call-now')).toBeHidden();
  await expect(page.locator('#claim-call-before-fever-medicine')).toBeVisible();
  await page.getByRole('combobox', { name: 'Step or page' }).selectOption('');
  await page.getByRole('combobox', { name: 'How sure' }).selectOption('');

  const soon = page.getByRole('button', { name: 'Check again soon' });
  const count = Number(await soon.locator('b').textContent());
  await soon.click();
  await expect(soon).toHaveAttribute('aria-pressed', 'true');
  await expect(shown).toHaveCount(count);
  await expect(page.locator('#claim-macrophages-make-most-il6')).toBeHidden();
});

test('a claim that is asked for by its address is shown, whatever was looked for before', async ({ page }) => {
  await page.goto(EVIDENCE);
  await page.getByRole('searchbox').fill('driving');
  await expect(page.locator('#claim-oxygen-when-needed')).toBeHidden();
  await page.evaluate(() => {
    location.hash = 'claim-oxygen-when-needed';
  });
  await expect(page.locator('#claim-oxygen-when-needed')).toBeInViewport();
});

test('beside the list a claim opens without moving the list', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(EVIDENCE);
  const row = page.locator('#claim-collection-takes-hours');
  await row.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/#claim-collection-takes-hours$/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page.locator('.more:visible')).toHaveCount(1);
  await expect(page.locator('.more:visible')).toContainText('Claim collection-takes-hours');
});

test('a claim past its review asks to be checked again, and a call to action never does', async ({ page }) => {
  await page.clock.setFixedTime('2031-01-01T09:00:00Z');
  await page.goto(EVIDENCE);
  await expect(page.locator('#claim-us-labels-no-driving')).toContainText('check again');
  await expect(page.locator('#claim-us-labels-no-driving [data-again]')).toBeVisible();
  await expect(page.locator('#claim-fever-call-now')).not.toContainText('check again');
});

test('on a phone a claim opens under its own card', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${EVIDENCE}#claim-us-labels-no-driving`);
  const about = page.locator('.more:visible');
  await expect(about).toHaveCount(1);
  await expect(about).toContainText('United States');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every claim and source stands there, and what only a script can do is not offered', async ({ page }) => {
    await page.goto(EVIDENCE);
    await expect(page.locator('#find-claims')).toBeHidden();
    await expect(page.locator('.claim:visible')).toHaveCount(await page.locator('.claim').count());
    await page.goto(`${EVIDENCE}#claim-fever-call-now`);
    await expect(page.locator('.more:visible')).toContainText('Claim fever-call-now');
  });
});

test('every link of the site to a claim or a source leads to one', () => {
  const evidence = readFileSync(`${DIST}en/evidence/index.html`, 'utf8');
  const anchors = new Set([...evidence.matchAll(/ id="((?:claim|source)-[^"]+)"/g)].map(([, id]) => id));
  expect(anchors.size).toBeGreaterThan(100);
  const astray = globSync('en/**/index.html', { cwd: DIST }).flatMap((file) =>
    [...readFileSync(`${DIST}${file}`, 'utf8').matchAll(/href="(?:\/en\/evidence\/)?#((?:claim|source)-[^"]+)"/g)]
      .map(([, id]) => id)
      .filter((id) => !anchors.has(id))
      .map((id) => `${file}: #${id ?? ''}`),
  );
  expect(astray).toEqual([]);
});

test('the tables of how we check ourselves fit wherever they are read', async ({ page }) => {
  await page.goto('/en/evidence/quality/');
  for (const text of ['1', '1.7']) {
    await page.evaluate((size) => {
      document.documentElement.dataset['text'] = size;
    }, text);
    for (const [width, height] of [
      [390, 844],
      [800, 1280],
      [1080, 1920],
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} at ${text}`).toBe(width);
      const over = await page
        .locator('.room')
        .evaluateAll((rooms) => rooms.filter((room) => room.scrollWidth > room.clientWidth).length);
      expect(over, `${width} at ${text}`).toBe(0);
    }
  }
});

test('what we found when we checked ourselves says who did it, and what is still to do', async ({ page }) => {
  await page.goto('/en/evidence/quality/');
  const main = page.locator('main');
  await expect(main).toContainText('This content awaits sign-off by a clinician.');
  await expect(main).toContainText('We rated ourselves. One person did it');
  await expect(main).toContainText('A second rater has still to rate it');
  await expect(page.locator('#coverage tbody tr')).toHaveCount(24);
  await expect(page.locator('#pemat li')).toHaveCount(17 + 24);
  await expect(page.locator('#reading tbody tr')).not.toHaveCount(0);
});
