import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, expect, test as base, type Page } from '@playwright/test';
import { DEFAULT_CLINIC } from '../../src/domain/clinic/clinic-settings.ts';
import { clinicFileText } from '../../src/domain/clinic/clinic-file.ts';
import { listFiles } from '../../src/offline/file-list.ts';
import type * as Offline from '../../src/platform/offline.ts';
import type { OfflineState } from '../../src/platform/offline.ts';
import { launchOptions } from '../support/browser.ts';
import { someOf } from '../support/breadth.ts';
import { KEPT_PAGES } from '../support/built-pages.ts';
import { Deploys, makeVersion, PLATFORM, removeVersion, type Version } from '../support/deploys.ts';

/**
 * Three versions of a few pages, which come onto a device in a moment, and one of the whole site; made once. A server of its
 * own for each test.
 */
const test = base.extend<{ server: Deploys }, { versions: readonly [Version, Version, Version]; whole: Version }>({
  versions: [
    async ({}, use) => {
      const versions = [await makeVersion('one'), await makeVersion('two'), await makeVersion('three')] as const;
      await use(versions);
      versions.forEach(removeVersion);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  whole: [
    async ({}, use) => {
      const version = await makeVersion('one', 'whole');
      await use(version);
      removeVersion(version);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: async ({ versions }, use) => {
    const server = new Deploys(versions[0]);
    await server.start();
    await use(server);
    await server.die();
  },
});
test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

const STAFF = '/en/kiosk/staff/';

/** What the module by which the pages speak to the worker answers. */
interface Answers {
  readonly checkForUpdate: undefined;
  readonly applyUpdate: boolean;
  readonly offlineState: OfflineState;
}

const ask = <K extends keyof Answers>(page: Page, what: K): Promise<Answers[K]> =>
  page.evaluate<Answers[K], readonly [string, K]>(
    async ([module, name]) => {
      const offline = (await import(module)) as typeof Offline;
      // A busy test machine may need longer than the reset of a kiosk would wait.
      return (await (name === 'applyUpdate' ? offline.applyUpdate(20_000) : offline[name]())) as Answers[K];
    },
    [PLATFORM, what],
  );

const keepOffline = (page: Page): Promise<void> =>
  page.evaluate(async (module) => {
    const { keepOffline } = (await import(module)) as typeof Offline;
    keepOffline(() => {
      document.documentElement.setAttribute('data-update-waits', '');
    });
  }, PLATFORM);

const state = (page: Page): Promise<OfflineState> => ask(page, 'offlineState');
const becomes = async (page: Page, wanted: Partial<OfflineState>): Promise<void> => {
  await expect.poll(() => state(page), { timeout: 60_000 }).toMatchObject(wanted);
};

/** Opens a page and waits until the whole site is on the device. */
async function install(page: Page, server: Deploys, address = '/en/'): Promise<void> {
  await page.goto(server.address + address);
  await keepOffline(page);
  await becomes(page, { kind: 'ready' });
}

async function update(page: Page): Promise<void> {
  await ask(page, 'checkForUpdate');
  await becomes(page, { kind: 'update-waiting' });
}

/** Until no version is on its way any more, though one may wait. */
const nothingComes = async (page: Page): Promise<void> => {
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null))
    .toBeNull();
};

/** What a kiosk does between two visitors. */
async function reset(page: Page): Promise<void> {
  await ask(page, 'applyUpdate');
  const opened = page.waitForEvent('load');
  await page.evaluate(() => {
    location.replace(location.pathname);
  });
  await opened;
}

const versionOn = (page: Page): Promise<string | null> =>
  page.locator('meta[name="version"]').getAttribute('content', { timeout: 5000 });

const late = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (address) => ((await import(address)) as { default: string }).default, `/_astro/${name}.js`);

const siteCaches = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('car-t-site-')));

const onlyVersion = async (page: Page, { id }: Version): Promise<void> => {
  await expect.poll(() => siteCaches(page)).toEqual([`car-t-site-${id}`]);
};

