import type { Locator, Page } from '@playwright/test';
import type { SingleItem } from '../../src/domain/quiz/quiz-item.ts';
import { answerRight, cardOf, cardsOf, questionsOf } from '../support/quiz-on-page.ts';
import { expect, test } from '../support/watched-page.ts';

const SCREENS = [
  ['a phone', { width: 390, height: 844 }],
  ['a laptop', { width: 1366, height: 768 }],
] as const;

async function openStep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.guided[data-awake="true"]')).toBeVisible();
}

/** The first question of step 5 and its twin, both with one answer. */
function firstPair(): [question: SingleItem, twin: SingleItem] {
  const question = questionsOf('5-monitoring')[0];
  if (question?.kind !== 'single' || question.twin?.kind !== 'single') {
    throw new Error('the first question of step 5 and its twin are single best answers');
  }
  return [question, question.twin];
}

async function miss(card: Locator, item: SingleItem): Promise<void> {
  const amiss = item.choices.find(({ id, callsTeam }) => id !== item.right && !item.safe.includes(id) && !callsTeam);
  await card.locator(`input[value="${amiss?.id ?? ''}"]`).check({ force: true });
  await card.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(card).toHaveAttribute('data-mark', 'not-yet');
}

async function seeItAgain(page: Page, card: Locator): Promise<void> {
  await card.getByRole('button', { name: 'See it again' }).click();
  await expect(page.locator('.guided')).toHaveAttribute('data-view', 'film');
  await page.getByRole('button', { name: 'Back to the question' }).click();
}

