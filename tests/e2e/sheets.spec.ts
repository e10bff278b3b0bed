import type { BrowserContext, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { clinicFileText } from '../../src/domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC, type ClinicSettings } from '../../src/domain/clinic/clinic-settings.ts';
import { NO_SESSION, sessionAfter, type SessionEvent } from '../../src/domain/session/session-state.ts';
import { expect, test } from '../support/watched-page.ts';

const ADDRESS = '/en/sheets/';
const FORMATS = ['A4', 'Letter'] as const;
const TITLES = {
  'fever-plan': 'My fever plan',
  'wallet-card': 'Wallet card',
  'temperature-log': 'Temperature log',
  caregiver: 'For the caregiver',
  'my-questions': 'My questions',
  'my-journey': 'My journey',
  'session-record': 'Session record',
  'answer-cards': 'Answer cards',
} as const;
const SHEETS = Object.keys(TITLES);
const CALLS = ['fever-plan', 'wallet-card', 'temperature-log', 'caregiver', 'my-questions', 'my-journey'];

const FULL: ClinicSettings = {
  ...DEFAULT_CLINIC,
  clinicName: 'Riverside Cancer Center',
  phone: '+1 (555) 010-0142',
  emergencyNumber: '911',
  callAtC: 37.8,
  temperatureTimes: ['08:00', '14:00', '20:00'],
  nearbyWeeks: 4,
  nearbyMinutes: 60,
  noDrivingWeeks: 8,
  checkedOn: '2026-11-02',
  product: 'tisagenlecleucel',
  publicAddress: 'https://cart.riverside.example/',
};
/** As long as the clinic's file may be, in every field that a sheet shows. */
const LONGEST: ClinicSettings = {
  ...FULL,
  clinicName: 'Northern Riverside University Hospital, Center for Cell Therapy, house 12, floor',
  phone: '+44 (0) 20 - 7946 - 0000 - 1 - 2'.replaceAll(' - ', '-').padEnd(20, '0'),
  emergencyNumber: '112 - 999'.replaceAll(' - ', '-'),
  temperatureTimes: ['06:00', '10:00', '14:00', '22:00'],
  product: 'lisocabtagene maraleucel, idecabtagene vicleucel, and others',
  publicAddress: `https://car-t-cell-therapy.northern-riverside-university-hospital.example/${'teaching/'.repeat(8)}`,
};
const CLINICS = { 'nothing set': DEFAULT_CLINIC, 'all of it set': FULL, 'the longest texts': LONGEST };

async function visit(page: Page, clinic: ClinicSettings, path = ADDRESS): Promise<void> {
  const body = clinicFileText(clinic);
  await page.route('**/clinic.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(path);
  await page.waitForLoadState('networkidle');
}

/** The texts of a printed page's pages, without the spaces that lines end in. */
async function printedPages(page: Page, format: (typeof FORMATS)[number]): Promise<string[]> {
  const pdf = await page.pdf({ format });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(withoutSpaces);
}
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** Every text of each sheet that is to be printed, in order. */
const textsOfSheets = (page: Page): Promise<{ id: string; texts: string[] }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.paper')]
      .filter((sheet) => sheet.checkVisibility())
      .map((sheet) => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
        return { id: sheet.dataset['sheet'] ?? '', texts: texts.filter((text) => text.trim() !== '') };
      }),
  );

