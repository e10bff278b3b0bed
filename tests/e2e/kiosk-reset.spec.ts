import { test as loudTest, type Page } from '@playwright/test';
import { isLastPlace, PLACES, placeKey, type KioskPlace } from '../../src/domain/kiosk/kiosk-place.ts';
import { TRIES_ALL } from '../support/breadth.ts';
import { BUTTONS, DOINGS, partOf, stateKey, STATES, Visitor, type KioskState } from '../support/kiosk-states.ts';
import { leftBehind, SpeakingDevice, type LeftBehind } from '../support/left-behind.ts';
import { expect, test } from '../support/watched-page.ts';

const KIOSK = '/en/kiosk/';

/**
 * Whatever state a visitor leaves the kiosk in, the next one finds what the first of the day found. `TRY=all` tries every
 * state, which takes the better part of an hour; else a spread of them is tried, each time the same.
 */

/** Milliseconds after which all that a reset begins is over, and after which any timer that was forgotten has run out. */
const SOON = 5000;
const LATER = 300_000;

/** How long a reset may take, in milliseconds. */
const RESET_WITHIN = 1000;

/** What is painted says nothing here, and makes the way to the end of the tour long: half the points, no trace of each press. */
const how = {
  viewport: { width: 1080, height: 1920 },
  deviceScaleFactor: 0.5,
  hasTouch: true,
  reducedMotion: 'reduce',
  trace: 'off',
} as const;
test.use(how);
loudTest.use(how);

/** One kiosk of which visitors come and go, its time moved by hand; and what it is like before the first of them. */
interface Kiosk {
  readonly page: Page;
  readonly device: SpeakingDevice;
  readonly visitor: Visitor;
  readonly fresh: LeftBehind;
  readonly freshLater: LeftBehind;
  /** Milliseconds that the page takes to open, here and now. */
  readonly opensIn: number;
}

/** What every browser must say of a kiosk that nobody has touched: nothing at all. */
const NOTHING: Partial<LeftBehind> = {
  focus: 'button.start Touch to start',
  selected: '',
  scrolled: [],
  filledIn: [],
  device: [],
  tab: [],
  databases: [],
  caches: [],
  cookies: [],
  windowName: '',
  address: KIOSK,
  back: 1,
  historyState: 'null',
  sounding: [],
};

async function opens(page: Page): Promise<Kiosk> {
  const device = new SpeakingDevice();
  await device.isHeardFrom(page);
  await page.addInitScript(() => {
    // What is pressed bears the time of that clock too.
    const times = new WeakMap<Event, number>();
    Object.defineProperty(Event.prototype, 'timeStamp', {
      get(this: Event) {
        const time = times.get(this) ?? performance.now();
        times.set(this, time);
        return time;
      },
    });
  });
  await page.clock.install({ time: 0 });
  await page.goto(KIOSK);
  await page.clock.pauseAt(60_000);
  const session = await page.context().newCDPSession(page);
  // As the browser of a kiosk begins: with no page before.
  await session.send('Page.resetNavigationHistory');
  const began = performance.now();
  await page.reload();
  await page.locator('.kiosk[data-awake="true"]').waitFor();
  const opensIn = performance.now() - began;
  await page.clock.runFor(SOON);
  const fresh = await leftBehind(page);
  expect(fresh).toMatchObject(NOTHING);
  await page.clock.runFor(LATER);
  const freshLater = await leftBehind(page);
  expect(freshLater).toMatchObject(NOTHING);
  return { page, device, visitor: new Visitor(page, session), fresh, freshLater, opensIn };
}

/** How a reset ends: with a page opened anew, or, where the server does not answer, with the same page. */
const ENDINGS = {
  'the page opens anew': (page: Page) => page.waitForEvent('load'),
  'the server is gone': (page: Page) =>
    page.waitForEvent('requestfailed', (request) => new URL(request.url()).pathname === KIOSK),
} as const;
type Ending = keyof typeof ENDINGS;

