import type { Locator, Page } from '@playwright/test';
import { LOOP_BEATS } from '../../src/domain/kiosk/kiosk-place.ts';
import { SAME_PRESS } from '../../src/modes/kiosk/stay-here.ts';
import { engineeringScore } from '../../src/scenes/2-engineering/engineering.score.ts';
import { beginToWait } from '../soak/waiting.ts';
import { isSpeaking, said, speaks } from '../support/speaking-device.ts';
import { expect, test } from '../support/watched-page.ts';

test.use({ viewport: { width: 1080, height: 1920 }, deviceScaleFactor: 0.25, hasTouch: true });
test.describe.configure({ timeout: 240_000 });

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Ten frames of a film, so that two runs of it are drawn at the same moments. */
const FRAMES = 160;
/** The first film on the short way, in milliseconds. */
const FILM = SECOND * (engineeringScore.beats.find(({ id }) => id === LOOP_BEATS.made?.beat)?.seconds ?? NaN);

const kiosk = (page: Page): Locator => page.locator('.kiosk');
const question = (page: Page): Locator => page.getByRole('alertdialog', { name: 'Still there?' });
const stage = (page: Page): Locator => page.locator('.film .stage');
const aloud = (page: Page): Locator => page.locator('.aloud');

/** One touch as a person gives it: not a second one at once. What it does takes none of the page's time. */
async function presses(page: Page, name: string | RegExp): Promise<void> {
  await page.waitForTimeout(SAME_PRESS + 50);
  await page.getByRole('button', { name }).click();
}

/** Somebody has touched the start just now, and the time since is moved by hand. */
async function begins(page: Page): Promise<void> {
  await beginToWait(page);
  await page.getByRole('button', { name: 'Touch to start' }).click();
  await page.clock.runFor(SECOND);
  await expect(page.locator('[data-screen="message"]')).toBeVisible();
}

/** On the first screen with a film, which has just begun. */
async function beginsFilm(page: Page): Promise<void> {
  await begins(page);
  await presses(page, /^See how it works/);
  await expect(stage(page)).toHaveAttribute('data-moment', 'playing');
}

/** The film plays for so many milliseconds more, give or take a few frames, and then holds. */
async function endsAfter(page: Page, rest: number): Promise<void> {
  await page.clock.runFor(rest - FRAMES);
  await expect(stage(page)).toHaveAttribute('data-moment', 'playing');
  await page.clock.runFor(2 * FRAMES);
  await expect(stage(page)).toHaveAttribute('data-moment', 'holding');
}

/** Nobody comes for so many seconds, and nobody is asked. Then a second more, and somebody is. */
async function isAskedAfter(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor((seconds - 1) * SECOND);
  await expect(question(page)).toBeHidden();
  await page.clock.runFor(2 * SECOND);
  await expect(question(page)).toBeVisible();
}

/** The question has so many seconds from now on, and then the next visitor finds the start. */
async function runsOutAfter(page: Page, seconds: number): Promise<void> {
  await expect(question(page).locator('.ring')).toContainText(String(seconds));
  await page.clock.runFor((seconds - 2) * SECOND);
  await expect(question(page)).toBeVisible();
  await expect(kiosk(page)).not.toHaveAttribute('data-at', 'attract');
  await page.clock.runFor(4 * SECOND);
  await expect(kiosk(page)).toHaveAttribute('data-at', 'attract');
}

/** The page is covered, or its screen goes dark; or it comes back. */
const turns = (page: Page, visibility: DocumentVisibilityState): Promise<void> =>
  page.evaluate((is) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => is });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => is === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibility);

/** A device that sleeps for an hour runs each timer once when it wakes. */
const sleeps = (page: Page): Promise<void> => page.clock.fastForward(HOUR);

async function hiddenForAnHour(page: Page): Promise<void> {
  await turns(page, 'hidden');
  await sleeps(page);
  await turns(page, 'visible');
}

/** What the clinic has set, beside what it always has. */
async function clinicSets(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const body = JSON.stringify(settings);
  await page.route('**/clinic.json', (route) => route.fulfill({ contentType: 'application/json', body }));
}

/** What a device with a voice was given to say, and whether it speaks. */
const voice = async (page: Page): Promise<{ readonly given: number; readonly speaking: boolean }> => ({
  given: (await said(page)).length,
  speaking: await isSpeaking(page),
});
/** Milliseconds in which a voice says a letter, by the page's own clock. */
const LETTER = 120;

async function movesClock(page: Page, by: number): Promise<void> {
  const before = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(before + by);
  expect((await page.evaluate(() => Date.now())) - before).toBe(by);
}
/** Sets the time zone of a device, as often as wanted. */
async function zones(page: Page): Promise<(timezoneId: string) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (timezoneId) => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId });
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
  };
}

