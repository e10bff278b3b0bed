import type { Page } from '@playwright/test';

const KIOSK = '/en/kiosk/';
export const STAFF = '/en/kiosk/staff/';

/** Hears whatever a page does that a kiosk must never do, and looks at whether it still is one. */
export class MonkeyWatch {
  readonly #page: Page;
  readonly #troubles: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  /** To call before the page opens the kiosk. */
  static async over(page: Page, origin: string): Promise<MonkeyWatch> {
    const watch = new MonkeyWatch(page);
    const hears = (what: string): void => {
      watch.#troubles.push(what);
    };
    page.on('pageerror', ({ message }) => {
      hears(`uncaught: ${message}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') hears(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) hears(`request elsewhere: ${url}`);
    });
    page.on('framenavigated', (frame) => {
      const here = frame.url();
      if (![KIOSK, STAFF].some((address) => here === origin + address)) hears(`went to ${here}`);
    });
    page.on('dialog', (dialog) => {
      hears(`the browser asked: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => {
      hears(`a new window: ${popup.url()}`);
      void popup.close();
    });
    page.on('download', (download) => {
      hears(`a download: ${download.url()}`);
    });
    page.on('filechooser', () => {
      hears('the browser asked for a file');
    });
    page.on('crash', () => {
      hears('the page crashed');
    });
    await page.exposeFunction('monkeyHeard', hears);
    await page.addInitScript(listenInPage);
    return watch;
  }

  /** What has been heard since the last time. */
  heard(): readonly string[] {
    return [...new Set(this.#troubles.splice(0))];
  }

  /** What is wrong with what stands on the screen now. */
  look(): Promise<readonly string[]> {
    return this.#page.evaluate(lookAtPage, STAFF);
  }
}

/** Tells of ways out of the page that no event of the browser tells of. Runs in the page, before its scripts. */
function listenInPage(): void {
  const { monkeyHeard } = globalThis as unknown as { readonly monkeyHeard: (what: string) => Promise<void> };
  const tell = (what: string): void => void monkeyHeard(what);
  window.print = () => {
    tell('printed');
  };
  window.open = () => {
    tell('opened a window');
    return null;
  };
  for (const way of ['pushState', 'replaceState'] as const) {
    history[way] = () => {
      tell(`history.${way}`);
    };
  }
  // A message comes after every listener has had its say, and on no clock that a test moves.
  const after = new MessageChannel();
  const waiting: (() => void)[] = [];
  after.port1.onmessage = () => waiting.shift()?.();
  const isCommand = (event: Event): boolean => {
    if (event instanceof KeyboardEvent) {
      const isAlone = /^(?:Control|Alt|Meta|Shift)$/.test(event.key);
      return !isAlone && (event.ctrlKey || event.altKey || event.metaKey || /^F\d+$/.test(event.key));
    }
    return event instanceof WheelEvent ? event.ctrlKey : true;
  };
  for (const name of ['keydown', 'wheel', 'contextmenu', 'dragstart']) {
    addEventListener(
      name,
      (event) => {
        const isAwake = document.querySelector('.kiosk[data-awake="true"]') !== null;
        if (!isAwake || !event.cancelable || !isCommand(event)) return;
        waiting.push(() => {
          const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
          if (!event.defaultPrevented) tell(`left to the browser: ${name}${key}`);
        });
        after.port2.postMessage(null);
      },
      { capture: true, passive: true },
    );
  }
}

/** Runs in the page. */
function lookAtPage(staff: string): string[] {
  const wrong: string[] = [];
  const expects = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  const { dataset, scrollLeft, scrollTop } = document.documentElement;
  const scale = window.visualViewport?.scale ?? 1;
  expects(scale === 1, `zoomed to ${String(scale)}`);
  expects(scrollLeft === 0 && (scrollTop === 0 || location.pathname === staff), 'scrolled away');
  expects(location.search + location.hash === '', `address has ${location.search}${location.hash}`);
  expects(dataset['broken'] === undefined, 'the readable page stands in its place');
  expects(dataset['troubles'] === undefined, `${dataset['troubles'] ?? ''} errors were counted`);
  const selected = String(getSelection());
  expects(selected === '', `text is selected: ${selected.slice(0, 80)}`);
  const ways = 'input, textarea, select, [contenteditable], iframe, form, a[href], area, [download]';
  const ofKiosk = [...document.querySelectorAll(`:is(.kiosk, .staff) :is(${ways})`)];
  expects(ofKiosk.length === 0, `a way out: ${ofKiosk.map(({ outerHTML }) => outerHTML.slice(0, 80)).join(' ')}`);
  const root = document.querySelector<HTMLElement>(location.pathname === staff ? '.staff' : '.kiosk');
  if (!root) return [...wrong, 'the kiosk is gone'];
  expects(root.dataset['awake'] === 'true', 'the kiosk does not wake');
  expects(root.scrollTop === 0 && root.scrollLeft === 0, 'scrolled inside');
  expects(root.innerText.trim().length >= 20, 'nothing to read');
  const titles = [...root.querySelectorAll('h1')].filter((title) => title.checkVisibility());
  expects(titles.length > 0, 'no title');
  return wrong;
}
