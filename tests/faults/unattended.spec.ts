import { expect } from '@playwright/test';
import { breaksAt, saysSo, test } from './faulty-site.ts';

test("the family's window that broke opens itself anew, since nobody presses anything there", async ({ page }) => {
  await breaksAt(page, 'AudienceWindow:hydrate', 'from the start');
  await page.clock.install();
  await page.goto('/en/session/screen/');
  await expect(saysSo(page)).toBeVisible();
  await breaksAt(page, '', 'from the start');
  await page.clock.runFor(15_000);
  await expect(page.locator('.window')).toHaveAttribute('data-awake', 'true');
  await expect(saysSo(page)).toHaveCount(0);
});

test('the page of staff that broke goes back to the kiosk', async ({ page }) => {
  await breaksAt(page, 'StaffPage:hydrate', 'from the start');
  await page.clock.install();
  await page.goto('/en/kiosk/staff/');
  await expect(saysSo(page)).toBeVisible();
  await page.clock.runFor(15_000);
  await expect(page).toHaveURL(/\/en\/kiosk\/$/);
  await expect(page.locator('.kiosk')).toHaveAttribute('data-awake', 'true');
});