/** Every way in which the clock of a device jumps while a page is open. It stands in Berlin at first. */
async function jumps(page: Page): Promise<readonly (() => Promise<void>)[]> {
  const toZone = await zones(page);
  await toZone('Europe/Berlin');
  return [
    () => movesClock(page, DAY),
    () => movesClock(page, -DAY),
    // The beginning of its time, as with an empty battery.
    () => page.clock.setSystemTime(0),
    // Into the nights in which summer begins and ends.
    () => page.clock.setSystemTime('2026-03-29T00:59:59.500Z'),
    () => page.clock.setSystemTime('2026-10-25T00:59:59.500Z'),
    () => toZone('Pacific/Kiritimati'),
  ];
}

test.describe('before somebody who wants no movement', () => {
  test.use({ reducedMotion: 'reduce' });

  test('from one film of a step to the next the button tells whether the picture is complete', async ({ page }) => {
    await begins(page);
    await presses(page, /^The whole tour/);
    const button = page.locator('.play');
    for (let film = 0; film < 3; film += 1) {
      await expect(stage(page)).toHaveAttribute('data-moment', 'playing');
      await expect(button).toHaveAccessibleName('Pause');
      await page.clock.runFor(2 * SECOND);
      await expect(stage(page)).toHaveAttribute('data-moment', 'holding');
      await expect(button).toHaveAccessibleName('Replay');
      await presses(page, 'Next');
    }
  });
});

test.describe('a clock that jumps', () => {
  test('leaves a film where it is, whichever way it jumps', async ({ page }) => {
    const all = await jumps(page);
    await beginsFilm(page);
    const drawn = async (moves: readonly (() => Promise<void>)[]): Promise<string[]> => {
      const moments: string[] = [];
      for (const move of moves) {
        await move();
        await page.clock.runFor(FRAMES);
        moments.push(await stage(page).innerHTML());
      }
      await endsAfter(page, FILM - moves.length * FRAMES);
      return moments;
    };
    const steady = await drawn(all.map(() => () => Promise.resolve()));
    expect(new Set(steady).size).toBe(all.length);
    await presses(page, 'Replay');
    expect(await drawn(all)).toEqual(steady);
  });

  test('brings no question nearer, puts none off, and takes no second from an answer', async ({ page }) => {
    const all = await jumps(page);
    await begins(page);
    // One second has passed since the touch.
    for (const jump of all) {
      await jump();
      await page.clock.runFor(14 * SECOND);
      await expect(question(page)).toBeHidden();
    }
    await isAskedAfter(page, 90 - 1 - all.length * 14);
    for (const [index, jump] of all.entries()) {
      await jump();
      await page.clock.runFor(3 * SECOND);
      await expect(question(page).locator('.ring')).toContainText(String(29 - 3 * (index + 1)));
    }
    await runsOutAfter(page, 29 - 3 * all.length);
  });
});

test.describe('a page that nobody sees for an hour', () => {
  test('stops its film, and goes on from there when somebody wants it', async ({ page }) => {
    await beginsFilm(page);
    await page.clock.runFor(10 * FRAMES);
    await hiddenForAnHour(page);
    await page.getByRole('button', { name: 'I am still here' }).click();
    await page.clock.runFor(SECOND);
    await expect(question(page)).toBeHidden();
    await expect(stage(page)).toHaveAttribute('data-moment', 'paused');
    await presses(page, 'Play');
    await endsAfter(page, FILM - 10 * FRAMES);
  });

  test('plays a film that comes late from its beginning', async ({ page }) => {
    let lets: () => void = () => undefined;
    const isLet = new Promise<void>((resolve) => (lets = resolve));
    await page.route('**/session/2-engineering.json', async (route) => {
      await isLet;
      await route.continue();
    });
    await begins(page);
    await presses(page, /^See how it works/);
    await hiddenForAnHour(page);
    await page.getByRole('button', { name: 'I am still here' }).click();
    await page.clock.runFor(SECOND);
    lets();
    await expect(stage(page)).toHaveAttribute('data-moment', 'playing');
    await endsAfter(page, FILM);
  });

  test('asks with all of the time to answer, whether it asked before or not', async ({ page }) => {
    await begins(page);
    await hiddenForAnHour(page);
    await expect(question(page)).toBeVisible();
    await page.clock.runFor(17 * SECOND);
    await hiddenForAnHour(page);
    await page.clock.runFor(12 * SECOND);
    await turns(page, 'hidden');
    await page.clock.runFor(40 * SECOND);
    await turns(page, 'visible');
    await runsOutAfter(page, 30);
  });

  test('falls silent, and says nothing late', async ({ page }) => {
    await speaks(page, LETTER);
    await begins(page);
    await presses(page, 'Read aloud');
    await page.clock.runFor(SECOND);
    expect(await voice(page)).toEqual({ given: 1, speaking: true });
    await turns(page, 'hidden');
    expect(await voice(page)).toEqual({ given: 1, speaking: false });
    await sleeps(page);
    await turns(page, 'visible');
    await page.getByRole('button', { name: 'I am still here' }).click();
    await page.clock.runFor(MINUTE);
    expect(await voice(page)).toEqual({ given: 1, speaking: false });
    await expect(aloud(page)).toHaveAttribute('data-state', 'silent');
    await page.getByRole('button', { name: 'Read again' }).click();
    expect(await voice(page)).toEqual({ given: 2, speaking: true });
  });
});

