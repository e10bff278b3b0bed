import { test as loudTest, type Page } from '@playwright/test';
import aloud from '../../src/content/ui/kiosk/en/aloud.json' with { type: 'json' };
import loop from '../../src/content/ui/kiosk/en/loop.json' with { type: 'json' };
import { GUARD_MS } from '../../src/modes/kiosk/first-touch.ts';
import { SAME_PRESS } from '../../src/modes/kiosk/stay-here.ts';
import { isSpeaking, said, saidHow, speaks } from '../support/speaking-device.ts';
import { expect, test } from '../support/watched-page.ts';

const KIOSK = '/en/kiosk/';

/** Notes whatever the page does that a kiosk must never do, from before its first script. */
const spied = (page: Page) =>
  page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
      const real = window[store];
      Object.defineProperty(window, store, {
        get: () => {
          seen.push(store);
          return real;
        },
      });
    }
    window.print = () => void seen.push('print');
    window.open = () => (seen.push('open'), null);
    for (const way of ['pushState', 'replaceState'] as const) {
      history[way] = () => void seen.push(way);
    }
  });
const seenBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as { seen: string[] }).seen]);

/** Everything that a browser keeps of a visit. What the worker holds of the site itself is nobody's. */
const keptBy = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const { localStorage, sessionStorage, indexedDB } = frame.contentWindow as Window & typeof globalThis;
    const kept = {
      device: Object.entries(localStorage),
      tab: Object.entries(sessionStorage),
      databases: await indexedDB.databases(),
      cookies: document.cookie,
      window: window.name,
      address: location.search + location.hash,
      back: history.length,
    };
    frame.remove();
    return kept;
  });

const kiosk = (page: Page) => page.locator('.kiosk');
const screen = (page: Page) => page.locator('[data-screen]');

/** From here on time passes only as a test lets it. */
async function opens(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto(KIOSK);
  await expect(kiosk(page)).toHaveAttribute('data-awake', 'true');
  await page.clock.pauseAt(60_000);
}
/** One touch as a person gives it: not a second one at once. */
async function presses(page: Page, name: string | RegExp): Promise<void> {
  await page.clock.runFor(SAME_PRESS + 100);
  await page.getByRole('button', { name }).click();
}
async function begins(page: Page): Promise<void> {
  await opens(page);
  await presses(page, 'Touch to start');
  await page.clock.runFor(GUARD_MS);
  await expect(screen(page)).toHaveAttribute('data-screen', 'message');
}
async function goesTo(page: Page, wanted: 'made' | 'given' | 'fever'): Promise<void> {
  await begins(page);
  await presses(page, /^See how it works/);
  for (const next of ['made', 'given', 'fever'].slice(0, ['made', 'given', 'fever'].indexOf(wanted))) {
    await expect(screen(page)).toHaveAttribute('data-screen', next);
    await presses(page, 'Next');
  }
  await expect(screen(page)).toHaveAttribute('data-screen', wanted);
}

/** Ends the visit, and waits for the fresh page that comes after it. */
async function startsAgain(page: Page): Promise<void> {
  const opened = page.waitForEvent('load');
  await presses(page, 'Start again');
  await opened;
  await expect(kiosk(page)).toHaveAttribute('data-at', 'attract');
  await expect(kiosk(page)).toHaveAttribute('data-awake', 'true');
}

test.use({ viewport: { width: 1080, height: 1920 } });
test.describe.configure({ timeout: 120_000 });

test('a visitor looks around, changes how it looks, leaves, and nothing is left behind', async ({ page }) => {
  await spied(page);
  await goesTo(page, 'fever');
  await presses(page, 'Bigger text');
  await expect(page.locator('html')).toHaveAttribute('data-text', '1.2');
  const before = (await keptBy(page)) as { back: number };
  const nothing = { device: [], tab: [], databases: [], cookies: '', window: '', address: '', back: before.back };
  expect(before).toEqual(nothing);
  expect(before.back).toBeLessThanOrEqual(2);
  expect(await seenBy(page)).toEqual([]);

  await startsAgain(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-text');
  expect(await keptBy(page)).toEqual(nothing);
  expect(await seenBy(page)).toEqual([]);
});

test('what a tab was set to before never shows in a kiosk', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => {
    sessionStorage.setItem('car-t.preferences', '{"text":"1.7","theme":"contrast","motion":"still"}');
  });
  await opens(page);
  for (const look of ['data-text', 'data-theme', 'data-motion']) {
    await expect(page.locator('html')).not.toHaveAttribute(look);
  }
});

test('a page that the browser brings back begins anew', async ({ page }) => {
  await goesTo(page, 'made');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(kiosk(page)).toHaveAttribute('data-at', 'attract');
});

