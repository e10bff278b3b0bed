import type { CDPSession, Page } from '@playwright/test';

/** Fingers that can lie on the glass at one time. */
export const MOST_CONTACTS = 10;
/** Milliseconds after which an event that a page does not answer is given up. */
const LONGEST_EVENT = 15_000;
/** How many of the last events are kept, to tell of. */
const REMEMBERED = 40;

type Spot = readonly [x: number, y: number];
type Finger = { readonly id: number; readonly x: number; readonly y: number };

const KEYS = [
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Space', 'Escape', 'Backspace', 'Delete'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['a', 'Z', '0', '7', '/', "'", 'ContextMenu'],
] as const;
const COMMANDS = [
  ...['p', 's', 'o', 'f', 'a', 'u', 'r', 'n', 't', 'w', 'l', 'd', 'h', 'j', '0', '=', '-', 'Tab', 'Enter'].map(
    (key) => `Control+${key}`,
  ),
  ...['Control+Shift+i', 'Control+Shift+n', 'Control+Shift+Delete', 'Meta+l', 'Meta+p'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Alt+d'],
  ...Array.from({ length: 12 }, (_, key) => `F${String(key + 1)}`),
] as const;

/** What somebody does who wants to break a kiosk: ten fingers, a keyboard and a mouse, by chance. */
export class MonkeyHands {
  readonly #page: Page;
  readonly #touch: CDPSession;
  readonly #chance: () => number;
  readonly #home: { readonly width: number; readonly height: number };
  readonly #down = new Map<number, Finger>();
  readonly #last: string[] = [];
  #size: { readonly width: number; readonly height: number };
  /** Events that it has made. */
  events = 0;
  /** The most fingers that lay on the glass at once. */
  most = 0;

  private constructor(page: Page, touch: CDPSession, chance: () => number) {
    this.#page = page;
    this.#touch = touch;
    this.#chance = chance;
    this.#home = page.viewportSize() ?? { width: 1080, height: 1920 };
    this.#size = this.#home;
  }

  static async on(page: Page, chance: () => number): Promise<MonkeyHands> {
    return new MonkeyHands(page, await page.context().newCDPSession(page), chance);
  }

  /** The last events, the latest at the end. */
  get last(): readonly string[] {
    return this.#last;
  }

  /** One move, of one event or several. */
  async move(): Promise<void> {
    const all = MOVES.reduce((sum, [weight]) => sum + weight, 0);
    let at = this.#chance() * all;
    const [, make] = MOVES.find(([weight]) => (at -= weight) < 0) ?? MOVES[0];
    await make(this);
  }

  /** Lets go of everything, and turns the screen back. */
  async letGo(): Promise<void> {
    this.#down.clear();
    await this.#touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }).catch(() => undefined);
    await this.turn(false);
  }

  // By chance, always the same number of times for the same move, so that a seed tells the same story whatever the page does.
  #below(end: number): number {
    return Math.floor(this.#chance() * end);
  }
  #oneOf<T>(all: readonly [T, ...T[]] | readonly T[]): T {
    return all[this.#below(all.length)] as T;
  }

  /** A control, the edge, or anywhere. */
  async #spot(): Promise<Spot> {
    const [kind, which, across, along] = [this.#chance(), this.#chance(), this.#chance(), this.#chance()];
    const { width, height } = this.#size;
    if (kind < 0.6) {
      const controls = await this.#page
        .evaluate(() =>
          [...document.querySelectorAll('button')]
            .filter((button) => button.checkVisibility())
            .map((button) => {
              const { left, top, width, height } = button.getBoundingClientRect();
              return [left, top, width, height] as const;
            }),
        )
        .catch(() => []);
      const control = controls[Math.floor(which * controls.length)];
      if (control) return [control[0] + across * control[2], control[1] + along * control[3]];
    }
    if (kind < 0.75) return [which < 0.5 ? across * width : (width - 1) * Math.round(across), along * (height - 1)];
    return [across * (width - 1), along * (height - 1)];
  }

  async #did(what: string, does: () => Promise<unknown>): Promise<void> {
    this.events += 1;
    this.#last.push(what);
    if (this.#last.length > REMEMBERED) this.#last.shift();
    // What a page does not hear because it begins anew meanwhile is no trouble.
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((over) => (timer = setTimeout(over, LONGEST_EVENT)));
    await Promise.race([does().catch(() => undefined), late]);
    clearTimeout(timer);
  }

  #inside = ([x, y]: Spot): Spot => [
    Math.min(Math.max(Math.round(x), 0), this.#size.width - 1),
    Math.min(Math.max(Math.round(y), 0), this.#size.height - 1),
  ];

  async #send(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    fingers: readonly Finger[],
  ): Promise<void> {
    const isEnd = type === 'touchEnd' || type === 'touchCancel';
    if (isEnd && this.#down.size === 0) return;
    const where = fingers.map(({ id, x, y }) => `${String(id)}@${String(x)},${String(y)}`).join(' ');
    await this.#did(`${type} ${where || 'all'}`, () =>
      this.#touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...fingers] }),
    );
    if (isEnd) for (const { id } of fingers.length > 0 ? fingers : [...this.#down.values()]) this.#down.delete(id);
    else for (const finger of fingers) this.#down.set(finger.id, finger);
    this.most = Math.max(this.most, this.#down.size);
  }

  /** Fingers that come down at once, as far as there are any left. */
  async #comeDown(spots: readonly Spot[]): Promise<readonly Finger[]> {
    const free = Array.from({ length: MOST_CONTACTS }, (_, id) => id).filter((id) => !this.#down.has(id));
    const fingers = spots.slice(0, free.length).map((spot, index) => {
      const [x, y] = this.#inside(spot);
      return { id: free[index] ?? 0, x, y };
    });
    if (fingers.length > 0) await this.#send('touchStart', fingers);
    return fingers;
  }
  async #goTo(fingers: readonly Finger[], spots: readonly Spot[]): Promise<void> {
    const moved = fingers.map(({ id }, index) => {
      const [x, y] = this.#inside(spots[index] ?? [0, 0]);
      return { id, x, y };
    });
    if (moved.length > 0) await this.#send('touchMove', moved);
  }
  async #lift(fingers: readonly Finger[]): Promise<void> {
    if (fingers.length > 0) await this.#send('touchEnd', fingers);
  }
  /** What loads takes time that nobody moves: a page that has just begun anew would seem to take far too long. */
  async #isThere(): Promise<void> {
    await this.#page.locator('[data-awake="true"]').waitFor({ state: 'attached' });
  }
  /** Time passes, all of it. */
  async #wait(milliseconds: number): Promise<void> {
    await this.#did(`${String(milliseconds)} ms pass`, async () => {
      await this.#isThere();
      await this.#page.clock.runFor(milliseconds);
    });
  }

  async tap(): Promise<void> {
    await this.#lift(await this.#comeDown([await this.#spot()]));
  }
  async tapTwice(): Promise<void> {
    const spot = await this.#spot();
    for (let tap = 0; tap < 2; tap += 1) await this.#lift(await this.#comeDown([spot]));
  }
  /** A palm, or a hand with all its fingers. */
  async palm(): Promise<void> {
    const [x, y] = await this.#spot();
    const many = 3 + this.#below(MOST_CONTACTS - 2);
    const around = (): Spot => [x + this.#below(300) - 150, y + this.#below(300) - 150];
    const fingers = await this.#comeDown(Array.from({ length: many }, around));
    await this.#goTo(fingers, Array.from({ length: many }, around));
    if (this.#chance() < 0.5) await this.#lift(fingers);
    else await this.#send('touchCancel', []);
  }
  async pinch(): Promise<void> {
    const [x, y] = await this.#spot();
    const opens = this.#chance() < 0.6;
    const apart = (wide: number): Spot[] => [
      [x - wide, y - wide / 3],
      [x + wide, y + wide / 3],
    ];
    const widths = [40, 110, 180, 250, 320];
    if (!opens) widths.reverse();
    const fingers = await this.#comeDown(apart(widths[0] ?? 0));
    for (const wide of widths.slice(1)) await this.#goTo(fingers, apart(wide));
    await this.#lift(fingers);
  }
  async drag(): Promise<void> {
    const [x, y] = await this.#spot();
    const [toX, toY] = await this.#spot();
    const fingers = await this.#comeDown([[x, y]]);
    for (const part of [0.2, 0.5, 1]) await this.#goTo(fingers, [[x + (toX - x) * part, y + (toY - y) * part]]);
    await this.#lift(fingers);
  }
  /** In from the edge, as a system takes for a way back or a menu. */
  async swipeIn(): Promise<void> {
    const { width, height } = this.#size;
    const place = this.#chance();
    const [from, to]: readonly [Spot, Spot] = this.#oneOf([
      [
        [0, place * height],
        [width * 0.6, place * height],
      ],
      [
        [width - 1, place * height],
        [width * 0.4, place * height],
      ],
      [
        [place * width, 0],
        [place * width, height * 0.5],
      ],
      [
        [place * width, height - 1],
        [place * width, height * 0.5],
      ],
    ] as const);
    const fingers = await this.#comeDown([from]);
    await this.#goTo(fingers, [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]]);
    await this.#goTo(fingers, [to]);
    await this.#lift(fingers);
  }
  async hold(): Promise<void> {
    const [corner, long] = [this.#chance() < 0.3, this.#chance() < 0.4];
    const spot = await this.#spot();
    const fingers = await this.#comeDown([corner ? [this.#size.width - 20, 20] : spot]);
    await this.#wait(long ? 5100 : 800);
    await this.#lift(fingers);
  }
  /** A finger that comes down and stays, like gum. */
  async leaveFinger(): Promise<void> {
    await this.#comeDown([await this.#spot()]);
  }
  async liftOne(): Promise<void> {
    const [which, cancels] = [this.#chance(), this.#chance() < 0.2];
    const finger = [...this.#down.values()][Math.floor(which * this.#down.size)];
    if (cancels) await this.#send('touchCancel', []);
    else if (finger) await this.#lift([finger]);
  }
  async key(): Promise<void> {
    const key = this.#oneOf(KEYS);
    await this.#did(key, () => this.#page.keyboard.press(key));
  }
  async keys(): Promise<void> {
    for (let press = 0; press < 5; press += 1) await this.key();
  }
  async command(): Promise<void> {
    const command = this.#oneOf(COMMANDS);
    await this.#did(command, () => this.#page.keyboard.press(command));
  }
  /** A key that something lies on comes again and again. */
  async holdKey(): Promise<void> {
    const [key, long] = [this.#oneOf(['Enter', 'Space', 'Tab', 'Escape', 'ArrowRight']), this.#chance() < 0.2];
    for (let again = 0; again < 4; again += 1) await this.#did(`${key} held`, () => this.#page.keyboard.down(key));
    if (long) await this.#wait(5100);
    await this.#did(`${key} up`, () => this.#page.keyboard.up(key));
  }
  async wheel(): Promise<void> {
    const [x, y] = this.#inside(await this.#spot());
    const [withControl, far] = [this.#chance() < 0.4, this.#below(2000) - 1000];
    await this.#did(`mouse to ${String(x)},${String(y)}`, () => this.#page.mouse.move(x, y));
    if (withControl) await this.#did('Control down', () => this.#page.keyboard.down('Control'));
    await this.#did(`wheel ${String(far)}`, () => this.#page.mouse.wheel(0, far));
    if (withControl) await this.#did('Control up', () => this.#page.keyboard.up('Control'));
  }
  async click(): Promise<void> {
    const [x, y] = this.#inside(await this.#spot());
    const [button, clickCount] = [this.#oneOf(['right', 'middle', 'left'] as const), 1 + this.#below(3)];
    await this.#did(`${button} click ${String(x)},${String(y)}, ${String(clickCount)} times`, () =>
      this.#page.mouse.click(x, y, { button, clickCount }),
    );
  }
  async dragMouse(): Promise<void> {
    const [from, to] = [this.#inside(await this.#spot()), this.#inside(await this.#spot())];
    await this.#did(`mouse down at ${from.join()}`, async () => {
      await this.#page.mouse.move(...from);
      await this.#page.mouse.down();
    });
    await this.#did(`mouse drag to ${to.join()}`, () => this.#page.mouse.move(...to, { steps: 3 }));
    await this.#did('mouse up', () => this.#page.mouse.up());
  }
  /** The screen goes off, or the window loses the focus. */
  async hide(): Promise<void> {
    for (const isHidden of [true, false]) {
      await this.#did(isHidden ? 'hidden' : 'in sight', () =>
        this.#page.evaluate((hidden) => {
          Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
          Object.defineProperty(document, 'visibilityState', {
            value: hidden ? 'hidden' : 'visible',
            configurable: true,
          });
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
          window.dispatchEvent(new Event(hidden ? 'blur' : 'focus'));
        }, isHidden),
      );
    }
  }
  /** Turns the screen on its side, or back. */
  async turn(isTurned = this.#chance() < 0.6): Promise<void> {
    const { width, height } = this.#home;
    const size = isTurned ? { width: height, height: width } : this.#home;
    if (size.width === this.#size.width) return;
    this.#size = size;
    await this.#did(`screen ${String(size.width)} by ${String(size.height)}`, () => this.#page.setViewportSize(size));
  }
  async waitShortly(): Promise<void> {
    await this.#wait(100 + this.#below(3000));
  }
  /** Goes away for long enough to be asked, or for good. */
  async goAway(): Promise<void> {
    await this.#wait(91_000 + this.#below(35_000));
  }
  /** The machine sleeps. */
  async sleep(): Promise<void> {
    const milliseconds = this.#below(400_000);
    await this.#did(`asleep for ${String(milliseconds)} ms`, async () => {
      await this.#isThere();
      await this.#page.clock.fastForward(milliseconds);
    });
  }
}

/** What it does, and how often compared with the rest. */
const MOVES: readonly [Move, ...Move[]] = [
  [26, (hands) => hands.tap()],
  [7, (hands) => hands.tapTwice()],
  [7, (hands) => hands.palm()],
  [6, (hands) => hands.pinch()],
  [7, (hands) => hands.drag()],
  [4, (hands) => hands.swipeIn()],
  [4, (hands) => hands.hold()],
  [5, (hands) => hands.leaveFinger()],
  [7, (hands) => hands.liftOne()],
  [8, (hands) => hands.key()],
  [5, (hands) => hands.keys()],
  [6, (hands) => hands.command()],
  [3, (hands) => hands.holdKey()],
  [4, (hands) => hands.wheel()],
  [5, (hands) => hands.click()],
  [3, (hands) => hands.dragMouse()],
  [2, (hands) => hands.hide()],
  [2, (hands) => hands.turn()],
  [3, (hands) => hands.waitShortly()],
  [0.6, (hands) => hands.goAway()],
  [0.6, (hands) => hands.sleep()],
];
type Move = readonly [weight: number, make: (hands: MonkeyHands) => Promise<void>];