test('a device that sleeps without a word wakes with the same moment of the film, and asks with all of the time', async ({
  page,
}) => {
  await beginsFilm(page);
  await page.clock.runFor(10 * FRAMES);
  await sleeps(page);
  await expect(question(page).locator('.ring')).toContainText('30');
  await endsAfter(page, FILM - 10 * FRAMES);
  await page.clock.runFor(28 * SECOND - (FILM - 9 * FRAMES));
  await expect(question(page)).toBeVisible();
  await expect(kiosk(page)).not.toHaveAttribute('data-at', 'attract');
  await page.clock.runFor(4 * SECOND);
  await expect(kiosk(page)).toHaveAttribute('data-at', 'attract');
});

test('a page that is shown anew, but was not kept from before, goes on as it was', async ({ page }) => {
  await beginsFilm(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })));
  await expect(page.locator('[data-screen="made"]')).toBeVisible();
  await expect(stage(page)).toHaveAttribute('data-moment', 'playing');
});

test.describe('nobody is sent away who has not been asked', () => {
  for (const [settings, asksAfter, waitsFor] of [
    [{ idleSeconds: 60, idleWarningSeconds: 15 }, 60, 20],
    [{ idleSeconds: 59, idleWarningSeconds: 14 }, 90, 30],
    [{ idleSeconds: -1, idleWarningSeconds: 0 }, 90, 30],
    [{ idleSeconds: 601, idleWarningSeconds: 121 }, 90, 30],
    [{ idleSeconds: '1', idleWarningSeconds: [1] }, 90, 30],
  ] as const) {
    test(`asks after ${String(asksAfter)} s, and waits ${String(waitsFor)} s, where a clinic has set ${JSON.stringify(settings)}`, async ({
      page,
    }) => {
      await clinicSets(page, settings);
      await begins(page);
      await isAskedAfter(page, asksAfter - 1);
      await runsOutAfter(page, waitsFor - 1);
    });
  }

  test('however often somebody is asked, any sign of them keeps the screen where it is', async ({ page }) => {
    await begins(page);
    const answers: readonly (() => Promise<void>)[] = [
      () => page.getByRole('button', { name: 'I am still here' }).click(),
      () => page.touchscreen.tap(540, 300),
      ...['Enter', 'Space', 'Escape', 'ArrowDown', '1', 'F7', 'PageDown'].map((key) => () => page.keyboard.press(key)),
      () => page.mouse.click(540, 300),
      () => page.touchscreen.tap(20, 1900),
      () => page.keyboard.press('Backspace'),
    ];
    expect(answers).toHaveLength(12);
    for (const answer of answers) {
      await page.clock.runFor(90 * SECOND);
      await expect(question(page)).toBeVisible();
      await page.clock.runFor(28 * SECOND);
      await page.waitForTimeout(SAME_PRESS + 50);
      await answer();
      await page.clock.runFor(SECOND);
      await expect(question(page)).toBeHidden();
      await expect(page.locator('[data-screen="message"]')).toBeVisible();
    }
  });

  test('each key of a switch says that somebody is there', async ({ page }) => {
    await begins(page);
    for (const key of ['Tab', 'Shift', 'ArrowRight', 'ArrowUp', '1', 'F7', 'Escape', 'Tab']) {
      await page.clock.runFor(85 * SECOND);
      await page.keyboard.press(key);
    }
    await isAskedAfter(page, 90);
  });

  test('a film is somebody until its end, and the time counts from there', async ({ page }) => {
    await beginsFilm(page);
    await endsAfter(page, FILM);
    await isAskedAfter(page, 90);
  });

  test('reading aloud is somebody until its end, and the time counts from there', async ({ page }) => {
    await clinicSets(page, { idleSeconds: 60 });
    await speaks(page, LETTER);
    await begins(page);
    await presses(page, 'Read aloud');
    let reads = 0;
    while ((await aloud(page).getAttribute('data-state')) === 'speaking') {
      await page.clock.runFor(SECOND);
      reads += 1;
    }
    expect(reads).toBeGreaterThan(10);
    await isAskedAfter(page, 59);
  });

  for (const [name, held, asksAfter] of [
    ['half a minute is somebody until it is lifted', 30, 90],
    ['more than a minute is nobody after that minute', 61, 89],
  ] as const) {
    test(`a finger on the glass for ${name}`, async ({ page, context }) => {
      await begins(page);
      const glass = await context.newCDPSession(page);
      await glass.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 540, y: 900 }] });
      await page.clock.runFor(held * SECOND);
      await expect(question(page)).toBeHidden();
      await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await isAskedAfter(page, asksAfter);
    });
  }
});
