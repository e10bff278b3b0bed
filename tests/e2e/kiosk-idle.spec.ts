import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' });

/** Somebody has touched the start, and goes: the time since is moved by hand. */
async function visited(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto('/en/kiosk/');
  await expect(page.locator('.kiosk')).toHaveAttribute('data-awake', 'true');
  await page.clock.pauseAt(60_000);
  await page.getByRole('button', { name: 'Touch to start' }).click();
  await page.clock.runFor(1000);
  await expect(page.locator('.kiosk')).not.toHaveAttribute('data-at', 'attract');
}

const question = (page: Page) => page.getByRole('alertdialog', { name: 'Still there?' });

test('a visitor who goes away is asked, then the next one finds the start', async ({ page }) => {
  await visited(page);
  await page.clock.runFor(80_000);
  await expect(question(page)).toBeHidden();
  await page.clock.runFor(10_000);
  await expect(question(page)).toBeVisible();
  await expect(question(page)).toHaveAccessibleDescription(
    'In 30 seconds we go back to the start. Nothing you did is kept.',
  );
  await expect(page.getByRole('button', { name: 'I am still here' })).toBeFocused();
  const heard = new Set<string>();
  for (let second = 0; second < 28; second += 1) {
    heard.add((await question(page).locator('[aria-live]').textContent()) ?? '');
    await page.clock.runFor(1000);
  }
  expect([...heard]).toEqual(['', '10 seconds left.', '5 seconds left.']);
  const opensAnew = page.waitForEvent('load');
  await page.clock.runFor(4000);
  await opensAnew;
  await expect(page.locator('.kiosk')).toHaveAttribute('data-at', 'attract');
  await expect(question(page)).toHaveCount(0);
});

test('a touch anywhere says that somebody is there, and presses nothing below', async ({ page }) => {
  await visited(page);
  const before = await page.locator('.kiosk').getAttribute('data-at');
  const next = await page.getByRole('button', { name: 'See how it works' }).boundingBox();
  if (!next) throw new Error('the first screen has no way on');
  for (const [x, y] of [
    [next.x + next.width / 2, 200],
    [540, 1230],
  ] as const) {
    await page.clock.runFor(95_000);
    await expect(question(page)).toBeVisible();
    await page.touchscreen.tap(x, y);
    await page.clock.runFor(1000);
    await expect(question(page)).toBeHidden();
    await expect(page.locator('.kiosk')).toHaveAttribute('data-at', before ?? '');
  }
});

test('the keyboard reaches both answers and nothing else', async ({ page }) => {
  await visited(page);
  await page.clock.runFor(95_000);
  const stay = page.getByRole('button', { name: 'I am still here' });
  const anew = question(page).getByRole('button', { name: 'Start again' });
  await expect(stay).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(anew).toBeFocused();
  await expect(question(page).locator('.ring')).toContainText('30');
  await page.keyboard.press('Tab');
  await expect(stay).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(anew).toBeFocused();
  const opensAnew = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await opensAnew;
  await expect(page.locator('.kiosk')).toHaveAttribute('data-at', 'attract');
});

test('Escape stays, with the focus where it was', async ({ page }) => {
  await visited(page);
  const on = page.getByRole('button', { name: 'See how it works' });
  await on.focus();
  await page.clock.runFor(95_000);
  await page.keyboard.press('Escape');
  await page.clock.runFor(1000);
  await expect(question(page)).toBeHidden();
  await expect(on).toBeFocused();
});

test('both answers are of one size, in the lower half, and large enough', async ({ page }) => {
  await visited(page);
  await page.clock.runFor(95_000);
  const boxes = await Promise.all(
    (await question(page).getByRole('button').all()).map((button) => button.boundingBox()),
  );
  const [stay, anew] = boxes;
  if (!stay || !anew) throw new Error('the question has no two answers');
  expect(stay.width).toBeCloseTo(anew.width, 0);
  expect(stay.height).toBeCloseTo(anew.height, 0);
  expect(Math.min(stay.width, stay.height)).toBeGreaterThanOrEqual(80);
  expect(Math.min(stay.y, anew.y)).toBeGreaterThanOrEqual(960);
  expect(anew.x - (stay.x + stay.width)).toBeGreaterThanOrEqual(16);
});
