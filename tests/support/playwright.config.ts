import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.ts';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The workers read this file again, in processes that inherit the variable: all speak of one port.
const port = (process.env['SITE_PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: fileURLToPath(new URL('..', import.meta.url)),
  projects: [
    { name: 'site', testMatch: '{e2e,a11y}/**/*.spec.ts' },
    // Parts are broken on purpose in a build of its own, made only when it is asked for.
    { name: 'faulty-site', testMatch: 'faults/build.setup.ts' },
    { name: 'faults', testMatch: 'faults/*.spec.ts', dependencies: ['faulty-site'] },
  ],
  outputDir: `${root}/tests/.results/browser`,
  reporter: [['list'], ['json', { outputFile: `${root}/tests/.results/browser.json` }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    // The kiosk would otherwise take the whole site onto the device in every test of it; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // A trace of every step costs a quarter of the time: `TRACE=1 npm run browser -- <name>` writes one where a test fails.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" tests/support/serve.ts`,
    cwd: root,
    env: { PORT: port },
    url: `${baseURL}/en/`,
    reuseExistingServer: false,
  },
});
