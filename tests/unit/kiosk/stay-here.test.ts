import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SAME_PRESS, stayHere } from '../../../src/modes/kiosk/stay-here.ts';

/** A page that counts who listens to it. */
class CountedPage extends EventTarget {
  listeners = 0;
  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    super.addEventListener(...given);
  }
  override removeEventListener(...given: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners -= 1;
    super.removeEventListener(...given);
  }
}

let page: CountedPage;
let stop: () => void;

beforeEach(() => {
  vi.stubGlobal('location', { href: 'http://kiosk/en/kiosk/', origin: 'http://kiosk' });
  page = new CountedPage();
  stop = stayHere('/en/kiosk/', page);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

/** What becomes of an event: cancelled, kept from the page, or neither. */
function happens(name: string, about: object = {}): { cancelled: boolean; reaches: boolean } {
  const event = Object.assign(new Event(name, { cancelable: true }), { stopped: false });
  for (const [key, value] of Object.entries(about)) Object.defineProperty(event, key, { value });
  let stopped = false;
  event.stopPropagation = () => {
    stopped = true;
  };
  let reaches = false;
  const last = (): void => {
    reaches = !stopped;
  };
  page.addEventListener(name, last);
  page.dispatchEvent(event);
  page.removeEventListener(name, last);
  return { cancelled: event.defaultPrevented, reaches };
}

const key = (pressed: string, ...held: ('ctrlKey' | 'metaKey' | 'altKey' | 'AltGraph')[]) =>
  happens('keydown', {
    key: pressed,
    ...Object.fromEntries(held.map((name) => [name, true])),
    getModifierState: (name: string) => held.some((each) => each === name),
  });

describe('nothing leads out of a kiosk', () => {
  test.each([
    ...['p', 's', 'n', 't', 'w', 'o', 'f', 'r', 'l', 'u', '+', '-', '0'].flatMap((letter) => [
      [letter, 'ctrlKey'] as const,
      [letter, 'metaKey'] as const,
    ]),
    ['ArrowLeft', 'altKey'] as const,
    ['Home', 'altKey'] as const,
  ])('%s with %s does nothing', (letter, held) => {
    expect(key(letter, held).cancelled).toBe(true);
  });

  test.each(['F1', 'F3', 'F5', 'F6', 'F10', 'F11', 'F12', 'ContextMenu', 'BrowserBack', 'BrowserHome', '/'])(
    '%s does nothing',
    (name) => {
      expect(key(name).cancelled).toBe(true);
    },
  );

  test.each(['Tab', 'Enter', ' ', 'ArrowLeft', 'ArrowRight', 'Escape', 'PageDown', 'F13', 'a'])(
    'the key "%s" works as ever',
    (name) => {
      expect(key(name)).toEqual({ cancelled: false, reaches: true });
    },
  );

  test('a letter typed with AltGr is no command', () => {
    expect(key('q', 'ctrlKey', 'altKey', 'AltGraph').cancelled).toBe(false);
  });

  test.each(['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'gesturestart', 'gesturechange'])(
    '%s does nothing',
    (name) => {
      expect(happens(name).cancelled).toBe(true);
    },
  );

  test('a wheel scrolls, and zooms nothing', () => {
    expect(happens('wheel', { ctrlKey: false }).cancelled).toBe(false);
    expect(happens('wheel', { ctrlKey: true }).cancelled).toBe(true);
  });

  test.each([
    ['to a page of the kiosk', { href: 'http://kiosk/en/kiosk/staff/', target: '' }, false],
    ['to another page of the site', { href: 'http://kiosk/en/plan/', target: '' }, true],
    ['to another site', { href: 'https://example.org/', target: '' }, true],
    ['that calls a number', { href: 'tel:5550142', target: '' }, true],
    ['into a new window', { href: 'http://kiosk/en/kiosk/', target: '_blank' }, true],
    ['to a file to save', { href: 'http://kiosk/en/kiosk/a.pdf', target: '', download: true }, true],
  ])('a link %s', (_, link, cancelled) => {
    const anchor = { ...link, hasAttribute: (name: string) => name === 'download' && 'download' in link };
    const target = { closest: (what: string) => (what === 'a[href]' ? anchor : null) };
    expect(happens('click', { target, timeStamp: 10_000 }).cancelled).toBe(cancelled);
  });
});

describe('one press for one touch', () => {
  const button = { closest: () => null };
  const click = (timeStamp: number, target: object = button) => happens('click', { timeStamp, target }).cancelled;

  test('a second press right after the first does nothing, wherever it lands', () => {
    expect(click(1000)).toBe(false);
    expect(click(1000 + SAME_PRESS - 1)).toBe(true);
    expect(click(1000 + SAME_PRESS - 1, { closest: () => null })).toBe(true);
    expect(click(1000 + SAME_PRESS)).toBe(false);
  });

  test('hammering presses now and then, not never', () => {
    const taken = Array.from({ length: 50 }, (_, index) => click(1000 + index * 100)).filter((cancelled) => !cancelled);
    expect(taken.length).toBe(13);
  });

  test('a label still presses its own control', () => {
    const control = { closest: () => null };
    expect(click(1000, { closest: (what: string) => (what === 'label' ? { control } : null) })).toBe(false);
    expect(click(1001, control)).toBe(false);
  });

  test('a palm beside the finger moves nothing, and still tells that somebody is there', () => {
    let heard = 0;
    const sign = (): void => {
      heard += 1;
    };
    page.addEventListener('pointerdown', sign, { capture: true });
    expect(happens('pointerdown', { isPrimary: false })).toEqual({ cancelled: true, reaches: false });
    expect(happens('pointerdown', { isPrimary: true })).toEqual({ cancelled: false, reaches: true });
    page.removeEventListener('pointerdown', sign, { capture: true });
    expect(heard).toBe(2);
  });
});

test('after it stops nothing listens any more', () => {
  expect(page.listeners).toBeGreaterThan(10);
  stop();
  expect(page.listeners).toBe(0);
  expect(happens('contextmenu').cancelled).toBe(false);
});
