import type { Page } from '@playwright/test';
import { clinicFileText } from '../../src/domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC, type ClinicSettings } from '../../src/domain/clinic/clinic-settings.ts';
import { TOPIC_IDS } from '../../src/domain/journey/topic.ts';
import { someOf } from '../support/breadth.ts';
import { expect, test } from '../support/watched-page.ts';

/** How many pages a PDF has. Chromium writes its page objects in plain text. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const PHONE = { width: 390, height: 844 };

/** Lets the site of a clinic answer that has set these. */
async function serveClinic(page: Page, settings: Partial<ClinicSettings>): Promise<void> {
  const body = clinicFileText({ ...DEFAULT_CLINIC, ...settings });
  await page.route('**/clinic.json', (route) => route.fulfill({ contentType: 'application/json', body }));
}

test('from the first page one reaches each page beside the steps, and each leads back to the film', async ({
  page,
}) => {
  for (const topic of TOPIC_IDS) {
    await page.goto('/en/');
    await page.locator(`.doors a[href="/en/${topic}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/en/${topic}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main a[href*="/en/journey/"]').first()).toBeVisible();
  }
});

test.describe('serious CRS is told to those who ask', () => {
  for (const scripts of [true, false]) {
    test.describe(scripts ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled: scripts });

      test('what to do stands open, and each part opens by itself', async ({ page }) => {
        await page.goto('/en/serious/');
        await expect(page.locator('#what-to-do')).toContainText('day or night');
        const died = page.getByText(/died of CRS and/);
        await expect(died).toBeHidden();
        await page.locator('#intensive-care > summary').click();
        await expect(page.getByText(/closer watching and more help/).first()).toBeVisible();
        await expect(died).toBeHidden();
        await page.locator('#deaths > summary').click();
        await expect(died).toBeVisible();
      });
    });
  }

  test('no other page for patients tells of deaths', async ({ page }) => {
    for (const path of ['/en/', '/en/read/', '/en/plan/', '/en/questions/', '/en/journey/4-cytokine-release/']) {
      await page.goto(path);
      const words = await page.evaluate(() => {
        const body = document.body.cloneNode(true) as HTMLElement;
        for (const element of body.querySelectorAll('script, style, .sources')) element.remove();
        return body.textContent;
      });
      expect(words, path).not.toMatch(/\b(die|died|dies|death|deaths|fatal)\b/i);
    }
  });
});

test('the call page has the script and says what to do when nobody answers, without a script too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/en/call/');
  await expect(page.getByText('I had CAR T-cell therapy').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /Nobody answers/ })).toBeVisible();
  await context.close();
});

test('on a phone the call page begins with the fever that is called for and both numbers, and ends with the ways around it', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await serveClinic(page, { phone: '555 0142', emergencyNumber: '112' });
  await page.goto('/en/call/');
  const fever = page.locator('#fever');
  await expect(fever.getByText('38.0 °C (100.4 °F) or more')).toBeInViewport({ ratio: 1 });
  await expect(fever.getByText('call now')).toBeInViewport({ ratio: 1 });
  const number = fever.getByRole('link', { name: 'Call 555 0142' });
  await expect(number).toHaveAttribute('href', 'tel:5550142');
  await expect(number).toBeInViewport({ ratio: 1 });
  const emergency = page.locator('#fever + #emergency');
  await expect(emergency.getByRole('link', { name: 'Call 112' })).toBeInViewport({ ratio: 1 });
  const contents = page.locator('main summary:visible', { hasText: 'On this page' });
  const print = page.getByRole('button', { name: 'Print this page' });
  for (const way of [contents, print]) {
    await expect(way).toHaveCount(1);
    const last = await page.locator('.recap').evaluate((recap) => recap.getBoundingClientRect().bottom);
    expect(await way.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(last);
  }
});

test('the emergency number is offered where the clinic has set one, and only there', async ({ page }) => {
  for (const topic of ['call', 'brain-signs']) {
    await page.goto(`/en/${topic}/`);
    await expect(page.locator('#emergency .button')).toBeHidden();
  }
  await serveClinic(page, { emergencyNumber: '112' });
  for (const topic of ['call', 'brain-signs']) {
    await page.goto(`/en/${topic}/`);
    await expect(page.locator('#emergency').getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112');
  }
});

for (const topic of someOf(TOPIC_IDS, 3)) {
  test(`${topic}: the longest words that a clinic may set, in the largest text, push nothing sideways`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await serveClinic(page, {
      phone: '+1-(555)-0100-0142-010',
      emergencyNumber: '+1-(555)-0100-0142',
      product: 'Axicabtagene'.repeat(5),
    });
    await page.goto(`/en/${topic}/`);
    await page.evaluate(() => {
      document.documentElement.dataset['text'] = '1.7';
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  test(`${topic}: no name of a part is used twice`, async ({ page }) => {
    await page.goto(`/en/${topic}/`);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`${topic}: the links to its parts are all large enough, and stand one as far from the next as the other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(`/en/${topic}/`);
    const links = await page.locator('.side nav a').evaluateAll((all) =>
      all.map((link) => {
        const words = document.createRange();
        words.selectNodeContents(link);
        const { top, bottom } = words.getBoundingClientRect();
        return { top, bottom, tall: link.getBoundingClientRect().height };
      }),
    );
    const gaps = links.slice(1).map(({ top }, index) => top - (links[index]?.bottom ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1.5);
    expect(Math.min(...links.map(({ tall }) => tall))).toBeGreaterThanOrEqual(47.5);
  });
}

test('while one reads on, the list of the parts stays beside', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/en/afterwards/');
  await page.locator('#new-cancers').scrollIntoViewIfNeeded();
  await expect(page.locator('.side nav')).toBeInViewport({ ratio: 1 });
});

for (const topic of someOf(TOPIC_IDS, 3)) {
  test(`${topic}: on paper the foot of the site costs no page of its own`, async ({ page }) => {
    await page.goto(`/en/${topic}/`);
    await page.waitForLoadState('networkidle');
    const pages = async (): Promise<number[]> => [
      pagesOf(await page.pdf({ format: 'A4' })),
      pagesOf(await page.pdf({ format: 'Letter' })),
    ];
    const whole = await pages();
    await page.locator('footer').evaluate((foot) => {
      foot.setAttribute('hidden', '');
    });
    expect(await pages()).toEqual(whole);
  });
}

test('paper explains no word of a part that its reader left closed', async ({ page }) => {
  await page.goto('/en/serious/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Words on this page' })).toBeHidden();
  await page.goto('/en/brain-signs/');
  await expect(page.getByRole('heading', { name: 'Words on this page' })).toBeVisible();
});

test('on paper the number stands on the line of its name', async ({ page }) => {
  await page.setViewportSize({ width: 690, height: 1000 });
  await serveClinic(page, { clinicName: 'Riverside Cancer Center', phone: '555 0142' });
  await page.goto('/en/call/');
  const number = page.locator('#fever a[href^="tel:"] > span');
  await expect(number).toHaveText('Call 555 0142');
  await page.emulateMedia({ media: 'print' });
  const middle = (element: Element): number => {
    const { top, bottom } = element.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  const name = await page.locator('#fever dt').evaluate(middle);
  expect(Math.abs((await number.evaluate(middle)) - name)).toBeLessThan(4);
});

test('on a phone the words under the picture of the call stand under its lines', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/en/call/');
  const tops = await page
    .locator('#say-this .below li')
    .evaluateAll((all) => all.map((word) => (word as HTMLElement).offsetTop));
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
});
