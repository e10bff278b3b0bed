import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from '../support/watched-page.ts';

const REVIEW = '/en/student/review/';
const KEY = 'car-t.student';
const TUESDAY = new Date('2026-12-01T09:00:00');
const WEDNESDAY = new Date('2026-12-02T07:30:00');

const review = (page: Page): Locator => page.locator('.review');
const today = (page: Page): Locator => page.getByRole('region', { name: /^(Today|That’s enough for today\.)$/ });
const kept = (page: Page): Locator => page.getByRole('region', { name: 'What is kept, and where' });
const remember = (page: Page): Locator => page.getByRole('switch', { name: 'Remember on this device' });

async function visit(page: Page): Promise<void> {
  await page.goto(REVIEW);
  await expect(review(page)).toHaveAttribute('data-awake', 'true');
}
/** Chooses a radio by its key, as somebody without a mouse does. */
async function pressed(radio: Locator): Promise<void> {
  await radio.focus();
  await radio.page().keyboard.press('Space');
}
const addFile = (page: Page, text: string, name = 'mine.json'): Promise<void> =>
  kept(page)
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });
async function savedBy(page: Page, button: string): Promise<{ readonly file: Download; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).press('Enter');
  const file = await coming;
  return { file, text: await readFile(await file.path(), 'utf8') };
}
const onDevice = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));

/** A card that was met the week before and is due on a day. */
const card = (id: string, day: string) => ({
  id,
  due: `${day}T12:00:00.000Z`,
  memory: {
    stability: 3,
    difficulty: 5,
    reps: 1,
    lapses: 0,
    scheduled_days: 3,
    rating: 3,
    last_review: '2026-11-24T09:00:00.000Z',
  },
});
const recordOf = (cards: readonly object[]): string => JSON.stringify({ version: 1, items: [], cases: [], cards });

