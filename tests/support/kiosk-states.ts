import type { CDPSession, Locator, Page } from '@playwright/test';
import {
  isLastPlace,
  LOOP_BEATS,
  LOOP_QUESTION,
  PLACES,
  placeKey,
  TOUR,
  TOUR_QUESTIONS,
  type KioskPlace,
} from '../../src/domain/kiosk/kiosk-place.ts';
import type { StepId } from '../../src/domain/journey/journey.ts';
import type { HotspotItem, SingleItem } from '../../src/domain/quiz/quiz-item.ts';
import { shownChoices } from '../../src/domain/quiz/shown-order.ts';
import { SAME_PRESS } from '../../src/modes/kiosk/stay-here.ts';
import { GUARD_MS } from '../../src/modes/kiosk/first-touch.ts';
import { expect } from './watched-page.ts';
import { cardsOf, questionsOf } from './quiz-on-page.ts';

/**
 * All states in which a visitor can leave a kiosk: every place that the domain knows, and at each whatever can be begun,
 * opened or changed there. A new place is in it by itself; a new button is found by `BUTTONS`.
 */
export interface KioskState {
  readonly place: KioskPlace;
  readonly doing: Doing;
  readonly way: Way;
}

/**
 * How a visitor's time ends: by "Start again" at the foot, or in the question whether somebody is still there; since nobody
 * answers that; since the browser brings back a page that it had kept; by pressing away the last screen.
 */
export const WAYS = ['pressed', 'answered', 'idle', 'brought-back', 'done'] as const;
export type Way = (typeof WAYS)[number];

/** What a visitor has begun, opened or changed as the reset comes. */
export const DOINGS = [
  'nothing',
  'film-playing',
  'film-paused',
  'answered-right',
  'answered-wrong',
  'answer-shown',
  'call-card',
  'languages',
  'text-larger',
  'text-largest',
  'reading',
  'reading-paused',
  'asked',
  'focus',
  'finger-down',
  'all-at-once',
] as const;
export type Doing = (typeof DOINGS)[number];

const isVisited = ({ at }: KioskPlace): boolean => at !== 'attract';
const hasFilm = (place: KioskPlace): boolean =>
  place.at === 'tour' || (place.at === 'loop' && LOOP_BEATS[place.screen] !== undefined);
const hasQuestion = (place: KioskPlace): boolean => questionAt(place) !== undefined;

/** Where each doing can be, and how a visit can end then: a card lies over "Start again", and a voice keeps the kiosk awake. */
const AT: Readonly<Record<Doing, { readonly at: (place: KioskPlace) => boolean; readonly ways: readonly Way[] }>> = {
  nothing: { at: () => true, ways: ['pressed', 'idle', 'brought-back'] },
  'film-playing': { at: hasFilm, ways: ['pressed', 'brought-back'] },
  'film-paused': { at: hasFilm, ways: ['pressed', 'idle', 'brought-back'] },
  'answered-right': { at: hasQuestion, ways: ['pressed', 'idle', 'brought-back'] },
  'answered-wrong': { at: hasQuestion, ways: ['idle', 'pressed', 'brought-back'] },
  'answer-shown': { at: hasQuestion, ways: ['brought-back', 'pressed', 'idle'] },
  'call-card': { at: isVisited, ways: ['idle', 'brought-back'] },
  languages: { at: isVisited, ways: ['idle', 'brought-back'] },
  'text-larger': { at: isVisited, ways: ['pressed', 'idle', 'brought-back'] },
  'text-largest': { at: isVisited, ways: ['idle', 'brought-back', 'pressed'] },
  reading: { at: isVisited, ways: ['pressed', 'brought-back'] },
  'reading-paused': { at: isVisited, ways: ['pressed', 'idle', 'brought-back'] },
  asked: { at: isVisited, ways: ['answered', 'idle', 'brought-back'] },
  focus: { at: isVisited, ways: ['pressed', 'idle', 'brought-back'] },
  'finger-down': { at: () => true, ways: ['pressed', 'idle', 'brought-back'] },
  'all-at-once': { at: isVisited, ways: ['idle', 'answered', 'brought-back'] },
};

/** How a visit can end at a place with this begun. */
function waysAt(place: KioskPlace, doing: Doing): readonly Way[] {
  if (!isVisited(place)) return ['brought-back'];
  return doing === 'nothing' && isLastPlace(place) ? ['done'] : AT[doing].ways;
}

/** The whole graph. Each state ends in one way; the ways take turns from place to place. */
export const STATES: readonly KioskState[] = PLACES.flatMap((place, index) =>
  DOINGS.filter((doing) => AT[doing].at(place)).flatMap((doing) => {
    const ways = waysAt(place, doing);
    const way = ways[index % ways.length];
    return way ? [{ place, doing, way }] : [];
  }),
);

export const stateKey = ({ place, doing, way }: KioskState): string => `${placeKey(place)} ${doing} ${way}`;

