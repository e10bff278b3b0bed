import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readClinicText } from '../../src/domain/clinic/clinic-file.ts';
import { expect, test } from '../support/watched-page.ts';

const ADDRESS = '/en/clinic/';

const box = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const card = (page: Page) => page.locator('aside .wallet');
const plan = (page: Page) => page.locator('aside [data-part="plan"]');
const form = (page: Page) => page.locator('form.card');
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save the file' });
const pick = (page: Page, name: string, text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });

async function visit(page: Page, file?: string): Promise<void> {
  if (file !== undefined) {
    await page.route('**/clinic.json', (route) => route.fulfill({ contentType: 'application/json', body: file }));
  }
  await page.goto(ADDRESS);
  await expect(page.locator('.states')).toContainText('clinic.json of this site');
}

test('staff fill in the form, see the card and the plan change, save the file and open it again', async ({ page }) => {
  await visit(page);
  await expect(card(page)).not.toContainText('555');
  await expect(plan(page)).toContainText("call your team's number, day or night");

  await box(page, 'Number, day and night').fill('555 0142');
  await expect(card(page)).toContainText('555 0142');
  await expect(plan(page)).toContainText('call 555 0142, day or night');
  await box(page, 'Call from this temperature').fill('37,8');
  await expect(page.getByText('That is 100.0 °F.')).toBeVisible();
  await expect(card(page)).toContainText('fever of 37.8 °C (100.0 °F) or more');
  await box(page, 'Time 1').fill('20:00');
  await page.getByRole('button', { name: 'Add a time' }).click();
  await expect(box(page, 'Time 2')).toBeFocused();
  await box(page, 'Time 2').fill('08:00');
  await expect(plan(page)).toContainText(/2 times a day \(8:00.AM, 8:00.PM\)/);
  await box(page, 'No driving').fill('8');
  await expect(plan(page)).toContainText('Do not drive for at least 8 weeks.');
  await box(page, 'Product').fill('axicabtagene ciloleucel');
  await expect(card(page)).toContainText('axicabtagene ciloleucel');

  const saved = page.waitForEvent('download');
  await saveButton(page).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('clinic.json');
  const text = await readFile(await download.path(), 'utf8');
  const { settings, problems } = readClinicText(text);
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({ phone: '555 0142', callAtC: 37.8, temperatureTimes: ['08:00', '20:00'] });
  await page.getByText('Copy the text').first().click();
  await expect(box(page, 'Text of clinic.json')).toHaveValue(text);

  await page.getByRole('button', { name: 'Undo all changes' }).click();
  await expect(box(page, 'Number, day and night')).toHaveValue('');
  await expect(card(page)).not.toContainText('555');
  await pick(page, 'clinic.json', text);
  await expect(page.locator('.states')).toContainText('“clinic.json” has no mistakes.');
  await expect(box(page, 'Number, day and night')).toHaveValue('555 0142');
  await expect(box(page, 'Time 1')).toHaveValue('08:00');
});

test('a field that cannot be used says what to do, and no file is saved until it is put right', async ({ page }) => {
  await visit(page);
  const phone = box(page, 'Number, day and night');
  await phone.fill('ask the desk');
  await expect(phone).not.toHaveAttribute('aria-invalid');
  await phone.press('Tab');
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expect(phone).toHaveAccessibleDescription(
    /Use digits, spaces and \( \) - \. \/ only, .*Write an extension on the card by hand\./,
  );
  await expect(card(page)).not.toContainText('ask');

  await box(page, 'Call from this temperature').fill('38.5');
  await box(page, 'Checked on').pressSequentially('11');
  let saved = false;
  page.on('download', () => (saved = true));
  await saveButton(page).click();
  await expect(phone).toBeFocused();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Please correct 3 fields first');
  await expect(summary).toContainText('Use a number from 37.5 to 38.0.');
  await expect(summary).toContainText('Use a real day: year, month and day.');
  await summary.getByRole('link', { name: 'Call from this temperature' }).click();
  await expect(box(page, 'Call from this temperature')).toBeFocused();
  expect(saved).toBe(false);

  await page.getByRole('button', { name: 'We checked today' }).click();
  await phone.fill('+1 555 0142');
  await box(page, 'Call from this temperature').fill('38');
  await expect(summary).toBeHidden();
  const download = page.waitForEvent('download');
  await saveButton(page).press('Enter');
  expect((await download).suggestedFilename()).toBe('clinic.json');
});

