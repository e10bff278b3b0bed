import type { Page } from '@playwright/test';
import { LOOP_SCREENS, placeKey, PLACES, TOUR_QUESTIONS, type KioskPlace } from '../../src/domain/kiosk/kiosk-place.ts';
import { GUARD_MS } from '../../src/modes/kiosk/first-touch.ts';
import { SAME_PRESS } from '../../src/modes/kiosk/stay-here.ts';
import { contentOnDisk } from '../support/content-on-disk.ts';
import { speaks } from '../support/speaking-device.ts';
import { expect, test } from '../support/watched-page.ts';

const KIOSK = '/en/kiosk/';
const UPRIGHT = { width: 1080, height: 1920 };

const content = contentOnDisk('en');

/** The words by which a place is known on the screen, as they stand in the content. */
function headingOf(place: KioskPlace): string {
  if (place.at === 'attract') return content.kiosk.attract.title.join(' ');
  if (place.at === 'loop' && place.screen !== 'question') {
    return place.screen === 'message'
      ? content.ui.landing.message.slice(0, 2).join(' ')
      : content.kiosk.loop[place.screen].title;
  }
  const step = place.at === 'loop' ? '5-monitoring' : place.step;
  const lesson = content.lessons.find((each) => each.step === step);
  if (place.at === 'tour') return lesson?.beats.find(({ id }) => id === place.beat)?.claim ?? '';
  const asked = TOUR_QUESTIONS[step] ?? '';
  return [...(lesson?.quiz ?? []), ...(lesson?.cards ?? [])].find(({ id }) => id === asked)?.stem ?? '';
}

/** Words only: how they are set, and where a sentence is told to end, is the screen's affair. */
const wordsOf = (text: string): string => text.replaceAll(/(?:[^\p{L}\p{N}.°]|\.(?!\d))+/gu, ' ').trim();
const asShown = (text: string): RegExp =>
  new RegExp(
    `^\\s*${text
      .split(/\{[^}]*\}/)
      .map((part) =>
        part
          .split(/\s+/)
          .map((word) => word.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'))
          .join('\\s+'),
      )
      .join('.+')}\\s*$`,
  );

/** A kiosk in two languages, whose time stands still but for what a test lets pass. */
async function opens(page: Page): Promise<void> {
  // English is all there is so far: a second name shows what a second language will need room for.
  await page.route(`**${KIOSK}`, async (route) => {
    const response = await route.fetch();
    const one = '[0,{&quot;locale&quot;:[0,&quot;en&quot;],&quot;name&quot;:[0,&quot;English&quot;]}]';
    const html = await response.text();
    expect(html).toContain(one);
    const other = one.replace('&quot;en&quot;', '&quot;es&quot;').replace('English', 'Español');
    await route.fulfill({ response, body: html.replace(one, `${one},${other}`) });
  });
  await page.clock.install({ time: 0 });
  await page.goto(KIOSK);
  await expect(page.locator('.kiosk')).toHaveAttribute('data-awake', 'true');
  await page.clock.pauseAt(60_000);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** One touch as a person gives it: not a second one at once. */
async function presses(page: Page, name: string | RegExp): Promise<void> {
  await page.clock.runFor(SAME_PRESS + 50);
  await button(page, name).click();
}

async function isAt(page: Page, place: KioskPlace): Promise<void> {
  const heading = page.locator(`.kiosk[data-at="${place.at}"] h1`).first();
  await expect(heading, placeKey(place)).toHaveText(asShown(headingOf(place)), { useInnerText: true });
}

/** Goes through every place that there is, in order, and looks at each. */
async function walks(page: Page, looks: (place: KioskPlace, key: string) => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  await opens(page);
  for (const [index, place] of PLACES.entries()) {
    const before = PLACES[index - 1];
    if (before?.at === 'attract') {
      await presses(page, content.kiosk.attract.start);
      await page.clock.runFor(GUARD_MS + 50);
    } else if (before?.at === 'loop' && before.screen === 'message') await presses(page, /^See how it works/);
    else if (before?.at === 'loop' && place.at === 'tour') {
      for (let back = 1; back < LOOP_SCREENS.length; back += 1) await presses(page, content.kiosk.screens.back);
      await presses(page, /^The whole tour/);
    } else if (before) await presses(page, content.kiosk.screens.next);
    await isAt(page, place);
    seen.push(placeKey(place));
    await looks(place, placeKey(place));
  }
  return seen;
}

/** Whatever leads out of a kiosk, takes something from it, or lets somebody write; and what would open elsewhere. */
const waysOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'a, area, form, input, textarea, select, iframe, object, embed, [contenteditable], [download], [target], [ping], [href^="tel:"], [href^="mailto:"]',
      ),
    ]
      .filter((way) => !(way instanceof HTMLAnchorElement && way.hash === '#main'))
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/**
 * Letters on a screen of a kiosk are as large as on a sign that is read from where one stands. Names inside a picture are
 * part of it, and grow and shrink with it; a screen as small as a laptop's shrinks everything.
 */
