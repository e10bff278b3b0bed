import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

async function startSession(nurse: Page): Promise<Page> {
  await nurse.goto('/en/session/');
  const start = nurse.getByRole('button', { name: 'Start', exact: true });
  await expect(start).toBeEnabled();
  const family = await nurse.context().newPage();
  await family.setViewportSize({ width: 1920, height: 1080 });
  await family.goto('/en/session/screen/');
  await expect(family.locator('.window')).toHaveAttribute('data-awake', 'true');
  await nurse.bringToFront();
  await start.click();
  return family;
}

const screenOf = (window: Page) => window.locator('.screen');

test('the days move on both screens together, and a day with a fever says to call', async ({ page }) => {
  const family = await startSession(page);
  await page.getByRole('button', { name: 'Day slider' }).click();
  await expect(screenOf(family)).toContainText('A made-up person.');
  await expect(screenOf(family).getByRole('heading', { name: 'Day 7' })).toBeVisible();

  await page.getByRole('slider').press('ArrowRight');
  for (const window of [page, family]) {
    await expect(screenOf(window).getByRole('heading', { name: 'Day 8' })).toBeVisible();
    await expect(screenOf(window).getByText('Fever: call your team now')).toBeVisible();
  }
  await page.getByRole('slider').press('Home');
  await expect(screenOf(family).getByRole('heading', { name: 'Day 0' })).toBeVisible();
  await expect(screenOf(family).getByText('Fever: call your team now')).toHaveCount(0);
  await expect(screenOf(family).getByText('or more: call now, or the lower number')).toBeVisible();

  await page.getByRole('radio', { name: 'Harder days' }).check();
  await page.getByRole('checkbox', { name: 'Signal blocker' }).check();
  await expect(screenOf(family)).toContainText('Harder days');
  await expect(screenOf(family).getByText('Without the care')).toBeVisible();
  await expect(screenOf(family).getByRole('slider')).toHaveCount(0);
  await expect(screenOf(family).getByRole('button')).toHaveCount(0);
});

test('the days play one after the other, and end with going back to the picture', async ({ page }) => {
  const family = await startSession(page);
  await page.getByRole('button', { name: 'Day slider' }).click();
  await page.getByRole('button', { name: 'Play the days' }).click();
  await expect(screenOf(family).getByRole('heading', { name: 'Day 8' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Back to the picture' }).click();
  await expect(screenOf(family)).toHaveAttribute('data-show', 'welcome');
});

test('of serious CRS the family sees the one part that was asked for, and nothing of the others', async ({ page }) => {
  const family = await startSession(page);
  await page.getByRole('button', { name: /only if they ask/ }).click();
  await expect(screenOf(family).getByRole('heading')).toHaveText('How much do you want to know?');
  await expect(screenOf(family)).not.toContainText(/intensive care|died|serious/i);

  await page.getByRole('button', { name: 'Tell me about intensive care' }).click();
  await expect(screenOf(family).getByRole('heading')).toHaveText('Intensive care means closer watching and more help');
  await expect(screenOf(family)).not.toContainText(/died/i);

  await page.getByRole('button', { name: 'What you do stays the same' }).click();
  await expect(screenOf(family).getByRole('heading')).toHaveText('What you do stays the same');
});

test('a picture of a topic is drawn in a window that has never had it', async ({ page }) => {
  const family = await startSession(page);
  await page.getByRole('button', { name: 'More topics' }).click();
  await page.getByRole('button', { name: 'Brain signs' }).click();
  await page.getByRole('button', { name: 'Your caregiver looks for five signs' }).click();
  await expect(screenOf(family).getByText('Shaky hands')).toBeVisible();
  const drawn = await screenOf(family)
    .locator('figure svg')
    .evaluateAll((pictures) => pictures.map((picture) => (picture as SVGSVGElement).getBBox().width));
  expect(drawn).toHaveLength(5);
  for (const width of drawn) expect(width).toBeGreaterThan(0);
});

test('where the topics do not come whole the nurse is told so and can try again', async ({ page }) => {
  let isReachable = false;
  await page
    .context()
    .route('**/session/topics.json', (route) =>
      isReachable ? route.continue() : route.fulfill({ contentType: 'application/json', body: '[{' }),
    );
  const family = await startSession(page);
  await page.getByRole('button', { name: 'More topics' }).click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await expect(screenOf(family).getByText('Ask your team about it.')).toBeVisible();
  isReachable = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(screenOf(page).getByRole('heading')).toHaveText('Questions people ask');
  await expect(screenOf(family).getByRole('heading')).toHaveText('Questions people ask');
});
