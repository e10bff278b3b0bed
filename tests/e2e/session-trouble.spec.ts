import { test as loudTest, type BrowserContext, type Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

/** Opens the nurse's window, awake. */
async function openNurse(nurse: Page): Promise<void> {
  await nurse.goto('/en/session/');
  await expect(nurse.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
}
async function openFamily(context: BrowserContext): Promise<Page> {
  const family = await context.newPage();
  await family.goto('/en/session/screen/');
  await expect(family.locator('.window')).toHaveAttribute('data-awake', 'true');
  return family;
}
async function start(nurse: Page, path = /Safety only/): Promise<void> {
  await nurse.getByRole('radio', { name: path }).check();
  await nurse.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(nurse.getByRole('button', { name: 'End session' })).toBeVisible();
}
async function startTwo(nurse: Page, path?: RegExp): Promise<Page> {
  await openNurse(nurse);
  const family = await openFamily(nurse.context());
  await nurse.bringToFront();
  await start(nurse, path);
  return family;
}
const stageOf = (window: Page) => window.locator('.stage').first();
const screenOf = (window: Page) => window.locator('.screen');
const expectBeat = (window: Page, beat: string) => expect(stageOf(window)).toHaveAttribute('data-beat', beat);

async function park(nurse: Page, question: string): Promise<void> {
  await nurse.getByRole('button', { name: /^Park a question/ }).click();
  await nurse.getByRole('textbox', { name: 'Their question' }).fill(question);
  await nurse.keyboard.press('Enter');
  await nurse.keyboard.press('Escape');
}

test.describe('windows', () => {
  test('presses in both windows at once leave both at the same place', async ({ page: nurse }) => {
    const family = await startTwo(nurse, /Full session/);
    for (let round = 0; round < 4; round += 1) {
      await Promise.all([family.keyboard.press('PageDown'), nurse.keyboard.press(round % 2 ? 'PageDown' : 'b')]);
    }
    const at = (window: Page) =>
      window.evaluate(() => document.querySelector<HTMLElement>('.stage')?.dataset['beat'] ?? 'none');
    await expect.poll(async () => [await at(family), await at(family)]).toEqual([await at(nurse), await at(nurse)]);
    const isDark = (await nurse.getByText('Their screen is dark').count()) > 0;
    await expect(family.locator('.dark')).toHaveCount(isDark ? 1 : 0);
  });

  test('before the start no key moves the family’s screen', async ({ page: nurse }) => {
    await openNurse(nurse);
    const family = await openFamily(nurse.context());
    for (const key of ['PageDown', 'ArrowRight', 'b', 'f']) await family.keyboard.press(key);
    await expect(screenOf(family)).toHaveAttribute('data-show', 'welcome');
    await expect(family.locator('.dark')).toHaveCount(0);
    await nurse.bringToFront();
    await start(nurse);
    await expectBeat(family, 'take-your-temperature');
  });

  test('a second nurse’s window joins in; when one ends, nothing stays in the other, nor in its address', async ({
    page: nurse,
    context,
  }) => {
    const family = await startTwo(nurse);
    await park(nurse, 'Can I drive?');
    const second = await context.newPage();
    await second.goto('/en/session/');
    await expectBeat(second, 'take-your-temperature');
    await second.keyboard.press('PageDown');
    for (const window of [nurse, second, family]) await expectBeat(window, 'call-now');
    await second.getByRole('button', { name: 'End session' }).click();
    await second.getByRole('button', { name: 'End it' }).click();
    for (const window of [nurse, second]) {
      await expect(window.getByText('Nothing was kept')).toBeVisible();
      expect(new URL(window.url()).hash).toBe('');
    }
    await expect(screenOf(family)).toHaveAttribute('data-show', 'welcome');
  });

  test('reloading finds the film, the freeze, the dark and the detour again', async ({ page: nurse }) => {
    test.slow();
    const family = await startTwo(nurse);
    nurse.on('dialog', (dialog) => void dialog.accept());
    family.on('dialog', (dialog) => void dialog.accept());

    await nurse.keyboard.press('PageDown');
    await expect(stageOf(family)).toHaveAttribute('data-moment', 'playing');
    await family.reload();
    await expectBeat(family, 'call-now');
    await nurse.reload();
    await expectBeat(nurse, 'call-now');

    await nurse.keyboard.press('f');
    await nurse.keyboard.press('PageDown');
    await family.reload();
    // A window lives once it has woken and heard of the other.
    await expectBeat(family, 'call-now');
    await nurse.reload();
    await expectBeat(nurse, 'caregiver-watches');
    await expectBeat(family, 'call-now');
    await expect(nurse.getByText('Frozen for them')).toBeVisible();
    await nurse.keyboard.press('f');

    await nurse.keyboard.press('b');
    await family.reload();
    await expect(family.locator('.dark')).toHaveCount(1);
    await nurse.reload();
    await expect(nurse.getByText('Their screen is dark')).toBeVisible();
    await nurse.keyboard.press('b');

    await nurse.getByRole('button', { name: 'Day slider' }).click();
    await nurse.getByRole('slider').press('ArrowRight');
    await family.reload();
    await expect(screenOf(family).getByRole('heading', { name: 'Day 8' })).toBeVisible();
    await nurse.reload();
    await expect(screenOf(nurse).getByRole('heading', { name: 'Day 8' })).toBeVisible();
  });

  test('a tablet that is reloaded while it goes round shows no counts, but the next person’s turn', async ({
    page: nurse,
  }) => {
    await startTwo(nurse);
    await nurse.getByRole('button', { name: 'Ask the room' }).click();
    await nurse.getByRole('button', { name: /It is 2 a\.m\./ }).click();
    await nurse.getByRole('button', { name: 'On this tablet' }).click();
    await nurse.getByRole('button', { name: 'Pass the tablet' }).click();
    const tablet = nurse.locator('dialog[open]');
    await tablet.getByRole('radio', { name: 'Call your team now' }).check();
    await tablet.getByRole('button', { name: 'This is my choice' }).click();
    await expect(tablet).toContainText('Thank you. Pass it on.');
    await nurse.reload();
    await expect(nurse.locator('dialog[open]')).toContainText('Person 2 of 2');
  });

  test('leaving is asked about only if something is not printed and no other window lives', async ({ page: nurse }) => {
    const asked: string[] = [];
    nurse.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await openNurse(nurse);
    await start(nurse);
    await nurse.reload();
    expect(asked).toEqual([]);
    await nurse.getByRole('button', { name: /^Go on with the session/ }).click();
    await park(nurse, 'Can I drive?');
    const family = await openFamily(nurse.context());
    await nurse.bringToFront();
    await nurse.reload();
    await expect(nurse.getByRole('button', { name: 'End session' })).toBeVisible();
    expect(asked).toEqual([]);
    await family.close();
    await nurse.keyboard.press('PageDown');
    await nurse.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('windows that cannot hear one another leave one screen, and say so', async ({ page: nurse }) => {
    await nurse.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    });
    await openNurse(nurse);
    await expect(nurse.getByText('This browser cannot join two windows. Use one screen.')).toBeVisible();
    await expect(nurse.getByRole('radio', { name: /Open a second window/ })).toBeDisabled();
    await expect(nurse.getByRole('radio', { name: /Use this one screen/ })).toBeChecked();
    await nurse.getByRole('button', { name: 'Start', exact: true }).click();
    await nurse.keyboard.press('PageDown');
    await expectBeat(nurse, 't-cell');
    await expect(nurse.getByText('Watch for')).toHaveCount(0);
  });

  test('a browser that opens no window is told about, with the address to open', async ({ page: nurse }) => {
    await nurse.addInitScript(() => {
      window.open = () => null;
    });
    await openNurse(nurse);
    await nurse.getByRole('button', { name: 'Open their screen' }).click();
    await expect(nurse.getByRole('alert')).toContainText('Allow pop-ups');
    await expect(nurse.getByRole('link', { name: '/en/session/screen/' })).toBeVisible();
  });

  test('one screen that is reloaded goes on as one screen: notes never come up beside the picture', async ({
    page: nurse,
  }) => {
    await openNurse(nurse);
    await nurse.getByRole('radio', { name: /Use this one screen/ }).check();
    await start(nurse);
    await nurse.keyboard.press('PageDown');
    await nurse.reload();
    await expect(nurse.getByRole('radio', { name: /Use this one screen/ })).toBeChecked();
    await nurse.getByRole('button', { name: /^Go on with the session/ }).click();
    await expectBeat(nurse, 'call-now');
    await expect(nurse.getByText('Watch for')).toHaveCount(0);
  });

  test('a family’s screen that is hidden for minutes still counts as open, and one that is closed does not', async ({
    page: nurse,
  }) => {
    await nurse.clock.install();
    await openNurse(nurse);
    const family = await openFamily(nurse.context());
    await expect(nurse.getByText('Their screen is open')).toBeVisible();
    // Their window goes on by itself and says so; the nurse's clock runs far ahead in small steps.
    for (let minute = 0; minute < 3; minute += 1) {
      await nurse.clock.runFor(30_000);
      await family.waitForTimeout(2500);
      await nurse.clock.runFor(1000);
      await expect(nurse.getByText('Their screen is open')).toBeVisible();
    }
    await family.close();
    await nurse.clock.runFor(2000);
    await expect(nurse.getByRole('button', { name: 'Open their screen' })).toBeVisible();
  });
});

test.describe('the network', () => {
  loudTest(
    'what does not come leaves words and still in both windows, and comes when it is tried again',
    async ({ page: nurse }) => {
      let isReachable = false;
      await nurse
        .context()
        .route(/session\/\d-[a-z-]+\.json$/, (route) => (isReachable ? route.continue() : route.abort()));
      const family = await startTwo(nurse);
      for (const window of [nurse, family]) {
        await expect(
          screenOf(window).locator('img[src="/stills/5-monitoring/take-your-temperature.svg"]'),
        ).toBeVisible();
        await expect(screenOf(window).locator('.caption')).not.toBeEmpty();
      }
      await expect(nurse.getByText('This part could not be loaded.')).toBeVisible();
      // Once the window is quiet all other steps fail, too: still each one says so and can be tried again.
      await nurse.waitForTimeout(4000);
      await expect(nurse.getByText('This part could not be loaded.')).toBeVisible();
      isReachable = true;
      await nurse.getByRole('button', { name: 'Try again' }).click();
      await expectBeat(nurse, 'take-your-temperature');
      await expect(nurse.getByText('Watch for')).toBeVisible();
      await expectBeat(family, 'take-your-temperature');
    },
  );

  loudTest('a question that has not come to their screen comes there by itself', async ({ page: nurse }) => {
    await openNurse(nurse);
    const family = await nurse.context().newPage();
    let isReachable = false;
    await family.route('**/session/5-monitoring.json', (route) => (isReachable ? route.continue() : route.abort()));
    await family.goto('/en/session/screen/');
    await nurse.bringToFront();
    await start(nurse);
    await nurse.getByRole('button', { name: 'Ask the room' }).click();
    await nurse.getByRole('button', { name: /It is 2 a\.m\./ }).click();
    await expect(screenOf(family)).toContainText('Your nurse reads it to you.');
    isReachable = true;
    await expect(screenOf(family)).toContainText('What do you do first?');
  });

  loudTest('after a quiet moment the whole session goes on without a network', async ({ page: nurse, context }) => {
    const family = await startTwo(nurse, /Full session/);
    const everything = (window: Page) =>
      expect
        .poll(
          () =>
            window.evaluate(
              () =>
                performance.getEntriesByType('resource').filter(({ name }) => /session\/[\w-]+\.json/.test(name))
                  .length,
            ),
          { timeout: 30_000 },
        )
        .toBe(9);
    await everything(nurse);
    await everything(family);
    await nurse.waitForTimeout(1000);
    await context.setOffline(true);
    await nurse.getByRole('button', { name: 'All steps' }).click();
    await nurse
      .getByRole('dialog')
      .getByRole('button', { name: /^Fever: call now, day or night/ })
      .click();
    for (const window of [nurse, family]) await expectBeat(window, 'call-now');
    await nurse.keyboard.press('r');
    await expect(stageOf(family)).toHaveAttribute('data-moment', 'playing');
    await nurse.getByRole('button', { name: 'Day slider' }).click();
    await expect(screenOf(family).getByRole('heading', { name: 'Day 7' })).toBeVisible();
    await nurse.getByRole('button', { name: 'Back to the picture' }).click();
    await nurse.getByRole('button', { name: 'More topics' }).click();
    await expect(screenOf(family).getByRole('heading')).toHaveText('Questions people ask');
  });

  loudTest(
    'a clinic’s file that cannot be read leaves the session with what the site was built with',
    async ({ page: nurse }) => {
      await nurse
        .context()
        .route('**/clinic.json', (route) => route.fulfill({ contentType: 'application/json', body: '{"phone": ' }));
      const family = await startTwo(nurse);
      await expectBeat(family, 'take-your-temperature');
      await nurse.getByRole('button', { name: 'Call card' }).click();
      await expect(screenOf(family)).toContainText(/Call/);
      await expect(screenOf(family)).not.toContainText(/\{|undefined|null/);
      await nurse.getByRole('button', { name: 'Print', exact: true }).click();
      await expect(nurse.getByRole('dialog').locator('.paper')).toContainText('Call now, day or night');
    },
  );
});

test.describe('keys alone', () => {
  const focusIsInSession = (nurse: Page) =>
    nurse.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

  test('the focus is never lost, whatever is pressed, from the start to the end', async ({ page: nurse }) => {
    const press = async (name: string | RegExp, key = 'Enter'): Promise<void> => {
      await nurse.getByRole('button', { name }).first().focus();
      await nurse.keyboard.press(key);
      await expect.poll(() => focusIsInSession(nurse), String(name)).toBe(true);
    };
    await openNurse(nurse);
    await press('Start');
    await nurse.keyboard.press('ArrowRight');
    expect(await focusIsInSession(nurse)).toBe(true);
    await press(/^Next$/);
    await expect(nurse.getByRole('button', { name: 'Next', exact: true })).toBeFocused();
    await press('All steps');
    await nurse.keyboard.press('Escape');
    await expect(nurse.getByRole('button', { name: 'All steps' })).toBeFocused();
    await press('All steps');
    await press(/^Fever: call now, day or night/);
    await expectBeat(nurse, 'call-now');
    await press('Day slider');
    await press('Back to the picture');
    await press(/only if they ask/);
    await press('Back to the picture');
    await press('Ask the room');
    await press(/It is 2 a\.m\./);
    await press('Show the counts');
    await press('Show what is so');
    await press('Show it in the film');
    await press('All steps');
    await press(/^Five safety points/);
    await press(/Play on their screen/);
    await press('Back to the question');
    await press('Freeze');
    await press('Show them this');
    await press('Print');
    await nurse.keyboard.press('Escape');
    await press('End session');
    await expect(nurse.getByRole('button', { name: 'Go on', exact: true })).toBeFocused();
    await press('End it');
    await expect(nurse.getByText('Nothing was kept')).toBeFocused();
  });
});

test.describe('with less movement', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('playing shows the picture before, then the complete one, and nothing in between', async ({ page: nurse }) => {
    const family = await startTwo(nurse);
    await expect(stageOf(family)).toHaveAttribute('data-moment', 'holding');
    /** Every picture that stands in a window until the film has come and gone. */
    const picturesOf = (window: Page): Promise<number> =>
      window.evaluate(async () => {
        const stage = document.querySelector<HTMLElement>('.stage');
        const pictures = new Set<string>();
        let hasPlayed = false;
        for (let frame = 0; frame < 800; frame += 1) {
          const parts = [...(stage?.querySelectorAll('.picture *') ?? [])];
          const values = parts.map(({ attributes }) => [...attributes].map(({ name, value }) => name + value).sort());
          pictures.add(JSON.stringify(values));
          hasPlayed ||= stage?.dataset['moment'] === 'playing';
          if (hasPlayed && stage?.dataset['moment'] === 'holding') return pictures.size;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return 0;
      });
    const pictures = Promise.all([picturesOf(nurse), picturesOf(family)]);
    await nurse.keyboard.press('r');
    expect(await pictures).toEqual([2, 2]);
  });
});

loudTest.describe('with script off', () => {
  loudTest.use({ javaScriptEnabled: false });

  // Chromium says aloud that it leaves out a transition between two pages.
  loudTest('the page leads to the notes and the sheets', async ({ page }) => {
    for (const [name, title] of [
      ['Print the notes for all steps', 'Notes for leading a session'],
      ['Print the sheets without a session', 'Sheets to take home'],
    ] as const) {
      await page.goto('/en/session/');
      await page.getByRole('link', { name }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    }
  });
});