test('no key, menu, wheel or dragging leads out', async ({ page }) => {
  await spied(page);
  await begins(page);
  await page.evaluate(() => {
    const left: string[] = [];
    Object.assign(globalThis, { left });
    for (const name of ['keydown', 'contextmenu', 'dragstart', 'wheel']) {
      addEventListener(name, (event) => {
        const { key, ctrlKey } = event as KeyboardEvent;
        left.push(
          `${name} ${key ? `${ctrlKey ? 'Control+' : ''}${key} ` : ''}${event.defaultPrevented ? 'held' : 'free'}`,
        );
      });
    }
  });
  const left = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { left: string[] }).left.splice(0));
  for (const key of ['Control+p', 'Control+s', 'Control+=', 'F1', 'F11']) await page.keyboard.press(key);
  expect((await left()).filter((each) => !each.startsWith('keydown Control+Control'))).toEqual([
    'keydown Control+p held',
    'keydown Control+s held',
    'keydown Control+= held',
    'keydown F1 held',
    'keydown F11 held',
  ]);
  await page.keyboard.press('Tab');
  expect(await left()).toEqual(['keydown Tab free']);
  // What follows the first touch closely is taken before anybody hears of it.
  await page.clock.runFor(600);
  await page.mouse.move(540, 600);
  await page.mouse.click(540, 600, { button: 'right' });
  // The menu is asked for once the press has been dealt with.
  await expect
    .poll(async () => (await left()).filter((each) => each.startsWith('contextmenu')))
    .toEqual(['contextmenu held']);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await left()).filter((each) => each.startsWith('wheel'))).toEqual(['wheel held']);
  expect(await seenBy(page)).toEqual([]);
});

test('two touches at once move one screen, not two', async ({ page }) => {
  await goesTo(page, 'made');
  await page.clock.runFor(SAME_PRESS + 100);
  await page.getByRole('button', { name: 'Next' }).dblclick();
  await page.clock.runFor(500);
  await expect(screen(page)).toHaveAttribute('data-screen', 'given');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('two fingers zoom an ordinary page, and never the kiosk', async ({ page }) => {
    const zoomed = async (): Promise<number> => {
      const session = await page.context().newCDPSession(page);
      const fingers = (type: 'touchStart' | 'touchMove', apart: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: [
            { x: 540 - apart, y: 700, id: 0 },
            { x: 540 + apart, y: 700, id: 1 },
          ],
        });
      await fingers('touchStart', 50);
      for (let apart = 60; apart <= 400; apart += 20) await fingers('touchMove', apart);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
      await page.waitForTimeout(300);
      return page.evaluate(() => window.visualViewport?.scale ?? 0);
    };
    await page.goto('/en/plan/');
    expect(await zoomed()).toBeGreaterThan(1.5);
    await begins(page);
    expect(await zoomed()).toBe(1);
  });
});

test('a screen is read aloud when asked, pauses, goes on, and stops', async ({ page }) => {
  await speaks(page);
  await goesTo(page, 'fever');
  expect(await said(page)).toEqual([]);
  await presses(page, 'Read aloud');
  await expect.poll(() => isSpeaking(page)).toBe(true);
  expect((await said(page))[0]).toContain('can make you sick');
  await presses(page, 'Pause reading');
  expect(await isSpeaking(page)).toBe(false);
  await presses(page, 'Go on');
  expect(await isSpeaking(page)).toBe(true);
  await presses(page, 'Stop');
  expect(await isSpeaking(page)).toBe(false);
  await expect(page.getByRole('button', { name: 'Read again' })).toBeVisible();
});

for (const [how, goes] of [
  ['the next screen comes', (page: Page) => page.getByRole('button', { name: 'Next' }).click()],
  ['the kiosk begins anew', (page: Page) => page.getByRole('button', { name: 'Start again' }).click()],
  [
    'the screen is hidden',
    (page: Page) =>
      page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        Object.defineProperty(document, 'hidden', { value: false });
        document.dispatchEvent(new Event('visibilitychange'));
      }),
  ],
] as const) {
  test(`reading aloud falls silent when ${how}, and stays silent`, async ({ page }) => {
    await speaks(page);
    await goesTo(page, 'made');
    await presses(page, 'Read aloud');
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await page.clock.runFor(SAME_PRESS + 100);
    await goes(page);
    await expect.poll(() => isSpeaking(page)).toBe(false);
    await page.clock.runFor(1500);
    expect(await isSpeaking(page)).toBe(false);
  });
}

test('the next visitor is read to at the usual speed and volume', async ({ page }) => {
  await speaks(page);
  await begins(page);
  await presses(page, aloud.read);
  await presses(page, aloud.slower);
  expect(await saidHow(page)).toEqual({ rate: 0.75, volume: 1 });
  await startsAgain(page);
  await presses(page, 'Touch to start');
  await page.clock.runFor(GUARD_MS);
  await presses(page, aloud.read);
  expect(await saidHow(page)).toEqual({ rate: 1, volume: 1 });
});

