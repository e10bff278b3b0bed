import type { Page } from '@playwright/test';
import { NUMBERED_STEPS } from '../../src/domain/journey/journey.ts';
import { violationsOn } from '../support/axe.ts';
import { someOf } from '../support/breadth.ts';
import { answerRight, cardOf, cardsOf } from '../support/quiz-on-page.ts';
import { expect, test } from '../support/watched-page.ts';

async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page, (axe) => axe.include('.guided'))).toEqual([]);
}

for (const [screen, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a laptop', { width: 1366, height: 768 }],
] as const) {
  for (const step of someOf(NUMBERED_STEPS, screen === 'a phone' ? 3 : 1)) {
    test(`the cards of ${step} before and after answering, on ${screen}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`/en/journey/${step}/#check-yourself`);
      for (const item of cardsOf(step)) {
        const card = cardOf(page, item.id);
        await expect(card).toBeVisible();
        await expectNoViolations(page);
        await answerRight(card, item);
        await expect(card).toHaveAttribute('data-mark', 'right');
        await expectNoViolations(page);
        await card.getByRole('button', { name: /Next one|Back to the short version/ }).click();
      }
      await expect(page.locator('.guided').getByRole('heading', { name: 'In short' })).toBeVisible();
      await expectNoViolations(page);
    });
  }
}