const SCREENS = [
  { width: 1920, height: 1080, letters: 24, inPicture: 20 },
  { width: 1366, height: 768, letters: 24, inPicture: 16 },
  { ...UPRIGHT, letters: 24, inPicture: 24 },
] as const;
const SIZE = 80;
const GAP = 16;

/** What is too small to hit or to read, too close to another, out of reach on an upright screen, covered or cut off. */
const faults = (page: Page, { letters, inPicture }: (typeof SCREENS)[number]): Promise<string[]> =>
  page.evaluate(
    ([size, gap, letters, inPicture]) => {
      const found: string[] = [];
      const root = document.querySelector('dialog:modal') ?? document.querySelector('.kiosk') ?? document.body;
      const isShown = (part: Element): boolean =>
        part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        part.closest('.visually-hidden, [inert]') === null;
      const nameOf = (part: Element): string =>
        (part.getAttribute('aria-label') ?? part.textContent).trim().slice(0, 40) || part.outerHTML.slice(0, 60);
      const controls = [
        ...root.querySelectorAll('button, a[href], input, select, textarea, summary, [role="button"], [role="switch"]'),
      ]
        .filter(isShown)
        .map((part) => ({ part, name: nameOf(part), box: part.getBoundingClientRect() }));
      for (const { part, name, box } of controls) {
        const width = Math.round(box.width * 10) / 10;
        const height = Math.round(box.height * 10) / 10;
        if (width < size || height < size) found.push(`${name} is ${width} by ${height}`);
        if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) {
          found.push(`${name} stands out of the screen`);
        }
        // A corner that only staff know, and places in a picture whose rows stand below.
        const isElsewhereToo = part.matches('.attract ~ button, .places button');
        if (innerHeight > innerWidth && box.top < innerHeight / 2 && !isElsewhereToo) {
          found.push(`${name} is out of reach at ${Math.round(box.top)}`);
        }
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (!hit || !part.contains(hit)) found.push(`${name} is covered`);
      }
      for (const [index, one] of controls.entries()) {
        for (const other of controls.slice(index + 1)) {
          const across = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
          const along = Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom);
          const apart = Math.round(Math.max(across, along) * 10) / 10;
          if (apart < gap) found.push(`${one.name} and ${other.name} are ${apart} apart`);
        }
      }
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const part = text.parentElement;
        if (!part || text.textContent?.trim() === '' || !isShown(part)) continue;
        const set = parseFloat(getComputedStyle(part).fontSize);
        const scale = part instanceof SVGGraphicsElement ? Math.abs(part.getScreenCTM()?.a ?? 1) : 1;
        const least = part.closest('.picture') ? inPicture : letters;
        if (set * scale < least - 0.05) {
          found.push(`“${text.textContent?.trim().slice(0, 40) ?? ''}” is set in ${Math.round(set * scale * 10) / 10}`);
        }
      }
      if (document.documentElement.scrollHeight > innerHeight) found.push('the page scrolls');
      return [...new Set(found)];
    },
    [SIZE, GAP, letters, inPicture] as const,
  );

/** What is wrong with what can be seen and touched now, on each of the screens. The last one stays. */
async function faultsOnAll(page: Page, what: string, screens: readonly (typeof SCREENS)[number][]): Promise<string[]> {
  // A place in a picture stands where the picture is.
  await expect.poll(() => page.evaluate(() => [...document.images].every((image) => image.complete))).toBe(true);
  const all: string[] = [];
  for (const screen of screens) {
    if (screens.length > 1) {
      await page.setViewportSize(screen);
      await page.clock.runFor(50);
    }
    all.push(...(await faults(page, screen)).map((fault) => `${what}, ${screen.width} by ${screen.height}: ${fault}`));
  }
  return all;
}

