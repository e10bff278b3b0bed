import { expect, test } from '../support/watched-page.ts';

const ASK = "Ask your team for today's rule.";

test('a rule past its review is marked, in the film and in the reading, and calls to action never are', async ({
  page,
}) => {
  await page.clock.setFixedTime('2031-01-01T09:00:00Z');
  await page.goto('/en/journey/3-infusion/#your-plan');
  await expect(page.locator('.guided[data-awake=true]')).toBeVisible();
  const reading = page.locator('[data-reads-beat="your-plan"]');
  await expect(reading).toContainText(
    `labels in the US since 2025 say at least 2 weeks. Your center may ask for longer.`,
  );
  await expect(reading.locator('p', { hasText: 'For driving' })).toContainText(ASK);
  await page.locator('.guided').getByText('Read more').click();
  await expect(page.locator('.guided p', { hasText: 'For driving' })).toContainText(ASK);
  await expect(page.locator('#call-card')).not.toContainText(ASK);
});

test('a rule that was looked at in time is not marked, and nor is it on a device whose clock is years behind', async ({
  page,
}) => {
  await page.clock.setFixedTime('1999-01-01T09:00:00Z');
  await page.goto('/en/journey/3-infusion/');
  await expect(page.locator('.guided[data-awake=true]')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(ASK);
});
