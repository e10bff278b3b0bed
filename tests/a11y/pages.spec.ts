import type { Page } from '@playwright/test';
import { JOURNEY, NUMBERED_STEPS, STEP_IDS } from '../../src/domain/journey/journey.ts';
import { violationsOn } from '../support/axe.ts';
import { PLAIN_PAGES } from '../support/built-pages.ts';
import { cardOf, questionsOf } from '../support/quiz-on-page.ts';
import { expect, test } from '../support/watched-page.ts';

/** Rows of the ledger beyond these are of the same kinds, and there are hundreds. */
const MORE_OF_THE_SAME = '.claim:nth-child(n + 41)';

async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page, (axe) => axe.exclude(MORE_OF_THE_SAME))).toEqual([]);
}

/** All steps at student depth are one page with other words: the first stands for the others. */
const isOneOfMany = (path: string): boolean => NUMBERED_STEPS.slice(1).some((step) => path === `/en/student/${step}/`);

for (const path of [...PLAIN_PAGES.filter((each) => !isOneOfMany(each)), '/404.html']) {
  test(`${path} at rest`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    });
    await expectNoViolations(page);
  });
}

for (const step of STEP_IDS) {
  test(`${step} at rest and at its last beat`, async ({ page }) => {
    await page.goto(`/en/journey/${step}/`);
    await expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
    await expectNoViolations(page);
    await page.goto(`/en/journey/${step}/#${JOURNEY[step].at(-1) ?? ''}`);
    await expectNoViolations(page);
  });
}

for (const step of NUMBERED_STEPS) {
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
  for (const path of [...PLAIN_PAGES, '/en/journey/4-cytokine-release/', '/en/journey/5-monitoring/#questions']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