/** Console errors, failed requests and uncaught errors of a page from now on. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it still asks for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()}`);
  });
  return troubles;
}

test('what a kiosk keeps is so small that a device holds two versions of it without a thought', async () => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const files = Object.keys(await listFiles(dist)).map((address) => address.replace(/\/$/, '/index.html'));
  const sizes = files.map((file) => statSync(dist + file).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000_000);
});

test.describe('without a network', () => {
  test('a page opens again', async ({ page, server, context }) => {
    await install(page, server);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
    expect(await late(page, 'late.one')).toBe('late one');
  });

  test('every page of every language opens, with all it needs, after the server has died', async ({
    page,
    server,
    whole,
  }) => {
    test.setTimeout(300_000);
    server.deploy(whole);
    await install(page, server);
    await server.die();
    const troubles = troublesOf(page);
    for (const path of someOf(KEPT_PAGES, 10)) {
      await page.goto(server.address + path);
      expect(await versionOn(page), path).toBe('one');
    }
    const files = await listFiles(whole.folder);
    const missing = await page.evaluate(async (addresses) => {
      const answers = await Promise.all(addresses.map(async (each) => [each, (await fetch(each)).status] as const));
      return answers.filter(([, status]) => status !== 200);
    }, Object.keys(files));
    expect(Object.keys(files).length).toBeGreaterThan(300);
    expect(missing).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('what stands behind an address, or a slash left out, changes nothing', async ({ page, server }) => {
    await install(page, server);
    await server.die();
    for (const path of ['/en/plan/?lang=en&from=poster', '/en/plan', '/en/plan/index.html']) {
      await page.goto(server.address + path);
      expect(await versionOn(page), path).toBe('one');
    }
  });

  test('an address that never was is answered in words, and so is a page whose file is lost', async ({
    page,
    server,
    versions,
  }) => {
    await install(page, server);
    await server.die();
    await page.evaluate(async (name) => {
      await (await caches.open(name)).delete('/en/plan/');
    }, `car-t-site-${versions[0].id}`);
    for (const path of ['/en/plan/', '/en/never-was/']) {
      await page.goto(server.address + path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be shown now');
      await expect(page.getByText('Think you may have a fever?')).toBeVisible();
    }
    await page.goto(`${server.address}/en/call/`);
    expect(await versionOn(page)).toBe('one');

    // The server is back: the page is there again, and stays.
    await server.start();
    await page.goto(`${server.address}/en/plan/`);
    expect(await versionOn(page)).toBe('one');
    await server.die();
    await page.reload();
    expect(await versionOn(page)).toBe('one');
  });
});

test.describe('what the worker leaves to the network', () => {
  // The policy of the pages would not even let them ask another site.
  test.use({ bypassCSP: true });

  test('is whatever is sent, asked for in part, or of another site', async ({ page, server, versions }) => {
    const elsewhere = new Deploys(versions[1]);
    await elsewhere.start();
    await install(page, server);
    const answeredHere = async (
      address: string,
      how: { readonly method?: string; readonly headers?: Record<string, string> },
    ): Promise<boolean> => {
      const answered = page.waitForResponse(address);
      await page.evaluate(async ([at, init]) => (await fetch(at, init)).status, [address, how] as const);
      return (await answered).fromServiceWorker();
    };
    const plan = `${server.address}/en/plan/`;
    expect(await answeredHere(plan, {})).toBe(true);
    expect(await answeredHere(plan, { method: 'POST' })).toBe(false);
    expect(await answeredHere(plan, { headers: { range: 'bytes=0-9' } })).toBe(false);
    const other = await page.evaluate(async (at) => (await fetch(at)).text(), `${elsewhere.address}/en/plan/`);
    expect(other).toContain('content="two"');
    await elsewhere.die();
  });
});

test('a device is asked to keep the site for good', async ({ page, server }) => {
  await page.addInitScript(() => {
    navigator.storage.persist = () => {
      document.documentElement.setAttribute('data-asked', '');
      return Promise.resolve(true);
    };
  });
  await page.goto(`${server.address}/en/`);
  await keepOffline(page);
  await expect(page.locator('html')).toHaveAttribute('data-asked');
});

test('what the browser itself has kept of a file is not believed', async ({ page, server }) => {
  server.instead.set('/first.js', { body: (file) => file.subarray(0, 0), lasts: true });
  await page.goto(`${server.address}/en/`);
  server.instead.clear();
  await install(page, server);
});

test.describe('a new version', () => {
  test('is looked for every hour on a page that stays open', async ({ page, server, versions }) => {
    await page.clock.install();
    await install(page, server);
    server.deploy(versions[1]);
    await page.clock.fastForward('50:00');
    await nothingComes(page);
    expect(await state(page)).toMatchObject({ kind: 'ready' });
    await page.clock.fastForward('11:00');
    await becomes(page, { kind: 'update-waiting' });
  });

  test('waits while a page is open, which goes on with the old one', async ({ page, server, versions }) => {
    await install(page, server);
    server.deploy(versions[1]);
    await update(page);
    await expect(page.locator('html')).toHaveAttribute('data-update-waits');
    expect(await late(page, 'late.one')).toBe('late one');
    await page.reload();
    await page.goto(`${server.address}/en/plan/`);
    expect(await versionOn(page)).toBe('one');
    expect(await state(page)).toMatchObject({ kind: 'update-waiting', version: versions[0].id });
    expect(await late(page, 'later.one')).toBe('later one');
  });

  test('is shown after the reset, and nothing is left of the old one', async ({ page, server, versions }) => {
    await install(page, server);
    server.deploy(versions[1]);
    await update(page);
    await reset(page);
    expect(await versionOn(page)).toBe('two');
    expect(await late(page, 'late.two')).toBe('late two');
    await onlyVersion(page, versions[1]);
    expect(await state(page)).toMatchObject({ kind: 'ready', version: versions[1].id });
    await server.die();
    await page.reload();
    expect(await versionOn(page)).toBe('two');
  });

  test('leaves another window its own version until that is opened anew', async ({
    page,
    server,
    versions,
    context,
  }) => {
    await install(page, server);
    const other = await context.newPage();
    await other.goto(`${server.address}/en/plan/`);
    server.deploy(versions[1]);
    await update(page);
    expect(await ask(page, 'applyUpdate')).toBe(true);
    // The page that asked is still open too, for the moment between the two.
    expect(await late(page, 'late.one')).toBe('late one');
    await reset(page);
    expect(await versionOn(page)).toBe('two');
    // A browser stops a worker whenever it likes, and starts it again when it is asked.
    const devtools = await context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    expect(await late(other, 'later.one')).toBe('later one');
    expect(await other.evaluate(async () => (await fetch('/en/')).text())).toContain('content="one"');
    await other.reload();
    expect(await versionOn(other)).toBe('two');
    await page.reload();
    await onlyVersion(page, versions[1]);
  });

  test('may be skipped, and taken back', async ({ page, server, versions }) => {
    const [one, two, three] = versions;
    await install(page, server);
    server.deploy(two);
    await update(page);
    server.deploy(three);
    await ask(page, 'checkForUpdate');
    await expect.poll(() => siteCaches(page)).toContain(`car-t-site-${three.id}`);
    await nothingComes(page);
    await reset(page);
    expect(await versionOn(page)).toBe('three');
    await onlyVersion(page, three);

    // Back to the first while the second waits again.
    server.deploy(two);
    await update(page);
    server.deploy(one);
    await ask(page, 'checkForUpdate');
    await expect.poll(() => siteCaches(page)).toContain(`car-t-site-${one.id}`);
    await nothingComes(page);
    await reset(page);
    expect(await versionOn(page)).toBe('one');
    await onlyVersion(page, one);
  });

  test('that is taken back before it took over leaves the running one whole', async ({ page, server, versions }) => {
    const [one, two] = versions;
    await install(page, server);
    server.deploy(two);
    await update(page);
    server.deploy(one);
    await ask(page, 'checkForUpdate');
    await nothingComes(page);
    await reset(page);
    expect(await versionOn(page)).toBe('one');
    await onlyVersion(page, one);
    await server.die();
    await page.goto(`${server.address}/en/plan/`);
    expect(await versionOn(page)).toBe('one');
  });
});

test.describe('a bad deploy', () => {
  const LATE = '/_astro/late.two.js';
  const FAILS = [
    ['a file is missing', LATE, { status: 404 }, { kind: 'status', found: '404' }],
    ['the server fails', '/en/plan/', { status: 500 }, { kind: 'status', found: '500' }],
    ['a file is cut short', LATE, { body: (file: Buffer) => file.subarray(0, 9) }, { kind: 'hash' }],
    ['a file ends in the middle of its way', '/en/plan/', { cut: true }, { kind: 'unreachable' }],
    ['a page stands under a script', LATE, { type: 'text/html', body: () => '<h1>Log in</h1>' }, { kind: 'type' }],
    ['a file has the wrong type', LATE, { type: 'text/plain' }, { kind: 'type', found: 'text/plain' }],
    [
      'a file is of another version',
      '/en/plan/',
      { body: (file: Buffer) => `${file.toString()}<!---->` },
      { kind: 'hash' },
    ],
  ] as const;
  for (const [what, address, answer, failure] of someOf(FAILS, 4)) {
    test(`where ${what} leaves the old version running, and says why`, async ({ page, server, versions }) => {
      const [one, two] = versions;
      await install(page, server);
      server.deploy(two);
      server.instead.set(address, answer);
      await ask(page, 'checkForUpdate');
      await becomes(page, {
        kind: 'failed',
        version: one.id,
        failure: { version: two.id, address, ...failure },
      } as Partial<OfflineState>);
      await reset(page);
      expect(await versionOn(page)).toBe('one');
      expect(await late(page, 'late.one')).toBe('late one');

      // The deploy is finished: the next look takes it, and nothing is left of the attempt.
      server.instead.clear();
      await update(page);
      await reset(page);
      expect(await versionOn(page)).toBe('two');
      await onlyVersion(page, two);
      expect(await state(page)).toMatchObject({ kind: 'ready', version: two.id });
    });
  }

  test('that is never finished leaves nothing behind once another succeeds', async ({ page, server, versions }) => {
    const [, two, three] = versions;
    await install(page, server);
    server.deploy(two);
    server.instead.set(LATE, { status: 404 });
    await ask(page, 'checkForUpdate');
    await becomes(page, { kind: 'failed' });
    server.deploy(three);
    await update(page);
    expect(await siteCaches(page)).not.toContain(`car-t-site-${two.id}`);
    await reset(page);
    expect(await versionOn(page)).toBe('three');
    await onlyVersion(page, three);
  });

  test('that is taken back is forgotten', async ({ page, server, versions }) => {
    const [one, two] = versions;
    await install(page, server);
    server.deploy(two);
    server.instead.set(LATE, { status: 404 });
    await ask(page, 'checkForUpdate');
    await becomes(page, { kind: 'failed' });
    server.deploy(one);
    await ask(page, 'checkForUpdate');
    expect(await state(page)).toMatchObject({ kind: 'ready', version: one.id });
  });

  test('at the very first leaves a page as it is without a worker', async ({ page, server }) => {
    server.instead.set('/en/plan/', { status: 404 });
    await page.goto(`${server.address}/en/`);
    await keepOffline(page);
    await becomes(page, { kind: 'failed', version: null });
    await page.reload();
    expect(await versionOn(page)).toBe('one');
  });
});

test.describe('a file that was spoilt on the device', () => {
  const spoil = (page: Page, { id }: Version, address: string, type: string): Promise<void> =>
    page.evaluate(
      async ([name, at, as]) => {
        const spoilt = new Response('<h1>Not found</h1>', { headers: { 'Content-Type': as } });
        await (await caches.open(name)).put(at, spoilt);
      },
      [`car-t-site-${id}`, address, type] as const,
    );

  for (const [what, address, type] of [
    ['another type', '/first.js', 'text/html'],
    ['the right type', '/en/plan/', 'text/html; charset=utf-8'],
  ] as const) {
    test(`under ${what} is noticed and mended`, async ({ page, server, versions }) => {
      const [one] = versions;
      await install(page, server);
      await spoil(page, one, address, type);
      const troubles = troublesOf(page);
      await page.goto(`${server.address}/en/plan/`);
      expect(await versionOn(page)).toBe('one');
      expect(troubles).toEqual([]);
      await server.die();
      await page.reload();
      expect(await versionOn(page)).toBe('one');
      expect(await page.evaluate(async (at) => (await fetch(at)).text(), address)).not.toContain('Not found');
      expect(troubles).toEqual([]);
    });
  }

  test('is passed over where the server has another version', async ({ page, server, versions }) => {
    const [one, two] = versions;
    await install(page, server);
    server.deploy(two);
    await spoil(page, one, '/en/plan/', 'text/html');
    await page.goto(`${server.address}/en/plan/`);
    await expect(page.locator('h1')).not.toHaveText('Not found');
    expect(await versionOn(page)).toBe('two');
  });
});

test.describe('what a clinic has set', () => {
  const ours = (phone: string) => ({ body: () => clinicFileText({ ...DEFAULT_CLINIC, phone }) });
  const card = (page: Page) => page.locator('#call-card');
  const notice = (page: Page) => page.locator('#clinic-notice');

  test('is read anew each time, and kept for when the server is gone', async ({ page, server }) => {
    server.instead.set('/clinic.json', ours('555 0101'));
    await install(page, server);
    await server.die();
    await page.reload();
    await expect(card(page)).toContainText('555 0101');
    await server.start();
    server.instead.set('/clinic.json', ours('555 0102'));
    await page.reload();
    await expect(card(page)).toContainText('555 0102');
    await server.die();
    await page.goto(`${server.address}/en/plan/`);
    await expect(card(page)).toContainText('555 0102');
    await expect(notice(page)).toBeHidden();
  });

  for (const [what, answer] of [
    ['is no JSON', { body: () => '{"phone": "555 0199"' }],
    ['is a page', { type: 'text/html', body: () => '<h1>Log in</h1>' }],
  ] as const) {
    test(`stays where the new file ${what}, and staff are told`, async ({ page, server }) => {
      server.instead.set('/clinic.json', ours('555 0101'));
      await install(page, server);
      await page.reload();
      await expect(card(page)).toContainText('555 0101');
      server.instead.set('/clinic.json', answer);
      await page.reload();
      await expect(notice(page)).toBeVisible();
      await expect(card(page)).toContainText('555 0101');
    });
  }

  test('with one mistake is shown as far as it goes, and is not kept', async ({ page, server }) => {
    server.instead.set('/clinic.json', ours('555 0101'));
    await install(page, server);
    await page.reload();
    await expect(card(page)).toContainText('555 0101');
    server.instead.set('/clinic.json', { body: () => '{"phone": "555 0102", "callAtC": 99}' });
    await page.reload();
    await expect(card(page)).toContainText('555 0102');
    await expect(notice(page)).toBeVisible();
    await server.die();
    await page.reload();
    await expect(card(page)).toContainText('555 0101');
  });

  test('does not wait for a server that says nothing', async ({ page, server }) => {
    server.instead.set('/clinic.json', ours('555 0101'));
    await install(page, server);
    await page.reload();
    await expect(card(page)).toContainText('555 0101');
    server.instead.set('/clinic.json', { silent: true });
    await page.reload({ waitUntil: 'commit' });
    await expect(card(page)).toContainText('555 0101', { timeout: 8000 });
  });
});

test.describe('a browser that refuses', () => {
  test('room for the site shows it from the network', async ({ page, server, context }) => {
    await page.goto(`${server.address}/en/`);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 300_000 });
    await keepOffline(page);
    await becomes(page, { kind: 'failed', version: null, failure: { kind: 'no-room' } } as Partial<OfflineState>);
    expect(await siteCaches(page)).toEqual([]);
    const troubles = troublesOf(page);
    await page.reload();
    expect(await versionOn(page)).toBe('one');
    expect(troubles).toEqual([]);
  });

  test('room for a second version goes on with the first', async ({ page, server, context, versions }) => {
    await install(page, server);
    const devtools = await context.newCDPSession(page);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: used + 200_000 });
    server.deploy(versions[1]);
    await ask(page, 'checkForUpdate');
    await becomes(page, {
      kind: 'failed',
      version: versions[0].id,
      failure: { kind: 'no-room' },
    } as Partial<OfflineState>);
    await server.die();
    await page.goto(`${server.address}/en/plan/`);
    expect(await versionOn(page)).toBe('one');
  });

  test('to keep anything, as a locked frame does, is no trouble', async ({ page, server }) => {
    await page.goto(`${server.address}/en/`);
    const troubles = troublesOf(page);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = '/en/plan/';
      document.body.append(frame);
    });
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1];
    await frame?.waitForLoadState('load');
    const found = await frame?.evaluate(async (module) => {
      const offline = (await import(module)) as typeof Offline;
      offline.keepOffline(() => undefined);
      await offline.checkForUpdate();
      return [await offline.applyUpdate(), await offline.offlineState()];
    }, PLATFORM);
    expect(found).toEqual([false, { kind: 'not-supported' }]);
    // A browser says this of every dialog in a frame from elsewhere.
    expect(troubles.filter((each) => !each.includes('Blocked autofocusing'))).toEqual([]);
  });

  test('an address that is not secure shows the site, and tells only staff', async ({ server, whole }) => {
    server.deploy(whole);
    const { args = [], ...options } = launchOptions();
    // Another name than this machine's own: to a browser, an address of the clinic's network.
    const browser = await chromium.launch({
      ...options,
      args: [...args, '--host-resolver-rules=MAP kiosk.test 127.0.0.1'],
    });
    const page = await browser.newPage();
    const troubles = troublesOf(page);
    await page.goto(`http://kiosk.test:${server.port}/en/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await keepOffline(page);
    await ask(page, 'checkForUpdate');
    expect(await ask(page, 'applyUpdate')).toBe(false);
    expect(await state(page)).toEqual({ kind: 'not-secure' });
    for (const path of someOf(KEPT_PAGES, 4)) {
      await page.goto(`http://kiosk.test:${server.port}${path}`);
      expect(await versionOn(page), path).toBe('one');
    }
    await page.goto(`http://kiosk.test:${server.port}${STAFF}`);
    await expect(page.getByRole('main')).toContainText(/Works without network\s*no: needs https/);
    expect(troubles).toEqual([]);
    await browser.close();
  });
});

test.describe('staff read', () => {
  /** What stands on their page, once the device has come so far. */
  const reads = async (page: Page, server: Deploys, ...wanted: readonly (string | RegExp)[]): Promise<void> => {
    await expect(async () => {
      await page.goto(server.address + STAFF);
      await expect(page.locator('.staff')).toHaveAttribute('data-awake', 'true');
      for (const each of wanted) await expect(page.getByRole('main')).toContainText(each, { timeout: 1000 });
    }).toPass({ timeout: 60_000 });
  };
  /** Stays at the kiosk until a worker is on its way: who leaves before takes the question along. */
  const toKiosk = async (page: Page, server: Deploys): Promise<void> => {
    const before = server.asked.length;
    await page.goto(`${server.address}/en/kiosk/`);
    await expect(page.locator('.kiosk')).toHaveAttribute('data-awake', 'true');
    const isOnItsWay = async (): Promise<boolean> =>
      server.asked.includes('/service-worker.js', before) ||
      (await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined));
    await expect.poll(isOnItsWay).toBe(true);
  };

  test('how the kiosk keeps the site, from before the first time until it is switched off', async ({
    page,
    server,
    versions,
    whole,
  }) => {
    test.setTimeout(240_000);
    server.deploy(whole);
    await reads(page, server, /Works without network\s*no: not begun, switched off or refused/);

    server.instead.set('/en/sheets/', { cut: true });
    await toKiosk(page, server);
    await reads(
      page,
      server,
      /Works without network\s*no: the site could not be kept/,
      /What failed\s*\/en\/sheets\/: did not arrive whole/,
    );

    server.instead.set('/en/sheets/', { silent: true });
    await toKiosk(page, server);
    await reads(page, server, /Works without network\s*getting ready/, /Version kept here\s*none yet/);

    server.instead.clear();
    await server.die();
    await server.start();
    await toKiosk(page, server);
    await reads(page, server, /Works without network\s*ready/, whole.id);

    server.deploy(versions[1]);
    server.instead.set('/_astro/late.two.js', { status: 404 });
    await ask(page, 'checkForUpdate');
    await reads(
      page,
      server,
      /Works without network\s*yes, with the old version: the new one failed/,
      /What failed\s*\/_astro\/late\.two\.js: the server answers 404/,
      whole.id,
    );

    server.instead.clear();
    await ask(page, 'checkForUpdate');
    await reads(page, server, /Works without network\s*ready, new version waits/, whole.id);

    server.deploy(whole);
    server.switchOff();
    await ask(page, 'checkForUpdate');
    await reads(
      page,
      server,
      /Works without network\s*no: not begun, switched off or refused/,
      /Version kept here\s*none yet/,
    );

    server.instead.set('/service-worker.js', { status: 404 });
    await reads(
      page,
      server,
      /Works without network\s*no: the site could not be kept/,
      /What failed\s*\/service-worker\.js: the server answers 404/,
    );
  });

  test('that the device has too little room', async ({ page, server, whole, context }) => {
    server.deploy(whole);
    await page.goto(server.address + STAFF);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 1_000_000 });
    await toKiosk(page, server);
    await reads(
      page,
      server,
      /Works without network\s*no: the site could not be kept/,
      /What failed\s*Too little room on this device/,
    );
  });
});

test('switching it off takes all of it off the device, and it can come back', async ({ page, server, versions }) => {
  const [, two] = versions;
  await install(page, server);
  server.switchOff();
  await ask(page, 'checkForUpdate');
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  expect(await versionOn(page)).toBe('one');
  expect(await late(page, 'late.one')).toBe('late one');
  await page.reload();
  expect(await versionOn(page)).toBe('one');
  await becomes(page, { kind: 'off' });

  // A kiosk registers again at every start, and it goes again each time.
  await keepOffline(page);
  await becomes(page, { kind: 'off' });
  await page.reload();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();

  server.deploy(two);
  await page.reload();
  await install(page, server);
  await server.die();
  await page.reload();
  expect(await versionOn(page)).toBe('two');
});
