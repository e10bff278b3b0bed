import { test as loudTest } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

const STEP = '/en/journey/3-infusion/';
const QUESTIONS = /^\/_astro\/StepAside|\/aside\.json$/;

test('the questions come when somebody is busy with the film, and are there once they are asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (QUESTIONS.test(pathname)) asked.push(pathname);
  });
  await page.goto(STEP, { waitUntil: 'networkidle' });
  await expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Play this part', exact: true }).click();
  await expect.poll(() => asked.some((path) => path.endsWith('.json'))).toBe(true);
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  await page.getByRole('button', { name: /^Check what you saw/ }).click();
  await expect(page.locator('.aside')).toBeFocused();
  await expect(page.locator('.aside')).toContainText('Question 1 of');
  expect(asked.length).toBe(before);
});

test('an address of the questions or of the short version opens them at once', async ({ page }) => {
  await page.goto(`${STEP}#questions`);
  await expect(page.locator('.aside')).toContainText('Question 1 of');
  await page.goto(`${STEP}#in-short`);
  await expect(page.locator('.aside')).toContainText('In short');
});

loudTest(
  'questions that cannot be loaded say so, stay to be read below, and come when they are tried again',
  async ({ page }) => {
    await page.goto(STEP);
    await expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
    await page.route('**/aside.json', (route) => route.abort());
    const lost = page.getByRole('alert').filter({ hasText: 'This part did not load' });
    await expect(lost).toHaveCount(0);
    await page.getByRole('button', { name: /^Check what you saw/ }).click();
    await expect(lost).toBeVisible();
    await expect(page.locator('.stage')).toBeVisible();
    await expect(page.locator('.read .questions').first()).toBeVisible();
    await page.unroute('**/aside.json');
    await lost.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.aside')).toContainText('Question 1 of');
  },
);

test('pictures below the film come when the reader comes near', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/en/journey/4-cytokine-release/', { waitUntil: 'networkidle' });
  const last = page.locator('[data-reads-beat] img:visible').last();
  expect(await last.getAttribute('src')).toMatch(/^data:/);
  await last.scrollIntoViewIfNeeded();
  await expect(last).toHaveAttribute('src', /^\/stills\//);
  await expect.poll(() => last.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(1600);
});