test('a file without mistakes is not called well while the number is empty', async ({ page }) => {
  await visit(page, '{"emergencyNumber": "112"}');
  const states = page.locator('.states');
  await expect(states).toContainText('No mistakes, but your number is still empty');
  await expect(states).not.toContainText('All is well');
  await states.getByRole('link', { name: 'Number, day and night' }).click();
  await expect(page.locator('#clinic-phone')).toBeInViewport();
  await pick(page, 'ours.json', '{"callAtC": 37.8}');
  await expect(states).toContainText('“ours.json” has no mistakes, but the number in it is still empty.');
  await pick(page, 'ours.json', '{"phone": "555 0142"}');
  await expect(states).toContainText('“ours.json” has no mistakes. It is in the form now.');
});

test('a site whose file has the number is well', async ({ page }) => {
  await visit(page, '{"phone": "555 0142"}');
  await expect(page.locator('.states')).toContainText('All is well.');
  await expect(page.locator('.states')).not.toContainText('still empty');
});

test('numbers may be typed with their unit, and degrees Fahrenheit are recognized', async ({ page }) => {
  await visit(page);
  const near = box(page, 'Stay close: how near');
  await near.fill('60 minutes');
  await expect(plan(page)).toContainText('60 minutes');
  await near.press('Tab');
  await expect(near).toHaveValue('60');
  const temperature = box(page, 'Call from this temperature');
  await temperature.fill('100.4');
  await temperature.press('Tab');
  await expect(temperature).toHaveAccessibleDescription(/That looks like °F\. Type it in °C, such as 38\.0\./);
  await temperature.fill('37.8 °C');
  await temperature.press('Tab');
  await expect(temperature).toHaveValue('37.8');
  await expect(card(page)).toContainText('fever of 37.8 °C (100.0 °F) or more');
  const name = box(page, 'Name of your clinic');
  await name.fill('R'.repeat(83));
  await name.press('Tab');
  await expect(name).toHaveAccessibleDescription(/Take out 3 letters: 80 at most\./);
});

test('the name of the clinic stands on the card and on the plan, and one without a name has no empty line', async ({
  page,
}) => {
  await visit(page);
  await expect(page.locator('[data-line="clinic"]')).toHaveCount(0);
  await box(page, 'Name of your clinic').fill('Riverside CAR T Center');
  await expect(card(page)).toContainText(/team first\s*Riverside CAR T Center/);
  await expect(plan(page)).toContainText('Riverside CAR T Center');
});

test('leaving is asked about only while something typed is in no file', async ({ page }) => {
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  const leave = async (times: number): Promise<void> => {
    await page.goto('/en/plan/');
    expect(asked).toBe(times);
    await visit(page);
  };
  const type = async (): Promise<void> => {
    await box(page, 'Emergency number').click();
    await page.keyboard.type('112');
  };
  await visit(page);
  await box(page, 'Emergency number').click();
  await leave(0);
  await type();
  await leave(1);
  await type();
  await page.getByRole('button', { name: 'Undo all changes' }).click();
  await leave(1);
  await type();
  const saved = page.waitForEvent('download');
  await saveButton(page).click();
  await saved;
  await leave(1);
  await type();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await leave(1);
});

test('on a laptop the preview shows that it goes on, and the button leads to its end', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await visit(page, '{"clinicName": "Riverside CAR T Center", "phone": "555 0142"}');
  const more = page.getByRole('button', { name: 'More below' });
  const print = page.getByRole('button', { name: 'Print a test page' });
  await expect(more).toBeVisible();
  await more.press('Enter');
  await expect(more).toBeHidden();
  await expect(print).toBeFocused();
  await expect(print).toBeInViewport({ ratio: 1 });
  await box(page, 'Name of your clinic').focus();
  await expect(more).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(more).toBeHidden();
});

test('other pages lead staff here in words that blame nobody', async ({ page }) => {
  await page.route('**/clinic.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"callAtC": 39}' }),
  );
  await page.goto('/en/plan/');
  await page.getByRole('link', { name: 'See what to correct' }).click();
  await expect(page).toHaveURL(/\/en\/clinic\//);
});

