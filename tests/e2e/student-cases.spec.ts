import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from '../support/watched-page.ts';

const ADDRESS = '/en/student/cases/';

interface Words {
  readonly title: string;
  readonly plans: Readonly<Record<string, { readonly text: string; readonly feedback: string; readonly next: string }>>;
}
const WORDS = parse(
  readFileSync(new URL('../../src/content/student/en/cases.yaml', import.meta.url), 'utf8'),
) as Readonly<Record<string, Words>>;

const wordsOf = (id: string): Words => {
  const words = WORDS[id];
  if (!words) throw new Error(`There is no case "${id}".`);
  return words;
};
const planText = (id: string, plan: string): string => wordsOf(id).plans[plan]?.text ?? '';

async function visit(page: Page, search = ''): Promise<void> {
  await page.goto(ADDRESS + search);
  await expect(page.locator('.practice')).toHaveAttribute('data-awake', 'true');
}
/** What stands there where a script runs; the reading of all cases is hidden then. */
const shown = (page: Page): Locator => page.locator('.practice');
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const crs = (page: Page): Locator => page.getByRole('radiogroup', { name: /grade of CRS/ });
const icans = (page: Page): Locator => page.getByRole('radiogroup', { name: /grade of ICANS/ });
const lines = (page: Page): Locator => page.getByRole('list', { name: 'The line of thought' }).getByRole('listitem');
const near = (page: Page): Locator => page.getByRole('list', { name: 'One change away' }).getByRole('listitem');
const checkGrade = (page: Page): Locator => page.getByRole('button', { name: 'Check the grade' });
const checkPlan = (page: Page): Locator => page.getByRole('button', { name: 'Check the plan' });

/** Chooses a radio by its key, as somebody without a mouse does. */
async function pressed(radio: Locator): Promise<void> {
  await radio.focus();
  await radio.page().keyboard.press('Space');
}

async function graded(page: Page, grade: number, sureness: 'a guess' | 'fairly sure' | 'sure'): Promise<void> {
  await pressed(crs(page).getByRole('radio', { name: new RegExp(`^(grade )?${grade}\\b`) }));
  await pressed(page.getByRole('radio', { name: sureness, exact: true }));
  await checkGrade(page).press('Enter');
}

