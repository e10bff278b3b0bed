import type { Locator, Page } from '@playwright/test';
import { clinicFileText } from '../../src/domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC } from '../../src/domain/clinic/clinic-settings.ts';
import { expect, test } from '../support/watched-page.ts';

const ADDRESS = '/en/days/';

const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Day after the infusion' });
const button = (page: Page, name: string | RegExp): Locator => page.locator('.days').getByRole('button', { name });
const care = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });
const rows = (page: Page): Locator => page.locator('.days-table tbody tr');
/** Days of the table on which the team is to be called. */
const feverDays = async (page: Page): Promise<number[]> => {
  const texts = await rows(page).filter({ hasText: 'call now' }).locator('th').allTextContents();
  return texts.map(Number);
};

async function visit(page: Page, search = ''): Promise<void> {
  await page.goto(ADDRESS + search);
  await expect(page.locator('.days')).toHaveAttribute('data-awake', 'true');
}

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

test('by keyboard alone a family follows the days of a made-up person', async ({ page }) => {
  await visit(page);
  await expect(page.getByText('A made-up person. Your days can differ.')).toBeVisible();
  const day = slider(page);
  await day.focus();
  await expect(day).toHaveAttribute('aria-valuetext', /^Day 7: 37\.7\s°C \(99\.9\s°F\), /);
  await press(page, 'ArrowRight');
  await expect(day).toHaveAttribute('aria-valuetext', /^Day 8: 38\.2\s°C \(100\.8\s°F\), a fever.*call/);
  // The slider tells its own days: the page does not tell them again.
  await expect(page.locator('.days > [role="status"]')).toHaveText('');
  await press(page, 'Home');
  await expect(day).toHaveAttribute('aria-valuetext', /^Day 0: /);
  await press(page, 'ArrowLeft');
  await expect(day).toHaveAttribute('aria-valuetext', /^Day 0: /);
  await press(page, 'End');
  await expect(day).toHaveAttribute('aria-valuetext', /^Day 30: /);

  await button(page, 'First fever').focus();
  await press(page, 'Enter');
  await expect(day).toHaveAttribute('aria-valuetext', /^Day 8: .*fever/);
  await expect(page.locator('.days > [role="status"]')).toHaveText(/^\s*Day 8: .*call/);
  await button(page, 'Day 14').focus();
  await press(page, 'Enter');
  await expect(day).toHaveAttribute('aria-valuetext', /^Day 14: /);
  await button(page, 'The day after').focus();
  await press(page, 'Enter');
  await expect(day).toHaveAttribute('aria-valuetext', /^Day 15: /);
  await expect(page).toHaveURL(`${ADDRESS}?day=15`);

  await page.getByRole('radio', { name: 'Milder days' }).focus();
  await press(page, 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Harder days' })).toBeChecked();
  await button(page, 'First fever').focus();
  await press(page, 'Enter');
  await expect(day).toHaveAttribute('aria-valuetext', /^Day 5: .*fever/);
  await expect(page).toHaveURL(`${ADDRESS}?day=5&person=harder`);
});

test('on each day with fever the call stands beside it, and opens the team’s number', async ({ page }) => {
  await visit(page, '?day=0&person=harder');
  const call = button(page, 'Call your team');
  await slider(page).focus();
  for (let day = 0; day <= 30; day += 1) {
    const isFever = (await slider(page).getAttribute('aria-valuetext'))?.includes('a fever, so call') ?? false;
    expect(isFever, `day ${day}`).toBe(day >= 5 && day <= 11);
    await expect(call).toHaveCount(isFever ? 1 : 0);
    if (isFever) await expect(page.locator('[data-call]')).toContainText('38.0 °C (100.4 °F) or more: call now');
    await press(page, 'ArrowRight');
  }
  expect(await feverDays(page)).toEqual([5, 6, 7, 8, 9, 10, 11]);
  await button(page, 'First fever').click();
  await call.click();
  await expect(page.locator('#call-card')).toBeVisible();
});

test('nothing jumps below the tracks while the days change', async ({ page }) => {
  await visit(page, '?day=0&person=harder&blocker=6&steroid=7');
  const height = (): Promise<number> =>
    page
      .locator('.tracks')
      .first()
      .evaluate((tracks) => tracks.clientHeight);
  const before = await height();
  await slider(page).focus();
  for (let day = 0; day < 30; day += 1) {
    await press(page, 'ArrowRight');
    expect(await height(), `after day ${day}`).toBe(before);
  }
});

test('the medicine comes when it is asked for, and the page says why IL-6 goes up while the fever goes down', async ({
  page,
}) => {
  await visit(page);
  const why = page.getByRole('heading', { name: 'More IL-6, and less fever?' });
  await expect(why).toBeHidden();
  await button(page, 'Medicine').click();
  await expect(page.getByText('We added the signal blocker, given from day 9.').first()).toBeVisible();
  await expect(care(page, 'Signal blocker')).toBeChecked();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Day 9: /);
  await expect(page.locator('[data-given="blocker"]')).toBeVisible();
  await expect(why).toBeVisible();
  await expect(page.getByText('Days with a fever in this picture: 2 with this care, 4 without it.')).toBeVisible();
  expect(await feverDays(page)).toEqual([8, 9]);
  await expect(page).toHaveURL(`${ADDRESS}?day=9&blocker=9`);

  await care(page, 'Signal blocker').uncheck();
  await expect(why).toBeHidden();
  expect(await feverDays(page)).toEqual([8, 9, 10, 11]);
});

