import type { Locator, Page } from '@playwright/test';
import { attractAt, DARK_EVERY_SECONDS } from '../../src/domain/kiosk/attract-loop.ts';
import { LOOP_BEATS } from '../../src/domain/kiosk/kiosk-place.ts';
import { ATTRACT_PICTURES } from '../../src/modes/kiosk/kiosk-pictures.ts';
import { SAME_PRESS } from '../../src/modes/kiosk/stay-here.ts';
import { engineeringScore } from '../../src/scenes/2-engineering/engineering.score.ts';
import { beginToWait, seenBy, updatesAsked, waits } from '../soak/waiting.ts';
import { ScreenLight, type Light } from '../support/screen-light.ts';
import { expect, test } from '../support/watched-page.ts';

// What shows is looked at in rough only, and a trace of a day costs more than the day.
test.use({ viewport: { width: 1080, height: 1920 }, deviceScaleFactor: 0.25, hasTouch: true, trace: 'off' });
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

/** A device with a voice that needs 120 milliseconds for a letter, by the page's own clock. What it was given stays known. */
async function hasVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Utterance {
      onstart: (() => void) | undefined;
      onend: (() => void) | undefined;
      onerror: (() => void) | undefined;
      constructor(readonly text: string) {}
    }
    class Voice extends EventTarget {
      readonly given: string[] = [];
      readonly pending = false;
      #sounding: Utterance | undefined;
      get speaking(): boolean {
        return this.#sounding !== undefined;
      }
      getVoices(): object[] {
        return [{ lang: 'en-US', localService: true, default: true }];
      }
      speak(utterance: Utterance): void {
        this.given.push(utterance.text);
        this.#sounding = utterance;
        utterance.onstart?.();
        setTimeout(() => {
          // A voice that was cut off says so late, as the end of what it was given.
          if (this.#sounding === utterance) this.#sounding = undefined;
          utterance.onend?.();
        }, utterance.text.length * 120);
      }
      cancel(): void {
        this.#sounding = undefined;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', { value: new Voice() });
  });
}
const voice = (page: Page): Promise<{ readonly given: number; readonly speaking: boolean }> =>
  page.evaluate(() => {
    const { given, speaking } = speechSynthesis as unknown as { readonly given: string[]; readonly speaking: boolean };
    return { given: given.length, speaking };
  });

/** Ways in which a clock jumps while a page is open. */
const JUMPS: readonly (readonly [name: string, jump: (page: Page) => Promise<void>])[] = [
  ['a day on', (page) => movesClock(page, DAY)],
  ['a day back', (page) => movesClock(page, -DAY)],
  ['to the beginning of its time, as with an empty battery', (page) => page.clock.setSystemTime(0)],
  ['into the night in which summer begins', (page) => page.clock.setSystemTime('2026-03-29T00:59:59.500Z')],
  ['into the night in which summer ends', (page) => page.clock.setSystemTime('2026-10-25T00:59:59.500Z')],
];
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

test.describe('a kiosk that waits', () => {
  // Small, since what is counted does not depend on the size.
  test.use({ viewport: { width: 270, height: 480 } });

  test('for a day keeps nothing, asks for nothing but pictures and updates, and shows at each moment what is due', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await beginToWait(page);
    const { before, after, wrong, darkLooks } = await waits(page, 1);
    expect(wrong).toEqual([]);
    expect(darkLooks).toBeGreaterThan(5);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(0);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
    // 6600 pictures came and went: not 20 bytes of each.
    expect(after.heap - before.heap).toBeLessThan(128 * 1024);
    expect(asked.filter((path) => path === '/clinic.json')).toHaveLength(1);
    expect(await updatesAsked(page)).toBe(24);
  });
});

