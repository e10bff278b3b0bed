import type { Locator, Page } from '@playwright/test';
import { JOURNEY } from '../../src/domain/journey/journey.ts';
import { cardOf, questionsOf } from '../support/quiz-on-page.ts';
import { expect, test } from '../support/watched-page.ts';

/** Presses Tab until the element has focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached it');
}

test('somebody without a mouse reaches a step, walks its beats, answers, and gets to the plan', async ({ page }) => {
  await page.goto('/en/');
  await tabTo(page, page.getByRole('link', { name: /Start: meet the cast/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/meet-the-cast/);

  await page.goto('/en/journey/5-monitoring/');
  const film = page.locator('.stage');
  await expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
  await tabTo(page, page.locator('.stage-box'));
  const beats = JOURNEY['5-monitoring'];
  for (const beat of beats) {
    await expect(film).toHaveAttribute('data-beat', beat);
    await page.keyboard.press('ArrowRight');
  }
  await expect(film).toHaveAttribute('data-beat', beats[beats.length - 1] ?? '');
  await page.keyboard.press('Home');
  await expect(film).toHaveAttribute('data-beat', beats[0]);
  await page.keyboard.press('Space');
  await expect(film).toHaveAttribute('data-moment', 'playing');
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Space');
  await expect(film).toHaveAttribute('data-moment', 'paused');
  await page.keyboard.press('r');
  await expect(film).toHaveAttribute('data-moment', 'playing');
  await page.keyboard.press('End');
  await expect(film).toHaveAttribute('data-beat', beats[beats.length - 1] ?? '');
  await expect(film).toHaveAttribute('data-moment', 'holding');

  await tabTo(page, page.getByRole('button', { name: /Check what you saw/ }));
  await page.keyboard.press('Enter');
  for (const item of questionsOf('5-monitoring')) {
    if (item.kind !== 'single') throw new Error(`${item.id} is a single best answer`);
    const card = cardOf(page, item.id);
    await expect(card).toBeVisible();
    const radios = card.locator('input[type="radio"]');
    await tabTo(page, radios.first());
    const values = await radios.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    await page.keyboard.press('Space');
    for (let place = 0; place < values.indexOf(item.right); place += 1) await page.keyboard.press('ArrowDown');
    const check = card.getByRole('button', { name: 'Check', exact: true });
    await tabTo(page, check);
    await page.keyboard.press('Enter');
    await expect(card).toHaveAttribute('data-mark', 'right');
    const onward = card.getByRole('button', { name: /Next question|Go to the short version/ });
    // Focus stays on the one button, whose words have changed.
    await expect(onward).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await tabTo(page, page.locator('.guided').getByRole('link', { name: /Go on to step 6/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/6-treatment/);
});

test('"Call your team" opens, closes and gives focus back by keyboard', async ({ page }) => {
  await page.goto('/en/journey/3-infusion/');
  const button = page.getByRole('button', { name: 'Call your team' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Call your team' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
