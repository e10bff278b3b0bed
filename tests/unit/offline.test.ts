import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles, writeWorkers } from '../../src/offline/file-list.ts';
import { lastWords } from '../../src/offline/last-words.ts';
import { aFewAtATime, checkedResponse, fingerprint, isAskedFor, listedAddress } from '../../src/offline/site-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const served = (text: string, type: string, status = 200): Response =>
  new Response(text, { status, headers: { 'Content-Type': type, 'Content-Encoding': 'br', 'X-Other': 'stays' } });

describe('a file that came', () => {
  test.each([
    ['is kept where it is as it was built', served('let a', 'text/javascript; charset=utf-8'), null],
    ['is refused as an error page', served('let a', 'text/javascript', 404), 'status'],
    ['is refused under another type', served('let a', 'text/html'), 'type'],
    ['is refused when it is cut short', served('let', 'text/javascript'), 'hash'],
  ])('%s', async (_, response, kind) => {
    const checked = checkedResponse(response, '/late.js', await fingerprint(bytes('let a')));
    if (kind !== null) {
      await expect(checked).rejects.toMatchObject({ address: '/late.js', kind });
      return;
    }
    expect(await (await checked).text()).toBe('let a');
    expect((await checked).headers.get('x-other')).toBe('stays');
    // It is no longer packed, and would be unpacked twice.
    expect((await checked).headers.get('content-encoding')).toBeNull();
  });
});

test.each([
  ['/en/plan/', '/en/plan/'],
  ['/en/plan', '/en/plan/'],
  ['/en/plan/index.html', '/en/plan/'],
  ['/late.js', '/late.js'],
  ['/constructor', undefined],
  ['/en/', undefined],
])('%s means %s', (path, address) => {
  expect(listedAddress(path, { '/en/plan/': 'x', '/late.js': 'y' })).toBe(address);
});

test.each([
  ['/en/', true],
  ['/_astro/font.woff2', true],
  ['/_headers', false],
  ['/.htaccess', false],
  ['/web.config', false],
])('a page may ask for %s: %s', (address, may) => {
  expect(isAskedFor(address)).toBe(may);
});

test('files are taken a few at a time, and none after the first failure', async () => {
  let atOnce = 0;
  let most = 0;
  const begun: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    most = Math.max(most, ++atOnce);
    await Promise.resolve();
    atOnce--;
    if (item === 5) throw new Error('no file 5');
  };
  await expect(aFewAtATime([1, 2, 3, 4, 5, 6, 7, 8, 9], 3, work)).rejects.toThrow('no file 5');
  expect(most).toBe(3);
  expect(begun).not.toContain(9);
});

describe('the list of a built site', () => {
  let site = '';
  const write = (file: string, text: string): void => {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), 'site-'));
    for (const file of ['index.html', 'en/plan/index.html', '_astro/a.js', 'clinic.json', '404.html', '_headers']) {
      write(file, file);
    }
  });
  afterEach(() => {
    rmSync(site, { recursive: true });
  });

  test('holds what a page can ask for, but not what changes without a build', async () => {
    expect(await listFiles(site)).toEqual({
      '/': await fingerprint(bytes('index.html')),
      '/_astro/a.js': await fingerprint(bytes('_astro/a.js')),
      '/en/plan/': await fingerprint(bytes('en/plan/index.html')),
    });
  });

  test('gives the same version for the same files, and another for any change', async () => {
    const { version } = await writeWorkers(site);
    expect((await writeWorkers(site)).version).toBe(version);
    write('clinic.json', '{"phone": "555 0100"}');
    expect((await writeWorkers(site)).version).toBe(version);
    write('_astro/a.js', 'changed');
    expect((await writeWorkers(site)).version).not.toBe(version);
  });
});

test('the last words stand alone, and say what to do about a fever', () => {
  const page = lastWords('en', 'ltr');
  expect(page).toContain('Think you may have a fever? Call your team now');
  expect(page).not.toMatch(/(?:src|href)="[^"]|@import|url\(/);
});