/** Where a place belongs: before the first touch, the short way, or a step of the tour. */
export const partOf = (place: KioskPlace): string => ('step' in place ? place.step : place.at);

function questionAt(place: KioskPlace): { readonly step: StepId; readonly item: string } | undefined {
  if (place.at === 'loop' && place.screen === 'question') return LOOP_QUESTION;
  const item = place.at === 'tour-question' ? TOUR_QUESTIONS[place.step] : undefined;
  return place.at === 'tour-question' && item !== undefined ? { step: place.step, item } : undefined;
}

/** Numbers of the rows of a question: the right one first. */
function rowsOf(place: KioskPlace): readonly number[] {
  const asked = questionAt(place);
  const item = asked && [...questionsOf(asked.step), ...cardsOf(asked.step)].find(({ id }) => id === asked.item);
  if (item?.kind !== 'single' && item?.kind !== 'hotspot') throw new Error(`${placeKey(place)} asks nothing`);
  const rows = shownChoices<SingleItem | HotspotItem>(item).map(({ id }) => id);
  const right = rows.indexOf(item.right);
  return [right, ...rows.keys().filter((row) => row !== right)];
}

/** What every button of a visited screen is called, but the answers of a question. One that is not here may open a state that nobody tries. */
export const BUTTONS: ReadonlySet<string> = new Set([
  'Back',
  'Next',
  'Done',
  'Play',
  'Pause',
  'Replay',
  'Start again',
  'Bigger text',
  'Read aloud',
  'Call card',
  'See how it works',
  'The whole tour',
]);

const SPACE = SAME_PRESS + 30;
/** Where a finger can rest: there is nothing to press, neither on a visited screen nor on the first. */
const RESTING = { x: 540, y: 330 };

/** One visitor of a kiosk whose time is moved by hand. */
export class Visitor {
  readonly #page: Page;
  readonly #touch: CDPSession;
  #isTouching = false;

  constructor(page: Page, touch: CDPSession) {
    this.#page = page;
    this.#touch = touch;
  }

