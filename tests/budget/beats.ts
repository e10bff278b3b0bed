import type { Browser, Page } from '@playwright/test';
import words from '../../src/content/ui/en.json' with { type: 'json' };
import { slowed, visited, type Visit } from './visit.ts';

/** Frames a second that every beat keeps: as the processor is, and with it slowed like a cheap tablet's. */
const FULL_SPEED = { rate: 1, mean: 57 } as const;
const SLOWED = { rate: 4, median: 50, worst: 30 } as const;

/** A page that plays beats. */
export interface PlayedPage {
  readonly path: string;
  readonly beats: readonly string[];
}

/** How smoothly one beat ran, in frames a second: over all of it, in the median second, and in the worst one. */
interface Smoothness {
  readonly mean: number;
  readonly median: number;
  readonly worst: number;
}

/** Frames of every second that lies wholly in the run, a new one beginning at each frame. */
function framesBySecond(times: readonly number[]): number[] {
  const last = times.at(-1) ?? 0;
  return times
    .filter((time) => time + 1000 <= last)
    .map((time) => times.filter((other) => other >= time && other < time + 1000).length)
    .toSorted((a, b) => a - b);
}

/** Plays the beat on show from its beginning and counts the frames until it holds. */
async function playedThrough(page: Page): Promise<Smoothness> {
  await page.getByRole('button', { name: words.player.replayLong }).click();
  const times = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const stage = document.querySelector<HTMLElement>('.stage');
        const frames: number[] = [];
        const frame = (): void => {
          frames.push(performance.now());
          const [first = 0] = frames;
          if (stage?.dataset['moment'] === 'playing' && performance.now() - first < 60_000)
            requestAnimationFrame(frame);
          else done(frames);
        };
        requestAnimationFrame(frame);
      }),
  );
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  if (seconds < 2) throw new Error(`${page.url()} did not play: it moved for ${seconds.toFixed(1)} s.`);
  const windows = framesBySecond(times);
  return {
    mean: (times.length - 1) / seconds,
    median: windows[Math.floor(windows.length / 2)] ?? 0,
    worst: windows[0] ?? 0,
  };
}

async function timed({ page, cdp }: Visit, path: string, beat: string): Promise<boolean> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, beat);
  await page.locator(`.stage[data-beat="${beat}"]`).waitFor();
  const full = await slowed(cdp, FULL_SPEED.rate, () => playedThrough(page));
  const slow = await slowed(cdp, SLOWED.rate, () => playedThrough(page));
  const fits = full.mean >= FULL_SPEED.mean && slow.median >= SLOWED.median && slow.worst >= SLOWED.worst;
  const shown = (frames: number): string => frames.toFixed(0).padStart(3);
  console.log(
    `${`${path}#${beat}`.padEnd(56)} ${full.mean.toFixed(1)} a second   slowed ${String(SLOWED.rate)}x: median ${shown(slow.median)}, worst second ${shown(slow.worst)}${fits ? '' : '   under the budget'}`,
  );
  return fits;
}

/** Plays every beat of pages, prints the frames a second of each, and tells whether all keep to the budget. */
export async function allPlayed(browser: Browser, address: string, pages: readonly PlayedPage[]): Promise<boolean> {
  console.log(
    `\nFrames while a beat plays; wanted: ${String(FULL_SPEED.mean)} a second, slowed ${String(SLOWED.median)} in the median and ${String(SLOWED.worst)} in the worst second`,
  );
  let fits = true;
  for (const { path, beats } of pages) {
    const visit = await visited(browser, address + path);
    for (const beat of beats) fits = (await timed(visit, path, beat)) && fits;
    await visit.page.close();
  }
  return fits;
}
