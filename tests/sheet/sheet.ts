import { mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { STEP_IDS, type StepId } from '../../src/domain/journey/journey.ts';
import { launchOptions } from '../support/browser.ts';
import { serve } from '../support/serve.ts';

/**
 * Contact sheets of the film: the beginning, middle and end of every beat, one picture file for each step and shape.
 *
 * `npm run sheet -- 4-cytokine-release --look contrast --screen kiosk`. The pictures lie in tests/.results/sheets/ and are
 * for looking at: none is kept in the repository.
 */
const SCREENS = {
  laptop: { view: { width: 1366, height: 768 }, landscape: 828, portrait: 445 },
  phone: { view: { width: 390, height: 844 }, landscape: 358, portrait: 354 },
  kiosk: { view: { width: 1080, height: 1920 }, landscape: 968, portrait: 883 },
  projector: { view: { width: 1920, height: 1080 }, landscape: 1230, portrait: 620 },
} as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    screen: { type: 'string', default: 'laptop' },
    shape: { type: 'string', default: 'both' },
    look: { type: 'string', default: 'light' },
    moments: { type: 'string', default: 'all' },
    /** Address of a site that is served already; otherwise the site is built and served. */
    at: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('../.results/sheets', import.meta.url)) },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const { screen, look, moments, out } = values;
const steps = positionals.length > 0 ? positionals : STEP_IDS;
const strange = steps.filter((step) => !STEP_IDS.includes(step as StepId));
if (strange.length > 0) throw new Error(`No step is named ${strange.join(', ')}. Steps: ${STEP_IDS.join(', ')}.`);
if (!(screen in SCREENS)) throw new Error(`No screen is named ${screen}. Screens: ${Object.keys(SCREENS).join(', ')}.`);
const { view, ...widths } = SCREENS[screen as keyof typeof SCREENS];
const shapes = (['landscape', 'portrait'] as const).filter((shape) => ['both', shape].includes(values.shape));

if (
  values.at === undefined &&
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' }).status !== 0
)
  process.exit(1);
const served = values.at === undefined ? await serve() : undefined;
const address = values.at ?? served?.address ?? '';
mkdirSync(out, { recursive: true });
const browser = await chromium.launch(launchOptions());
try {
  for (const step of steps) {
    for (const shape of shapes) {
      const width = widths[shape];
      // The tokens of a screen follow from its size, so the sheet is laid out at that size and taken three pictures wide.
      const page = await browser.newPage({ viewport: view });
      await page.goto(
        `${address}/gallery/${step}/?${new URLSearchParams({ shape, look, moments, width: String(width) }).toString()}`,
      );
      await page.locator('.shelf .stage').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      const shelf = page.locator('.shelf');
      await shelf.evaluate(
        (element, inline) => {
          element.style.inlineSize = `${String(inline)}px`;
        },
        (width + 16) * (moments === 'all' ? 3 : 1) + 32,
      );
      const file = `${out}/${step}-${shape}-${look}-${screen}.png`;
      await shelf.screenshot({ path: file });
      console.log(file);
      await page.close();
    }
  }
} finally {
  await browser.close();
  served?.server.close();
}
