import { expect, test } from '@playwright/test';

test('the bare address leads to the English pages, which open with their heading', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('who is who shows its pictures also to whoever opens it when the network is gone', async ({ page, context }) => {
  await page.goto('/en/journey/4-cytokine-release/');
  const pictures = page.locator('#whos-who img[data-look=""]');
  const areThere = (): Promise<boolean[]> =>
    pictures.evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth > 0));
  expect(await areThere()).not.toContain(true);
  await expect.poll(areThere, { timeout: 10_000 }).not.toContain(false);
  await context.setOffline(true);
  await page
    .getByRole('button', { name: 'Who’s who' })
    .or(page.getByRole('button', { name: "Who's who" }))
    .first()
    .click();
  await expect(pictures.first()).toBeVisible();
  expect(await areThere()).not.toContain(false);
});
