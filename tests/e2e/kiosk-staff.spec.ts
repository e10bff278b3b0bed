import { test as loudTest, type Page } from '@playwright/test';
import { violationsOn } from '../support/axe.ts';
import { expect, test } from '../support/watched-page.ts';

const ADDRESS = '/en/kiosk/staff/';
const KIOSK = '/en/kiosk/';
const CLINIC = { kioskCode: '0482', phone: '555 0142', checkedOn: '2025-01-15', idleSeconds: 75 };

const SIZES = {
  'an upright screen': { width: 1080, height: 1920 },
  'a screen across': { width: 1920, height: 1080 },
} as const;

async function visit(page: Page, clinic: object = CLINIC): Promise<void> {
  await page.route('**/clinic.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(clinic) }),
  );
  await page.goto(ADDRESS);
  await expect(page.locator('.staff')).toHaveAttribute('data-awake', 'true');
}

const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function type(page: Page, code: string): Promise<void> {
  for (const digit of code) await key(page, digit).click();
  await key(page, 'Open').click();
}

async function open(page: Page): Promise<void> {
  await visit(page);
  await type(page, CLINIC.kioskCode);
  await expect(page.getByRole('heading', { name: 'Settings in force' })).toBeFocused();
}

async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}

/** Controls that are smaller than a kiosk allows, or out of reach on an upright screen. */
const hardToHit = (page: Page): Promise<string[]> =>
  page.locator('button:visible').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { top, width, height } = button.getBoundingClientRect();
      const isOutOfReach = innerHeight > innerWidth && top < innerHeight / 2;
      return width < 64 || height < 64 || isOutOfReach ? [`${button.textContent.trim()} at ${String(top)}`] : [];
    }),
  );

for (const [name, viewport] of Object.entries(SIZES)) {
  test(`staff type the code on ${name}, see what is in force, and find every control large and in reach`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await visit(page);
    await expect(page.locator('input, textarea, select, a')).toHaveCount(0);
    expect(await hardToHit(page)).toEqual([]);
    await expectNoViolations(page);
    await expect(page.getByText('555 0142')).toBeHidden();

    await type(page, '1234');
    await expect(page.getByText('That is not the code. Please try again.')).toBeVisible();
    await type(page, '0482');
    const main = page.getByRole('main');
    await expect(main).toContainText('555 0142');
    await expect(main).toContainText('75 s');
    await expect(main).toContainText(/January 15, 2025, \d+ (months|years) ago/);
    await expect(main).toContainText(/Visitors’ answers\s*none kept/);
    expect(await hardToHit(page)).toEqual([]);
    await expectNoViolations(page);
    const isWhole = await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
    expect(isWhole).toBe(true);
  });
}

test('a keyboard types the code too, and takes a digit back', async ({ page }) => {
  await visit(page);
  await page.keyboard.type('0483');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Settings in force' })).toBeVisible();
});

test('after three wrong codes the keys rest for half a minute', async ({ page }) => {
  await page.clock.install();
  await visit(page);
  for (let attempt = 0; attempt < 3; attempt += 1) await type(page, '1111');
  await expect(page.getByText(/The keys work again in \d+ s/)).toBeVisible();
  await expect(key(page, '0')).toBeDisabled();
  await page.clock.runFor(31_000);
  await expect(key(page, '0')).toBeEnabled();
  await type(page, '0482');
  await expect(page.getByRole('heading', { name: 'Settings in force' })).toBeVisible();
});

test('no key or menu of the browser leads out of the page of staff', async ({ page }) => {
  await visit(page);
  const held = await page.evaluate(() =>
    [
      new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true, bubbles: true }),
      new KeyboardEvent('keydown', { key: 'F12', cancelable: true, bubbles: true }),
      new MouseEvent('contextmenu', { cancelable: true, bubbles: true }),
    ].map((event) => {
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }),
  );
  expect(held).toEqual([true, true, true]);
});

test('without a code the page tells how to set one, and shows nothing that the clinic has set', async ({ page }) => {
  await visit(page, { ...CLINIC, kioskCode: null });
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { name: 'No code is set yet' })).toBeVisible();
  await expect(main).toContainText('On a computer, open /en/clinic/ on this site.');
  await expect(main).toContainText(/Visitors’ answers\s*none kept/);
  await expect(main).not.toContainText('555 0142');
  await expect(main).not.toContainText('75 s');
  await expectNoViolations(page);
});

