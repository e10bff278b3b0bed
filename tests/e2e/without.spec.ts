import { test as loudTest, type Page } from '@playwright/test';
import { JOURNEY } from '../../src/domain/journey/journey.ts';
import { BUILT_PAGES } from '../support/built-pages.ts';
import { someOf } from '../support/breadth.ts';
import { contentOnDisk } from '../support/content-on-disk.ts';
import { expect, test } from '../support/watched-page.ts';

const CONTENT = contentOnDisk('en');
const DIST = new URL('../../dist/', import.meta.url);

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
/** Everything that a page lets somebody read: what can be seen once all answers are opened, and what pictures are said to show. */
const readable = async (page: Page): Promise<string> => {
  const text = await page.locator('body').evaluate((body: HTMLElement) => {
    for (const answer of body.querySelectorAll('details')) answer.open = true;
    const pictures = [...body.querySelectorAll('img, svg')].filter((picture) => picture.checkVisibility());
    const described = pictures.map(
      (picture) => picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '',
    );
    return [body.innerText, ...described].join(' ');
  });
  return oneLine(text);
};
/** The words of content that cannot be read in a text; what a clinic or a claim fills in may say anything. */
const missingFrom = (text: string, content: unknown): string[] => {
  if (typeof content === 'string') {
    const parts = content.split(/\{[^}]*\}/);
    return parts.every((part) => text.includes(oneLine(part))) ? [] : [content];
  }
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap((part) => missingFrom(text, part));
};

test.describe('with less movement', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a beat shows the picture before, then its complete picture, and nothing moves', async ({ page }) => {
    await page.goto('/en/journey/6-treatment/');
    const film = page.locator('.stage');
    await expect(film).toHaveAttribute('data-moment', 'holding');
    await expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
    // Every element with its attributes, whose order is the framework's own affair.
    const drawn = (): Promise<string> =>
      film
        .locator('.picture')
        .evaluate((picture) =>
          [...picture.querySelectorAll('*')]
            .map(({ tagName, attributes }) =>
              [tagName, ...[...attributes].map(({ name, value }) => `${name}=${value}`).sort()].join(' '),
            )
            .join('\n'),
        );
    const held = await drawn();
    await page.getByRole('button', { name: 'Play this part', exact: true }).click();
    await expect(film).toHaveAttribute('data-moment', 'playing');
    // The film comes when it is first asked for.
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toHaveAttribute('aria-busy', 'false');
    const before = await drawn();
    await page.waitForTimeout(400);
    expect(await drawn()).toBe(before);
    await expect(film).toHaveAttribute('data-moment', 'holding');
    expect(await drawn()).toBe(held);
  });
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('every step keeps all its words, pictures and answers', async ({ page }) => {
    test.setTimeout(180_000);
    for (const lesson of CONTENT.lessons) {
      await page.goto(`/en/journey/${lesson.step}/`);
      const text = await readable(page);
      expect(missingFrom(text, [lesson.title, lesson.purpose, lesson.recap]), lesson.step).toEqual([]);
      for (const { id, claim, caption, alt, more } of lesson.beats) {
        expect(missingFrom(text, [claim, caption, alt, more]), id).toEqual([]);
      }
      for (const item of [...lesson.quiz, ...lesson.cards]) {
        expect(missingFrom(text, [item.stem, 'scenario' in item ? item.scenario : []]), item.id).toEqual([]);
        if (item.kind === 'single' || item.kind === 'multi' || item.kind === 'hotspot') {
          expect(
            missingFrom(
              text,
              item.choices.map((choice) => [choice.text, choice.feedback]),
            ),
            item.id,
          ).toEqual([]);
        } else if (item.kind === 'order' || item.kind === 'bins' || item.kind === 'match') {
          expect(missingFrom(text, [item.choices.map((choice) => choice.text), item.whenRight]), item.id).toEqual([]);
        }
      }
      await expect(page.locator('.controls').first()).toBeHidden();
    }
  });

  test('every topic keeps all its words', async ({ page }) => {
    for (const { id, title, purpose, sections, recap } of CONTENT.topics) {
      await page.goto(`/en/${id}/`);
      const told = sections.map(({ heading, ask, paragraphs, list, after, picture }) => [
        [heading, ask, paragraphs, list?.items, after],
        [picture?.alt, picture?.caption],
      ]);
      expect(missingFrom(await readable(page), [title, purpose, told, recap]), id).toEqual([]);
    }
  });

  test('every page of every language can be read, or says that it needs scripts', async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of someOf(BUILT_PAGES, 12)) {
      await page.goto(path);
      const text = await readable(page);
      const needsScripts = /needs? scripts?/.test(text);
      if (!needsScripts) expect(text.split(' ').length, path).toBeGreaterThan(60);
      await expect(page.locator('h1').filter({ visible: true }).first(), path).toBeVisible();
    }
  });

  test('"Call your team" still opens, and an address still leads to its beat', async ({ page }) => {
    await page.goto('/en/journey/5-monitoring/#call-now');
    await expect(page.locator('#call-now')).toBeInViewport();
    await page.getByRole('button', { name: 'Call your team' }).click();
    await expect(page.getByRole('dialog', { name: 'Call your team' })).toBeVisible();
  });
});

