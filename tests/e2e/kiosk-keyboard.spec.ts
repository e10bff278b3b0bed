import type { Page } from '@playwright/test';
import { LOOP_SCREENS } from '../../src/domain/kiosk/kiosk-place.ts';
import { SAME_PRESS } from '../../src/modes/kiosk/stay-here.ts';
import { expect, test } from '../support/watched-page.ts';

test.use({ viewport: { width: 1080, height: 1920 }, reducedMotion: 'reduce' });
test.describe.configure({ timeout: 120_000 });

const kiosk = (page: Page) => page.locator('.kiosk');
const screen = (page: Page) => page.locator('[data-screen]');

/** Where the keyboard is, in words, and what is wrong with that: nothing has the focus, or nobody sees that it has. */
const focused = (page: Page): Promise<{ readonly on: string; readonly wrong: readonly string[] }> =>
  page.evaluate(() => {
    const has = document.activeElement;
    if (!has || has === document.body || has.id === 'main') return { on: 'nothing', wrong: ['nothing has the focus'] };
    const { top, left, bottom, right } = has.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(has);
    const isMarked = boxShadow !== 'none' || (outlineStyle !== 'none' && outlineWidth !== '0px');
    return {
      on: has.getAttribute('aria-label') ?? has.textContent.trim(),
      wrong: [
        ...(top < 0 || left < 0 || bottom > innerHeight || right > innerWidth ? ['it is not all on the screen'] : []),
        ...(has.contains(middle) ? [] : ['something lies over it']),
        ...(has.matches(':focus-visible') && isMarked ? [] : ['nothing shows that it has the focus']),
      ],
    };
  });

/** One key, after which somebody still sees where they are. Returns what has the focus. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  await expect.poll(async () => (await focused(page)).wrong, `after ${key}`).toEqual([]);
  return (await focused(page)).on;
}
/** Goes by Tab to what has these words, at most once around. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  const seen = [(await focused(page)).on];
  while (!words.test(seen.at(-1) ?? '') && seen.length < 20) seen.push(await press(page, 'Tab'));
  expect(seen.at(-1), seen.join(' > ')).toMatch(words);
}
/** Enter on what has the focus, as somebody does it: not at once after the last one. */
async function enter(page: Page): Promise<string> {
  await page.waitForTimeout(SAME_PRESS + 100);
  return press(page, 'Enter');
}

async function opens(page: Page): Promise<void> {
  await page.goto('/en/kiosk/');
  await expect(kiosk(page)).toHaveAttribute('data-awake', 'true');
}
async function begins(page: Page): Promise<void> {
  await opens(page);
  await expect(page.getByRole('button', { name: 'Touch to start' })).toBeFocused();
  await press(page, 'Enter');
  await expect(screen(page)).toHaveAttribute('data-screen', 'message');
}

test('somebody with keys alone goes all the way, answers, and always sees where they are', async ({ page }) => {
  await begins(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, /^See how it works/);
  await enter(page);
  await expect(screen(page)).toHaveAttribute('data-screen', 'made');
  // The button that was pressed is gone: the new screen begins at its title.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, /^Next$/);
  for (const next of ['given', 'fever', 'question'] as const) {
    await enter(page);
    await expect(screen(page)).toHaveAttribute('data-screen', next);
    await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  }
  const rows = page.locator('.rows button');
  await expect(rows.first()).toBeVisible();
  // Back from the way on at the foot to the first answer.
  for (let tabs = 0; tabs < 12; tabs += 1) {
    if (await rows.first().evaluate((row) => row === document.activeElement)) break;
    await press(page, 'Shift+Tab');
  }
  await expect(rows.first()).toBeFocused();
  await enter(page);
  await expect(page.locator('.reason')).toBeVisible();
  await expect(rows.first()).toBeFocused();
  await press(page, 'Tab');
  await press(page, 'ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.waitForTimeout(SAME_PRESS + 100);
  await press(page, 'Space');
  await expect(page.locator('.reason')).toBeVisible();
  await tabTo(page, /^Next$/);
  await enter(page);
  await expect(screen(page)).toHaveAttribute('data-screen', LOOP_SCREENS.at(-1) ?? '');
  await tabTo(page, /^Done/);
  await page.waitForTimeout(SAME_PRESS + 100);
  await page.keyboard.press('Enter');
  await expect(kiosk(page)).toHaveAttribute('data-at', 'attract');
  await expect(kiosk(page)).toHaveAttribute('data-awake', 'true');
  await expect(page.getByRole('button', { name: 'Touch to start' })).toBeFocused();
});

test('back on the first screen somebody with keys stands at its title', async ({ page }) => {
  await begins(page);
  await tabTo(page, /^The whole tour/);
  await enter(page);
  await expect(screen(page)).toHaveAttribute('data-screen', 'tour');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, /^Back$/);
  await enter(page);
  await expect(screen(page)).toHaveAttribute('data-screen', 'message');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the call card gives the focus back to what opened it, however it is closed', async ({ page }) => {
  await begins(page);
  const card = page.getByRole('dialog');
  await tabTo(page, /^Call card$/);
  for (const closes of ['Enter', 'Escape', 'Space']) {
    await enter(page);
    await expect(card).toBeVisible();
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.waitForTimeout(SAME_PRESS + 100);
    await press(page, closes);
    await expect(card).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Call card' })).toBeFocused();
  }
});

test('the size of the text changes under the same key', async ({ page }) => {
  await begins(page);
  await tabTo(page, /Bigger text$/);
  for (const size of ['1.2', '1.4', '1']) {
    await enter(page);
    await expect.poll(async () => (await page.locator('html').getAttribute('data-text')) ?? '1').toBe(size);
    await expect(page.getByRole('button', { name: 'Bigger text' })).toBeFocused();
  }
});
