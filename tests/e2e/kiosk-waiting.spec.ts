import { attractAt, DARK_EVERY_SECONDS } from '../../src/domain/kiosk/attract-loop.ts';
import { ATTRACT_PICTURES } from '../../src/modes/kiosk/kiosk-pictures.ts';
import { beginToWait, seenBy, updatesAsked, waits } from '../soak/waiting.ts';
import { ScreenLight, type Light } from '../support/screen-light.ts';
import { expect, test } from '../support/watched-page.ts';

// What shows is looked at in rough only, and a trace of a day costs more than the day.
test.use({ viewport: { width: 1080, height: 1920 }, deviceScaleFactor: 0.25, hasTouch: true, trace: 'off' });
test.describe.configure({ timeout: 240_000 });

const SECOND = 1000;
const MINUTE = 60 * SECOND;

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