/**
 * What a screen shows to be read, and what is said when it is read aloud to its end. Names inside a picture, and what stands
 * on the controls below, are not meant.
 */
async function shownAndSaid(page: Page): Promise<readonly [string, string]> {
  await page.clock.runFor(SAME_PRESS + 50);
  const [shown, heard, button] = await page.evaluate(() => {
    const parts = document.querySelectorAll(
      '.message .words, .beat > .words, .reason, .question:not(:has(.reason)) :is(.scenario, h1, .rows button > span:last-of-type)',
    );
    const words = [...parts].map((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const sign of copy.querySelectorAll('svg, [aria-hidden="true"]')) sign.remove();
      const lines = [...copy.querySelectorAll('h1, p, li, b, span')];
      for (const line of lines) line.append(' ');
      return copy.textContent;
    });
    const { said, toTheEnd } = globalThis as unknown as { said: { text: string }[]; toTheEnd: () => void };
    const before = said.length;
    const read = document.querySelector<HTMLElement>('.aloud button:not(:disabled)');
    const name = read?.textContent.trim() ?? '';
    read?.click();
    toTheEnd();
    return [
      words.join(' '),
      said
        .slice(before)
        .map(({ text }) => text)
        .join(' '),
      name,
    ] as const;
  });
  expect(button).toMatch(/^Read (aloud|again)$/);
  return [wordsOf(shown), wordsOf(heard)];
}

test.use({ viewport: UPRIGHT, actionTimeout: 20_000 });
test.describe.configure({ timeout: 240_000 });

test('every place and panel is in reach, large, read aloud word for word, and leads nowhere', async ({ page }) => {
  const elsewhere: string[] = [];
  page.on('popup', (popup) => elsewhere.push(popup.url()));
  page.on('download', (file) => elsewhere.push(file.url()));
  page.on('framenavigated', (frame) => {
    if (new URL(frame.url()).pathname !== KIOSK) elsewhere.push(frame.url());
  });
  await speaks(page);
  const hard: string[] = [];
  const out: string[] = [];
  const unread: string[] = [];
  let seenBeat = false;
  const looksAt = async (what: string, screens: readonly (typeof SCREENS)[number][] = SCREENS): Promise<void> => {
    hard.push(...(await faultsOnAll(page, what, screens)));
    out.push(...(await waysOut(page)).map((way) => `${what}: ${way}`));
  };
  const listensAt = async (what: string): Promise<void> => {
    const [shown, heard] = await shownAndSaid(page);
    if (shown === '' || heard !== shown) unread.push(`${what} shows “${shown}” and says “${heard}”`);
  };
  const seen = await walks(page, async (place, key) => {
    // Every beat of the tour stands in the same frame: the first one shows it on screens across.
    const isLikeBefore = place.at === 'tour' && seenBeat;
    await looksAt(key, isLikeBefore ? SCREENS.slice(-1) : SCREENS);
    seenBeat ||= place.at === 'tour';
    if (place.at === 'attract') return;
    await listensAt(key);
    if (key === 'loop/message' || key === 'loop/fever') {
      for (const [opener, panel] of [
        [content.kiosk.screens.callCard, 'call card'],
        [content.kiosk.loop.bar.language, 'languages'],
      ] as const) {
        await presses(page, opener);
        await looksAt(`${key}, ${panel}`);
        await presses(page, content.kiosk.screens.close);
      }
      await presses(page, content.kiosk.aloud.again);
      await looksAt(`${key}, while it is read`);
      await presses(page, content.kiosk.aloud.stop);
    }
    if (key.endsWith('question')) {
      // A wrong answer, then another one, which is followed by what is right.
      for (const answer of ['first', 'second'] as const) {
        await page.clock.runFor(SAME_PRESS + 50);
        await page.locator('.rows button:not([aria-disabled="true"])').first().click();
        await expect(page.locator('.reason')).toBeVisible();
        await looksAt(`${key}, ${answer} answer`);
        await listensAt(`${key}, ${answer} answer`);
        if ((await page.locator('.rows button:not([aria-disabled="true"])').count()) === 0) break;
      }
    }
  });
  expect(seen).toEqual(PLACES.map(placeKey));
  expect.soft(hard).toEqual([]);
  expect.soft(out).toEqual([]);
  expect.soft(unread).toEqual([]);
  expect(elsewhere).toEqual([]);
});