test('what deserves a second look is said gently, and the file can still be saved', async ({ page }) => {
  await visit(page);
  const weeks = box(page, 'Stay close: how long');
  await expect(weeks).toHaveAccessibleDescription(/US labels since mid-2025: at least 2 weeks\./);
  await weeks.fill('1');
  await expect(weeks).toHaveAccessibleDescription(/This is less\. Is it right for your clinic\?/);
  await weeks.fill('4');
  await expect(weeks).not.toHaveAccessibleDescription(/This is less/);
  const checked = box(page, 'Checked on');
  await expect(checked).toHaveAccessibleDescription(/No day yet\./);
  await checked.fill('2024-12-03');
  await expect(checked).toHaveAccessibleDescription(/More than 11 months ago\. Please check again\./);
  await page.getByRole('button', { name: 'We checked today' }).click();
  await expect(checked).toBeFocused();
  await expect(checked).not.toHaveAccessibleDescription(/check again/);
  const download = page.waitForEvent('download');
  await saveButton(page).click();
  await download;
});

test('mistakes in the file of the site are explained, and the rest of it is in the form', async ({ page }) => {
  await visit(page, '{"phone": "<b>now", "callAtC": 39, "emergencyNumber": "112", "fone": "555"}');
  const told = page.getByRole('region', { name: 'The clinic.json of this site has mistakes' });
  await expect(told).toContainText('Number, day and night phone Use digits, spaces and ( ) - . / only');
  await expect(told).toContainText("Until then, pages show: “your team's number”");
  await expect(told).toContainText('Use a number from 37.5 to 38.0.');
  await expect(told).toContainText('Until then, pages show: 38.0 °C (100.4 °F)');
  await expect(told).toContainText('fone No field has this name.');
  await expect(box(page, 'Emergency number')).toHaveValue('112');
  await expect(box(page, 'Call from this temperature')).toHaveValue('38.0');
  await told.getByRole('link', { name: 'Number, day and night' }).click();
  await expect(page.locator('#clinic-phone')).toBeInViewport();
});

test('a site whose file is broken as a whole says so, and the form makes a new one', async ({ page }) => {
  await visit(page, '{"phone": "555 0142",');
  const told = page.getByRole('region', { name: 'The clinic.json of this site has mistakes' });
  await expect(told).toContainText('The file is not written as JSON.');
  await expect(told).toContainText('Until then, pages show standard words.');
  await expect(told).toContainText('Fill in the form below, then save a new file.');
  const download = page.waitForEvent('download');
  await saveButton(page).click();
  await download;
});

for (const [what, text, answer] of [
  ['no JSON', 'phone: 555', 'The file is not written as JSON.'],
  ['a list', '[1, 2]', 'The file must be one list of fields'],
  ['endless', `"${'9'.repeat(200_000)}"`, 'The file is far too long.'],
  ['a number', '38', 'The file must be one list of fields'],
] as const) {
  test(`a file that is ${what} leaves the form as it was, and says why`, async ({ page }) => {
    await visit(page);
    await box(page, 'Emergency number').fill('911');
    await pick(page, 'other.json', text);
    await expect(page.getByRole('region', { name: '“other.json” has mistakes' })).toContainText(answer);
    await expect(box(page, 'Emergency number')).toHaveValue('911');
  });
}

test('a hostile file is read as words and does nothing', async ({ page }) => {
  await visit(page);
  const hostile = '<img src=x onerror=alert(1)>';
  await pick(
    page,
    `${hostile}.json`,
    JSON.stringify({ clinicName: hostile, [hostile]: 1, __proto__x: {}, publicAddress: 'javascript:alert(1)' }),
  );
  await expect(page.locator('.states')).toContainText('has mistakes');
  await expect(box(page, 'Name of your clinic')).toHaveValue('');
  await expect(box(page, 'Public address of this site')).toHaveValue('');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('without script the page says how to write the file by hand', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await expect(page.getByText('The form needs scripts')).toBeVisible();
  await expect(form(page)).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: 'beside the pages' })).toBeVisible();
  await expect(page.getByRole('row', { name: /callAtC/ })).toContainText('A number from 37.5 to 38.0');
  const schema = await page.request.get('/clinic.schema.json');
  expect(await schema.json()).toMatchObject({ title: expect.stringContaining('CAR T, step by step') });
  await context.close();
});

test('on paper there is the card, what to check, and every setting', async ({ page }) => {
  await visit(page, '{"phone": "555 0142", "nearbyWeeks": 4}');
  await page.emulateMedia({ media: 'print' });
  await expect(form(page)).toBeHidden();
  await expect(card(page)).toBeVisible();
  await expect(page.getByText('We called it at night.')).toBeVisible();
  const row = page.locator('dl div').filter({ hasText: 'Stay close: how long' });
  await expect(row).toBeVisible();
  await expect(row).toContainText('4');
});
