import type { Page } from '@playwright/test';
import { DEFAULT_CLINIC } from '../../src/domain/clinic/clinic-settings.ts';
import { clinicFileText } from '../../src/domain/clinic/clinic-file.ts';
import { expect, test } from '../support/watched-page.ts';

const ASK = "Ask your team for today's rule.";

/** A clinic that checked its rules on a day, seen at a moment. */
async function visit(page: Page, now: string, checkedOn: string): Promise<void> {
  await page.route('**/clinic.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: clinicFileText({ ...DEFAULT_CLINIC, checkedOn }) }),
  );
  await page.clock.setFixedTime(now);
  await page.goto('/en/journey/3-infusion/#your-plan');
  await expect(page.locator('.guided[data-awake=true]')).toBeVisible();
}

test('a rule past its review is marked, in the film and in the reading, and calls to action never are', async ({
  page,
}) => {
  await visit(page, '2031-01-01T09:00:00Z', '2030-12-20');
  const reading = page.locator('[data-reads-beat="your-plan"] p', { hasText: 'For driving' });
  await expect(reading).toContainText(
    `labels in the US since mid-2025 say at least 2 weeks. Your center may ask for longer. Your center checked these rules on December 20, 2030. ${ASK}`,
  );
  await page.locator('.guided').getByText('Read more').click();
  await expect(page.locator('.guided p', { hasText: 'For driving' })).toContainText(`December 20, 2030. ${ASK}`);
  await expect(page.locator('#call-card')).not.toContainText(ASK);
});

test('a device whose clock is years behind says what the pages said on the day of their content', async ({ page }) => {
  await page.goto('/en/');
  const { builtOn } = JSON.parse((await page.locator('#fill-in').textContent()) ?? '{}') as { builtOn: string };
  const saidAt = async (now: string): Promise<string | null> => {
    await visit(page, now, builtOn);
    const reading = page.locator('[data-reads-beat="your-plan"]');
    await expect(reading).toContainText('Your center checked these rules on');
    return reading.textContent();
  };
  expect(await saidAt('1999-01-01T09:00:00Z')).toBe(await saidAt(`${builtOn}T09:00:00Z`));
});

test('a clinic that has not checked its rules for more than a year is not named as having done so', async ({
  page,
}) => {
  await visit(page, '2026-11-25T09:00:00Z', '2025-11-20');
  const reading = page.locator('[data-reads-beat="your-plan"] p', { hasText: 'For driving' });
  await expect(reading).toContainText(`Your center may ask for longer. ${ASK}`);
  await expect(reading).not.toContainText('checked these rules');
});
