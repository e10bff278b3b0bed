import type { Browser } from '@playwright/test';
import { KINDS, visited, type Kind, type LoadedFile } from './visit.ts';

/** Bytes over the wire that the first load of a page may take: all of it, and its script alone. */
const MOST = { total: 150_000, script: 75_000 };
/** Charts, and the films of both depths in one page, take more script; nobody opens them beside a bed. */
const MOST_FOR_STUDY = { total: 150_000, script: 90_000 };
const STUDY = /\/(days|student)\//;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const column = (bytes: number): string => kilobytes(bytes).padStart(9);

function weighed(path: string, files: readonly LoadedFile[]): boolean {
  const bytesOf = (...kinds: readonly Kind[]): number =>
    files.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
  const total = bytesOf(...KINDS);
  const most = STUDY.test(path) ? MOST_FOR_STUDY : MOST;
  const fits = total <= most.total && bytesOf('script') <= most.script;
  const verdict = fits ? '' : `  over the budget of ${kilobytes(most.total)}, script ${kilobytes(most.script)}`;
  console.log(`${path.padEnd(36)}${column(total)}${KINDS.map((kind) => column(bytesOf(kind))).join('')}${verdict}`);
  return fits;
}

/** Weighs the first load of pages, and tells whether all keep to the budget. */
export async function allWeighed(browser: Browser, address: string, paths: readonly string[]): Promise<boolean> {
  console.log('\nKilobytes over the wire at the first load, compressed');
  console.log(`${''.padEnd(36)}${['total', ...KINDS].map((name) => name.padStart(9)).join('')}`);
  let fits = true;
  for (const path of paths) {
    const { page, files } = await visited(browser, address + path);
    fits = weighed(path, files) && fits;
    await page.close();
  }
  return fits;
}