test('one visit: a beat that goes deeper, a question, a case, and on the next day what is due; then it is taken along', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(TUESDAY);
  await page.goto('/en/student/1-collection/#blood-in-layers');
  await expect(page.locator('.student-step [data-beat="blood-in-layers"]')).toBeVisible();
  await page.getByRole('link', { name: 'Questions on this step' }).first().click();

  await expect(page.locator('.questions')).toHaveAttribute('data-awake', 'true');
  const question = page.locator('.questions [data-quiz]');
  await expect(question).toHaveAttribute('data-quiz', 'S1.1');
  await pressed(question.locator('input[value="red-cells"]'));
  await pressed(question.getByRole('radio', { name: 'sure', exact: true }));
  await question.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await expect(question).toHaveAttribute('data-mark', 'not-yet');

  await page.goto('/en/student/cases/?case=past-six-liters');
  await expect(page.locator('.practice')).toHaveAttribute('data-awake', 'true');
  await pressed(page.getByRole('radiogroup', { name: /grade of CRS/ }).getByRole('radio', { name: 'grade 3' }));
  await pressed(page.getByRole('radio', { name: 'fairly sure', exact: true }));
  await page.getByRole('button', { name: 'Check the grade' }).press('Enter');
  await pressed(page.getByRole('region', { name: 'Then the plan' }).getByRole('radio').first());
  await page.getByRole('button', { name: 'Check the plan' }).press('Enter');
  expect(await onDevice(page)).not.toContain(KEY);

  await visit(page);
  await expect(today(page)).toContainText('Nothing is due today.');
  await expect(today(page)).toContainText('0 reviewed, 2 met for the first time');
  await expect(page.getByRole('region', { name: 'When the next are due' })).toContainText('Tomorrow');
  await expect(remember(page)).not.toBeChecked();
  await remember(page).press('Space');
  await expect(remember(page)).toBeChecked();
  await expect(kept(page).getByRole('status')).toContainText('keeps your answers from now on');
  expect(await onDevice(page)).toContain(KEY);

  // Another day, another tab: what this device keeps is there.
  await page.clock.setFixedTime(WEDNESDAY);
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.reload();
  await expect(review(page)).toHaveAttribute('data-awake', 'true');
  await expect(remember(page)).toBeChecked();
  await expect(today(page)).toContainText('One is due today.');
  await today(page).getByRole('button', { name: 'Start the review' }).press('Enter');
  const asked = review(page).locator('[data-quiz]');
  await expect(asked).toHaveAttribute('data-quiz', 'S1.1');
  await expect(asked.getByRole('heading', { name: /Which layer/ })).toBeFocused();
  await pressed(asked.locator('input[value="mononuclear"]'));
  await pressed(asked.getByRole('radio', { name: 'fairly sure', exact: true }));
  await asked.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await expect(asked).toHaveAttribute('data-mark', 'right');
  await asked.getByRole('button', { name: 'Finish' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Done for now.' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to today' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeFocused();
  await expect(today(page)).toContainText('1 reviewed, 0 met for the first time');

  const { file, text } = await savedBy(page, 'Save my answers as a file');
  expect(file.suggestedFilename()).toBe('car-t-review.json');
  await kept(page).getByRole('button', { name: 'Forget all my answers' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, forget them' }).press('Enter');
  await expect(kept(page).getByRole('status')).toContainText('All answers are forgotten');
  await expect(kept(page).getByRole('button', { name: 'Forget all my answers' })).toBeFocused();
  expect(
    await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join()),
  ).not.toContain(KEY);
  await page.reload();
  await expect(today(page)).toContainText('Nothing is here yet.');

  await addFile(page, text);
  await expect(kept(page).getByRole('status')).toContainText('answers to questions, 2; cases, 1;');
  await addFile(page, text);
  await expect(kept(page).getByRole('status')).toContainText('Everything in “mine.json” was here already.');
});

test('questions, grades, brain signs and infection come mixed; a miss is asked once more; the round can be left', async ({
  page,
}) => {
  await page.clock.setFixedTime(TUESDAY);
  await visit(page);
  await addFile(page, recordOf([card('item:S1.1', '2026-11-30'), card('case:the-lost-words', '2026-11-29')]));
  await expect(today(page)).toContainText('2 are due today.');
  await page.getByRole('button', { name: 'Start the review' }).click();
  const round = page.getByRole('region', { name: 'Review, in progress' });
  for (let shown = 0; shown < 2; shown += 1) {
    await expect(round.getByText(`${shown + 1} of`)).toBeVisible();
    const question = round.locator('[data-quiz]');
    if ((await question.count()) > 0) {
      await pressed(question.locator('input[value="plasma"]'));
      await pressed(question.getByRole('radio', { name: 'a guess', exact: true }));
      await question.getByRole('button', { name: 'Check', exact: true }).press('Enter');
    } else {
      await pressed(round.getByRole('radiogroup', { name: /grade of CRS/ }).getByRole('radio', { name: /^0: no CRS/ }));
      await pressed(round.getByRole('radiogroup', { name: /grade of ICANS/ }).getByRole('radio', { name: 'grade 2' }));
      await pressed(round.getByRole('radio', { name: 'sure', exact: true }));
      await round.getByRole('button', { name: 'Check the grade' }).press('Enter');
      await pressed(round.getByRole('region', { name: 'Then the plan' }).getByRole('radio').first());
      await round.getByRole('button', { name: 'Check the plan' }).press('Enter');
    }
    await round.getByRole('button', { name: 'Next' }).press('Enter');
  }
  await expect(round.getByText('You missed this a moment ago.')).toBeVisible();
  await round.getByRole('button', { name: 'Stop here' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Done for now.' })).toBeFocused();
  await expect(round.getByRole('list', { name: /^These come back tomorrow/ }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(today(page)).toContainText('Nothing is due today.');
});

test('thirty a day are enough', async ({ page }) => {
  await page.clock.setFixedTime(TUESDAY);
  await visit(page);
  const reviewed = Array.from({ length: 30 }, (_, number) => number).flatMap((number) =>
    ['2026-11-24', '2026-12-01'].map((day) => ({
      item: `old-${String(number)}`,
      at: `${day}T08:00:${String(number).padStart(2, '0')}.000Z`,
      askedFor: 'review',
      right: true,
      sureness: 'sure',
    })),
  );
  await addFile(
    page,
    JSON.stringify({ version: 1, items: reviewed, cases: [], cards: [card('item:S1.1', '2026-11-30')] }),
  );
  await expect(page.getByRole('heading', { name: 'That’s enough for today.' })).toBeVisible();
  await expect(today(page)).toContainText('One more is due, and can wait until tomorrow');
  await expect(page.getByRole('button', { name: 'Start the review' })).toHaveCount(0);
});

test('the calendar file holds a day for each day on which something is due', async ({ page }) => {
  await page.clock.setFixedTime(TUESDAY);
  await visit(page);
  await addFile(
    page,
    recordOf([card('item:S1.1', '2026-12-04'), card('item:S1.2', '2026-12-04'), card('item:S4.1', '2026-12-09')]),
  );
  const { file, text } = await savedBy(page, 'Save a calendar file');
  expect(file.suggestedFilename()).toBe('car-t-review.ics');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate, summary }) => [startDate.toString(), summary.replaceAll('\u00a0', ' ')])).toEqual([
    ['2026-12-04', 'CAR T review: 2 due'],
    ['2026-12-09', 'CAR T review: 1 due'],
  ]);
});

for (const [what, text, says] of [
  ['an empty file', '', 'The file is empty.'],
  ['half a file', '{"version":1,"items":[{"item":"S1.1","at":"2026', 'cut off'],
  ['a page of another site', '<html><script>alert(1)</script></html>', 'cut off, or is something else'],
  ['a file of something else', '{"clinicName":"St. Anne"}', 'holds no answers from these pages'],
  ['a file of a later edition', '{"version":2,"items":[],"cases":[],"cards":[]}', 'later edition'],
  [
    'a file with an entry that cannot be',
    '{"version":1,"items":[{"item":"<img src=x onerror=alert(1)>"}],"cases":[],"cards":[]}',
    'items[0].item',
  ],
  ['a file that wants to change every object', '{"version":1,"__proto__":{"items":[]},"constructor":1}', 'items'],
  ['a file that is far too long', `{"version":1,"items":"${'x'.repeat(4_100_000)}"}`, 'far larger'],
] as const) {
  test(`${what} is refused with the reason, and nothing here changes`, async ({ page }) => {
    await visit(page);
    await addFile(page, recordOf([card('item:S1.1', '2026-11-30')]));
    await expect(kept(page).getByRole('status')).toContainText('Added from');
    const before = await page.evaluate((key) => sessionStorage.getItem(key), KEY);
    await addFile(page, text, '<b>evil</b>.json');
    await expect(kept(page).getByRole('status')).toContainText('“<b>evil</b>.json” was not added.');
    await expect(kept(page).getByRole('status')).toContainText(says);
    expect(await page.evaluate((key) => sessionStorage.getItem(key), KEY)).toBe(before);
  });
}

test('what the device kept and cannot be read is set aside, and can be saved or thrown away', async ({ page }) => {
  await page.addInitScript((key) => {
    if (sessionStorage.getItem('planted') !== null) return;
    sessionStorage.setItem('planted', '1');
    localStorage.setItem(key, '{"version":7,"answers":"of the future"}');
  }, KEY);
  await visit(page);
  await expect(kept(page)).toContainText('answers from a later edition of these pages');
  await addFile(page, recordOf([card('item:S1.1', '2026-11-30')]));
  const { text } = await savedBy(page, 'Save what was set aside');
  expect(text).toBe('{"version":7,"answers":"of the future"}');
  await page.reload();
  await page.getByRole('button', { name: 'Throw it away' }).press('Enter');
  await expect(kept(page).getByRole('status')).toContainText('is gone');
  await expect(page.getByRole('button', { name: 'Throw it away' })).toHaveCount(0);
  expect(await onDevice(page)).toEqual([KEY]);
});

test('where a browser keeps nothing, it says so, and reviewing works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await visit(page);
  await expect(kept(page)).toContainText('This browser keeps nothing for this page');
  await remember(page).press('Space');
  await expect(remember(page)).not.toBeChecked();
  await page.getByRole('button', { name: 'Meet new ones' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Review, in progress' })).toBeVisible();
});

test('two tabs know the same, and forget together', async ({ page, context }) => {
  await visit(page);
  await remember(page).press('Space');
  const other = await context.newPage();
  await visit(other);
  await addFile(other, recordOf([card('item:S1.1', '2026-11-30')]));
  await expect(today(page)).toContainText('One is due today.');
  await page.getByRole('button', { name: 'Forget all my answers' }).click();
  await page.getByRole('button', { name: 'Yes, forget them' }).click();
  await expect(today(other)).toContainText('Nothing is here yet.');
  await expect(remember(other)).not.toBeChecked();
});

test('the notes hold every table and print, and the cards for Anki are a file', async ({ page, request }) => {
  await page.goto('/en/student/notes/');
  await expect(page.locator('[data-table="crs"] tbody tr')).toHaveCount(4);
  await expect(page.locator('.ladder dt')).toHaveCount(6);
  await expect(page.locator('.beat')).toHaveCount(18);
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(8);
    expect(pages).toBeLessThan(24);
  }
  const anki = await request.get('/en/student/car-t-anki.txt');
  expect(anki.ok()).toBe(true);
  expect((await anki.text()).split('\n').slice(0, 3)).toEqual(['#separator:tab', '#html:true', '#notetype:Basic']);
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('the review says what can be read instead', async ({ page }) => {
    await page.goto(REVIEW);
    await expect(page.getByText('Review needs scripts')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Case practice' })).toBeVisible();
  });
});
