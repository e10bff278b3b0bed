import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Address of every page for people in the built site, the bare one that leads on left out. */
export const BUILT_PAGES: readonly string[] = globSync('en/**/index.html', {
  cwd: fileURLToPath(new URL('../../dist/', import.meta.url)),
})
  .map((file) => `/${file.replace('index.html', '')}`)
  .toSorted();

/** The pages of it that no film plays on. */
export const PLAIN_PAGES = BUILT_PAGES.filter((address) => !address.includes('/journey/'));

/** Pages that a kiosk keeps: all but what students read at home. */
export const KEPT_PAGES = BUILT_PAGES.filter((address) => !/\/student\/(?!patient\/)/.test(address));