test.describe('a kiosk that waits before somebody who wants no movement', () => {
  test.use({ reducedMotion: 'reduce' });

  test('changes its pictures and its places as always, and nothing is seen to move', async ({ page }) => {
    await beginToWait(page);
    await expect(page.locator('.attract')).toHaveAttribute('data-still', 'true');
    const changing = new Set<string>();
    let seconds = 0;
    // Right after each minute, when everything has just taken another place; pictures, colours and the dark come with it.
    for (let minute = 1; minute <= 12; minute += 1) {
      await page.clock.runFor(minute * MINUTE + 20 - seconds * SECOND);
      seconds = minute * 60 + 0.02;
      expect(await seenBy(page)).toEqual(attractAt(seconds, ATTRACT_PICTURES.length));
      const now = await page.evaluate(() =>
        document
          .getAnimations()
          .map((each) =>
            each instanceof CSSTransition ? each.transitionProperty : (each as CSSAnimation).animationName,
          ),
      );
      for (const name of now) changing.add(name);
      expect(await page.locator('[data-as="here"] img').evaluate((img) => getComputedStyle(img).transform)).toBe(
        'none',
      );
    }
    const fades = [...changing].filter((name) => /^opacity$|color$/.test(name));
    expect(fades).not.toEqual([]);
    expect([...changing]).toEqual(fades);
  });
});

test.describe('a screen that nothing may burn into', () => {
  test('has no place that is as bright for an hour, hardly one for ten minutes, and none of them without a dark frame', async ({
    page,
  }) => {
    await beginToWait(page);
    const light = await ScreenLight.of(page);
    const most = { bright: 0, brightForLong: 0, inTheDark: 0 };
    let darkFrames = 0;
    let last: Light | undefined;
    // Each minute everything takes another place.
    for (let minute = 0; minute <= 60; minute += 1) {
      await page.clock.runFor(minute === 0 ? 20 * SECOND : MINUTE);
      const seconds = 20 + minute * 60;
      const { isDark } = attractAt(seconds, ATTRACT_PICTURES.length);
      const now = await light.looks(seconds, !isDark);
      if (isDark) {
        darkFrames += 1;
        most.inTheDark = Math.max(most.inTheDark, now.brightest);
      } else {
        most.bright = Math.max(most.bright, now.bright / now.places);
        most.brightForLong = Math.max(most.brightForLong, now.brightForLong / now.places);
        last = now;
      }
    }
    expect(last?.alwaysBright).toBe(0);
    expect(most.brightForLong).toBeLessThan(1 / 1000);
    expect(most.bright).toBeGreaterThan(1 / 2);
    expect(most.inTheDark).toBeLessThan(4);
    expect(darkFrames).toBeGreaterThan(0);
    expect(DARK_EVERY_SECONDS).toBeLessThan(600);
  });
});

test.describe('a clock that jumps', () => {
  test('leaves a film where it is, whichever way it jumps', async ({ page }) => {
    const toZone = await zones(page);
    await toZone('Europe/Berlin');
    await beginsFilm(page);
    const all = [
      ...JUMPS.map(
        ([, jump]) =>
          () =>
            jump(page),
      ),
      () => toZone('Pacific/Kiritimati'),
    ];
    const drawn = async (jumps: readonly (() => Promise<void>)[]): Promise<string[]> => {
      const moments: string[] = [];
      for (const jump of jumps) {
        await jump();
        await page.clock.runFor(FRAMES);
        moments.push(await stage(page).innerHTML());
      }
      await endsAfter(page, FILM - jumps.length * FRAMES);
      return moments;
    };
    const steady = await drawn(all.map(() => () => Promise.resolve()));
    expect(new Set(steady).size).toBe(all.length);
    await presses(page, 'Replay');
    expect(await drawn(all)).toEqual(steady);
  });

  test('brings no question nearer, puts none off, and takes no second from an answer', async ({ page }) => {
    const toZone = await zones(page);
    await toZone('Europe/Berlin');
    await begins(page);
    const all = [
      ...JUMPS.map(
        ([, jump]) =>
          () =>
            jump(page),
      ),
      () => toZone('Pacific/Kiritimati'),
    ];
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
    await hasVoice(page);
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
    await hasVoice(page);
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
