import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { serve } from '../support/serve.ts';

/** Where the build lies whose parts can be broken. */
export const FAULTY_SITE = fileURLToPath(new URL('../.results/faulty-site/', import.meta.url));

/** An island of a page, and the script that it comes in. */
export interface IslandOnPage {
  readonly name: string;
  readonly address: string;
}

/** The site as visitors get it: it is there before the other is built, and has the same islands. */
const SITE = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every island of the site, each on the first page that has it: the pages of people before those of builders. */
export function islandsOnPages(): readonly IslandOnPage[] {
  const first = new Map<string, IslandOnPage>();
  const pages = globSync('**/index.html', { cwd: SITE }).toSorted(
    (a, b) => Number(a.startsWith('gallery')) - Number(b.startsWith('gallery')) || a.localeCompare(b),
  );
  for (const file of pages) {
    const address = `/${file.replace('index.html', '')}`;
    for (const [, name = ''] of readFileSync(join(SITE, file), 'utf8').matchAll(/component-url="\/_astro\/(\w+)\./g)) {
      if (!first.has(name)) first.set(name, { name, address });
    }
  }
  return [...first.values()];
}

/**
 * Every text and every description of a picture that a reader finds on the page now. What only a script can do, and what is
 * said only where scripts are off, is no part of it.
 */
export const readableOn = (page: Page, within = 'main'): Promise<string[]> =>
  page.locator(within).evaluate((root) => {
    const found = new Set<string>();
    const aside = '.off, noscript, script, style, template, .needs-script, .part-lost, #film-failed, [data-turns]';
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true }) || element.closest(aside)) continue;
      const label =
        node instanceof Element
          ? (node.getAttribute('alt') ?? (node.getAttribute('role') === 'img' ? node.getAttribute('aria-label') : ''))
          : node.textContent;
      const text = (label ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '') found.add(text);
    }
    return [...found];
  });

/** A reader misses none of these words. */
export const missesNothing = (page: Page, words: readonly string[]): Promise<void> =>
  expect(async () => {
    const readable = new Set(await readableOn(page));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((line) => !readable.has(line))).toEqual([]);
  }).toPass({ timeout: 10_000 });

/** What stands above a part that does not work. */
export const saysSo = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: 'This part did not load' }).filter({ visible: true });

/** Lets a part break at a moment of its life: from now on, or from the next time that the page is opened. */
export async function breaksAt(page: Page, fault: string, since: 'now' | 'from the start' = 'now'): Promise<void> {
  const ask = (asked: string): void => {
    Object.assign(globalThis, { fault: asked });
  };
  await (since === 'now' ? page.evaluate(ask, fault) : page.addInitScript(ask, fault));
}

interface Fixtures {
  /** What a reader without script finds on a page. */
  readonly readableWithoutScript: (address: string, within?: string) => Promise<readonly string[]>;
}

export const test = base.extend<Fixtures, { readonly faultySite: string }>({
  faultySite: [
    async ({}, use) => {
      const { address, server } = await serve(0, FAULTY_SITE);
      await use(address);
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ faultySite }, use) => use(faultySite),
  readableWithoutScript: async ({ browser, faultySite, viewport }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: faultySite, viewport });
    await use(async (address, within) => {
      const page = await context.newPage();
      await page.goto(address);
      const readable = await readableOn(page, within);
      await page.close();
      return readable;
    });
    await context.close();
  },
});
