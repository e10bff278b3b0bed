import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { FAULTY_SITE } from './faulty-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the site is built once more, so that each of its parts can be broken', async () => {
  test.setTimeout(300_000);
  await promisify(execFile)(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'tests/faults/astro.config.ts', '--outDir', FAULTY_SITE],
    { cwd: root, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
});