/** A visitor leaves, and the one after finds nothing of it, soon or later. Gives the milliseconds that the reset took. */
async function leaves(
  { page, device, visitor, ...kiosk }: Kiosk,
  { way }: KioskState,
  ending: Ending,
): Promise<number> {
  const ended = ENDINGS[ending](page);
  const took = await visitor.leaves(way, async () => {
    await ended;
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('.attract[data-still="true"]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    for (let presses = 0; presses < 10; presses += 1) history.back();
  });
  await page.clock.runFor(SOON);
  expect(await leftBehind(page)).toEqual(kiosk.fresh);
  expect(device.isSpeaking).toBe(false);
  const told = device.told.length;
  await page.clock.runFor(LATER);
  expect(await leftBehind(page)).toEqual(kiosk.freshLater);
  expect(device.told.slice(told).filter((sentence) => sentence !== null)).toEqual([]);
  // A finger that still lay there came down before the start did.
  await visitor.lifts();
  await page.clock.runFor(SOON);
  await expect(page.locator('.kiosk')).toHaveAttribute('data-at', 'attract');
  return took;
}

/** Visitors come one after the other, each to one state. */
async function comeAndGo(kiosk: Kiosk, states: readonly KioskState[], ending: Ending): Promise<void> {
  const took: number[] = [];
  for (const state of states) {
    await loudTest.step(stateKey(state), async () => {
      const { visitor } = kiosk;
      const stays = ending === 'the server is gone' && /answer|all/.test(state.doing);
      await visitor.goesTo(state.place);
      const before = stays ? await visitor.sees() : '';
      await visitor.does(state.doing, state.place);
      took.push(await leaves(kiosk, state, ending));
      if (!stays) return;
      // An answer shows only where it was given.
      await visitor.goesTo(state.place);
      expect(await visitor.sees()).toEqual(before);
      await leaves(kiosk, { ...state, way: 'brought-back' }, ending);
    });
  }
  took.sort((a, b) => a - b);
  const figures = { fastest: took[0] ?? 0, median: took[Math.floor(took.length / 2)] ?? 0, slowest: took.at(-1) ?? 0 };
  const told = Object.entries(figures).map(([name, milliseconds]) => `${name} ${milliseconds.toFixed(0)} ms`);
  console.log(`${String(took.length)} resets where ${ending}: ${told.join(', ')}`);
  expect(took).toHaveLength(states.length);
  // The clock stands meanwhile, so that a reset never waits for it; and it takes no longer than a page takes to open.
  expect(figures.median).toBeLessThanOrEqual(Math.max(RESET_WITHIN, 4 * kiosk.opensIn));
}

const inOneLanguage = STATES.filter(({ doing }) => doing !== 'languages');
const inTwoLanguages = STATES.filter(({ doing }) => doing === 'languages');
const isOnTour = ({ place }: KioskState): boolean => place.at.startsWith('tour');

const KINDS: readonly ((state: KioskState) => string)[] = [
  ({ doing }) => doing,
  ({ way }) => way,
  ({ place }) => partOf(place),
];
const everySo = (states: readonly KioskState[], many: number): readonly KioskState[] =>
  states.filter((_, index) => index % many === 1);

/**
 * Every so many of the states, more of the short way than of the tour, where each place is far; and whatever would be
 * missing then: something that a visitor can do, a way to leave, a part of the kiosk.
 */
function spread(states: readonly KioskState[], ofShortWay: number, ofTour: number): readonly KioskState[] {
  if (TRIES_ALL) return states;
  const chosen = new Set([
    ...everySo(
      states.filter((state) => !isOnTour(state)),
      ofShortWay,
    ),
    ...everySo(states.filter(isOnTour), ofTour),
  ]);
  for (const kindOf of KINDS) {
    const tried = new Set([...chosen].map(kindOf));
    for (const state of states) {
      if (tried.has(kindOf(state))) continue;
      tried.add(kindOf(state));
      chosen.add(state);
    }
  }
  return states.filter((state) => chosen.has(state));
}
const TRIED: Readonly<Record<Ending, readonly KioskState[]>> = {
  'the page opens anew': spread(inOneLanguage, 20, 120),
  'the server is gone': spread(inOneLanguage, 16, 136),
};

const groupOf = (state: KioskState): string => {
  if (TRIES_ALL) return partOf(state.place);
  return isOnTour(state) ? 'the whole tour' : 'the short way';
};

/** The same tests for both ways in which a reset ends; a page that the server does not give shows as an error there. */
for (const ending of Object.keys(ENDINGS) as Ending[]) {
  const isGone = ending === 'the server is gone';
  for (const [part, states] of Map.groupBy(TRIED[ending], groupOf)) {
    (isGone ? loudTest : test)(
      `nothing is left where ${ending}, from ${String(states.length)} states of ${part}`,
      async ({ page }) => {
        loudTest.setTimeout(60_000 + states.length * 30_000);
        const elsewhere = isGone ? await watched(page) : [];
        const kiosk = await opens(page);
        if (isGone) await page.route(`**${KIOSK}`, (route) => route.abort());
        await comeAndGo(kiosk, states, ending);
        expect(elsewhere).toEqual([]);
      },
    );
  }
}

/** What must not be, on a page for which the server may be away. */
async function watched(page: Page): Promise<readonly string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const isAnswerless = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswerless) troubles.push(`console: ${message.text()}`);
  });
  await page.route(
    (url) => !/^(127\.0\.0\.1|)$/.test(url.hostname),
    (route) => {
      troubles.push(`request elsewhere: ${route.request().url()}`);
      return route.abort();
    },
  );
  return troubles;
}