/** Presses Tab until the element has focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached it');
}

test('after a miss and "See it again" the twin is asked, and a right answer leads on', async ({ page }) => {
  const [question, twin] = firstPair();
  await openStep(page, '/en/journey/5-monitoring/#questions');
  await miss(cardOf(page, question.id), question);
  await seeItAgain(page, cardOf(page, question.id));

  const asked = cardOf(page, twin.id);
  await expect(asked).toBeVisible();
  await expect(asked).toHaveAttribute('data-mark', 'unanswered');
  await expect(asked).toContainText('The same idea in other words');
  await answerRight(asked, twin);
  await expect(asked).toHaveAttribute('data-mark', 'right');
  await asked.getByRole('button', { name: 'Next question' }).click();
  await expect(cardOf(page, questionsOf('5-monitoring')[1]?.id ?? '')).toBeVisible();

  await page.goto('/en/plan/');
  await expect(page.locator('[data-standing="known"]')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Come back to' })).toBeHidden();
});

test('"Try again" stays with the same question', async ({ page }) => {
  const [question] = firstPair();
  await openStep(page, '/en/journey/5-monitoring/#questions');
  const card = cardOf(page, question.id);
  await miss(card, question);
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toHaveAttribute('data-mark', 'unanswered');
});

test('a twin that is missed too brings the question back, fresh, and the plan comes back to it', async ({ page }) => {
  const [question, twin] = firstPair();
  await openStep(page, '/en/journey/5-monitoring/#questions');
  await miss(cardOf(page, question.id), question);
  await seeItAgain(page, cardOf(page, question.id));
  await miss(cardOf(page, twin.id), twin);
  await seeItAgain(page, cardOf(page, twin.id));
  await expect(cardOf(page, question.id)).toHaveAttribute('data-mark', 'unanswered');

  await page.goto('/en/plan/');
  await expect(page.locator('[data-standing="come-back"]')).toHaveCount(1);
  // Two questions may ask "What do you do first?": the situation tells them apart.
  const link = page.getByRole('link', { name: question.stem });
  await expect(link).toContainText(question.scenario?.split('.')[0] ?? 'a situation');
});

for (const [screen, viewport] of SCREENS) {
  test(`what the film does not show is in view beside it, with the way back, on ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const questions = questionsOf('4-cytokine-release');
    const question = questions.find(({ objective }) => objective === 'P4.4');
    if (question?.kind !== 'single') throw new Error('P4.4 of step 4 is a single best answer');
    await openStep(page, '/en/journey/4-cytokine-release/#questions');
    const card = cardOf(page, question.id);
    for (let skipped = 0; skipped < questions.indexOf(question); skipped += 1) {
      await page.getByRole('button', { name: 'Skip this question' }).click();
    }
    await miss(card, question);
    await card.getByRole('button', { name: 'See it again' }).click();

    const cause = page.locator('.guided').getByText('does not tell you if the treatment works');
    const wayBack = page.getByRole('button', { name: 'Back to the question' });
    await expect(cause).toBeInViewport({ ratio: 1 });
    await expect(wayBack).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.guided .rail details')).toHaveAttribute('open');

    await page.reload();
    await expect(cause).toBeInViewport({ ratio: 1 });
    await wayBack.click();
    await expect(cardOf(page, question.twin?.id ?? '')).toBeVisible();
  });
}

test('a link that plays a beat again opens all there is to read about it, until another beat is chosen', async ({
  page,
}) => {
  await openStep(page, '/en/journey/4-cytokine-release/?play#too-many-fever');
  const more = page.locator('.guided .rail details');
  await expect(more).toHaveAttribute('open');
  await page.getByRole('button', { name: 'Go to the next part' }).click();
  await expect(more).not.toHaveAttribute('open');
});

test('which of a pair is asked outlives a visit to another page', async ({ page }) => {
  const [question, twin] = firstPair();
  await openStep(page, '/en/journey/5-monitoring/#questions');
  await miss(cardOf(page, question.id), question);
  await cardOf(page, question.id).getByRole('button', { name: 'See it again' }).click();
  await page.goto('/en/');
  await openStep(page, '/en/journey/5-monitoring/#questions');
  await expect(cardOf(page, twin.id)).toBeVisible();
});

test('cards are reached by keyboard after the short version, block nothing, and are not kept', async ({ page }) => {
  const [card] = cardsOf('4-cytokine-release');
  if (card?.kind !== 'days') throw new Error('the card of step 4 is a strip of days');
  const kept = (): Promise<string | null> => page.evaluate(() => sessionStorage.getItem('car-t.progress'));
  await openStep(page, '/en/journey/4-cytokine-release/#in-short');
  await expect(page.locator('.guided').getByRole('link', { name: 'Go on to step 5' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Check yourself' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#check-yourself$/);
  const shown = cardOf(page, card.id);
  await expect(shown).toBeVisible();
  const before = await kept();

  await tabTo(page, shown.locator('[data-day="0"]'));
  for (let day = 0; day < card.right.first; day += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  const check = shown.getByRole('button', { name: 'Check', exact: true });
  await tabTo(page, check);
  await page.keyboard.press('Enter');
  await expect(shown).toHaveAttribute('data-mark', 'safe');
  expect(await kept()).toBe(before);

  await expect(page.getByRole('button', { name: 'Back to the short version' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#in-short$/);
  await page.goBack();
  await expect(shown).toBeVisible();
  await page.goBack();
  await expect(page.locator('.guided').getByRole('heading', { name: 'In short' })).toBeVisible();
});

for (const [screen, viewport] of SCREENS) {
  test(`things are matched, undone and matched again on ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const card = cardsOf('6-treatment').find(({ kind }) => kind === 'match');
    if (card?.kind !== 'match') throw new Error('a card of step 6 is a matching');
    await openStep(page, '/en/journey/6-treatment/#check-yourself');
    const shown = cardOf(page, card.id);
    const skip = page.getByRole('button', { name: 'Skip this one' });
    await shown.or(skip).first().waitFor();
    while (!(await shown.isVisible())) await skip.click();

    const [row] = card.choices;
    const [target] = card.targets;
    await shown
      .getByRole('button', { name: row?.text ?? '' })
      .first()
      .click();
    await shown
      .getByRole('button', { name: target?.text ?? '' })
      .last()
      .click();
    await expect(shown).toContainText(`1 of ${card.choices.length} matched`);
    await shown.getByRole('button', { name: `Undo the match of “${row?.text ?? ''}”` }).focus();
    await page.keyboard.press('Enter');
    await expect(shown).toContainText(`0 of ${card.choices.length} matched`);
    await expect(shown.getByRole('button', { name: row?.text ?? '' }).first()).toBeFocused();

    await answerRight(shown, card);
    await expect(shown).toHaveAttribute('data-mark', 'right');
    await expect(shown.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  });
}
