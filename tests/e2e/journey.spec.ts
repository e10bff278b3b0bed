import { JOURNEY, NUMBERED_STEPS, type StepId } from '../../src/domain/journey/journey.ts';
import type { Page } from '@playwright/test';
import { answerRight, cardOf, questionsOf } from '../support/quiz-on-page.ts';
import { expect, test } from '../support/watched-page.ts';

const stage = '.stage';

/** Goes through the beats of the step that is open, as far as Next leads. */
async function walkBeats(page: Page, step: StepId): Promise<void> {
  await expect(page.locator(stage)).toHaveAttribute('data-step', step);
  const next = page.getByRole('button', { name: 'Go to the next part' });
  for (const [place, beat] of JOURNEY[step].entries()) {
    await expect(page.locator(stage)).toHaveAttribute('data-beat', beat);
    await expect(page.locator(stage)).toHaveAttribute('data-moment', 'holding');
    if (place < JOURNEY[step].length - 1) await next.click();
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
}

test('a first-time visitor goes from the first page through all six steps to the plan', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/');
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A fever is often the first sign');
  await page.getByRole('link', { name: /Start: meet the cast/ }).click();

  await walkBeats(page, 'meet-the-cast');
  await page.getByRole('button', { name: /Go to the short version/ }).click();
  await page
    .locator('.guided')
    .getByRole('link', { name: /Go on to step 1/ })
    .click();

  for (const step of NUMBERED_STEPS) {
    await test.step(step, async () => {
      await walkBeats(page, step);
      await page.getByRole('button', { name: /Check what you saw/ }).click();
      const questions = questionsOf(step);
      for (const item of questions) {
        const card = cardOf(page, item.id);
        await expect(card).toBeVisible();
        if (item.kind === 'spoken') {
          await card.getByText('Show what a full answer says').click();
          await page.getByRole('button', { name: 'Go to the short version' }).click();
          continue;
        }
        await answerRight(card, item);
        await expect(card).toHaveAttribute('data-mark', 'right');
        await card.getByRole('button', { name: /Next question|Go to the short version/ }).click();
      }
      await expect(page.getByRole('heading', { name: 'In short' }).first()).toBeVisible();
      await page
        .locator('.guided')
        .getByRole('link', { name: /Go on to step|Go to your plan/ })
        .click();
    });
  }

  await expect(page).toHaveURL(/\/en\/plan\/$/);
  await expect(page.locator('.points li')).toHaveCount(5);
  await expect(page.locator('[data-standing="known"]')).toHaveCount(5);
});

test('a beat plays once when asked, holds on its complete picture, and nothing goes on by itself', async ({ page }) => {
  await page.goto('/en/journey/1-collection/');
  const film = page.locator(stage);
  await expect(film).toHaveAttribute('data-moment', 'holding');
  await page.getByRole('button', { name: '1× speed' }).click();
  await page.getByRole('button', { name: 'Play this part', exact: true }).click();
  await expect(film).toHaveAttribute('data-moment', 'playing');
  // The film comes when it is first asked for; a pause before that leaves the complete picture.
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveAttribute('aria-busy', 'false');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(film).toHaveAttribute('data-moment', 'paused');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(film).toHaveAttribute('data-moment', 'holding', { timeout: 30_000 });
  await page.waitForTimeout(1500);
  await expect(film).toHaveAttribute('data-beat', 'why-t-cells');
});

test('an address leads to its beat, and Back and Forward walk the beats', async ({ page }) => {
  await page.goto('/en/journey/4-cytokine-release/#macrophages-join');
  const film = page.locator(stage);
  await expect(film).toHaveAttribute('data-beat', 'macrophages-join');
  await page.getByRole('button', { name: 'Go to the next part' }).click();
  await expect(page).toHaveURL(/#too-many-fever$/);
  await page.goBack();
  await expect(film).toHaveAttribute('data-beat', 'macrophages-join');
  await page.goForward();
  await expect(film).toHaveAttribute('data-beat', 'too-many-fever');
});

test('an address with a slip in it shows the first beat', async ({ page }) => {
  await page.goto('/en/journey/5-monitoring/#%E0%A4%A');
  await expect(page.locator(stage)).toHaveAttribute('data-beat', 'take-your-temperature');
});

test('a wrong answer gets its own reason, "See it again" plays the exact beat, and leads back to a question', async ({
  page,
}) => {
  await page.goto('/en/journey/5-monitoring/#questions');
  const item = questionsOf('5-monitoring')[0];
  if (item?.kind !== 'single') throw new Error('the first question of step 5 is a single best answer');
  const wrong = item.choices.find(({ id }) => id !== item.right && !item.safe.includes(id));
  if (!wrong) throw new Error('it has a wrong choice');
  const card = cardOf(page, item.id);
  await card.locator(`input[value="${wrong.id}"]`).check({ force: true });
  await card.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(card).toHaveAttribute('data-mark', 'not-yet');
  await expect(card.getByRole('status')).toContainText(wrong.feedback.slice(0, 40));
  await card.getByRole('button', { name: /See it again/ }).click();
  await expect(page.locator(stage)).toHaveAttribute('data-beat', wrong.again.beat);
  await expect(page.locator(stage)).toHaveAttribute('data-moment', 'playing');
  await page.getByRole('button', { name: 'Back to the question' }).click();
  await expect(cardOf(page, item.twin?.id ?? '')).toBeVisible();
});

test('what to do about a fever is one press away on every page', async ({ page }) => {
  for (const path of ['/en/', '/en/journey/2-engineering/', '/en/plan/', '/en/read/', '/en/journey/meet-the-cast/']) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Call your team' }).click();
    const card = page.getByRole('dialog', { name: 'Call your team' });
    await expect(card).toBeVisible();
    await expect(card).toContainText('38.0 °C (100.4 °F) or more, or the lower number your team gave you');
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  }
});

test('who is who opens beside the film', async ({ page }) => {
  await page.goto('/en/journey/4-cytokine-release/');
  await page.getByRole('button', { name: "Who's who" }).click();
  await expect(page.getByRole('dialog', { name: "Who's who" })).toContainText(/clean-up cell/i);
});

test('on a phone the buttons at the foot of the screen play the film without moving the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/journey/5-monitoring/#call-now');
  await expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
  const play = page.getByRole('button', { name: 'Play this part', exact: true });
  await expect(play).toBeInViewport();
  await play.focus();
  await play.click();
  await expect(page.locator('.stage')).toHaveAttribute('data-moment', 'playing');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