test(`all ${String(PLACES.length)} places are in the graph of ${String(STATES.length)} states, and every kind of state is tried`, () => {
  expect(new Set(STATES.map(stateKey)).size).toBe(STATES.length);
  expect(new Set(STATES.map(({ place }) => placeKey(place)))).toEqual(new Set(PLACES.map(placeKey)));
  for (const tried of Object.values(TRIED)) {
    for (const kindOf of KINDS) expect(new Set(tried.map(kindOf))).toEqual(new Set(inOneLanguage.map(kindOf)));
    if (TRIES_ALL) expect(tried.length + inTwoLanguages.length).toBe(STATES.length);
  }
  expect([...new Set(STATES.map(({ doing }) => doing))].sort()).toEqual([...DOINGS].sort());
});

test('no screen has a button that leads to a state outside the graph', async ({ page }) => {
  test.setTimeout(180_000);
  const { visitor } = await opens(page);
  const unknown = async (place: KioskPlace): Promise<string[]> => {
    await visitor.isAt(place);
    const names = await visitor.buttons();
    expect(names.includes('Done')).toBe(isLastPlace(place));
    return names.filter((name) => !BUTTONS.has(name));
  };
  for (const way of ['loop', 'tour'] as const) {
    const places = PLACES.filter(({ at }) => at.startsWith(way));
    await visitor.goesTo(places[0] ?? { at: 'attract' });
    for (const place of places) {
      expect(await unknown(place), placeKey(place)).toEqual([]);
      if (isLastPlace(place)) break;
      if (placeKey(place) === 'loop/message') await visitor.goesOn(/^See how it works/);
      else await visitor.goesOn('Next');
    }
    const opened = page.waitForEvent('load');
    await visitor.leaves('done', async () => {
      await opened;
    });
  }
});

test('nothing is left of a list of languages that stood open', async ({ page }) => {
  const states = TRIES_ALL ? inTwoLanguages : everySo(inTwoLanguages, 15);
  test.setTimeout(60_000 + states.length * 30_000);
  // A site of two languages: the island is handed another one.
  await page.route(`**${KIOSK}`, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const one = /\[0,\{&quot;locale&quot;:\[0,&quot;en&quot;\],&quot;name&quot;:\[0,&quot;English&quot;\]\}\]/;
    const [english = ''] = one.exec(body) ?? [];
    const two = `${english},${english.replace('&quot;en&quot;', '&quot;es&quot;').replace('English', 'Español')}`;
    await route.fulfill({ response, body: body.replace(one, two) });
  });
  const kiosk = await opens(page);
  await expect(page.getByRole('button', { name: 'Español' })).toBeVisible();
  await comeAndGo(kiosk, states, 'the page opens anew');
});

loudTest(
  'without any network the page that has forgotten stays, and opens anew once there is one',
  async ({ page }) => {
    const troubles = await watched(page);
    const kiosk = await opens(page);
    const { visitor } = kiosk;
    const state = STATES.find((each) => stateKey(each).startsWith('loop/fever all-at-once'));
    if (!state) throw new Error('the short way has no fever any more');
    await visitor.goesTo(state.place);
    await visitor.does(state.doing, state.place);
    await page.context().setOffline(true);
    await leaves(kiosk, state, 'the server is gone');
    await visitor.goesTo({ at: 'loop', screen: 'message' });
    await page.context().setOffline(false);
    await leaves(kiosk, { ...state, way: 'pressed' }, 'the page opens anew');
    expect(troubles).toEqual([]);
  },
);

loudTest('a recording that plays falls silent, on a page that stays as well', async ({ page }) => {
  const troubles = await watched(page);
  const made: KioskPlace = { at: 'loop', screen: 'made' };
  let says = '';
  await page.route('**/narration/narration.json', (route) => route.fulfill({ json: { en: { 'loop/made': says } } }));
  await page.route('**/narration/en/**', (route) => route.fulfill({ body: silence(20), contentType: 'audio/wav' }));
  const kiosk = await opens(page);
  const { visitor, device } = kiosk;
  await visitor.goesTo(made);
  says = (await page.locator('section.beat > .words > :is(h1, p)').allTextContents()).join('. ');
  await page.reload();
  await page.locator('.kiosk[data-awake="true"]').waitFor();
  await visitor.goesTo(made);
  await visitor.does('reading', made);
  await expect.poll(async () => (await leftBehind(page)).sounding).toHaveLength(1);
  expect(device.isSpeaking).toBe(false);
  await page.route(`**${KIOSK}`, (route) => route.abort());
  await leaves(kiosk, { place: made, doing: 'reading', way: 'pressed' }, 'the server is gone');
  expect(troubles).toEqual([]);
});

/** So many seconds of nothing, as a sound file. */
function silence(seconds: number): Buffer {
  const rate = 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF');
  head.writeUInt32LE(36 + seconds * rate, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(seconds * rate, 40);
  return Buffer.concat([head, Buffer.alloc(seconds * rate, 128)]);
}
