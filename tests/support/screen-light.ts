import type { CDPSession, Page } from '@playwright/test';

/** How bright a screen is, in numbers of its places. */
export interface Light {
  readonly places: number;
  readonly bright: number;
  /** Places that have stayed as bright for ten minutes, as far as was looked. */
  readonly brightForLong: number;
  /** Places that have stayed as bright since the first look. */
  readonly alwaysBright: number;
  /** The brightest place, 0 to 255. */
  readonly brightest: number;
}

/** Part of each edge that a picture keeps: it still shows every stroke of a large letter. */
const SCALE = 0.25;

/**
 * Looks at a screen now and then, and remembers since when each of its places has been bright. An empty page reads the
 * pictures, as any browser can.
 */
export class ScreenLight {
  readonly #page: Page;
  readonly #camera: CDPSession;
  readonly #reader: Page;

  private constructor(page: Page, camera: CDPSession, reader: Page) {
    this.#page = page;
    this.#camera = camera;
    this.#reader = reader;
  }

  /** From now on what fades or moves by styles is at once where it goes: it takes the screen's time, not that of the page's clock. */
  static async of(page: Page): Promise<ScreenLight> {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { transition: none !important; animation: none !important; }');
      document.adoptedStyleSheets = [sheet];
    });
    const context = page.context();
    const reader = await context.newPage();
    await reader.evaluate(remembersLight);
    // A page behind another one is drawn late.
    await page.bringToFront();
    return new ScreenLight(page, await context.newCDPSession(page), reader);
  }

  /** Looks at a moment, in seconds. A look that is not remembered changes nothing for the next one. */
  async looks(seconds: number, isRemembered = true): Promise<Light> {
    await this.#page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const { width = 0, height = 0 } = this.#page.viewportSize() ?? {};
    const clip = { x: 0, y: 0, width, height, scale: SCALE };
    const { data } = await this.#camera.send('Page.captureScreenshot', { format: 'png', clip, optimizeForSpeed: true });
    return this.#reader.evaluate(
      (look) =>
        (globalThis as unknown as { readonly looks: (...look: [string, number, boolean]) => Promise<Light> }).looks(
          ...look,
        ),
      [data, seconds, isRemembered] as [string, number, boolean],
    );
  }
}

/** Runs in the empty page. */
function remembersLight(): void {
  /** From here on a place is bright, of 255; and how far it may go up or down and still be as bright. */
  const BRIGHT = 160;
  const SHADE = 6;
  const LONG_SECONDS = 600;
  let begun: number | undefined;
  let since = new Float64Array();
  let level = new Uint8Array();

  async function lightOf(png: string): Promise<Uint8Array> {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!brush) throw new Error('This browser draws nothing.');
    brush.drawImage(bitmap, 0, 0);
    const colours = brush.getImageData(0, 0, bitmap.width, bitmap.height).data;
    const part = (at: number): number => colours[at] ?? 0;
    const light = new Uint8Array(colours.length / 4);
    for (let place = 0; place < light.length; place += 1) {
      light[place] = 0.2126 * part(4 * place) + 0.7152 * part(4 * place + 1) + 0.0722 * part(4 * place + 2);
    }
    return light;
  }

  async function looks(png: string, seconds: number, isRemembered: boolean): Promise<Light> {
    const light = await lightOf(png);
    const brightest = light.reduce((most, each) => Math.max(most, each), 0);
    const bright = light.filter((each) => each >= BRIGHT).length;
    if (!isRemembered) return { places: light.length, bright, brightest, brightForLong: 0, alwaysBright: 0 };
    begun ??= seconds;
    if (since.length === 0) {
      since = new Float64Array(light.length).fill(Infinity);
      level = light.slice();
    }
    const first = begun;
    let [brightForLong, alwaysBright] = [0, 0];
    light.forEach((now, place) => {
      const isSame = Math.abs(now - (level[place] ?? 0)) <= SHADE;
      if (now < BRIGHT) since[place] = Infinity;
      else if (!isSame || since[place] === Infinity) since[place] = seconds;
      if (!isSame) level[place] = now;
      if (seconds - (since[place] ?? seconds) > LONG_SECONDS) brightForLong += 1;
      if (since[place] === first) alwaysBright += 1;
    });
    return { places: light.length, bright, brightest, brightForLong, alwaysBright };
  }
  Object.assign(globalThis, { looks });
}
