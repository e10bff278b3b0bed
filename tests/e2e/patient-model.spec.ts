import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

const ADDRESS = '/en/student/patient/';
const THIN = '\u202f';

const table = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name, exact: true });
/** The places of one line of a table, the first run first. */
const line = (page: Page, row: string): Locator =>
  table(page, 'Over 30 days').locator(`tr[data-row="${row}"]`).getByRole('cell');
const medicine = (page: Page, name: string): Locator => page.getByRole('radiogroup', { name, exact: true });
const chosen = async (group: Locator, name: string | RegExp): Promise<void> => {
  await group.getByRole('radio', { name }).focus();
  await group.page().keyboard.press('Space');
};

async function visit(page: Page, search = ''): Promise<void> {
  await page.goto(ADDRESS + search);
  await expect(page.locator('.model')).toHaveAttribute('data-awake', 'true');
}

test('the reference patient comes out as it was worked out elsewhere, untreated and treated', async ({ page }) => {
  await visit(page);
  await expect(line(page, 'cells')).toHaveText([`24${THIN}020 on day 9.3`]);
  await expect(line(page, 'doubling')).toHaveText(['0.78']);
  await expect(line(page, 'il6')).toHaveText(['586 on day 8.0']);
  await expect(line(page, 'feverStart')).toHaveText(['4.2']);
  await expect(line(page, 'feverDays')).toHaveText(['7.1']);
  await expect(page).toHaveURL(ADDRESS);

  await page.getByRole('button', { name: 'Give it on day 6' }).click();
  await expect(line(page, 'il6')).toHaveText(['586 on day 8.0', new RegExp(`^1${THIN}233 on day 8.4\\s+higher`)]);
  await expect(line(page, 'feverDays')).toHaveText(['7.1', /^2\.\d\s+lower/]);
  await expect(line(page, 'cells').last()).toHaveText(/same/);
  await expect(page.locator('[data-why="paradox"]')).toContainText('Treat the patient, not the level.');
  await expect(page).toHaveURL(`${ADDRESS}?run=tocilizumab-6&day=6`);
});

for (const address of [ADDRESS, '/en/model/', '/en/evidence/']) {
  test(`${address} needs no letters but those of English, also where it writes amounts`, async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
    });
    await page.goto(address);
    await expect(page.getByText(/copies.*µg/).first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    expect(fonts).toEqual([expect.stringContaining('atkinson-basic')]);
  });
}

test('by keyboard alone the burden changes, and the numbers with it', async ({ page }) => {
  await visit(page);
  const burden = page.getByRole('slider', { name: /Tumor burden/ });
  await burden.focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
  await expect(burden).toHaveAttribute('aria-valuetext', '70 %');
  await expect(line(page, 'cells')).toHaveText([`27${THIN}738 on day 9.0`]);
  await expect(line(page, 'il6')).toHaveText(['848 on day 7.7']);
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Higher tumor burden' })).toBeDisabled();
  await expect(line(page, 'il6')).toHaveText([new RegExp(`^1${THIN}10\\d on day 7\\.\\d`)]);
  await page.getByRole('button', { name: 'Lower tumor burden' }).focus();
  await page.keyboard.press('Enter');
  await expect(burden).toHaveAttribute('aria-valuetext', '85 %');

  await chosen(medicine(page, 'Tocilizumab'), 'other');
  const day = page.getByRole('spinbutton', { name: 'Tocilizumab: day' });
  await day.fill('12');
  await expect(page).toHaveURL(/tocilizumab-12/);
  await day.fill('99');
  await day.press('Tab');
  await expect(day).toHaveValue('12');
});