  #button(name: string | RegExp): Locator {
    return this.#page.locator('.kiosk').getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** A press by key, and the time until the next one counts. */
  async #press(button: Locator): Promise<void> {
    await button.press('Enter');
    await this.#page.clock.fastForward(SPACE);
  }

  /** Goes through the screens as anybody does, until this one. */
  async goesTo(place: KioskPlace): Promise<void> {
    const page = this.#page;
    if (place.at === 'attract') return;
    await page.locator('.start').press('Enter');
    await page.clock.fastForward(GUARD_MS + SPACE);
    await page.locator('[data-screen="message"]').waitFor();
    if (place.at === 'loop' && place.screen === 'message') return;
    const isShort = place.at === 'loop';
    await this.#press(this.#button(isShort ? /^See how it works/ : /^The whole tour/));
    const way = isShort ? PLACES.filter(({ at }) => at === 'loop').slice(1) : TOUR;
    const presses = way.findIndex((each) => placeKey(each) === placeKey(place));
    await page.locator('.next').focus();
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press('Enter');
      await page.clock.fastForward(SPACE);
    }
    await this.isAt(place);
  }

  async goesOn(name: string | RegExp): Promise<void> {
    await this.#press(this.#button(name));
  }

  /** What the kiosk shows, as somebody reads it who hears it. */
  sees(): Promise<string> {
    return this.#page.locator('.kiosk').ariaSnapshot();
  }

  /** Names of the buttons on the screen, but the answers of its question. */
  buttons(): Promise<string[]> {
    return this.#page.locator('.kiosk button:not(.rows *):not(.places *)').evaluateAll((all) =>
      all
        .filter((button) => button.checkVisibility())
        .map((button) => button.ariaLabel ?? (button.querySelector('b:not([aria-hidden])') ?? button).cloneNode(true))
        .map((name) => {
          if (typeof name === 'string') return name;
          for (const extra of (name as Element).querySelectorAll('small, [aria-hidden]')) extra.remove();
          return (name as Element).textContent.trim();
        }),
    );
  }

  /** Waits until a place is there with its film or question. */
  async isAt(place: KioskPlace): Promise<void> {
    const screen = place.at === 'loop' ? place.screen : place.at;
    await this.#page.locator(`[data-screen="${screen}"]`).waitFor();
    if (hasQuestion(place)) await this.#page.locator('.question .rows').waitFor();
    else if (hasFilm(place)) await this.#filmHolds();
    await this.#page.locator('.aloud .button:enabled').first().waitFor();
  }

  /** Lets time pass until the picture stands complete. */
  async #filmHolds(): Promise<void> {
    const play = this.#page.locator('.play[aria-disabled="false"]');
    await expect(async () => {
      await this.#page.clock.runFor(200);
      expect(await play.getAttribute('aria-label', { timeout: 5000 })).toBe('Replay');
    }).toPass({ intervals: [0] });
  }

  async does(doing: Doing, place: KioskPlace): Promise<void> {
    const page = this.#page;
    const html = page.locator('html');
    switch (doing) {
      case 'nothing':
        return;
      case 'film-playing':
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        await this.#press(page.locator('.play'));
        await expect(page.locator('.play')).toHaveAccessibleName('Pause');
        return;
      case 'film-paused':
        await this.does('film-playing', place);
        await this.#press(page.locator('.play'));
        await expect(page.locator('.play')).toHaveAccessibleName('Play');
        return;
      case 'answered-right':
        return this.#answers(place, [0]);
      case 'answered-wrong':
        return this.#answers(place, [1]);
      case 'answer-shown':
        return this.#answers(place, [1, 2]);
      case 'call-card':
        await this.#press(this.#button('Call card'));
        await expect(page.getByRole('dialog', { name: 'When to call your team' })).toBeVisible();
        return;
      case 'languages':
        await this.#press(this.#button('Language'));
        await expect(page.getByRole('dialog', { name: 'Language' })).toBeVisible();
        return;
      case 'text-larger':
        await this.#press(this.#button('Bigger text'));
        await expect(html).toHaveAttribute('data-text', '1.2');
        return;
      case 'text-largest':
        await this.does('text-larger', place);
        await this.#press(this.#button('Bigger text'));
        await expect(html).toHaveAttribute('data-text', '1.4');
        return;
      case 'reading':
        await this.#press(this.#button('Read aloud'));
        await expect(page.locator('.aloud')).toHaveAttribute('data-state', 'speaking');
        return;
      case 'reading-paused':
        await this.does('reading', place);
        await this.#press(this.#button('Slower'));
        await this.#press(this.#button('Pause reading'));
        await expect(page.locator('.aloud')).toHaveAttribute('data-state', 'paused');
        return;
      case 'asked':
        return this.#waitsToBeAsked();
      case 'focus':
        await page.locator('.tools button').last().focus();
        for (let keys = PLACES.indexOf(place) % 4; keys > 0; keys -= 1) await page.keyboard.press('Shift+Tab');
        return;
      case 'finger-down':
        await this.#touches('touchStart');
        return;
      case 'all-at-once':
        await this.does('text-largest', place);
        if (hasFilm(place)) await this.does('film-paused', place);
        if (hasQuestion(place)) await this.does('answered-wrong', place);
        await this.does('reading-paused', place);
        await this.does('call-card', place);
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('*')) part.scrollTo({ top: 200, behavior: 'instant' });
        });
        await this.does('finger-down', place);
        await this.does('asked', place);
        return;
    }
  }

  async #answers(place: KioskPlace, wanted: readonly number[]): Promise<void> {
    const rows = rowsOf(place);
    const buttons = this.#page.locator('.question .rows button');
    for (const each of wanted) await this.#press(buttons.nth(rows[each] ?? 0));
    await expect(this.#page.locator('.question .reason')).toBeVisible();
  }

  /** Nobody presses anything until the kiosk asks. A finger that lies on the glass is somebody for a minute. */
  async #waitsToBeAsked(): Promise<void> {
    const question = this.#page.getByRole('alertdialog');
    for (let waits = 0; waits < 6 && !(await question.isVisible()); waits += 1) {
      await this.#page.clock.fastForward(45_000);
      await this.#page.clock.runFor(1000);
    }
    await expect(question).toBeVisible();
  }

  async #touches(type: 'touchStart' | 'touchEnd'): Promise<void> {
    const touchPoints = type === 'touchStart' ? [{ ...RESTING, id: 0 }] : [];
    await this.#touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    this.#isTouching = type === 'touchStart';
  }

  /** The visit ends. Gives the milliseconds from the last press or second until the start stands there, awake. */
  async leaves(way: Way, hasEnded: () => Promise<void>): Promise<number> {
    const page = this.#page;
    if (way === 'idle' && !(await page.getByRole('alertdialog').isVisible())) await this.#waitsToBeAsked();
    if (way === 'idle') await page.clock.runFor(27_000);
    const began = performance.now();
    switch (way) {
      case 'pressed':
        if (this.#isTouching) await this.#button('Start again').press('Enter');
        else await this.#button('Start again').click();
        break;
      case 'answered':
        await page.getByRole('alertdialog').getByRole('button', { name: 'Start again' }).press('Enter');
        break;
      case 'done':
        await page.locator('.next').click();
        break;
      case 'idle':
        await page.clock.runFor(4000);
        break;
      case 'brought-back':
        await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
        break;
    }
    await hasEnded();
    await page.locator('.kiosk[data-at="attract"][data-awake="true"]').waitFor();
    return performance.now() - began;
  }

  /** Takes the finger off the glass, where one lies there. */
  async lifts(): Promise<void> {
    if (this.#isTouching) await this.#touches('touchEnd');
  }
}
