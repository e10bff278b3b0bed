import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { joinStudentItems } from '../../src/content/join-student-items.ts';
import { studentItemsSchema, studentItemWordsSchema } from '../../src/content/student-items-schema.ts';
import type { MarkedItem } from '../../src/domain/quiz/quiz-item.ts';
import { shownOrder } from '../../src/domain/quiz/shown-order.ts';
import { expect, test } from '../support/watched-page.ts';

const ADDRESS = '/en/student/questions/';
const content = (path: string): unknown =>
  parse(readFileSync(new URL(`../../src/content/${path}`, import.meta.url), 'utf8'));

const ITEMS = joinStudentItems(
  studentItemWordsSchema.parse(content('student/en/items.yaml')),
  studentItemsSchema.parse(content('facts/student/items.yaml')),
  'student/en/items.yaml',
);
const itemOf = (id: string): MarkedItem => {
  const found = ITEMS.find(({ item }) => item.id === id);
  if (!found) throw new Error(`There is no item ${id}.`);
  return found.item;
};

const card = (page: Page): Locator => page.locator('.questions [data-quiz]');

/** The question that is asked now. */
async function asked(page: Page): Promise<MarkedItem> {
  await expect(card(page)).toHaveAttribute('data-mark', 'unanswered');
  return itemOf((await card(page).getAttribute('data-quiz')) ?? '');
}

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(ADDRESS + query);
  await expect(page.locator('.questions[data-awake="true"]')).toBeVisible();
}

/** Presses Tab until the element has focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached it');
}

async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses one of a few radios by keyboard: Tab goes to the first of them, arrows go on. */
async function choose(page: Page, group: Locator, place: number): Promise<void> {
  await tabTo(page, group.locator('input').first());
  // Space chooses the first; each arrow goes on to the next, and chooses it.
  await page.keyboard.press('Space');
  for (let moves = 0; moves < place; moves += 1) await page.keyboard.press('ArrowDown');
}

/** Answers by keyboard alone; `right` says whether the answer fits. */
async function answer(page: Page, item: MarkedItem, right: boolean): Promise<void> {
  const box = card(page).locator('fieldset');
  switch (item.kind) {
    case 'single':
    case 'hotspot': {
      const order = shownOrder(item);
      await choose(page, box, right ? order.indexOf(item.right) : order.findIndex((id) => id !== item.right));
      return;
    }
    case 'multi': {
      const wanted = right ? item.right : item.right.slice(0, 1);
      for (const id of shownOrder(item).filter((each) => wanted.includes(each))) {
        await tabTo(page, box.locator(`input[value="${id}"]`));
        await page.keyboard.press('Space');
      }
      return;
    }
    case 'order': {
      if (!right) return;
      for (const [place, id] of item.right.entries()) {
        const text = item.choices.find((choice) => choice.id === id)?.text ?? '';
        for (let moves = 0; moves < item.right.length; moves += 1) {
          // On the page "CAR T" does not break.
          const rows = (await box.locator('li .text').allTextContents()).map((row) => row.replaceAll('\u00a0', ' '));
          if (rows.indexOf(text) <= place) break;
          await box.locator('li', { hasText: text }).getByRole('button').first().focus();
          await page.keyboard.press('Enter');
        }
      }
      return;
    }
    case 'match': {
      // Each goes with its own target, or each with the one that belongs to the row after it.
      const ids = item.choices.map(({ id }) => id);
      for (const [place, { id, text }] of item.choices.entries()) {
        const source = right ? id : (ids[(place + 1) % ids.length] ?? id);
        const target = item.targets.find((each) => each.id === item.right[source])?.text ?? '';
        await box.locator('.board ul').first().getByRole('button', { name: text }).first().focus();
        await page.keyboard.press('Enter');
        await box.locator('.board ul').last().getByRole('button', { name: target }).first().focus();
        await page.keyboard.press('Enter');
      }
      return;
    }
    case 'bins':
    case 'days':
      throw new Error(`No question for students is of the kind ${item.kind}.`);
  }
}

const SURENESS = ['a guess', 'fairly sure', 'sure'] as const;

async function checkAs(page: Page, sureness: (typeof SURENESS)[number]): Promise<void> {
  await choose(page, page.getByRole('radiogroup', { name: 'How sure are you?' }), SURENESS.indexOf(sureness));
  await pressOn(page, card(page).getByRole('button', { name: 'Check', exact: true }));
  await expect(card(page).locator('.verdict')).toBeFocused();
}

test('a step is answered by keyboard alone, every kind of question among them, and nothing is missed', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  const kinds = new Set<string>();
  for (const [name, count] of [
    ['Signals', 6],
    ['Collect', 5],
  ] as const) {
    await open(page);
    await pressOn(page, page.getByRole('button', { name: new RegExp(name) }));
    for (let number = 1; number <= count; number += 1) {
      await expect(card(page).getByRole('heading', { level: 1 })).toBeFocused();
      const item = await asked(page);
      kinds.add(item.kind);
      await answer(page, item, true);
      await checkAs(page, 'fairly sure');
      await expect(card(page)).toHaveAttribute('data-mark', 'right');
      await expect(page.getByText(`You’ve checked ${number} of ${count} ideas`)).toBeVisible();
      await pressOn(
        page,
        card(page).getByRole('button', { name: number < count ? 'Next question' : 'See how it went' }),
      );
    }
    await expect(page.getByRole('heading', { name: `You’ve checked all ${count} ideas` })).toBeFocused();
    await expect(page.getByText('All of them were right at the first try.')).toBeVisible();
  }
  expect([...kinds].toSorted()).toEqual(['hotspot', 'match', 'multi', 'order', 'single']);
});