loudTest(
  'from a stick, without a server, a page is its bare words: no pictures, no looks, no way on',
  async ({ page }) => {
    const step = CONTENT.lessons.find((lesson) => lesson.step === '5-monitoring');
    await page.goto(new URL('en/journey/5-monitoring/index.html', DIST).href);
    const text = await readable(page);
    expect(
      missingFrom(
        text,
        step?.beats.map(({ claim, caption, more }) => [claim, caption, more]),
      ),
    ).toEqual([]);
    expect(
      missingFrom(
        text,
        step?.quiz.map(({ stem }) => stem),
      ),
    ).toEqual([]);
    expect(await page.evaluate(() => [...document.images].some((image) => image.naturalWidth > 0))).toBe(false);
    // As a browser shows a page that has no styles at all.
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('8px');
    expect(await page.locator('a.brand').evaluate((link: HTMLAnchorElement) => link.href)).toBe('file:///en/');
  },
);

test.describe('where the browser keeps nothing', () => {
  const walks = async (page: Page): Promise<void> => {
    await page.goto('/en/journey/3-infusion/');
    await page.getByRole('button', { name: 'Go to the next part' }).click();
    await expect(page.locator('.stage')).toHaveAttribute('data-beat', JOURNEY['3-infusion'][1]);
    await page.goto('/en/plan/');
    await expect(page.locator('.points li')).toHaveCount(5);
  };

  test('blocked storage changes nothing but the remembering', async ({ page }) => {
    await page.addInitScript(() => {
      for (const store of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, store, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await walks(page);
  });

  test('full storage changes nothing but the remembering', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await walks(page);
  });

  for (const broken of ['{', '[]', '{"version":2}', '{"version":1,"at":{"step":"nowhere"},"seen":7,"answers":[]}']) {
    test(`stored text ${broken} is passed over`, async ({ page }) => {
      await page.addInitScript((text) => {
        sessionStorage.setItem('car-t.progress', text);
        localStorage.setItem('car-t.progress', text);
        sessionStorage.setItem('car-t.preferences', text);
      }, broken);
      await walks(page);
    });
  }
});

loudTest('a film whose script is lost says so, and its words stay', async ({ page }) => {
  // Astro asks once more, with something added to the address.
  await page.route(/\/_astro\/.*Step.*\.js/, (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw 0' }),
  );
  await page.goto('/en/journey/2-engineering/');
  await expect(page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.locator('[data-reads-beat]').first()).toBeVisible();
});

test('progress lives in the tab, stays on the device only when asked, and one button clears it', async ({
  page,
  context,
}) => {
  await page.goto('/en/journey/2-engineering/#sensor-grows');
  await expect(page.locator('.guided')).toHaveAttribute('data-awake', 'true');
  await page.goto('/en/');
  await expect(page.getByText('Welcome back')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/en/');
  await expect(other.getByText('Welcome back')).toBeHidden();
  await page.getByRole('button', { name: 'Remember on this device' }).click();
  await other.reload();
  await expect(other.getByText('Welcome back')).toBeVisible();
  await page.getByRole('button', { name: 'Clear my place' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a lost visitor finds the way, and the fever action first', async ({ page }) => {
  await page.route('**/en/no-such-page/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, status: 200 });
  });
  await page.goto('/en/no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await expect(page.getByText('Call your team now, day or night')).toBeVisible();
});