test('a worked case shows all of it, and the next one takes the focus', async ({ page }) => {
  await visit(page);
  await expect(title(page)).toHaveText(wordsOf('fever-after-breakfast').title);
  await expect(shown(page).getByText('Case 1 of')).toBeVisible();
  await expect(checkGrade(page)).toHaveCount(0);
  await expect(lines(page)).toHaveCount(4);
  await expect(lines(page).first()).toContainText('decides');
  await expect(near(page).last()).toContainText('One change makes it grade 2:');
  await expect(shown(page).getByText('The plan that fits', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Next case' }).press('Enter');
  await expect(title(page)).toHaveText(wordsOf('one-pressor-two-liters').title);
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveURL(`${ADDRESS}?case=one-pressor-two-liters`);
  const first = page.getByRole('link', { name: new RegExp(`${wordsOf('fever-after-breakfast').title}.*`) });
  await expect(first).toContainText('done');
});

test('by keyboard alone: grade first, then the plan, each judged apart', async ({ page }) => {
  await visit(page, '?case=past-six-liters');
  await expect(lines(page)).toHaveCount(4);
  await expect(lines(page).last()).toContainText('your turn');
  await expect(shown(page).getByText('Opens once the grade is checked')).toBeVisible();

  await checkGrade(page).press('Enter');
  await expect(shown(page).getByText('Choose a grade of CRS first.')).toBeVisible();
  await expect(crs(page).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(crs(page).getByRole('radio', { name: 'grade 2' })).toBeChecked();
  await checkGrade(page).press('Enter');
  await expect(shown(page).getByText('Say how sure you are, too.')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'sure', exact: true })).toBeChecked();
  await checkGrade(page).press('Enter');

  const verdict = shown(page).getByText('Not quite: this is grade 3.').locator('..').locator('..');
  await expect(verdict).toBeFocused();
  await expect(verdict).toContainText('You were sure.');
  await expect(lines(page).nth(2)).toContainText('decides');
  await expect(near(page).first()).toContainText('One change makes it grade 2: the flow can go down to 6 L/min.');
  await expect(near(page).last()).toContainText('One change makes it grade 4:');

  await checkPlan(page).press('Enter');
  await expect(shown(page).getByText('Choose a plan first.')).toBeVisible();
  const fits = planText('past-six-liters', 'icu-with-both');
  await pressed(page.getByRole('radio', { name: fits }));
  await checkPlan(page).press('Enter');
  await expect(shown(page).getByText('Yes, this plan fits.')).toBeVisible();
  await expect(shown(page).getByText(wordsOf('past-six-liters').plans['icu-with-both']?.next ?? '')).toBeVisible();
  const other = shown(page).locator('summary', { hasText: planText('past-six-liters', 'intubate-early') });
  await other.press('Enter');
  await expect(shown(page).getByText(wordsOf('past-six-liters').plans['intubate-early']?.feedback ?? '')).toBeVisible();
  await shown(page).locator('summary', { hasText: 'What this rests on' }).press('Enter');
  await expect(shown(page).getByText('read in the source').first()).toBeVisible();
  await expect(shown(page).getByRole('link', { name: 'See why in the film' })).toHaveAttribute(
    'href',
    /^\/en\/student\/\d-[\w-]+\/#[\w-]+$/,
  );
  await expect(shown(page).getByText('You have worked through 1 of')).toBeVisible();
});

test('where a case asks for ICANS, both grades are judged', async ({ page }) => {
  await visit(page, '?case=a-seizure-and-a-pressor');
  await expect(lines(page)).toHaveCount(0);
  await pressed(icans(page).getByRole('radio', { name: 'grade 4' }));
  await graded(page, 3, 'fairly sure');
  await expect(shown(page).getByText('CRS is as you say. ICANS is grade 3 here.')).toBeVisible();
  await expect(lines(page)).toHaveCount(5);
  await expect(lines(page).last()).toContainText('grade 3');
});

test('after two right and sure, the rest of the guided cases may be left out', async ({ page }) => {
  await visit(page, '?case=fluids-hold');
  await graded(page, 2, 'sure');
  await expect(shown(page).getByText('Yes, grade 2.')).toBeVisible();
  const skip = page.getByRole('button', { name: 'Skip ahead' });
  await expect(skip).toHaveCount(0);
  await page.getByRole('button', { name: 'Next case' }).click();
  await expect(title(page)).toHaveText(wordsOf('up-to-six-liters').title);
  await graded(page, 2, 'sure');
  await skip.click();
  await expect(shown(page).getByText('you do the whole case')).toBeVisible();
  await expect(title(page)).toBeFocused();
});

test('a set keeps its order and its address, and a drawn case draws on', async ({ page }) => {
  await visit(page, '?set=liver-and-kidney,shaking-at-the-bag');
  await expect(shown(page).getByText('Case 1 of 2')).toBeVisible();
  await expect(title(page)).toHaveText(wordsOf('liver-and-kidney').title);
  await page.getByRole('link', { name: new RegExp(wordsOf('shaking-at-the-bag').title) }).click();
  await expect(page).toHaveURL(`${ADDRESS}?set=liver-and-kidney,shaking-at-the-bag&case=shaking-at-the-bag`);
  await page.reload();
  await expect(title(page)).toHaveText(wordsOf('shaking-at-the-bag').title);
  await graded(page, 0, 'a guess');
  await expect(shown(page).getByText('Yes, grade 0.')).toBeVisible();

  await visit(page, '?seed=17');
  await expect(shown(page).getByText('Drawn case 17')).toBeVisible();
  const story = await shown(page).getByRole('table').innerText();
  await visit(page, '?seed=17');
  expect(await shown(page).getByRole('table').innerText()).toBe(story);
  await page.getByRole('button', { name: 'Draw another case' }).last().click();
  await expect(page).toHaveURL(`${ADDRESS}?seed=18`);
  await expect(title(page)).toBeFocused();
});

test('what of an address cannot be used is told, and the whole bank is there', async ({ page }) => {
  await visit(page, '?case=nobody&set=a,b&seed=-4');
  const message = page.getByRole('status').filter({ hasText: 'could not be used' });
  await expect(message).toContainText('There is no case “nobody”.');
  await expect(message).toContainText('There is no case “a” in the bank');
  await expect(message).toContainText('“-4” draws no case');
  await expect(message).toContainText('You see the whole bank.');
  await expect(shown(page).getByText('Case 1 of')).toBeVisible();
  await message.getByRole('button', { name: 'Hide this message' }).click();
  await expect(message).toHaveCount(0);
});

test('a phone shows a case without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '?case=past-six-liters');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('cases on paper hold no answers, and the other form holds them all', async ({ page }) => {
  const set = '?set=two-names-on-the-pump,the-lost-words';
  await page.goto(`${ADDRESS}print/${set}`);
  await expect(page.locator('.papers')).toHaveAttribute('data-awake', 'true');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByText('You see a chosen set of 2.')).toBeVisible();
  const paper = await page.locator('main').innerText();
  expect(paper).not.toMatch(/Fits|Too little|Too much|decides|One change makes/);
  const html = await page.content();
  for (const { feedback, next } of Object.values(wordsOf('two-names-on-the-pump').plans)) {
    expect(html).not.toContain(feedback.slice(0, 40));
    expect(html).not.toContain(next.slice(0, 40));
  }
  await expect(page.getByText('ICANS grade')).toHaveCount(1);

  await page.getByRole('link', { name: 'With answers' }).click();
  await expect(page).toHaveURL(`${ADDRESS}answers/${set}`);
  await expect(page.locator('.papers')).toHaveAttribute('data-awake', 'true');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByText('CRS grade 3', { exact: true })).toBeVisible();
  await expect(page.getByText('ICANS grade 2').first()).toBeVisible();
  await expect(page.getByText('What this rests on')).toHaveCount(2);
});

