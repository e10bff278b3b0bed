import type { Page } from '@playwright/test';

/**
 * A device that speaks: it notes what it was asked to say. Nothing ends before `speaksToTheEnd`, or before it has had so many
 * milliseconds of the page's clock for a letter.
 */
export const speaks = (page: Page, letter: number | null = null): Promise<unknown> =>
  page.addInitScript((aLetter) => {
    const said: object[] = [];
    let now: { text: string; rate: number; volume: number; onstart?: () => void; onend?: () => void } | undefined;
    const voices = Object.assign(new EventTarget(), {
      pending: false,
      getVoices: () => [{ lang: 'en-US', localService: true, default: true }],
      speak: (utterance: NonNullable<typeof now>) => {
        said.push({ text: utterance.text, rate: utterance.rate, volume: utterance.volume });
        now = utterance;
        setTimeout(() => utterance.onstart?.(), 50);
        if (aLetter === null) return;
        setTimeout(() => {
          // A voice that was cut off says so late, as the end of what it was given.
          if (now === utterance) now = undefined;
          utterance.onend?.();
        }, utterance.text.length * aLetter);
      },
      cancel: () => {
        now = undefined;
      },
    });
    Object.defineProperty(voices, 'speaking', { get: () => now !== undefined });
    Object.defineProperty(window, 'speechSynthesis', { value: voices });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    });
    const toTheEnd = (): void => {
      while (now) {
        const { onend } = now;
        now = undefined;
        onend?.();
      }
    };
    Object.assign(globalThis, { said, toTheEnd });
  }, letter);

/** Lets the device say all that it is asked to say. */
export const speaksToTheEnd = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { toTheEnd: () => void }).toTheEnd();
  });

/** Whether the device speaks now; a page that is just opened anew is asked once it is there. */
export async function isSpeaking(page: Page): Promise<boolean> {
  const ask = (): Promise<boolean> => page.evaluate(() => speechSynthesis.speaking);
  try {
    return await ask();
  } catch {
    await page.waitForLoadState();
    return ask();
  }
}

interface Said {
  readonly text: string;
  readonly rate: number;
  readonly volume: number;
}
const listOf = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => (globalThis as unknown as { said: readonly Said[] }).said);

/** What the device was asked to say since the page was opened, sentence by sentence. */
export const said = async (page: Page): Promise<readonly string[]> => (await listOf(page)).map(({ text }) => text);

/** How it was asked to say the last sentence. */
export const saidHow = async (page: Page): Promise<Omit<Said, 'text'> | undefined> => {
  const last = (await listOf(page)).at(-1);
  return last && { rate: last.rate, volume: last.volume };
};
