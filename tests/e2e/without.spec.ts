import { test as loudTest, type Page } from '@playwright/test';
import { JOURNEY, STEP_IDS } from '../../src/domain/journey/journey.ts';
import { expect, test } from '../support/watched-page.ts';

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
    for (const step of STEP_IDS) {
      await page.goto(`/en/journey/${step}/`);
      await expect(page.locator('[data-reads-beat]')).toHaveCount(JOURNEY[step].length);
      for (const caption of await page.locator('[data-reads-beat] .caption').all()) await expect(caption).toBeVisible();
      for (const picture of await page.locator('[data-reads-beat] img').all()) {
        expect(await picture.getAttribute('alt')).toBeTruthy();
      }
      await expect(page.locator('.controls').first()).toBeHidden();
    }
    await page.goto('/en/journey/5-monitoring/');
    const answer = page.locator('.read details').first();
    await answer.locator('summary').click();
    await expect(answer).toHaveAttribute('open');
  });

  test('"Call your team" still opens, and an address still leads to its beat', async ({ page }) => {
    await page.goto('/en/journey/5-monitoring/#call-now');
    await expect(page.locator('#call-now')).toBeInViewport();
    await page.getByRole('button', { name: 'Call your team' }).click();
    await expect(page.getByRole('dialog', { name: 'Call your team' })).toBeVisible();
  });
});

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
  await expect(page.getByText('This part did not load')).toBeVisible({ timeout: 20_000 });
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