/** What does not stay inside its sheet or its row, is not black on white, or is too small to read; and where rows stand. */
const looksOfSheets = (page: Page) =>
  page.evaluate(() => {
    const MM = 96 / 25.4;
    const PT = 96 / 72;
    const troubles: string[] = [];
    const rows: Record<string, number[]> = {};
    const isGrey = (color: string): boolean => {
      const [red, green, blue, alpha = '1'] = color.match(/[\d.]+/g) ?? [];
      return !color.startsWith('rgb') || alpha === '0' || (red === green && green === blue);
    };
    for (const sheet of document.querySelectorAll<HTMLElement>('.paper')) {
      if (!sheet.checkVisibility()) continue;
      const id = sheet.dataset['sheet'] ?? '';
      const box = sheet.getBoundingClientRect();
      if (box.width > 186.1 * MM || box.height > 250.1 * MM) troubles.push(`${id}: larger than its sheet`);
      rows[id] = [...sheet.querySelectorAll('.rows > *')].map((row) =>
        Math.round(row.getBoundingClientRect().top - box.top),
      );
      for (const element of sheet.querySelectorAll<HTMLElement | SVGElement>('*')) {
        const said = `${id}: <${element.tagName}> ${element.textContent.trim().slice(0, 40)}`;
        const style = getComputedStyle(element);
        const painted = [style.color, style.backgroundColor, style.fill, style.stroke, style.borderBlockStartColor];
        if (!painted.every(isGrey)) troubles.push(`${said}: has a colour`);
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
        if (own) {
          const ink = element instanceof SVGElement ? style.fill : style.color;
          if (ink !== 'rgb(0, 0, 0)') troubles.push(`${said}: is ${ink}`);
          const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1;
          const points = (Number.parseFloat(style.fontSize) * scale) / PT;
          if (points < 8.95) troubles.push(`${said}: ${points.toFixed(1)} pt`);
        }
        if (element.closest('svg') && !own && element.tagName !== 'svg') continue;
        const edge = element.getBoundingClientRect();
        if (edge.width === 0 || edge.height === 0) continue;
        const row = element.closest('.rows > *')?.getBoundingClientRect() ?? box;
        const over = Math.max(
          edge.right - box.right,
          box.left - edge.left,
          edge.bottom - row.bottom,
          row.top - edge.top,
          element.scrollWidth - element.clientWidth > 1 && element.clientWidth > 0 && own ? 2 : 0,
        );
        if (over > 1) troubles.push(`${said}: over its place by ${(over / MM).toFixed(1)} mm`);
      }
    }
    return { troubles, rows };
  });

/** That each sheet is one page, with all its words on it. */
async function expectOnePageEach(page: Page, ids: readonly string[], format: (typeof FORMATS)[number]) {
  await page.emulateMedia({ media: 'print' });
  const sheets = await textsOfSheets(page);
  expect(sheets.map(({ id }) => id)).toEqual(ids);
  const pages = await printedPages(page, format);
  expect(pages).toHaveLength(ids.length);
  for (const [index, { id, texts }] of sheets.entries()) {
    const printed = pages[index] ?? '';
    expect(texts.length).toBeGreaterThan(3);
    expect(
      texts.filter((text) => !printed.includes(withoutSpaces(text))),
      `${id} on ${format}`,
    ).toEqual([]);
  }
  return pages;
}

for (const [what, clinic] of Object.entries(CLINICS)) {
  for (const format of FORMATS) {
    test(`each sheet is one ${format} page that holds all its words, with ${what}`, async ({ page }) => {
      await visit(page, clinic);
      const pages = await expectOnePageEach(page, SHEETS, format);
      const callAt = clinic.callAtC === 38 ? '38.0°C(100.4°F)' : '37.8°C(100.0°F)';
      for (const id of CALLS) {
        const printed = pages[SHEETS.indexOf(id)] ?? '';
        expect(printed, id).toContain(callAt);
        if (clinic.phone) expect(printed, id).toContain(withoutSpaces(clinic.phone));
      }
      for (const [index, title] of Object.values(TITLES).entries()) {
        expect(pages[index]).toContain(withoutSpaces(title));
      }
    });
  }

  test(`nothing leaves its place, all is black on white and large enough, with ${what}`, async ({ page }) => {
    await visit(page, clinic);
    await page.emulateMedia({ media: 'print' });
    const { troubles } = await looksOfSheets(page);
    expect(troubles).toEqual([]);
  });
}

test('every row stands at the same place, whatever a clinic has set', async ({ page, context }) => {
  await visit(page, DEFAULT_CLINIC);
  await page.emulateMedia({ media: 'print' });
  const { rows } = await looksOfSheets(page);
  expect(Object.values(rows).flat().length).toBeGreaterThan(25);
  for (const clinic of [FULL, LONGEST]) {
    const other = await context.newPage();
    await visit(other, clinic);
    await other.emulateMedia({ media: 'print' });
    expect((await looksOfSheets(other)).rows).toEqual(rows);
  }
});

