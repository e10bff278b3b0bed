import { chromium } from '@playwright/test';
import { launchOptions } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { beginToWait, updatesAsked, waits } from './waiting.ts';

/** A week in which nobody comes, in a minute or two: the clock is stepped. `npm test` lets one day pass in the same way. */
const DAYS = Number(process.argv[2] ?? 7);
/** Bytes of memory that may be more at the end: some fifty thousand pictures come and go in a week. */
const HEAP = 256 * 1024;

const { address, server } = await serve();
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 270, height: 480 } });

const troubles = new Set<string>();
const settingsAsked: string[] = [];
page.on('pageerror', (error) => troubles.add(`uncaught: ${error.message}`));
page.on('console', (message) => {
  if (message.type() === 'error') troubles.add(`console: ${message.text()}`);
});
page.on('request', (request) => {
  const url = request.url();
  if (!url.startsWith(address) && !url.startsWith('data:')) troubles.add(`request elsewhere: ${url}`);
  if (url.endsWith('/clinic.json')) settingsAsked.push(url);
});

const began = performance.now();
await beginToWait(page, address);
const { before, after, wrong } = await waits(page, DAYS);
const updates = await updatesAsked(page);
const seconds = (performance.now() - began) / 1000;
await browser.close();
server.close();

const heap = after.heap - before.heap;
console.log(`${String(DAYS)} days of waiting in ${seconds.toFixed(0)} s`);
console.log(`nodes: ${String(before.nodes)} -> ${String(after.nodes)}`);
console.log(`listeners: ${String(before.listeners)} -> ${String(after.listeners)}`);
console.log(`memory: ${(heap / 1024).toFixed(0)} kB more (at most ${String(HEAP / 1024)})`);
console.log(
  `asked for a new version: ${String(updates)} times, for the clinic's settings: ${String(settingsAsked.length)}`,
);

const failures = [
  ...(after.nodes > before.nodes ? ['nodes stay behind'] : []),
  ...(after.listeners > before.listeners ? ['listeners stay behind'] : []),
  ...(heap > HEAP ? ['memory stays behind'] : []),
  ...(updates > DAYS * 24 ? ['new versions are asked for too often'] : []),
  ...(settingsAsked.length > 1 ? ["the clinic's settings are asked for again and again"] : []),
  ...wrong.slice(0, 10),
  ...troubles,
];
for (const failure of failures) console.log(`FAILED: ${failure}`);
if (failures.length === 0) console.log('Right at every look, and nothing stays behind.');
process.exitCode = failures.length > 0 ? 1 : 0;
