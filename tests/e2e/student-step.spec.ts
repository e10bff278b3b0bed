import { test as plain, type Page } from '@playwright/test';
import { DEEPER, DEEPER_STEPS, deeperPath } from '../../src/domain/journey/deeper.ts';
import { JOURNEY } from '../../src/domain/journey/journey.ts';
import { expect, test } from '../support/watched-page.ts';

const STEP = '/en/student/4-cytokine-release/';
const shown = (page: Page, beat: string) => page.locator(`.student-step [data-beat="${beat}"]`);
const awake = async (page: Page): Promise<void> => {
  await expect(page.locator('.student-step')).toHaveAttribute('data-awake', 'true');
};
const slider = (page: Page) => page.getByRole('slider', { name: 'Parts of this step' });

test('a beat that goes deeper opens beside the film, and the film waits at its moment', async ({ page }) => {
  await page.goto(`${STEP}#macrophages-join`);
  await awake(page);
  await expect(shown(page, 'macrophages-join')).toBeVisible();
  await page.getByRole('button', { name: 'Play this part', exact: true }).click();
  await expect(shown(page, 'macrophages-join')).toHaveAttribute('data-moment', 'playing');
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: /^Go deeper T-cell signals/ }).click();
  await expect(shown(page, 'cascade')).toHaveAttribute('data-moment', 'holding');
  await expect(page).toHaveURL(/#cascade$/);
  await expect(page.locator('.stage-box')).toBeFocused();
  await expect(page.locator('.student-step .eyebrow')).toContainText('student part');

  await page.getByRole('button', { name: /^Back to where you were: / }).click();
  await expect(shown(page, 'macrophages-join')).toHaveAttribute('data-moment', 'paused');
  await expect(page).toHaveURL(/#macrophages-join$/);
  const at = Number(await slider(page).inputValue());
  expect(at).toBeGreaterThan(3);
  expect(at).toBeLessThan(4);

  await page.goBack();
  await expect(shown(page, 'cascade')).toBeVisible();
});

test('by keyboard: all parts in their order, played, replayed and left', async ({ page }) => {
  await page.goto(STEP);
  await awake(page);
  await page.locator('.stage-box').focus();
  const order = JOURNEY['4-cytokine-release'].flatMap((beat) => [
    beat,
    ...DEEPER['4-cytokine-release'].filter(({ after }) => after === beat).map(({ id }) => id),
  ]);
  for (const beat of order) {
    await expect(shown(page, beat)).toBeVisible();
    await page.keyboard.press('ArrowRight');
  }
  await expect(shown(page, order.at(-1) ?? '')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(shown(page, order[0] ?? '')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(shown(page, 'synapse')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(shown(page, 'synapse')).toHaveAttribute('data-moment', 'playing');
  // The film comes when it is first asked for; what has not come has nothing to pause.
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Space');
  await expect(shown(page, 'synapse')).toHaveAttribute('data-moment', 'paused');
  await expect(page.getByRole('status').filter({ hasText: 'part 2 of 9' })).toBeAttached();
});

/** Goes to another part of the page that is open, as an address written by hand does. */
const toPart = (page: Page, id: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, id);

for (const step of DEEPER_STEPS) {
  test(`every deeper beat of ${step} plays, names its sources, and stands upright on a phone`, async ({ page }) => {
    await page.goto(deeperPath('en', step));
    await awake(page);
    for (const { id, after } of DEEPER[step]) {
      await toPart(page, id);
      await expect(shown(page, id)).toBeVisible();
      await page.getByRole('button', { name: 'Play this part', exact: true }).click();
      await expect(shown(page, id)).toHaveAttribute('data-moment', 'playing');
      await expect(page.locator('.beside .references summary')).toHaveText(/Where this comes from: \d+ source/);
      await expect(page.locator('.depth').getByRole('link', { name: 'Plain words' })).toHaveAttribute(
        'href',
        `/en/journey/${step}/#${after}`,
      );
    }
    await page.setViewportSize({ width: 390, height: 844 });
    for (const { id } of DEEPER[step]) {
      await toPart(page, id);
      await expect(shown(page, id)).toHaveAttribute('data-shape', 'portrait');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(390);
    }
  });
}

test('what stands in an address and names no part leads to the first one', async ({ page }) => {
  await page.goto(`${STEP}#%E0%A4%A`);
  await awake(page);
  await expect(shown(page, 'finds-and-works')).toBeVisible();
  await page.goto(`${STEP}#no-such-part`);
  await expect(shown(page, 'finds-and-works')).toBeVisible();
});

plain('a picture that does not come leaves its still and its words', async ({ page }) => {
  await page.route(/synapse[^/]*\.js$/i, (route) => route.abort());
  await page.goto(`${STEP}#synapse`);
  await awake(page);
  await expect(page.getByRole('alert')).toContainText('The moving picture did not come.');
  await expect(page.locator('.stage-box img')).toHaveAttribute('src', '/stills/deeper/synapse.svg');
  await expect(page.locator('.beside h2')).toContainText('perforin and granzyme');
  await page.getByRole('button', { name: 'Go to the next part' }).click();
  await expect(shown(page, 'sends-signals')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every part is there to read, with its still and its sources', async ({ page }) => {
    await page.goto(STEP);
    for (const { id } of DEEPER['4-cytokine-release']) {
      const article = page.locator(`article#${id}`);
      await expect(article.getByRole('heading').first()).toBeVisible();
      await expect(article.locator('img')).toHaveAttribute('src', `/stills/deeper/${id}.svg`);
      await expect(article.locator('.references')).toBeVisible();
    }
    await expect(page.locator('.student-step')).toBeHidden();
  });
});