test('what the clinic has not set is a line to write on', async ({ page, context }) => {
  const lines = (of: Page, sheet: string, part: string) => of.locator(`[data-sheet="${sheet}"] ${part} .write`).count();
  const linesOf = async (of: Page) => ({
    number: await lines(of, 'fever-plan', '.band:nth-of-type(2)'),
    emergency: await lines(of, 'fever-plan', '.band:last-child'),
    times: await lines(of, 'temperature-log', '.time'),
    card: await lines(of, 'wallet-card', '[data-card]:first-of-type .number'),
    product: await lines(of, 'wallet-card', '[data-card]:first-of-type section:first-of-type'),
    care: await lines(of, 'caregiver', '.relief > p'),
    checked: await lines(of, 'fever-plan', '> footer'),
  });
  await visit(page, DEFAULT_CLINIC);
  expect(await linesOf(page)).toEqual({ number: 1, emergency: 1, times: 3, card: 1, product: 3, care: 2, checked: 2 });
  await expect(page.locator('svg[data-qr]')).toHaveCount(0);

  const other = await context.newPage();
  await visit(other, FULL);
  await expect(other.locator('svg[data-qr]')).toHaveCount(1);
  expect(await linesOf(other)).toEqual({ number: 0, emergency: 0, times: 0, card: 0, product: 2, care: 0, checked: 0 });
  await expect(other.locator('[data-sheet="caregiver"]')).toContainText('does not drive for at least 8 weeks');
  await expect(other.locator('[data-sheet="fever-plan"] footer')).toContainText('November 2, 2026');
});

test('the fever plan says whom to call, what comes before medicine, and when it is an emergency', async ({ page }) => {
  await visit(page, FULL);
  const plan = page.locator('[data-sheet="fever-plan"]');
  await expect(plan).toContainText('Call now, day or night');
  await expect(plan).toContainText('Call before you take fever medicine');
  await expect(plan).toContainText('Call 911 now');
  await expect(page.locator('[data-sheet="wallet-card"]')).toContainText('If your team gave you a card, use that one.');
});

test('the wallet cards are 85 by 54 mm when folded', async ({ page }) => {
  await visit(page, FULL);
  await page.emulateMedia({ media: 'print' });
  const sizes = await page.locator('[data-card] > section').evaluateAll((fields) =>
    fields.map((field) => {
      const { width, height } = field.getBoundingClientRect();
      return [width, height].map((size) => Math.round((size * 254) / 96) / 10);
    }),
  );
  expect(sizes).toEqual(Array.from({ length: 8 }, () => [85, 54]));
});

test('without scripts the sheets print as the site was built', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  for (const format of FORMATS) {
    const pages = await printedPages(page, format);
    expect(pages).toHaveLength(SHEETS.length);
    expect(pages[0]).toContain('Callnow,dayornight');
  }
  await context.close();
});

const PARKED = ['Can my grandchildren visit?', 'Who pays for the hotel?', 'Will my hair grow back?'];
const FULL_LINE =
  'Patient, wife, daughter and son-in-law; the second daughter on the phone from home, with the door open to the hall';

/** Says to the windows of a browser what another window of the session would. */
async function tell(context: BrowserContext, events: readonly SessionEvent[]): Promise<void> {
  const state = events.reduce(sessionAfter, NO_SESSION);
  const other = await context.newPage();
  await other.goto('/en/');
  await other.evaluate((told) => {
    const channel = new BroadcastChannel('car-t.session');
    channel.postMessage({ version: 1, tell: 'state', role: 'screen', age: 1000, state: told });
  }, state);
  await other.close();
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Take home' })).toBeVisible();
}
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