test('three runs stand side by side, can be edited and removed, and come back', async ({ page }) => {
  await visit(page);
  const keep = page.getByRole('button', { name: 'Keep this run and compare another' });
  await keep.click();
  await chosen(medicine(page, 'Tocilizumab'), /^d 6/);
  await keep.click();
  await chosen(medicine(page, 'Steroid from'), /^d 6/);
  await expect(page.getByText('Three runs are compared.')).toBeVisible();
  const headings = table(page, 'Over 30 days').getByRole('columnheader');
  // Run A is the same patient without medicines already.
  await expect(headings).toHaveText(['A', 'B', 'C']);
  await expect(line(page, 'il6')).toHaveText([/^586/, /^1.233.*higher/s, /^26\d.*lower/s]);

  await page.getByRole('radio', { name: 'Run A' }).focus();
  await page.keyboard.press('Space');
  await chosen(medicine(page, 'Sensitivity'), 'high');
  await expect(line(page, 'il6').first()).toHaveText(/^1.81\d/);
  await page.getByRole('radio', { name: 'Run C' }).focus();
  await page.keyboard.press('Space');
  await expect(headings).toHaveText(['A', 'B', 'C', 'C without medicines']);
  await expect(line(page, 'il6').last()).toHaveText(/^586.*lower/s);
  await page.getByRole('checkbox', { name: 'C without medicines' }).uncheck();
  await expect(headings).toHaveText(['A', 'B', 'C']);
  await page.getByRole('button', { name: 'Remove run B' }).click();
  await expect(headings).toHaveText(['A', 'B']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(headings).toHaveText(['A', 'B', 'C']);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(line(page, 'il6')).toHaveText(['586 on day 8.0']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line(page, 'il6').first()).toHaveText(/^1.81\d/);
});

test('an address that a teacher shares shows the same runs on the same day', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page);
  await page.getByRole('link', { name: 'Open this case' }).last().click();
  await expect(page.locator('.model')).toHaveAttribute('data-awake', 'true');
  await expect(line(page, 'feverDays')).toHaveText([/^6\.5/, /^3\.4.*lower/s]);
  await page.getByRole('slider', { name: 'Day after the infusion' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(table(page, 'On day 7')).toBeVisible();
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const shown = await page.locator('.model table').allInnerTexts();

  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.model')).toHaveAttribute('data-awake', 'true');
  await expect(table(page, 'On day 7')).toBeVisible();
  expect(await page.locator('.model table').allInnerTexts()).toEqual(shown);
});

test('where copying is not allowed, the address is selected to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await visit(page);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByText('copy it by hand')).toBeVisible();
  await expect(page.getByLabel('Address of this case')).toBeFocused();
});

test('what of an address cannot be used is told, and the rest is shown', async ({ page }) => {
  await visit(page, '?run=burden-95_tocilizumab-6&run=mg-560&day=40');
  const message = page.getByRole('status').filter({ hasText: 'could not be used' });
  await expect(message).toContainText('Run A, tumor burden “95”: use a whole number from 10 to 90.');
  await expect(message).toContainText('Run B: “mg-560” is no setting of this model.');
  await expect(message).toContainText('Day “40”: use a whole day from 0 to 30.');
  await expect(line(page, 'il6').first()).toHaveText(new RegExp(`^1${THIN}233`));
  await message.getByRole('button', { name: 'Hide this message' }).click();
  await expect(message).toHaveCount(0);
});

test('without a script the reference patient, the numbers and the limits are there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await expect(page.getByText('needs a script')).toBeVisible();
  await expect(page.getByText('Published are only the decline of CAR T cells')).toBeVisible();
  await expect(line(page, 'il6')).toHaveText(['586 on day 8.0']);
  await expect(page.getByRole('slider', { name: /Tumor burden/ })).toBeHidden();
  await page.locator('summary', { hasText: 'Answer' }).first().click();
  await expect(page.getByText('IL-6, on day 8.0; CAR T cells on day 9.3.')).toBeVisible();
  await context.close();
});

test('no dose of a medicine is shown', async ({ page }) => {
  await visit(page, '?run=tocilizumab-6_steroid-6');
  expect(await page.locator('main').innerText()).not.toMatch(/\d\s*mg\b|mg\/kg/i);
});
