import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

const HOME = '/en/student/';
const PRODUCTS = '/en/student/products/';

const doorsOf = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

test.describe('the first page of a student', () => {
  test('says for whom it is and that it awaits a sign-off, and every door leads somewhere', async ({
    page,
    request,
  }) => {
    await page.goto(HOME);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Explain it,\s+grade it,\s+plan for it/);
    await expect(page.getByText('For medical students, a week before the ward')).toBeInViewport();
    await expect(page.getByText('No clinician has signed this content off yet.')).toBeVisible();
    const doors = [...new Set(await doorsOf(page))];
    for (const place of [
      'cases/',
      'questions/',
      'review/',
      'patient/',
      'products/',
      'notes/',
      'teach/',
      'car-t-anki.txt',
    ]) {
      expect(doors).toContain(`${HOME}${place}`);
    }
    for (const door of doors) expect.soft((await request.get(door)).status(), door).toBe(200);
  });

  test('names the student parts of each step, each with an address of its own', async ({ page }) => {
    await page.goto(HOME);
    const parts = page.getByRole('list', { name: 'Student parts of step 4' }).getByRole('link');
    expect(
      await parts.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash)),
    ).toEqual(['#synapse', '#cascade', '#il6-two-ways', '#endothelium-leak']);
    await expect(parts.first()).toHaveAttribute('href', '/en/student/4-cytokine-release/#synapse');
  });

  test('shows what is due and where each step stands, once something was answered', async ({ page }) => {
    await page.goto(HOME);
    const today = page.getByRole('region', { name: 'Today' });
    await expect(today).toHaveAttribute('data-awake', 'true');
    await expect(today).toContainText('Nothing is answered yet.');
    await page.evaluate(() => {
      const at = new Date(Date.now() - 86_400_000).toISOString();
      const graded = {
        case: 'drawn-1',
        at,
        grade: 3,
        gradeRight: true,
        planFits: true,
        sureness: 'sure',
        deciding: 'pressure',
      };
      sessionStorage.setItem('car-t.student', JSON.stringify({ version: 1, items: [], cases: [graded], cards: [] }));
    });
    await page.reload();
    await expect(today).toContainText('Nothing is due today.');
    await expect(today).toContainText('1 of the last 1 right');
    await expect(today).toContainText('Kept in this tab only.');
    await today.getByRole('link', { name: 'Go to review' }).click();
    await expect(page).toHaveURL(`${HOME}review/`);
  });

  test('is found from the first page of all, from each step, and from the model patient', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: 'Are you a student?' }).click();
    await expect(page).toHaveURL(HOME);
    await page.goto('/en/journey/4-cytokine-release/');
    await expect(page.getByRole('link', { name: 'For students: this step in more depth' })).toHaveAttribute(
      'href',
      '/en/student/4-cytokine-release/',
    );
    await page.goto('/en/journey/meet-the-cast/');
    await expect(page.getByRole('link', { name: /^For students: / })).toHaveAttribute('href', HOME);
    await page.goto('/en/student/patient/');
    await expect(page.getByRole('link', { name: 'All for students' })).toHaveAttribute('href', HOME);
  });

  test('leads patients and families back to their own page', async ({ page }) => {
    await page.goto(HOME);
    await page.getByRole('link', { name: 'Start here' }).click();
    await expect(page).toHaveURL('/en/');
  });
});

test.describe('the products', () => {
  const row = (page: Page, id: string): Locator => page.locator(`[data-set="${id}"]`);

  test('stand under the word that nothing ranks them, and nothing sorts them', async ({ page }) => {
    await page.goto(PRODUCTS);
    await expect(page.getByRole('heading', { name: 'Never rank these products' })).toBeInViewport();
    const main = page.getByRole('main');
    const text = await main.innerText();
    expect(text.indexOf('Never rank these products')).toBeLessThan(text.indexOf('%'));
    await expect(main.getByRole('columnheader').getByRole('button')).toHaveCount(0);
    await expect(main.getByRole('combobox')).toHaveCount(0);
    await expect(main.locator('progress, meter')).toHaveCount(0);
  });

  test('a grade 3 or higher stands with its scale, and what was not read again without a number', async ({ page }) => {
    await page.goto(PRODUCTS);
    await expect(row(page, 'tisa-cel-label-all')).toContainText(/48\s%\s*Penn scale/);
    await expect(row(page, 'tisa-cel-registry-all')).toContainText(/16\.4\s%\s*mostly ASTCT scale/);
    await expect(row(page, 'brexu-cel-zuma-2')).toContainText(/18\s%\s*scale not re-read yet/);
    const unread = row(page, 'axi-cel-zuma-7').getByRole('cell');
    await expect(unread).toHaveCount(1);
    await expect(unread).not.toContainText(/\d/);
    await expect(row(page, 'cilta-cel-cartitude-1')).toContainText('7 (middle half 5–8)');
  });

  test('each shows its generic name first, and its US name beside it', async ({ page }) => {
    await page.goto(PRODUCTS);
    const sheet = page.getByRole('region', { name: 'idecabtagene vicleucel' });
    await expect(sheet).toContainText('US name: Abecma');
    await expect(sheet).toContainText('Check the label');
  });

  test('the answer about comparing comes after the question, by keyboard', async ({ page }) => {
    await page.goto(PRODUCTS);
    const answer = page.getByText('Nobody can tell from these two.');
    await expect(answer).toBeHidden();
    await page.getByText('Then read on').focus();
    await page.keyboard.press('Enter');
    await expect(answer).toBeVisible();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('rows are cards that name their columns, and nothing runs off the side', async ({ page }) => {
      await page.goto(PRODUCTS);
      const card = row(page, 'tisa-cel-label-all');
      await expect(card.getByText('Duration, days')).toBeVisible();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('all is there', async ({ page }) => {
      await page.goto(PRODUCTS);
      await expect(row(page, 'obe-cel-felix')).toContainText(/69\s%/);
      await page.goto(HOME);
      await expect(page.getByText('What is due needs a script')).toBeVisible();
      await expect(page.getByRole('link', { name: /^Made-up patients/ })).toBeVisible();
    });
  });
});