test('the day of care moves one by one, too early and too late teach too, and what does not apply says why', async ({
  page,
}) => {
  await visit(page, '?day=8&person=harder&blocker=2');
  const blocker = page.locator('[data-care="blocker"]');
  await expect(blocker.locator('[data-effect="early"]')).toBeVisible();
  await expect(blocker.getByText('Given from day 2')).toBeVisible();
  await blocker.getByRole('button', { name: 'Give it earlier' }).focus();
  await press(page, 'Enter', 2);
  await expect(blocker.getByText('Given from day 1')).toBeVisible();
  await expect(page.getByText('Care starts on day 1 at the earliest here.')).toBeVisible();
  await blocker.getByRole('button', { name: 'Give it later' }).focus();
  await press(page, 'Enter', 5);
  await expect(blocker.locator('[data-effect="helps"]')).toBeVisible();
  await page.goto(`${ADDRESS}?person=harder&blocker=15`);
  await expect(blocker.locator('[data-effect="late"]')).toBeVisible();

  await visit(page, '?day=30&blocker=2');
  await button(page, 'The day after').focus();
  await press(page, 'Enter');
  await expect(page.getByText('This is the last day here.').last()).toBeVisible();
  await button(page, 'First fever').focus();
  await press(page, 'Enter');
  await expect(page.getByText('There is no fever in these days.').last()).toBeVisible();
});

test('the days play only when asked, and stop by any other choice', async ({ page }) => {
  await visit(page, '?day=3');
  await button(page, 'Play the days').click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Day [5-9]: /);
  await button(page, 'Stop').click();
  const stopped = await slider(page).getAttribute('aria-valuetext');
  await page.waitForTimeout(1500);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', stopped ?? '');
  await button(page, 'Play the days').click();
  await care(page, 'Fluids').check();
  await expect(button(page, 'Play the days')).toBeVisible();
});

test('an address shows the same days again, and what of it cannot be used falls back', async ({ page }) => {
  await visit(page, '?day=8&person=harder&blocker=6');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Day 8: /);
  await expect(page.getByRole('radio', { name: 'Harder days' })).toBeChecked();
  await expect(care(page, 'Signal blocker')).toBeChecked();
  await expect(page).toHaveURL(`${ADDRESS}?day=8&person=harder&blocker=6`);

  await visit(page, '?day=31&person=constructor&blocker=0&steroid=x&oxygen=30');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Day 7: /);
  await expect(page.getByRole('radio', { name: 'Milder days' })).toBeChecked();
  for (const name of ['Fluids', 'Oxygen', 'Signal blocker', 'Steroid'])
    await expect(care(page, name)).not.toBeChecked();
});

test('the clinic’s own number moves the call line, the first fever and the words', async ({ page }) => {
  await page.route('**/clinic.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: clinicFileText({ ...DEFAULT_CLINIC, callAtC: 37.5 }) }),
  );
  await visit(page, '?day=3');
  await expect.poll(() => feverDays(page)).toEqual([7, 8, 9, 10, 11, 12]);
  await button(page, 'First fever').click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Day 7: 37\.7\s°C .*fever/);
  await expect(page.locator('[data-call]')).toContainText('37.5 °C (99.5 °F) or more: call now');
  expect(await page.locator('.days').innerText()).not.toContain('100.4');
});

test('without a script the days stand there as a table, with the picture of one day', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await expect(page.getByText('The table below shows each day.')).toBeVisible();
  await expect(page.getByText('A made-up person. Your days can differ.')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Inside the body on day 7/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play the days' })).toBeHidden();
  await page.getByText('All days as a table').click();
  await expect(rows(page)).toHaveCount(31);
  await expect(rows(page).nth(8)).toContainText('38.2 °C · 100.8 °F');
  expect(await feverDays(page)).toEqual([8, 9, 10, 11]);
  await expect(page.getByText('What happened to real people')).toBeVisible();
  await context.close();
});

test('a finger that goes on to scroll the page from the slider leaves the day alone', async ({ page }) => {
  await visit(page, '?day=7');
  await slider(page).dispatchEvent('pointerdown');
  await slider(page).fill('19');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Day 19: /);
  await slider(page).dispatchEvent('pointercancel');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Day 7: /);
  await expect(slider(page)).toHaveValue('7');
});