test('sure and not right stands out, leads to the film, is explained option by option, and is asked once more', async ({
  page,
}) => {
  await open(page, '?step=5-monitoring');
  const first = await asked(page);
  if (first.kind !== 'single') throw new Error('the first question of step 5 is a single best answer');
  await answer(page, first, false);
  await checkAs(page, 'sure');

  const feedback = card(page).locator('.feedback');
  await expect(feedback).toHaveAttribute('data-kind', 'sure-not-right');
  await expect(feedback.locator('.verdict')).toContainText('meet it again tomorrow');
  await expect(feedback.locator('.verdict a').last()).toHaveAttribute('href', /\/en\/journey\/5-monitoring\/\?play#/);
  await expect(feedback.locator('.verdict a').first()).toHaveAttribute(
    'href',
    /\/en\/student\/5-monitoring\/#astct-grade/,
  );
  await expect(feedback.getByText('Your answer')).toBeVisible();
  await expect(feedback.getByText('The answer', { exact: true })).toBeVisible();
  await feedback.getByText('The other options').click();
  for (const { feedback: reason } of first.choices) await expect(feedback.getByText(reason)).toBeVisible();
  await feedback.getByText('What this rests on').click();
  await expect(feedback.getByRole('link', { name: /ASTCT grade/ }).first()).toHaveAttribute(
    'href',
    /\/en\/evidence\/#claim-/,
  );
  // What is checked cannot be changed any more.
  await expect(card(page).locator('fieldset input').first()).toBeDisabled();
  await card(page).getByRole('button', { name: 'Next question' }).click();

  for (let number = 2; number <= 6; number += 1) {
    await answer(page, await asked(page), true);
    await checkAs(page, 'fairly sure');
    await card(page).locator('.actions button').click();
  }
  await expect(card(page)).toHaveAttribute('data-quiz', first.id);
  await expect(card(page)).toContainText('You missed this one a little earlier.');
  await answer(page, await asked(page), true);
  await checkAs(page, 'sure');
  await card(page).getByRole('button', { name: 'See how it went' }).click();
  await expect(page.getByText('Right when asked again: the grade from the bedside.')).toBeVisible();

  await page.getByRole('button', { name: 'Choose something else' }).click();
  const step = page.locator('li', { has: page.getByRole('button', { name: /Watch/ }) });
  await expect(step).toContainText('You’ve checked 6 of 6 ideas');
  await expect(step).toContainText('You have this one.');
  await expect(page.getByText('Sure: 1 of 2 right')).toBeVisible();
});

test('an answer and how sure one is are both asked for before anything is checked', async ({ page }) => {
  await open(page, '?step=6-treatment');
  const check = card(page).getByRole('button', { name: 'Check', exact: true });
  await check.click();
  await expect(page.getByText('Choose an answer first.')).toBeVisible();
  await expect(card(page).locator('fieldset input').first()).toBeFocused();
  await page.keyboard.press('Space');
  await check.click();
  await expect(page.getByText('Say how sure you are first.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'a guess' })).toBeFocused();
  await expect(card(page)).toHaveAttribute('data-mark', 'unanswered');
});

test('two sets are told apart as before and after, and only in words', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  for (const [button, isRight] of [
    ['Start the first set', false],
    ['Start the other set', true],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    for (let number = 1; number <= 8; number += 1) {
      await answer(page, await asked(page), isRight);
      await checkAs(page, 'fairly sure');
      await expect(card(page).locator('.verdict')).not.toContainText('comes back');
      await card(page).locator('.actions button').click();
    }
    if (!isRight) {
      await expect(page.getByText('You have done one set.')).toBeVisible();
      await page.getByRole('button', { name: 'Choose something else' }).click();
    }
  }
  await expect(page.getByText('At first 0 of 8 ideas were right, the last time 8 of 8.')).toBeVisible();
});

test('loading the page again goes on at the next question, and the start of another visit begins anew', async ({
  page,
}) => {
  await open(page, '?step=5-monitoring');
  const first = await asked(page);
  await answer(page, first, false);
  await checkAs(page, 'a guess');
  await page.reload();
  await expect(page.getByText('You’ve checked 1 of 6 ideas')).toBeVisible();
  const second = await asked(page);
  expect(second.id).not.toBe(first.id);
  // An answer that was not checked is no answer.
  await page.reload();
  await expect(card(page)).toHaveAttribute('data-quiz', second.id);
  await page.evaluate(() => {
    history.replaceState({ sitting: { name: 'x', askedFor: 'practice', round: { ids: ['P9.9'] } } }, '');
  });
  await page.reload();
  await expect(card(page)).toHaveAttribute('data-quiz', first.id);
  await page.getByRole('button', { name: 'Choose something else' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start a mix' })).toBeVisible();
});

test('an address that names no step says so, and offers everything', async ({ page }) => {
  await open(page, '?step=7-nowhere');
  await expect(page.getByText('The address names a step that is not here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start a mix' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every question is there to read, with its answer behind it', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.getByRole('heading', { name: 'All questions, to read' })).toBeVisible();
    await expect(page.locator('.reading [data-quiz]')).toHaveCount(ITEMS.length);
    const first = page.locator('.reading [data-quiz]').first();
    await first.getByText('Show the answer and the reasons').click();
    await expect(first.locator('dd').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start a mix' })).toBeHidden();
  });
});
