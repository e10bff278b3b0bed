import type { Browser } from '@playwright/test';
import { visited, type Weight } from './visit.ts';

/** Bytes over the wire that the first load of a page may take: all of it, and its script alone. */
const MOST = { total: 150_000, script: 75_000 };

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function weighed(path: string, { total, script }: Weight): boolean {
  const fits = total <= MOST.total && script <= MOST.script;
  const verdict = fits ? '' : `  over the budget of ${kilobytes(MOST.total)}, script ${kilobytes(MOST.script)}`;
  console.log(`${path.padEnd(40)} ${kilobytes(total).padStart(9)}  script ${kilobytes(script).padStart(9)}${verdict}`);
  return fits;
}

/** Weighs the first load of pages, and tells whether all keep to the budget. */
export async function allWeighed(browser: Browser, address: string, paths: readonly string[]): Promise<boolean> {
  console.log('\nOver the wire at the first load, compressed');
  let fits = true;
  for (const path of paths) {
    const { page, weight } = await visited(browser, address + path);
    fits = weighed(path, weight) && fits;
    await page.close();
  }
  return fits;
}
