import { chromium } from '@playwright/test';
import { launchOptions } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { MOST_CONTACTS } from './monkey-hands.ts';
import { monkeyVisit } from './monkey-visit.ts';

/**
 * Twenty monkeys, one after the other, a thousand events each: ten fingers, keys, a mouse, a screen that is turned and goes
 * to sleep. `node tests/soak/monkey.ts 7` plays the seventh alone, as a failure tells.
 */
const only = process.argv[2];
const EVENTS = Number(process.argv[3] ?? 1000);
const seeds = only === undefined ? Array.from({ length: 20 }, (_, index) => index + 1) : [Number(only)];
/** Every fourth one plays on a screen that lies on its side. */
const screenOf = (seed: number) => (seed % 4 === 0 ? { width: 1920, height: 1080 } : { width: 1080, height: 1920 });

const { address: origin, server } = await serve();
const browser = await chromium.launch(launchOptions());
let events = 0;
let contacts = 0;
let waysBack = 0;
let slowest = 0;
let failed = 0;
const from = new Set<string>();
const began = performance.now();
for (const seed of seeds) {
  const context = await browser.newContext({
    viewport: screenOf(seed),
    hasTouch: true,
    // Only so can two fingers zoom an ordinary page.
    isMobile: true,
    serviceWorkers: 'block',
  });
  const found = await monkeyVisit(await context.newPage(), { origin, seed, events: EVENTS });
  await context.close();
  events += found.events;
  contacts = Math.max(contacts, found.contacts);
  waysBack += found.waysBack;
  slowest = Math.max(slowest, found.slowest);
  for (const place of found.from) from.add(place);
  if (found.troubles.length === 0) {
    console.log(`monkey ${String(seed)}: ${String(found.events)} events`);
    continue;
  }
  failed += 1;
  console.log(`FAILED: monkey ${String(seed)}, after ${String(found.events)} events`);
  for (const trouble of found.troubles) console.log(`  ${trouble}`);
  console.log(`  The last events: ${found.last.join(' | ')}`);
  console.log(`  Again: node tests/soak/monkey.ts ${String(seed)}`);
}
const seconds = (performance.now() - began) / 1000;
await browser.close();
server.close();

console.log(
  `${String(seeds.length)} monkeys, ${String(events)} events, ${String(contacts)} of ${String(MOST_CONTACTS)} fingers at once, in ${seconds.toFixed(0)} s`,
);
console.log(
  `back to the start ${String(waysBack)} times, after ${slowest.toFixed(0)} ms at most, from ${[...from].join(', ')}`,
);
console.log(failed === 0 ? 'No error, no dead end, no zoom.' : `${String(failed)} found trouble.`);
process.exitCode = failed > 0 ? 1 : 0;