test('the page goes back to the kiosk two minutes after the last touch, and leaves nothing to walk back to', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(KIOSK);
  const before = await page.evaluate(() => history.length);
  await visit(page);
  await page.clock.runFor(100_000);
  await expect(page.getByText(/Closes in \d+ s/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Touch the screen to stay.' })).toHaveCount(1);
  await page.mouse.click(5, 5);
  await expect(page.getByText('Closes in 2 min')).toBeVisible();
  await page.clock.runFor(110_000);
  expect(new URL(page.url()).pathname).toBe(ADDRESS);
  await page.clock.runFor(12_000);
  await page.waitForURL(`**${KIOSK}`);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

// A browser itself reports an address that does not answer.
loudTest('where the kiosk cannot be reached, the page locks and stays', async ({ page }) => {
  await open(page);
  await page.route(`**${KIOSK}`, (route) => route.fulfill({ status: 503, body: '' }));
  await key(page, 'Back to the kiosk').click();
  await expect(page.getByRole('heading', { name: 'Type the code' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(ADDRESS);
  await page.unroute(`**${KIOSK}`);
  await key(page, 'Back to the kiosk').click();
  await page.waitForURL(`**${KIOSK}`);
});

test('the touch test counts squares and fingers, and ends with Escape or its button', async ({ page }) => {
  await page.setViewportSize(SIZES['an upright screen']);
  await open(page);
  await key(page, 'Touch test').click();
  const dialog = page.getByRole('dialog', { name: 'Touch every square' });
  await expect(dialog).toContainText(/^.*0 of \d+ squares/s);
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await touch('touchStart', [70, 70], [1000, 70]);
  await expect(dialog).toContainText('Fingers now: 2, most at once: 2');
  await expect(dialog).toContainText(/\b2 of \d+ squares/);
  await touch('touchMove', [70, 300], [1000, 70]);
  await expect(dialog).toContainText(/\b3 of \d+ squares/);
  await touch('touchEnd');
  await expect(dialog).toContainText('Fingers now: 0, most at once: 2');
  expect(await hardToHit(page)).not.toContain(expect.stringContaining('End the test'));
  await key(page, 'Clear').click();
  await expect(dialog).toContainText('most at once: 0');
  await key(page, 'End the test').click();
  await expect(dialog).toBeHidden();
  await key(page, 'Touch test').click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a device that refuses to stay awake is told politely', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('battery', 'NotAllowedError')) },
    });
  });
  await open(page);
  const awake = page.getByRole('switch', { name: 'Stay awake' });
  await awake.click();
  await expect(page.getByText('This device refused. Set it in its power settings.')).toBeVisible();
  await expect(awake).toHaveAttribute('aria-checked', 'false');
});

test('the screen is kept awake and filled on request, and let go again', async ({ page }) => {
  await page.addInitScript(() => {
    const lock = Object.assign(new EventTarget(), {
      released: false,
      release() {
        lock.released = true;
        lock.dispatchEvent(new Event('release'));
        return Promise.resolve();
      },
    });
    const request = () => {
      lock.released = false;
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, { lock });
  });
  await open(page);
  const isReleased = () => page.evaluate(() => (window as unknown as { lock: { released: boolean } }).lock.released);
  const awake = page.getByRole('switch', { name: 'Stay awake' });
  await awake.click();
  await expect(awake).toHaveAttribute('aria-checked', 'true');
  expect(await isReleased()).toBe(false);
  await awake.click();
  await expect(awake).toHaveAttribute('aria-checked', 'false');
  expect(await isReleased()).toBe(true);

  const fills = page.getByRole('switch', { name: 'Full screen' });
  await fills.click();
  await expect(fills).toHaveAttribute('aria-checked', 'true');
  await fills.click();
  await expect(fills).toHaveAttribute('aria-checked', 'false');
});

test.describe('the way in from the kiosk', () => {
  const door = (page: Page) => page.getByRole('button', { name: 'Staff page: hold for five seconds' });

  const atKiosk = async (page: Page): Promise<void> => {
    await page.goto(KIOSK);
    await expect(page.locator('.kiosk')).toHaveAttribute('data-awake', 'true');
  };

  test.beforeEach(async ({ page }) => {
    await page.setViewportSize(SIZES['an upright screen']);
    await page.clock.install();
    await atKiosk(page);
  });

  test('a corner held for five seconds leads to the staff page, in place of the kiosk', async ({ page }) => {
    const box = await door(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
    await page.mouse.down();
    await page.clock.runFor(3000);
    await page.mouse.up();
    await page.clock.runFor(5000);
    expect(new URL(page.url()).pathname).toBe(KIOSK);
    await atKiosk(page);
    const before = await page.evaluate(() => history.length);
    await page.mouse.down();
    await page.clock.runFor(5100);
    await page.waitForURL(`**${ADDRESS}`);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('a finger that slides off the corner does not', async ({ page }) => {
    const box = await door(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) - 60, (box?.y ?? 0) + 40);
    await page.clock.runFor(6000);
    expect(new URL(page.url()).pathname).toBe(KIOSK);
  });

  test('Enter held for five seconds leads there too, a short one does not', async ({ page }) => {
    await door(page).focus();
    await page.keyboard.down('Enter');
    await page.clock.runFor(2000);
    await page.keyboard.up('Enter');
    await page.clock.runFor(6000);
    expect(new URL(page.url()).pathname).toBe(KIOSK);
    await page.keyboard.down('Enter');
    await page.clock.runFor(5100);
    await page.waitForURL(`**${ADDRESS}`);
  });
});
