import type { Page } from '@playwright/test';
import { stopKey, stopsOf } from '../../src/domain/session/session-path.ts';
import { expect, test } from '../support/watched-page.ts';

/** Keeps every text that a family's window ever shows, however short a time it stands there. */
const remembersAllShown = (family: Page) =>
  family.addInitScript(() => {
    const shown = new Set<string>();
    (globalThis as { everShown?: Set<string> }).everShown = shown;
    const note = (): void => {
      const window = document.querySelector<HTMLElement>('.window');
      if (window) shown.add(window.textContent.replace(/\s+/g, ' '));
    };
    new MutationObserver(note).observe(document, { childList: true, characterData: true, subtree: true });
  });
const everShown = (family: Page): Promise<string> =>
  family.evaluate(() => [...((globalThis as { everShown?: Set<string> }).everShown ?? [])].join('\n'));

/** Everything that the browser keeps for this site. */
const keptBy = (window: Page): Promise<unknown> =>
  window.evaluate(async () => ({
    local: Object.keys(localStorage),
    tab: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
const NOTHING = { local: [], tab: [], databases: 0, caches: 0, cookies: '' };

const screenOf = (window: Page) => window.locator('.screen');

/** What the nurse reads beside the picture, each sentence as it stands there. */
const notesOf = async (nurse: Page): Promise<string[]> => {
  const cards = await nurse.locator('.reading .card p, .teach .listen li > span').allTextContents();
  return cards.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text.length > 12);
};

test('a nurse leads a whole session, and the family goes home with it on paper', async ({ page: nurse }) => {
  // Nearly forty stops in two windows.
  test.setTimeout(180_000);
  await nurse.addInitScript(() => {
    const counted = globalThis as { prints?: number };
    counted.prints = 0;
    window.print = () => {
      counted.prints = (counted.prints ?? 0) + 1;
    };
  });
  const secrets = new Set<string>();
  const goOn = () => nurse.keyboard.press('PageDown');
  const isAt = async (key: string): Promise<void> => {
    await expect.poll(() => new URL(nurse.url()).hash).toBe(`#full/${key}`);
  };

  await test.step('opens their screen from the page, and starts', async () => {
    await nurse.goto('/en/session/');
    await expect(nurse.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
    await expect(nurse.getByRole('radio', { name: /Full session/ })).toBeChecked();
  });
  const opened = nurse.waitForEvent('popup');
  await nurse.getByRole('button', { name: 'Open their screen' }).click();
  const family = await opened;
  await remembersAllShown(family);
  await family.reload();
  await family.setViewportSize({ width: 1280, height: 720 });
  await expect(family.locator('.window')).toHaveAttribute('data-awake', 'true');
  await expect(nurse.getByText('Their screen is open')).toBeVisible();
  await nurse.bringToFront();
  await nurse.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(screenOf(family)).toHaveAttribute('data-show', 'welcome');

  await test.step('somebody tells what worries them, and it is parked', async () => {
    await nurse.getByRole('button', { name: /^Park a question/ }).click();
    await nurse.getByRole('textbox', { name: 'Their question' }).fill('Can my grandson visit?');
    await nurse.keyboard.press('Enter');
    await nurse.keyboard.press('Escape');
  });

  const stops = stopsOf('full');
  for (const stop of stops.slice(1)) {
    await goOn();
    await isAt(stopKey(stop));
    await expect(screenOf(family)).toHaveAttribute('data-show', stop.at);
    for (const note of await notesOf(nurse)) secrets.add(note);
    switch (stopKey(stop)) {
      case '1-collection/say':
        await nurse
          .getByRole('radiogroup', { name: 'Patient' })
          .getByRole('radio', { name: 'Said it', exact: true })
          .click();
        break;
      case '4-cytokine-release/fever-rises':
      case '4-cytokine-release/first-alarm':
        await nurse.keyboard.press('m');
        await expect(screenOf(family).getByText('More about this')).toBeVisible();
        break;
      case '5-monitoring/call-now':
        await asksTheRoom(nurse, family);
        await looksFurther(nurse, family);
        break;
      case '5-monitoring/say':
        await marksAndShowsAgain(nurse, family);
        break;
      default:
    }
  }

  await test.step('the five points are asked one by one, and then stand together', async () => {
    const said = ['Said it', 'Said it', 'Said it after another try', 'Said it', 'Said it'];
    for (const [index, mark] of said.entries()) {
      await expect(screenOf(family)).toContainText(`Safety point ${String(index + 1)} of 5`);
      for (const note of await notesOf(nurse)) secrets.add(note);
      const patient = nurse.getByRole('radiogroup', { name: 'Patient' });
      const chosen = patient.getByRole('radio', { name: mark, exact: true });
      if ((await chosen.getAttribute('aria-checked')) !== 'true') await chosen.click();
      await goOn();
    }
    await expect(screenOf(family).getByRole('heading')).toHaveText('Five things that keep you safe');
    const list = nurse.getByRole('region', { name: 'Ask your team to look at these again' });
    await expect(list).toContainText('Fever: call now');
    await expect(list).toContainText('Caregiver');
    await expect(list).toContainText('Can my grandson visit?');
    await expect(nurse.locator('body')).not.toContainText(/\d+ (?:of|out of|\/) 5 (?:said|right)|score/i);
  });

  await test.step('prints what they take home', async () => {
    await nurse.getByRole('button', { name: 'Print', exact: true }).click();
    await nurse.getByLabel('Date of step 3').fill('March 3, 2027');
    await nurse.getByRole('checkbox', { name: 'Session record', exact: true }).check();
    await nurse.getByRole('button', { name: 'Print 7 sheets' }).click();
    expect(await nurse.evaluate(() => (globalThis as { prints?: number }).prints)).toBe(1);
    const printed = (sheet: string) => nurse.locator(`.printed [data-sheet="${sheet}"]`);
    await expect(printed('my-questions')).toContainText('Can my grandson visit?');
    await expect(printed('my-journey')).toContainText('March 3, 2027');
    await expect(printed('fever-plan')).toContainText('March 3, 2027');
    await expect(printed('session-record')).toContainText('Fever: call now (Caregiver)');
    await expect(printed('session-record')).toContainText('step 5: 1');
    await nurse.keyboard.press('Escape');
  });

  await test.step('ends, and nothing is kept', async () => {
    await nurse.getByRole('button', { name: 'End session' }).click();
    await expect(nurse.getByRole('alertdialog')).not.toContainText('not printed yet');
    await nurse.getByRole('button', { name: 'End it' }).click();
    await expect(nurse.getByText('Nothing was kept')).toBeVisible();
    await expect(screenOf(family)).toHaveAttribute('data-show', 'welcome');
    await expect(nurse.locator('.printed')).toHaveCount(0);
    for (const window of [nurse, family]) {
      expect(await keptBy(window)).toEqual(NOTHING);
      expect(new URL(window.url()).hash).toBe('');
      await expect(window.locator('body')).not.toContainText('grandson');
    }
  });

  await test.step("the family's screen never showed what is for the nurse's eyes", async () => {
    const shown = await everShown(family);
    expect(shown).toContain('Five things that keep you safe');
    expect(secrets.size).toBeGreaterThan(60);
    expect([...secrets].filter((note) => shown.includes(note))).toEqual([]);
    expect(shown).not.toMatch(/grandson|Said it|another try|Come back|Watch for|Listen for|Local rule/);
    expect(shown).not.toMatch(/\bof about \d+ min|\b\d+ min\b/);
  });
});

async function asksTheRoom(nurse: Page, family: Page): Promise<void> {
  await nurse.getByRole('button', { name: 'Ask the room' }).click();
  await nurse
    .getByRole('dialog', { name: 'Ask the room a question' })
    .getByRole('button', { name: /It is 2 a\.m\./ })
    .click();
  await expect(screenOf(family)).toContainText('What do you do first?');

  // First with cards: two people, tallied by key.
  await nurse.getByRole('button', { name: 'A: one more' }).click();
  await nurse.keyboard.press('2');
  await expect(nurse.getByText('2 of 2 have answered')).toBeVisible();
  expect(await everShown(family)).not.toMatch(/\b[ABC]: \d/);
  await nurse.getByRole('button', { name: 'Show the counts' }).click();
  await expect(screenOf(family)).toContainText('A: 1');
  await expect(screenOf(family)).not.toContainText('That’s right');

  // Then once more on the tablet, which shows nobody what another one chose.
  await nurse.getByRole('button', { name: 'Ask again' }).click();
  await expect(screenOf(family)).not.toContainText('A: 1');
  await nurse.getByRole('button', { name: 'On this tablet' }).click();
  await nurse.getByRole('button', { name: 'Pass the tablet' }).click();
  const tablet = nurse.getByRole('dialog');
  for (const [person, choice] of [
    ['Person 1 of 2', 'Call your team now'],
    ['Person 2 of 2', 'Call your team now'],
  ] as const) {
    await expect(tablet).toContainText(person);
    await expect(tablet.getByRole('radio', { checked: true })).toHaveCount(0);
    await tablet.getByRole('radio', { name: choice }).check();
    await tablet.getByRole('button', { name: 'This is my choice' }).click();
    await tablet.getByRole('button', { name: /I have the tablet now|I am the nurse/ }).click();
  }
  await expect(tablet).toHaveCount(0);
  await nurse.getByRole('button', { name: 'Show what is so' }).click();
  await expect(screenOf(family)).toContainText('Care works best when it starts early.');
  await nurse.getByRole('button', { name: 'Back to the picture' }).click();
  await expect(screenOf(family)).toHaveAttribute('data-show', 'beat');
}

async function looksFurther(nurse: Page, family: Page): Promise<void> {
  await nurse.getByRole('button', { name: 'They want more' }).click();
  await expect(screenOf(family)).toContainText('More about this');
  await nurse.getByRole('button', { name: 'Less again' }).click();
  await expect(screenOf(family)).not.toContainText('More about this');
  await nurse.getByRole('button', { name: 'Day slider' }).click();
  await nurse.getByRole('slider').press('ArrowRight');
  await expect(screenOf(family).getByRole('heading', { name: 'Day 8' })).toBeVisible();
  await nurse.getByRole('button', { name: 'Back to the picture' }).click();
  await nurse.getByRole('button', { name: /only if they ask/ }).click();
  await expect(screenOf(family)).toContainText('How much do you want to know?');
  await nurse.getByRole('button', { name: 'What you do stays the same' }).click();
  await expect(screenOf(family)).toContainText('What you do stays the same');
  await nurse.getByRole('button', { name: 'Back to the picture' }).click();
  await expect(screenOf(family)).toHaveAttribute('data-show', 'beat');
}

async function marksAndShowsAgain(nurse: Page, family: Page): Promise<void> {
  const mark = (who: string, name: string) =>
    nurse.getByRole('radiogroup', { name: who }).getByRole('radio', { name, exact: true }).click();
  await mark('Patient', 'Said it');
  await mark('Caregiver', 'Come back to it');
  await nurse
    .getByRole('button', { name: /Play on their screen/ })
    .first()
    .click();
  await expect(screenOf(family)).toHaveAttribute('data-show', 'beat');
  await expect(family.locator('.stage')).toHaveAttribute('data-moment', 'playing');
  await nurse.getByRole('button', { name: 'Back to the question' }).click();
  await expect(screenOf(family)).toHaveAttribute('data-show', 'prompt');
}
