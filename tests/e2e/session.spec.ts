import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

/** The nurse's window and the family's, as two windows of one browser. */
interface Windows {
  readonly nurse: Page;
  readonly family: Page;
}

const NURSE = '/en/session/';
const FAMILY = '/en/session/screen/';

async function awakeNurse(nurse: Page): Promise<void> {
  await nurse.goto(NURSE);
  await expect(nurse.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
}

async function openFamily(context: BrowserContext): Promise<Page> {
  const family = await context.newPage();
  await family.setViewportSize({ width: 1920, height: 1080 });
  await family.goto(FAMILY);
  await expect(family.locator('.window')).toHaveAttribute('data-awake', 'true');
  return family;
}

async function startSession(nurse: Page, path: RegExp = /Full session/): Promise<Windows> {
  await awakeNurse(nurse);
  await nurse.getByRole('radio', { name: path }).check();
  const family = await openFamily(nurse.context());
  await nurse.bringToFront();
  await nurse.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(nurse.getByRole('button', { name: 'End session' })).toBeVisible();
  return { nurse, family };
}

/** What stands on a window's picture: the step and beat of the film, or what is shown in its place. */
const shownOn = (window: Page): Promise<string> =>
  window.locator('.screen').evaluate((screen) => {
    const stage = screen.querySelector<HTMLElement>('.stage');
    const { show = '' } = (screen as HTMLElement).dataset;
    return show === 'beat' ? `${stage?.dataset['step'] ?? '…'}/${stage?.dataset['beat'] ?? '…'}` : show;
  });

async function expectShown(window: Page, what: string): Promise<void> {
  await expect.poll(() => shownOn(window)).toBe(what);
}

/** Everything that the browser keeps for this site. */
const keptBy = (window: Page): Promise<unknown> =>
  window.evaluate(async () => ({
    local: Object.keys(localStorage),
    tab: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
const NOTHING = { local: [], tab: [], databases: [], caches: [], cookies: '' };

test('both windows go on, back and anywhere together, by button, key and clicker, from either window', async ({
  page,
}) => {
  const { nurse, family } = await startSession(page);
  await expectShown(family, 'welcome');
  await nurse.getByRole('button', { name: 'Next', exact: true }).click();
  for (const window of [nurse, family]) await expectShown(window, 'meet-the-cast/t-cell');
  await nurse.keyboard.press('PageDown');
  for (const window of [nurse, family]) await expectShown(window, 'meet-the-cast/cancer-cell');
  await nurse.keyboard.press('PageUp');
  for (const window of [nurse, family]) await expectShown(window, 'meet-the-cast/t-cell');
  // A clicker presses in whichever window was touched last.
  await family.bringToFront();
  await family.keyboard.press('PageDown');
  for (const window of [nurse, family]) await expectShown(window, 'meet-the-cast/cancer-cell');
  await nurse.bringToFront();
  await nurse.getByRole('button', { name: 'All steps' }).click();
  await nurse
    .getByRole('dialog')
    .getByRole('button', { name: /^Fever: call now, day or night/ })
    .click();
  for (const window of [nurse, family]) await expectShown(window, '5-monitoring/call-now');
});

test('a film that plays is at the same moment in both windows, and stops in both', async ({ page }) => {
  const { nurse, family } = await startSession(page, /Safety only/);
  await expectShown(family, '5-monitoring/take-your-temperature');
  await nurse.keyboard.press('PageDown');
  await expectShown(family, '5-monitoring/call-now');
  const stageOf = (window: Page) => window.locator('.stage');
  for (const window of [nurse, family]) await expect(stageOf(window)).toHaveAttribute('data-moment', 'playing');
  await nurse.keyboard.press(' ');
  for (const window of [nurse, family]) await expect(stageOf(window)).toHaveAttribute('data-moment', 'paused');
  // Both show the same picture, to the pixel of their drawings.
  const drawing = (window: Page): Promise<string> =>
    stageOf(window).evaluate((stage) =>
      [...stage.querySelectorAll('.picture [transform]')].map((part) => part.getAttribute('transform')).join('|'),
    );
  await expect.poll(async () => (await drawing(family)) === (await drawing(nurse))).toBe(true);
  expect((await drawing(nurse)).length).toBeGreaterThan(100);
});

test('freeze keeps their picture while the nurse looks ahead; peek shows the nurse alone what comes; blank is dark', async ({
  page,
}) => {
  const { nurse, family } = await startSession(page, /Short session/);
  await expectShown(family, '3-infusion/making-room');
  await nurse.keyboard.press('f');
  await expect(nurse.getByText('Frozen for them')).toBeVisible();
  await nurse.keyboard.press('PageDown');
  await nurse.keyboard.press('PageDown');
  await expectShown(nurse, '3-infusion/through-the-blood');
  await expectShown(family, '3-infusion/making-room');
  await nurse.getByRole('button', { name: 'Show them this' }).click();
  await expectShown(family, '3-infusion/through-the-blood');

  await nurse.keyboard.press('p');
  await expectShown(nurse, '3-infusion/your-plan');
  await expectShown(family, '3-infusion/through-the-blood');
  await nurse.keyboard.press('p');
  await expectShown(nurse, '3-infusion/through-the-blood');

  await expect(family.locator('.dark')).toHaveCount(0);
  await nurse.keyboard.press('.');
  await expect(family.locator('.dark')).toBeVisible();
  await nurse.keyboard.press('b');
  await expect(family.locator('.dark')).toHaveCount(0);
});

test('reloading or closing either window never loses the place while the other lives', async ({ page }) => {
  const { nurse, family } = await startSession(page);
  for (let press = 0; press < 7; press += 1) await nurse.keyboard.press('PageDown');
  const place = '1-collection/out-kept-back';
  await expectShown(family, place);
  await nurse.getByRole('button', { name: /^Park a question/ }).click();
  await nurse.getByRole('textbox', { name: 'Their question' }).fill('Can my dog stay with me?');
  await nurse.getByRole('button', { name: 'Park it' }).click();
  await nurse.keyboard.press('Escape');

  await family.reload();
  await expectShown(family, place);
  nurse.on('dialog', (dialog) => void dialog.accept());
  await nurse.reload();
  await expectShown(nurse, place);
  await nurse.getByRole('button', { name: /^Park a question/ }).click();
  await expect(nurse.getByText('Can my dog stay with me?')).toBeVisible();
  await nurse.keyboard.press('Escape');

  await family.close();
  await nurse.keyboard.press('PageDown');
  const again = await openFamily(nurse.context());
  await expectShown(again, '1-collection/hours-tingling');

  const context = nurse.context();
  await nurse.close({ runBeforeUnload: false });
  const nurseAgain = await context.newPage();
  await nurseAgain.goto(NURSE);
  await expectShown(nurseAgain, '1-collection/hours-tingling');
  await expectShown(again, '1-collection/hours-tingling');
});

test('a nurse alone who reloads finds the place in the address', async ({ page }) => {
  await awakeNurse(page);
  await page.getByRole('radio', { name: /Short session/ }).check();
  await page.getByRole('radio', { name: /Use this one screen/ }).check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.keyboard.press('PageDown');
  await expectShown(page, '3-infusion/checked-into-vein');
  await page.reload();
  await page.getByRole('button', { name: /^Go on with the session/ }).click();
  await expectShown(page, '3-infusion/checked-into-vein');
});

test("what is for the nurse's eyes never stands in the family's window", async ({ page }) => {
  const { nurse, family } = await startSession(page);
  let secrets = 0;
  for (let press = 0; press < 12; press += 1) {
    await nurse.keyboard.press('PageDown');
    const seen = await family.locator('body').innerText();
    for (const card of await nurse.locator('.reading .card p').allTextContents()) {
      secrets += 1;
      expect(seen).not.toContain(card.trim());
    }
  }
  expect(secrets).toBeGreaterThan(20);
  await expect(family.getByText(/of about 25 min/)).toHaveCount(0);
  await expect(family.getByText('Watch for')).toHaveCount(0);
});

test('one screen: the picture alone, and the notes as a drawer', async ({ page }) => {
  await awakeNurse(page);
  await page.getByRole('radio', { name: /Use this one screen/ }).check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.keyboard.press('PageDown');
  await expectShown(page, 'meet-the-cast/t-cell');
  await expect(page.getByText('Watch for')).toHaveCount(0);
  await expect(page.getByText(/of about 25 min/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await expect(page.getByText('Watch for')).toBeVisible();
  await page.getByRole('button', { name: 'Hide notes' }).click();
  await expect(page.getByText('Watch for')).toHaveCount(0);
});

test('nothing is kept: not while it goes on, and not after the end', async ({ page }) => {
  const { nurse, family } = await startSession(page);
  await nurse.keyboard.press('PageDown');
  await nurse.getByRole('button', { name: /^Park a question/ }).click();
  await nurse.getByRole('textbox', { name: 'Their question' }).fill('Will my hair grow back?');
  await nurse.getByRole('button', { name: 'Park it' }).click();
  await nurse.keyboard.press('Escape');
  for (const window of [nurse, family]) expect(await keptBy(window)).toEqual(NOTHING);
  await nurse.getByRole('button', { name: 'End session' }).click();
  await expect(nurse.getByRole('alertdialog')).toContainText('not printed yet');
  await nurse.getByRole('button', { name: 'End it' }).click();
  await expect(nurse.getByRole('status').filter({ hasText: 'Nothing was kept' })).toBeVisible();
  await expectShown(family, 'welcome');
  for (const window of [nurse, family]) {
    expect(await keptBy(window)).toEqual(NOTHING);
    expect(new URL(window.url()).hash).toBe('');
  }
  await nurse.getByRole('button', { name: 'Start', exact: true }).click();
  await nurse.getByRole('button', { name: /^Park a question/ }).click();
  await expect(nurse.getByText('Will my hair grow back?')).toHaveCount(0);
});
