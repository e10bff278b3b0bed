import { TOPIC_IDS } from '../../src/domain/journey/topic.ts';
import { expect, test } from '../support/watched-page.ts';

test('from the first page one reaches each page beside the steps, and each leads back to the film', async ({
  page,
}) => {
  for (const topic of TOPIC_IDS) {
    await page.goto('/en/');
    await page.locator(`.doors a[href="/en/${topic}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/en/${topic}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main a[href*="/en/journey/"]').first()).toBeVisible();
  }
});

test.describe('serious CRS is told to those who ask', () => {
  for (const scripts of [true, false]) {
    test.describe(scripts ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled: scripts });

      test('what to do stands open, and each part opens by itself', async ({ page }) => {
        await page.goto('/en/serious/');
        await expect(page.locator('#what-to-do')).toContainText('day or night');
        const died = page.getByText(/died of CRS and/);
        await expect(died).toBeHidden();
        await page.locator('#intensive-care > summary').click();
        await expect(page.getByText(/closer watching and more help/).first()).toBeVisible();
        await expect(died).toBeHidden();
        await page.locator('#deaths > summary').click();
        await expect(died).toBeVisible();
      });
    });
  }

  test('no other page for patients tells of deaths', async ({ page }) => {
    for (const path of ['/en/', '/en/read/', '/en/plan/', '/en/questions/', '/en/journey/4-cytokine-release/']) {
      await page.goto(path);
      const words = await page.evaluate(() => {
        const body = document.body.cloneNode(true) as HTMLElement;
        for (const element of body.querySelectorAll('script, style, .sources')) element.remove();
        return body.textContent;
      });
      expect(words, path).not.toMatch(/\b(die|died|dies|death|deaths|fatal)\b/i);
    }
  });
});

test('the call page has the script and says what to do when nobody answers, without a script too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/en/call/');
  await expect(page.getByText('I had CAR T-cell therapy').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /Nobody answers/ })).toBeVisible();
  await context.close();
});
