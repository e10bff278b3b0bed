import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import words from '../../src/content/ui/en.json' with { type: 'json' };
import { JOURNEY, STEP_IDS, stepPath, type BeatId, type StepId } from '../../src/domain/journey/journey.ts';
import { launchOptions } from '../support/browser.ts';
import { serve } from '../support/serve.ts';

/** Bytes over the wire that the first load of a page may take: all of it, and its script alone. */
const MOST = { total: 150_000, script: 75_000 };
/** Slow-downs of the processor: as it is, and like a cheap tablet. */
const SLOWER = [1, 4];

/** What a page took over the wire until nothing more was on its way. */
interface Weight {
  readonly total: number;
  readonly script: number;
}

/** How smoothly one beat ran. */
interface Smoothness {
  readonly framesASecond: number;
  /** Milliseconds of the longest wait between two frames. */
  readonly longestWait: number;
}

async function openedAt(browser: Browser, address: string): Promise<{ page: Page; cdp: CDPSession; weight: Weight }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const kinds = new Map<string, string>();
  let total = 0;
  let script = 0;
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    total += encodedDataLength;
    if (kinds.get(requestId) === 'Script') script += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, cdp, weight: { total, script } };
}

/** Plays the beat on show from its beginning and counts the frames until it holds. */
async function playedThrough(page: Page): Promise<Smoothness> {
  await page.getByRole('button', { name: words.player.replayLong }).click();
  return page.evaluate(
    () =>
      new Promise<Smoothness>((done) => {
        const stage = document.querySelector<HTMLElement>('.stage');
        const began = performance.now();
        let last = began;
        let frames = 0;
        let longestWait = 0;
        const frame = (): void => {
          const now = performance.now();
          frames += 1;
          longestWait = Math.max(longestWait, now - last);
          last = now;
          if (stage?.dataset['moment'] === 'playing' && now - began < 60_000) requestAnimationFrame(frame);
          else done({ framesASecond: (frames * 1000) / (now - began), longestWait });
        };
        requestAnimationFrame(frame);
      }),
  );
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function weighed(path: string, { total, script }: Weight): boolean {
  const fits = total <= MOST.total && script <= MOST.script;
  const verdict = fits ? '' : `  over the budget of ${kilobytes(MOST.total)}, script ${kilobytes(MOST.script)}`;
  console.log(`${path.padEnd(40)} ${kilobytes(total).padStart(9)}  script ${kilobytes(script).padStart(9)}${verdict}`);
  return fits;
}

async function timed(page: Page, cdp: CDPSession, step: StepId, beat: BeatId): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, beat);
  await page.locator(`.stage[data-beat="${beat}"]`).waitFor();
  const results: string[] = [];
  for (const rate of SLOWER) {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const { framesASecond, longestWait } = await playedThrough(page);
    results.push(
      `${rate}x ${framesASecond.toFixed(1).padStart(5)} a second, longest wait ${longestWait.toFixed(0).padStart(4)} ms`,
    );
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  console.log(`${`${step}#${beat}`.padEnd(48)} ${results.join('   ')}`);
}

const asked = process.argv.slice(2);
const steps = asked.length === 0 ? STEP_IDS : STEP_IDS.filter((step) => asked.includes(step));
if (steps.length === 0) throw new Error(`No step is named ${asked.join(', ')}. Steps: ${STEP_IDS.join(', ')}.`);

const root = fileURLToPath(new URL('../..', import.meta.url));
if (spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);

const { address, server } = await serve();
const browser = await chromium.launch(launchOptions());
try {
  console.log('\nOver the wire at the first load, compressed');
  let fits = true;
  for (const path of ['/en/', ...steps.map((step) => stepPath('en', step)), '/en/plan/']) {
    const { page, weight } = await openedAt(browser, address + path);
    fits = weighed(path, weight) && fits;
    await page.close();
  }
  console.log('\nFrames while a beat plays, with the processor slowed');
  for (const step of steps) {
    const { page, cdp } = await openedAt(browser, address + stepPath('en', step));
    for (const beat of JOURNEY[step]) await timed(page, cdp, step, beat);
    await page.close();
  }
  process.exitCode = fits ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
