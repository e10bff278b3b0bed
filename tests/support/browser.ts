import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/homebrew/bin'];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isRoot = process.getuid?.() === 0;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a browser that is here: Playwright's own, else Chrome or Chromium. */
export function findBrowser(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...FOLDERS];
  return [
    chromium.executablePath(),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...MAC_APPLICATIONS,
  ].find(isProgram);
}

/** Path of a browser, installed from the system's packages where there is none. Throws, saying what to do, when it cannot. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found: installing Chromium with apt-get.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit', env });
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'No browser found for the browser tests. Install Chrome or Chromium with your system, or run "npx playwright install chromium", then try again.',
  );
}

/** How every test starts its browser. */
export const launchOptions = (): LaunchOptions => ({
  executablePath: ensureBrowser(),
  // Chromium refuses its sandbox to root; a test machine has no graphics card, and needs nothing from the net.
  args: isRoot ? ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] : [],
});
