import type { Page } from '@playwright/test';
import { JOURNEY, NUMBERED_STEPS, STEP_IDS } from '../../src/domain/journey/journey.ts';
import { violationsOn } from '../support/axe.ts';
import { someOf } from '../support/breadth.ts';
import { PLAIN_PAGES } from '../support/built-pages.ts';
import { cardOf, questionsOf } from '../support/quiz-on-page.ts';
import { expect, test } from '../support/watched-page.ts';

/** Rows of the ledger beyond these are of the same kinds, and there are hundreds. */
const MORE_OF_THE_SAME = '.claim:nth-child(n + 41)';

async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page, (axe) => axe.exclude(MORE_OF_THE_SAME))).toEqual([]);
}

for (const path of [...someOf(PLAIN_PAGES, 14), '/404.html']) {
  test(`${path} at rest`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    });
    await expectNoViolations(page);
  });
}

for (const step of someOf(STEP_IDS, 3)) {
  test(`${step} at rest and at its last beat`, async ({ page }) => {
    await page.goto(`/en/journey/${step}/`);
    await expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
    await expectNoViolations(page);
    await page.goto(`/en/journey/${step}/#${JOURNEY[step].at(-1) ?? ''}`);
    await expectNoViolations(page);
  });
}

for (const step of someOf(NUMBERED_STEPS, 2)) {
  test(`the first question of ${step} before and after answering`, async ({ page }) => {
    await page.goto(`/en/journey/${step}/#questions`);
    const item = questionsOf(step).find(({ kind }) => kind !== 'spoken');
    const card = cardOf(page, item?.id ?? '');
    await expect(card).toBeVisible();
    await expectNoViolations(page);
    await card.getByRole('button', { name: 'Check', exact: true }).click();
    const first = card.locator('input').first();
    if ((await first.count()) > 0) {
      await first.check({ force: true });
      await card.getByRole('button', { name: 'Check', exact: true }).click();
    }
    await expectNoViolations(page);
  });
}

test('open cards: call, settings, who is who; high contrast; the largest text', async ({ page }) => {
  await page.goto('/en/journey/4-cytokine-release/');
  await expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
  for (const name of ['Call your team', "Who's who", 'Settings']) {
    await page.getByRole('button', { name }).first().click();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('High contrast').click();
  await page.getByText('Largest').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await expectNoViolations(page);
});

test('at 320 pixels and at the largest text nothing runs out of the page sideways', async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem('car-t.preferences', '{"text":"1.7"}');
  });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    ...someOf(PLAIN_PAGES, 14),
    '/en/journey/4-cytokine-release/',
    '/en/journey/5-monitoring/#questions',
  ]) {
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
