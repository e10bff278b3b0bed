import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PLACES } from '../../src/domain/kiosk/kiosk-place.ts';

const wordsOf = (part: string): Readonly<Record<string, string>> =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../src/content/ui/kiosk/en/${part}.json`, import.meta.url)), 'utf8'),
  ) as Readonly<Record<string, string>>;
/** The words of a button. Throws where it has none any more. */
const named = (part: string, name: string): string => {
  const word = wordsOf(part)[name];
  if (word === undefined) throw new Error(`ui/kiosk/en/${part}.json has no "${name}".`);
  return word;
};
const screens = {
  startAgain: named('screens', 'startAgain'),
  back: named('screens', 'back'),
  next: named('screens', 'next'),
  done: named('screens', 'done'),
  seeHow: named('screens', 'seeHow'),
  wholeTour: named('screens', 'wholeTour'),
  callCard: named('screens', 'callCard'),
  close: named('screens', 'close'),
};
const attract = { start: named('attract', 'start') };

/** The one on the short way, and one in each step of the tour. */
const QUESTIONS = 1 + PLACES.filter(({ at }) => at === 'tour-question').length;

/** A second press closer than this is taken for the same hand. */
const BETWEEN_PRESSES = 380;

/** Milliseconds after which a kiosk that nobody answers has begun anew: 90 s, 30 s to answer, and a film that ends first. */
const UNTIL_ANEW = 150_000;

/** Chance for a visit, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One visitor's hand: presses what is there, and measures how long the screen takes to answer. */
export class Hand {
  readonly #page: Page;
  readonly answers: number[] = [];

  readonly #pass: (ms: number) => Promise<void>;

  /** @param pass lets milliseconds pass on the page; as it is, on a clock moved by hand, which costs no time here */
  constructor(page: Page, pass: (ms: number) => Promise<void> = (ms) => page.clock.runFor(ms)) {
    this.#page = page;
    this.#pass = pass;
  }

  async wait(ms: number): Promise<void> {
    await this.#pass(ms);
  }

  /** Answers a question, where one is asked, until it says what is right. Tells whether one was. */
  async answer(): Promise<boolean> {
    const choices = this.#page.locator('.question .rows button:not([aria-disabled="true"])');
    let tries = 0;
    for (; (await choices.count()) > 0; tries += 1) {
      await choices.first().click();
      await this.wait(BETWEEN_PRESSES);
    }
    return tries > 0;
  }

  /** Presses a button by its name where it is there and can be pressed. Tells whether it was. */
  async press(name: string | RegExp): Promise<boolean> {
    const button = this.#page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();
    if (!(await button.isVisible()) || !(await button.isEnabled())) return false;
    const began = performance.now();
    await button.click();
    await this.#page
      .evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))))
      // The page that was asked opens anew.
      .catch(() => undefined);
    this.answers.push(performance.now() - began);
    await this.wait(BETWEEN_PRESSES);
    return true;
  }

  /** Presses any of the buttons on the screen. */
  async pressAny(chance: () => number): Promise<void> {
    const buttons = this.#page.locator('.kiosk button:visible:enabled');
    const count = await buttons.count();
    if (count === 0) return;
    await buttons
      .nth(Math.floor(chance() * count))
      .click({ timeout: 2000, force: true })
      .catch(() => undefined);
  }

  get page(): Page {
    return this.#page;
  }
}

/** What somebody does between the first touch and going away. */
type Visit = (hand: Hand, chance: () => number) => Promise<void>;

const start = async (hand: Hand): Promise<void> => {
  await hand.page.locator('.kiosk[data-awake="true"][data-at="attract"]').waitFor();
  await hand.press(attract.start);
};
const leave = async (hand: Hand): Promise<void> => {
  if (!(await hand.press(screens.startAgain))) {
    await hand.page.keyboard.press('Escape');
    await hand.press(screens.startAgain);
  }
};

/** Sees all that there is, so that whatever comes only once has come. Throws where it misses a screen or a question. */
export const seeEverything = async (hand: Hand): Promise<void> => {
  let seen = 0;
  let answered = 0;
  for (const way of [screens.seeHow, screens.wholeTour]) {
    await start(hand);
    await hand.press(new RegExp(`^${way}`));
    do {
      seen += 1;
      if (await hand.answer()) answered += 1;
    } while (await hand.press(screens.next));
    await leave(hand);
  }
  // All but the one before the first touch, and the one with the two ways.
  if (seen !== PLACES.length - 2 || answered !== QUESTIONS) {
    throw new Error(
      `saw ${String(seen)} of ${String(PLACES.length - 2)} screens, and answered ${String(answered)} questions`,
    );
  }
};

/** Six ways in which people use a kiosk. */
export const PERSONAS: Readonly<Record<string, Visit>> = {
  /** Goes through all six screens, and answers. */
  reader: async (hand) => {
    await start(hand);
    await hand.press(new RegExp(`^${screens.seeHow}`));
    for (let screen = 0; screen < 8; screen += 1) {
      await hand.answer();
      if (!(await hand.press(screens.next)) && (await hand.press(screens.done))) return;
    }
    await leave(hand);
  },
  /** Presses whatever there is, fast. */
  hammerer: async (hand, chance) => {
    await start(hand);
    for (let press = 0; press < 25; press += 1) await hand.pressAny(chance);
    await hand.page.keyboard.press('Escape');
    await hand.wait(BETWEEN_PRESSES);
    await leave(hand);
  },
  /** Goes away in the middle, and says nothing: the kiosk asks, waits, and begins anew by itself. */
  quitter: async (hand) => {
    await start(hand);
    await hand.press(new RegExp(`^${screens.seeHow}`));
    for (let screen = 0; screen < 3; screen += 1) await hand.press(screens.next);
    await hand.wait(UNTIL_ANEW);
  },
  /** Looks at the first steps of the whole tour. */
  tourist: async (hand) => {
    await start(hand);
    await hand.press(new RegExp(`^${screens.wholeTour}`));
    for (let screen = 0; screen < 7; screen += 1) await hand.press(screens.next);
    await hand.press(screens.back);
    await leave(hand);
  },
  /** Opens the call card, closes it, and goes. */
  caller: async (hand) => {
    await start(hand);
    await hand.press(screens.callCard);
    await hand.press(screens.close);
    await leave(hand);
  },
  /** Uses keys only. */
  typist: async (hand) => {
    await hand.page.keyboard.press('Enter');
    await hand.wait(BETWEEN_PRESSES + 100);
    for (let press = 0; press < 12; press += 1) await hand.page.keyboard.press('Tab');
    await leave(hand);
  },
};
