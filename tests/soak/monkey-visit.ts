import type { Page } from '@playwright/test';
import { MonkeyHands } from './monkey-hands.ts';
import { MonkeyWatch, STAFF } from './monkey-watch.ts';
import { seeded } from './visitors.ts';

/** Events between two looks at whether the ordinary way still leads back to the start. */
const BURST = 100;
/** Events between two looks at what stands on the screen. */
const LOOKS_EVERY = 25;
/** Milliseconds after which something that should come counts as missing. Generous: a test machine may be busy. */
const LONGEST = 10_000;
/**
 * Milliseconds that a press keeps from the one before, or it would count as the same hand. A clock that a test moves goes on
 * in small jumps, so it takes more of them than by a real one.
 */
const BETWEEN_PRESSES = 700;

export interface MonkeyVisit {
  /** Where the site is, without a slash at the end. */
  readonly origin: string;
  readonly seed: number;
  readonly events: number;
}

export interface MonkeyFound {
  readonly troubles: readonly string[];
  readonly events: number;
  /** The most fingers at once. */
  readonly contacts: number;
  /** How often it was led back to the start, and from where. */
  readonly waysBack: number;
  readonly from: ReadonlySet<string>;
  /** The longest that it took from the last press to the start, in milliseconds. */
  readonly slowest: number;
  /** The events before the trouble, the latest at the end. */
  readonly last: readonly string[];
}

/** A card that lies over a screen, other than the question whether somebody is there. */
const CARD = 'dialog[open]:not([data-asked])';

/** A trouble that ends a visit. */
class DeadEnd extends Error {}

/**
 * Lets a monkey play on the kiosk, and looks again and again whether it still is one, and whether the next visitor would get
 * back to the start by ordinary means. Stops at the first trouble. The same seed plays the same.
 */
export async function monkeyVisit(page: Page, { origin, seed, events }: MonkeyVisit): Promise<MonkeyFound> {
  const chance = seeded(seed);
  for (let warm = 0; warm < 8; warm += 1) chance();
  const ways = seeded(seed + 1_000_000);
  const watch = await MonkeyWatch.over(page, origin);
  // Time can be moved: waiting for the idle question takes no time then.
  await page.clock.install();
  await page.goto(`${origin}/en/kiosk/`);
  const hands = await MonkeyHands.on(page, chance);
  const out = new WayOut(page, ways);
  const troubles: string[] = [];
  const isWell = (): boolean => troubles.length === 0;
  const from = new Set<string>();
  let waysBack = 0;

  try {
    await out.isAwake();
    while (hands.events < events && isWell()) {
      await out.begin();
      const end = Math.min(events, hands.events + BURST);
      let look = hands.events + LOOKS_EVERY;
      while (hands.events < end && isWell()) {
        await hands.move();
        if (hands.events < look) continue;
        look = hands.events + LOOKS_EVERY;
        await out.isAwake();
        troubles.push(...watch.heard(), ...(await out.ask(() => watch.look())));
      }
      await hands.letGo();
      await out.isAwake();
      troubles.push(...watch.heard(), ...(await out.ask(() => watch.look())));
      if (!isWell()) break;
      from.add(await out.leave());
      waysBack += 1;
      troubles.push(...watch.heard(), ...(await out.ask(() => watch.look())));
    }
  } catch (error) {
    troubles.push(...watch.heard(), error instanceof DeadEnd ? `dead end: ${error.message}` : String(error));
    troubles.push(`then: ${await stateOf(page)}`);
  }
  return {
    troubles,
    events: hands.events,
    contacts: hands.most,
    waysBack,
    from,
    slowest: out.slowest,
    last: hands.last,
  };
}

/** How the page stands, for whoever looks for the cause. */
const stateOf = (page: Page): Promise<string> =>
  page
    .evaluate(() => {
      const { at, awake } = document.querySelector<HTMLElement>('.kiosk')?.dataset ?? {};
      const again = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent.includes('Start again'),
      );
      const { left, top, width, height } = again?.getBoundingClientRect() ?? new DOMRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2)?.outerHTML.slice(0, 160);
      const open = [...document.querySelectorAll('dialog[open]')].map((dialog) => dialog.outerHTML.slice(0, 160));
      return JSON.stringify({ address: location.href, at, awake, over, open, focus: document.activeElement?.tagName });
    })
    .catch(String);

/** The ordinary ways on and out, as the next visitor would try them. */
class WayOut {
  readonly #page: Page;
  readonly #chance: () => number;
  slowest = 0;

  constructor(page: Page, chance: () => number) {
    this.#page = page;
    this.#chance = chance;
  }

