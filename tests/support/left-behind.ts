import type { Page } from '@playwright/test';

/** Everything of a visit that a browser, its page or its window could keep for whoever comes next. */
export interface LeftBehind {
  /** What the page shows, as somebody reads it who hears it. */
  readonly tree: string;
  /** All elements of the page, with their attributes and their own words. */
  readonly elements: readonly string[];
  readonly title: string;
  /** Attributes of the whole page: text size, colours, movement. */
  readonly page: readonly string[];
  /** Where the focus is. */
  readonly focus: string;
  readonly selected: string;
  /** Whatever is scrolled, with how far. */
  readonly scrolled: readonly string[];
  /** Fields, open details and open dialogs, with what is in them. */
  readonly filledIn: readonly string[];
  readonly device: readonly string[];
  readonly tab: readonly string[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly cookies: readonly string[];
  /** The window's own name. The watch over a kiosk notes there when it opened itself anew; without a breakdown it is empty. */
  readonly windowName: string;
  readonly address: string;
  readonly back: number;
  readonly historyState: string;
  /** Sound and film that are on, in the page or outside it. */
  readonly sounding: readonly string[];
  /** Names that a script has put into the window. */
  readonly globals: readonly string[];
}

/** What a page that nobody has touched puts there too, whichever parts of the site have come by now. */
const NOBODYS_GLOBALS = ['gsapVersions'];

/** Looks through all of it. */
export async function leftBehind(page: Page): Promise<LeftBehind> {
  const tree = await page.locator('body').ariaSnapshot();
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
  const rest = await page.evaluate(async (nobodys) => {
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}${element.className && typeof element.className === 'string' ? `.${element.className.replace(/\s*svelte-\w+/g, '')}` : ''}`;
    const all = [...document.querySelectorAll('*')];
    const open = [
      ...document.querySelectorAll<HTMLElement>(
        'input, select, textarea, [contenteditable], details[open], dialog[open]',
      ),
    ];
    const kept = (store: Storage): string[] => Object.entries(store).map(([key, value]) => `${key}=${String(value)}`);
    const media = [
      ...document.querySelectorAll('audio, video'),
      ...((globalThis as { played?: readonly HTMLMediaElement[] }).played ?? []),
    ] as HTMLMediaElement[];
    const attributesOf = (element: Element): string[] =>
      element
        .getAttributeNames()
        .map((name) => `${name}="${element.getAttribute(name) ?? ''}"`)
        .sort();
    const wordsOf = (element: Element): string[] =>
      [...element.childNodes]
        .flatMap((node) => (node instanceof Text ? (node.nodeValue ?? '').trim() : []))
        .filter(Boolean);
    return {
      elements: [...document.body.querySelectorAll('*')].map((element) =>
        [element.tagName.toLowerCase(), ...attributesOf(element), ...wordsOf(element)].join(' '),
      ),
      title: document.title,
      page: attributesOf(document.documentElement),
      focus: document.activeElement
        ? `${nameOf(document.activeElement)} ${document.activeElement.textContent.trim().slice(0, 40)}`
        : '',
      selected: getSelection()?.toString() ?? '',
      scrolled: all
        .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
        .map((element) => `${nameOf(element)} ${element.scrollLeft} ${element.scrollTop}`),
      filledIn: open.map((field) => `${nameOf(field)} ${'value' in field ? String(field.value) : 'open'}`),
      device: kept(localStorage),
      tab: kept(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name = '' }) => name),
      caches: await caches.keys(),
      windowName: window.name,
      address: location.pathname + location.search + location.hash,
      back: history.length,
      historyState: JSON.stringify(history.state),
      sounding: [
        ...media.filter(({ paused }) => !paused).map(({ src }) => src),
        ...(speechSynthesis.speaking || speechSynthesis.pending ? ['voice'] : []),
      ],
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => !nobodys.includes(name) && !/^\d+$/.test(name))
        .sort(),
    };
  }, NOBODYS_GLOBALS);
  return { tree, cookies, ...rest };
}

/** A device that speaks, outside the page as real ones are: what it was told goes on when the page is left. */
export class SpeakingDevice {
  /** What it was told, in order: a sentence, or `null` to be silent. */
  readonly told: (string | null)[] = [];

  /** Gives a page this device for a voice, before anything is opened. Sound that the page plays itself is noted in the page. */
  async isHeardFrom(page: Page): Promise<void> {
    await page.exposeFunction('tellDevice', (sentence: string | null) => {
      this.told.push(sentence);
    });
    await page.addInitScript(() => {
      const tell = (sentence: string | null): void => {
        (globalThis as unknown as { tellDevice: (sentence: string | null) => void }).tellDevice(sentence);
      };
      let isSpeaking = false;
      const voices = Object.assign(new EventTarget(), {
        pending: false,
        getVoices: () => [{ lang: 'en-US', localService: true, default: true }],
        speak: ({ text, onstart }: { text: string; onstart?: () => void }) => {
          isSpeaking = true;
          tell(text);
          queueMicrotask(() => onstart?.());
        },
        cancel: () => {
          isSpeaking = false;
          tell(null);
        },
      });
      Object.defineProperty(voices, 'speaking', { get: () => isSpeaking });
      Object.defineProperty(window, 'speechSynthesis', { value: voices });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          constructor(readonly text: string) {}
        },
      });
      const played: HTMLMediaElement[] = [];
      Object.assign(globalThis, { played });
      const play = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')?.value as () => Promise<void>;
      HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
        played.push(this);
        return play.call(this);
      };
    });
  }

  get isSpeaking(): boolean {
    return typeof this.told.at(-1) === 'string';
  }
}