/** Counts what would open the browser's print window, which a test cannot close. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    const counted = globalThis as { prints?: number };
    counted.prints = 0;
    window.print = () => {
      counted.prints = (counted.prints ?? 0) + 1;
    };
  });
const prints = (page: Page) => page.evaluate(() => (globalThis as { prints?: number }).prints);

test('a session prints its sheets with marks, parked questions and typed lines', async ({ page, context }) => {
  await countPrints(page);
  await visit(page, FULL, '/en/session/');
  await tell(context, [
    { do: 'start', path: 'full', now: Date.now() },
    { do: 'go', stop: { at: 'beat', step: '3-infusion', beat: 'your-plan' } },
    { do: 'mark', prompt: 'fever-call-now', who: 'patient', mark: 'said' },
    { do: 'mark', prompt: 'fever-call-now', who: 'caregiver', mark: 'after-another-try' },
    { do: 'mark', prompt: 'show-the-card', who: 'patient', mark: 'come-back' },
    ...PARKED.map((text): SessionEvent => ({ do: 'park', text })),
    { do: 'enter', line: 'attended', text: FULL_LINE },
    { do: 'enter', line: 'materials', text: FULL_LINE },
    { do: 'ask', step: '5-monitoring', item: 'P5.1', way: 'cards', people: 3 },
    { do: 'close-detour' },
  ]);
  await openPanel(page);
  await page.getByLabel('Date of step 3').fill('March 3, 2027');
  await page.getByLabel('Product').fill('axicabtagene ciloleucel');
  await expect(tick(page, 'Session record')).toBeChecked();
  await page.getByRole('button', { name: 'Look at: Session record' }).click();
  await expect(page.getByRole('dialog').locator('.paper')).toContainText('step 5: 1', { timeout: 30_000 });
  await tick(page, 'Answer cards').check();
  await page.getByRole('button', { name: 'Print 8 sheets' }).click();
  expect(await prints(page)).toBe(1);

  for (const format of FORMATS) {
    const pages = await expectOnePageEach(page, SHEETS, format);
    const of = (id: string): string => pages[SHEETS.indexOf(id)] ?? '';
    for (const question of PARKED) expect(of('my-questions')).toContain(withoutSpaces(question));
    expect(of('my-journey')).toContain('March3,2027');
    expect(of('fever-plan')).toContain('“IhadCARTcellsonMarch3,2027.”');
    expect(of('wallet-card').split('axicabtageneciloleucel')).toHaveLength(3);
    const record = of('session-record');
    expect(record).toContain(withoutSpaces(FULL_LINE));
    expect(record).toContain('Fever:callnowSaiditAfteranothertry');
    expect(record).toContain('ComebacktoNumberandcard(Patient)');
    expect(record).toContain('step5:1');
    expect(record).toContain('Askedbythefamily:3');
    expect(of('fever-plan')).not.toContain('Saidit');
  }
  const { troubles } = await looksOfSheets(page);
  expect(troubles).toEqual([]);
  const shown = page.locator('.printed [data-sheet="session-record"] [data-shown="true"]');
  expect(await shown.allTextContents()).toEqual([expect.stringContaining('3 Infusion')]);
});

test('eight long questions and every point to come back to stay on their sheets', async ({ page, context }) => {
  const long =
    'When may I go back to work in the kitchen, where many people come and go and the food is not always kept so cold?';
  await visit(page, LONGEST, '/en/session/');
  await tell(context, [
    { do: 'start', path: 'full', now: Date.now() },
    ...Array.from({ length: 8 }, (_, index): SessionEvent => ({ do: 'park', text: `${String(index)} ${long}` })),
    ...(['1-collection', '2-engineering', '4-cytokine-release', '6-treatment'] as const).map(
      (prompt): SessionEvent => ({ do: 'mark', prompt, who: 'patient', mark: 'come-back' }),
    ),
    ...(
      [
        'fever-call-now',
        'call-before-fever-medicine',
        'watch-mind-and-speech',
        'show-the-card',
        'stay-close-no-driving',
      ] as const
    ).flatMap((prompt): SessionEvent[] => [
      { do: 'mark', prompt, who: 'patient', mark: 'come-back' },
      { do: 'mark', prompt, who: 'caregiver', mark: 'come-back' },
    ]),
    { do: 'enter', line: 'product', text: LONGEST.product ?? '' },
    ...(['attended', 'interpreter', 'materials'] as const).map((line): SessionEvent => ({
      do: 'enter',
      line,
      text: FULL_LINE,
    })),
  ]);
  await openPanel(page);
  await tick(page, 'Session record').check();
  await expectOnePageEach(page, SHEETS.slice(0, 7), 'Letter');
  const { troubles } = await looksOfSheets(page);
  expect(troubles).toEqual([]);
});

test('one sheet can be printed alone, and nothing is lost without being said', async ({ page }) => {
  await countPrints(page);
  await visit(page, DEFAULT_CLINIC, '/en/session/');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await openPanel(page);
  const dialog = page.getByRole('dialog', { name: 'Take home' });
  for (const name of ['Wallet card', 'For the caregiver', 'My questions', 'My journey', 'Temperature log']) {
    await tick(page, name).uncheck();
  }
  await expect(dialog.getByRole('button', { name: 'Print 1 sheet' })).toBeEnabled();
  await page.getByLabel('Date of step 1').fill('May 5');
  await page.getByRole('button', { name: 'Look at: My journey' }).click();
  await expect(dialog.locator('.paper')).toHaveAttribute('data-sheet', 'my-journey');
  await expect(dialog.locator('.paper')).toContainText('May 5');
  await page.getByRole('button', { name: 'Print one: My journey' }).click();
  expect(await prints(page)).toBe(1);
  await expectOnePageEach(page, ['my-journey'], 'A4');
  await page.emulateMedia({ media: 'screen' });
  await tick(page, 'Fever plan').uncheck();
  await expect(dialog.getByRole('button', { name: 'Tick a sheet first' })).toBeDisabled();
});