  /** Asks a page that may just begin anew, once more if need be. */
  async ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch {
      await this.isAwake();
      return question();
    }
  }

  async isAwake(): Promise<void> {
    await this.#comes(':is(.kiosk, .staff)[data-awake="true"]', 'the kiosk does not wake');
  }

  /** The first touch leads on, wherever it lands. */
  async begin(): Promise<void> {
    const [isButton, across, along] = [this.#chance() < 0.5, this.#chance(), this.#chance()];
    for (let tries = 0; tries < 3; tries += 1) {
      await this.isAwake();
      if (isButton) await this.#press('.attract .start');
      else {
        const { width, height } = this.#page.viewportSize() ?? { width: 0, height: 0 };
        await this.#page.touchscreen.tap(width * (0.1 + 0.8 * across), height * (0.2 + 0.7 * along));
      }
      const visited = this.#page.locator('.kiosk:not([data-at="attract"])');
      const isOn = await visited.waitFor({ timeout: LONGEST / 3 }).then(
        () => true,
        () => false,
      );
      if (isOn) return;
    }
    throw new DeadEnd('a touch does not start');
  }

  /** Goes back to the start, and tells from where. Throws where no ordinary way leads there. */
  async leave(): Promise<string> {
    const byKey = this.#chance() < 0.5;
    const where = await this.ask(() => this.#where());
    if (where === 'attract') return where;
    if (where === 'staff') {
      await this.#leaveStaff(byKey);
      return where;
    }
    if (await this.#shows('dialog[data-asked][open]')) {
      // Any press is an answer; the question takes its time to go.
      await this.#page.keyboard.press('Escape');
      await this.#goes('dialog[data-asked][open]', 'the question whether somebody is there does not go');
    }
    if (await this.#shows(CARD)) {
      if (byKey) {
        await this.#page.keyboard.press('Escape');
        await this.#goes(CARD, 'Escape does not close the card');
      } else
        await this.#pressUntil(
          `${CARD} button >> nth=-1`,
          `body:not(:has(${CARD}))`,
          'its button does not close the card',
        );
    }
    if ((await this.ask(() => this.#where())) === 'attract') return where;
    await this.#page.evaluate(() => {
      document.documentElement.dataset['before'] = '';
    });
    await this.#pressUntil(
      '.kiosk footer button:has-text("Start again")',
      '.kiosk[data-at="attract"]',
      '"Start again" does not lead to the start',
    );
    await this.#comes('html:not([data-before]) .kiosk[data-awake="true"]', 'the start is no fresh page');
    return where;
  }

  /** A browser may take the first tap after a wild gesture for its end: whoever stands there presses once more. */
  async #pressUntil(selector: string, comes: string, otherwise: string): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      await this.#press(selector);
      const began = performance.now();
      const hasCome = await this.#page
        .locator(comes)
        .waitFor({ timeout: LONGEST / 3 })
        .then(
          () => true,
          () => false,
        );
      if (!hasCome) continue;
      this.slowest = Math.max(this.slowest, performance.now() - began);
      return;
    }
    throw new DeadEnd(otherwise);
  }

  async #leaveStaff(byButton: boolean): Promise<void> {
    if (byButton) await this.#press('.staff .actions button >> nth=-1');
    else await this.#page.clock.runFor(125_000);
    await this.#comes('.kiosk[data-at="attract"][data-awake="true"]', 'the staff page does not lead back');
  }

  #shows(selector: string): Promise<boolean> {
    return this.ask(() => this.#page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
  }
  #where(): Promise<string> {
    return this.#page.evaluate((staff) => {
      if (location.pathname === staff) return 'staff';
      const { at = '' } = document.querySelector<HTMLElement>('.kiosk')?.dataset ?? {};
      return document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ?? at;
    }, STAFF);
  }

  async #press(selector: string): Promise<void> {
    await this.#page.waitForTimeout(BETWEEN_PRESSES);
    await this.#page
      .locator(selector)
      .tap({ timeout: LONGEST })
      .catch((error: unknown) => {
        throw new DeadEnd(`${selector} cannot be pressed: ${String(error).split('\n').slice(0, 12).join(' ')}`);
      });
  }
  async #comes(selector: string, otherwise: string): Promise<void> {
    await this.#page
      .locator(selector)
      .waitFor({ state: 'attached', timeout: LONGEST })
      .catch(() => {
        throw new DeadEnd(otherwise);
      });
  }
  async #goes(selector: string, otherwise: string): Promise<void> {
    await this.#page
      .locator(selector)
      .waitFor({ state: 'detached', timeout: LONGEST })
      .catch(() => {
        throw new DeadEnd(otherwise);
      });
  }
}