test('a teacher chooses by trap, and the link opens that set', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/student/teach/');
  await expect(page.locator('.teach')).toHaveAttribute('data-awake', 'true');
  await expect(page.getByText('Nothing is ticked yet')).toBeVisible();
  await page.getByLabel('What it can trip people up with').selectOption({ label: 'reaction to the infusion' });
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await pressed(page.getByRole('checkbox'));
  await page.getByLabel('What it can trip people up with').selectOption({ label: 'ICANS alone' });
  await page.getByRole('button', { name: 'Tick all that are shown' }).click();
  await expect(page.getByText(/^3 chosen\./)).toBeVisible();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain('/en/student/cases/?set=shaking-at-the-bag,');
  await page.goto(address);
  await expect(shown(page).getByText('Case 1 of 3')).toBeVisible();

  await page.goBack();
  await expect(page.getByText(/^3 chosen\./)).toBeVisible();
  await page.getByRole('link', { name: 'Open this setting: Early or late' }).click();
  await expect(page).toHaveURL(/\/en\/student\/patient\/\?run=/);
  await expect(page.getByText('could not be used')).toHaveCount(0);
});

test('without a script every case is there with its bedside, and the answer opens', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await expect(page.getByText('Answering needs a script')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(Object.keys(WORDS).length);
  await expect(page.getByRole('table')).toHaveCount(Object.keys(WORDS).length);
  const first = page.getByRole('article', { name: wordsOf('fever-after-breakfast').title });
  await expect(first.getByText('CRS grade 1')).toBeHidden();
  await first.locator('summary', { hasText: 'Show the answer' }).click();
  await expect(first.getByText('CRS grade 1')).toBeVisible();
  await context.close();
});
