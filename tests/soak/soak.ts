import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { Meter, type Held } from './meter.ts';
import { percentile, slopeOf } from './slope.ts';
import { Hand, PERSONAS, seeded, seeEverything } from './visitors.ts';

/**
 * Months in a waiting room, in minutes: visitors of six kinds one after the other on one page that is never loaded anew,
 * since a fresh page would hide what is not let go of. `npm run soak` sends 60, `npm run proof` 600.
 */
const visits = Number(process.argv[2] ?? 60);
/** How many visitors lie between two measurements: every kind once. */
const ROUND = Object.keys(PERSONAS).length;
/** Visitors before anything is measured, after one who has seen everything: pictures and scripts come once. */
const WARM_UP = 4 * ROUND;

const BOUNDS = {
  /** Bytes of memory that may stay behind after a visitor. */
  heapPerVisit: visits >= 600 ? 2 * 1024 : 8 * 1024,
  /** Time to answer in the last tenth, compared with the first. */
  slower: 1.2,
};

const { address, server } = await serve();
const { args = [], ...launch } = launchOptions();
// What the engine compiles on the way is no memory of a visitor, and grows for as long as it finds something to make faster.
const ENGINE = '--js-flags=--no-opt,--no-maglev,--no-sparkplug';
const browser = await chromium.launch({ ...launch, args: [...args, ENGINE] });
const page = await browser.newPage({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

const troubles: string[] = [];
page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
page.on('console', (message) => {
  if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
});
page.on('request', (request) => {
  if (!request.url().startsWith(address) && !request.url().startsWith('data:')) {
    troubles.push(`request elsewhere: ${request.url()}`);
  }
});

/** The page lets go of a visitor, but is not loaded anew. */
async function stayOnOnePage(kiosk: Page): Promise<void> {
  await kiosk.evaluate(() => {
    interface Navigations extends EventTarget {
      readonly currentEntry: unknown;
    }
    const { navigation } = window as unknown as { readonly navigation: Navigations };
    navigation.addEventListener('navigate', (event) => {
      event.preventDefault();
    });
  });
}

// Time is moved by hand: what a visitor waits for costs none.
await page.clock.install();
await page.goto(`${address}/en/kiosk/`);
await page.locator('.kiosk[data-awake="true"]').waitFor();
await stayOnOnePage(page);
const meter = await Meter.of(page);
const atAttract = page.locator('.kiosk[data-at="attract"]');

await seeEverything(new Hand(page));
const rounds: Held[] = [];
const answers: number[] = [];
const began = performance.now();
for (let visit = 0; visit < WARM_UP + visits; visit += 1) {
  const names = Object.keys(PERSONAS);
  const persona = PERSONAS[names[visit % names.length] ?? ''];
  const hand = new Hand(page);
  await persona?.(hand, seeded(visit));
  await atAttract.waitFor({ timeout: 10_000 });
  if (visit < WARM_UP) continue;
  answers.push(...hand.answers);
  if ((visit - WARM_UP + 1) % ROUND === 0) {
    // What a visitor has left takes a moment to go: the glass over the first touch, a picture that fades.
    await hand.wait(600);
    rounds.push(await meter.held());
  }
}
const seconds = (performance.now() - began) / 1000;
await browser.close();
server.close();

const first = rounds[0];
const last = rounds.at(-1);
if (!first || !last)
  throw new Error(`${String(visits)} visitors are too few to measure: at least ${String(2 * ROUND)}.`);
const tenth = Math.max(20, Math.floor(answers.length / 10));
const figures = {
  nodes: last.nodes - first.nodes,
  listeners: last.listeners - first.listeners,
  heapPerVisit: slopeOf(rounds.map(({ heap }) => heap)) / ROUND,
  slower: percentile(answers.slice(-tenth), 0.95) / percentile(answers.slice(0, tenth), 0.95),
};

console.log(`${String(visits)} visitors in ${seconds.toFixed(0)} s, after ${String(WARM_UP)} to warm up`);
console.log(`nodes: ${String(first.nodes)} -> ${String(last.nodes)}`);
console.log(`listeners: ${String(first.listeners)} -> ${String(last.listeners)}`);
console.log(
  `memory: ${(figures.heapPerVisit / 1024).toFixed(2)} kB a visitor (at most ${String(BOUNDS.heapPerVisit / 1024)})`,
);
console.log(
  `answers, 95th percentile of the last tenth to the first: ${figures.slower.toFixed(2)} (at most ${String(BOUNDS.slower)})`,
);

const failures = [
  ...(figures.nodes > 0 ? [`${String(figures.nodes)} nodes stay behind`] : []),
  ...(figures.listeners > 0 ? [`${String(figures.listeners)} listeners stay behind`] : []),
  ...(figures.heapPerVisit > BOUNDS.heapPerVisit ? ['memory stays behind'] : []),
  // A short run says little about slowing down: only the long one is held to it.
  ...(visits >= 600 && figures.slower > BOUNDS.slower ? ['answers get slower'] : []),
  ...new Set(troubles),
];
for (const failure of failures) console.log(`FAILED: ${failure}`);
if (failures.length === 0) console.log('Nothing stays behind.');
process.exitCode = failures.length > 0 ? 1 : 0;
