import { test as plain, type Page } from '@playwright/test';
import { DEFAULT_CLINIC, type ClinicSettings } from '../../src/domain/clinic/clinic-settings.ts';
import { clinicFileText } from '../../src/domain/clinic/clinic-file.ts';
import { JOURNEY, STEP_IDS, stepPath } from '../../src/domain/journey/journey.ts';
import { someOf } from '../support/breadth.ts';
import { BUILT_PAGES } from '../support/built-pages.ts';
import { expect, test } from '../support/watched-page.ts';

const OURS: ClinicSettings = {
  ...DEFAULT_CLINIC,
  phone: '555 0142',
  emergencyNumber: '112',
  callAtC: 37.5,
  temperatureTimes: ['08:00', '20:00'],
  nearbyWeeks: 5,
  noDrivingWeeks: 9,
  checkedOn: '2026-11-02',
};

/** Where the fever of CRS grading is told as a fact, and never follows a clinic. */
const TELLS_THE_SOURCES = ['/en/evidence/', '/en/evidence/quality/', '/en/clinic/'];
/** Pages of a kiosk, which have a call card of their own, or show nothing but how the kiosk stands. */
const OF_A_KIOSK = ['/en/kiosk/', '/en/kiosk/staff/'];

async function serveClinic(page: Page, body: string, status = 200): Promise<void> {
  await page.route('**/clinic.json', (route) => route.fulfill({ status, contentType: 'application/json', body }));
}

/** Everything that a page says to anybody, folded up or not, and its descriptions; but not the facts as their sources put them. */
const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const element of body.querySelectorAll('script, style, [hidden], .sources')) element.remove();
    const described = [...body.querySelectorAll('[alt], [aria-label], [title]')].flatMap((element) =>
      ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    return `${body.textContent} ${described.join(' ')}`.replace(/\s+/g, ' ');
  });

const STANDARD =
  /38\.0|100\.4|(?:[Cc]all|:) your team's number|your emergency number now|as long as your team says|until your team says that/;

/** Pages for students that say what fever is in the ASTCT grades. No clinic changes that. */
const tellsWhatFeverIs = (address: string): boolean => address === '/en/model/' || address.startsWith('/en/student/');
const STANDARD_BUT_THE_GRADE = new RegExp(STANDARD.source.replace(String.raw`38\.0|100\.4|`, ''));

test.describe('another number to call and another threshold', () => {
  test.beforeEach(async ({ page }) => {
    await serveClinic(page, clinicFileText(OURS));
  });

  const told = BUILT_PAGES.filter((each) => ![...TELLS_THE_SOURCES, ...OF_A_KIOSK].includes(each));
  for (const [part, addresses] of Map.groupBy(someOf(told, 30), (_, index) => index % 3)) {
    test(`reach page after page, part ${String(part + 1)} of 3`, async ({ page }) => {
      test.slow();
      for (const address of addresses) {
        await test.step(address, async () => {
          await page.goto(address, { waitUntil: 'domcontentloaded' });
          await expect(page.locator('#call-card')).toContainText('555 0142');
          const standard = tellsWhatFeverIs(address) ? STANDARD_BUT_THE_GRADE : STANDARD;
          await expect.poll(() => saidOn(page)).not.toMatch(standard);
          const words = await saidOn(page);
          expect(words).toContain('37.5 °C (99.5 °F)');
          expect(words).toContain('555 0142');
          await expect(page.locator('#call-card a[href="tel:5550142"]')).toHaveCount(1);
          await expect(page.locator('#clinic-notice')).toBeHidden();
        });
      }
    });
  }

  test('reach the kiosk: its first screen, its call card, and the page that stands in for it', async ({ page }) => {
    await page.setViewportSize({ width: 1080, height: 1920 });
    await page.goto('/en/kiosk/');
    await expect(page.locator('.plain .number')).toContainText('555 0142');
    await page.getByRole('button', { name: 'Touch to start' }).click();
    await expect(page.locator('.kiosk')).toContainText('37.5 °C · 99.5 °F');
    // The first touch presses nothing of what comes under it.
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: 'Call card' }).click();
    await expect(page.getByRole('dialog')).toContainText('555 0142');
    await expect(page.getByRole('dialog')).toContainText('37.5 °C (99.5 °F)');
    expect(await saidOn(page)).not.toMatch(STANDARD);
  });

  for (const step of someOf(STEP_IDS, 2)) {
    test(`reach every beat and question of ${step}`, async ({ page }) => {
      await page.goto(stepPath('en', step));
      await expect(page.locator('.guided[data-awake=true]')).toBeVisible();
      const film = page.locator('.guided');
      for (const beat of JOURNEY[step]) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, beat);
        await expect.poll(() => film.evaluate((element) => element.textContent)).not.toMatch(STANDARD);
      }
      await page.evaluate(() => {
        location.hash = 'questions';
      });
      const skip = page.getByRole('button', { name: 'Skip this question' });
      while (await skip.isVisible()) {
        expect(await film.evaluate((element) => element.textContent)).not.toMatch(STANDARD);
        await skip.click();
      }
    });
  }

  test('are in what is asked and in what is printed', async ({ page }) => {
    await page.goto('/en/journey/5-monitoring/#questions');
    await expect(page.locator('.guided [data-quiz="P5.1"]')).toContainText('37.7 °C (99.9 °F)');
    await page.goto('/en/plan/');
    await expect(page.locator('.points')).toContainText('37.5 °C (99.5 °F) or more');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main')).toContainText('Call 555 0142');
    await expect(page.locator('.points')).toContainText('Do not drive for at least 9 weeks');
    await expect(page.getByText('Your center checked these rules on November 2, 2026.')).toBeVisible();
    await expect(page.getByText("My team's number:")).toBeHidden();
  });
});

for (const [what, body, status] of [
  ['missing', 'Not found', 404],
  ['cut off in the middle', '{"callAtC": 37.5, "pho', 200],
  ['not a clinic file at all', '<!doctype html><title>Sign in to the hotel network</title>', 200],
  [
    'hostile',
    '{"callAtC": 45, "phone": "<img src=x onerror=alert(1)>", "clinicName": "<script>alert(1)</script>"}',
    200,
  ],
] as const) {
  // A browser reports a missing file as an error in its console, so this page is not a quiet one.
  plain(`a file that is ${what}: staff are told, and the fever rule stands`, async ({ page }) => {
    await serveClinic(page, body, status);
    await page.goto('/en/');
    const notice = page.locator('#clinic-notice');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('For clinic staff');
    await expect(page.locator('main')).toContainText('38.0 °C · 100.4 °F or more');
    await expect(page.locator('main')).toContainText('or the lower number your team gave you');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Call your team' }).click();
    await expect(page.locator('#call-card')).toContainText('Use the number your team gave you.');
    await expect(page.locator('#call-card a[data-clinic-tel="phone"]')).toBeHidden();
  });
}

test('one mistake in a file leaves the rest of it in force', async ({ page }) => {
  await serveClinic(page, JSON.stringify({ ...OURS, callAtC: 39 }));
  await page.goto('/en/');
  await expect(page.locator('#clinic-notice')).toBeVisible();
  await expect(page.locator('main')).toContainText('38.0 °C');
  await page.getByRole('button', { name: 'Call your team' }).click();
  await expect(page.getByRole('link', { name: 'Call 555 0142' })).toBeVisible();
});