/** Somebody has recorded a screen, and the browser plays what it is given without a sound. */
async function recorded(page: Page, words: string): Promise<void> {
  await page.route('**/narration/narration.json', (route) => route.fulfill({ json: { en: { 'loop/made': words } } }));
  await page.addInitScript(() => {
    const played: string[] = [];
    Object.assign(globalThis, { played });
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      played.push(new URL(this.src).pathname);
      this.dispatchEvent(new Event('playing'));
      return Promise.resolve();
    };
  });
  await speaks(page);
}
const played = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { played: string[] }).played);
const MADE = [`${loop.made.title}.`, ...loop.made.text].join(' ');

test('a recording is played where there is one of the very words of the screen', async ({ page }) => {
  await recorded(page, MADE);
  await page.route('**/narration/en/**', (route) => route.fulfill({ contentType: 'audio/mpeg', body: '' }));
  await goesTo(page, 'made');
  await expect(page.locator('.aloud')).toHaveAttribute('data-reader', 'recording');
  await presses(page, aloud.read);
  expect(await played(page)).toEqual(['/narration/en/loop/made.mp3']);
});

test('a recording of other words is left alone, and the device reads what the screen shows', async ({ page }) => {
  await recorded(page, 'These are other words.');
  await goesTo(page, 'made');
  await presses(page, aloud.read);
  expect(await played(page)).toEqual([]);
  expect(await said(page)).toEqual([`${loop.made.title}.`]);
});

test('where no device speaks, the screen says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', { value: undefined });
  });
  await goesTo(page, 'made');
  await expect(page.getByText('This screen cannot read aloud.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
});

const FEVER = 'Call your team right away, day or night.';

loudTest.describe('a kiosk that breaks', () => {
  loudTest.use({ serviceWorkers: 'block', viewport: { width: 1080, height: 1920 } });

  loudTest('shows what to do about a fever, and comes back by itself', async ({ page }) => {
    let broken = true;
    await page.route(/\/_astro\/Kiosk\.[^/]*\.js/, (route) => (broken ? route.abort() : route.continue()));
    await page.goto(KIOSK);
    await expect(page.locator('.plain').getByText(FEVER)).toBeVisible({ timeout: 15_000 });
    await expect(kiosk(page)).toBeHidden();
    broken = false;
    await expect(kiosk(page)).toHaveAttribute('data-awake', 'true', { timeout: 20_000 });
    await expect(page.locator('.plain')).toBeHidden();
    expect(await page.evaluate(() => window.name)).toMatch(/^kiosk-reloads:\d+$/);
  });

  loudTest('stays on the readable page while the server is away', async ({ page }) => {
    await page.route(/\/_astro\/Kiosk\.[^/]*\.js/, (route) => route.abort());
    await page.goto(KIOSK);
    await page.route(`**${KIOSK}`, (route) => route.abort());
    await expect(page.locator('.plain').getByText(FEVER)).toBeVisible({ timeout: 15_000 });
    await page.waitForTimeout(8000);
    await expect(page.locator('.plain').getByText(FEVER)).toBeVisible();
  });

  loudTest('shows the readable page even where no script of its own came', async ({ page }) => {
    await page.route(/\/_astro\/.*\.js/, (route) => route.abort());
    await page.goto(KIOSK);
    await expect(page.locator('.plain').getByText(FEVER)).toBeVisible({ timeout: 20_000 });
  });

  loudTest('that has lost its whole screen shows the readable page', async ({ page }) => {
    await opens(page);
    await kiosk(page).evaluate((root) => {
      root.replaceChildren();
    });
    await page.clock.runFor(3000);
    await expect(page.locator('.plain').getByText(FEVER)).toBeVisible();
  });

  loudTest('in a corner goes on, and the error is counted', async ({ page }) => {
    await opens(page);
    await page.evaluate(() => {
      addEventListener('part', () => {
        throw new Error('a part broke');
      });
      dispatchEvent(new Event('part'));
      void Promise.reject(new Error('another part broke'));
    });
    await expect(page.locator('html')).toHaveAttribute('data-troubles', '2');
    await page.clock.runFor(3000);
    await expect(page.locator('.plain')).toBeHidden();
    await presses(page, 'Touch to start');
    await expect(screen(page)).toHaveAttribute('data-screen', 'message');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the kiosk is a page to read', async ({ page }) => {
    await page.goto(KIOSK);
    await expect(page.locator('.plain').getByText(FEVER)).toBeVisible();
    await expect(page.locator('.plain').getByText('What to say')).toBeVisible();
    await expect(kiosk(page)).toBeHidden();
  });
});
