import type { Browser, Page } from '@playwright/test';
import words from '../../src/content/ui/en.json' with { type: 'json' };
import { JOURNEY, stepPath, type BeatId, type StepId } from '../../src/domain/journey/journey.ts';
import { slowed, SLOWER, visited, type Visit } from './visit.ts';

/** How smoothly one beat ran. */
interface Smoothness {
  readonly framesASecond: number;
  /** Milliseconds of the longest wait between two frames. */
  readonly longestWait: number;
}

/** Plays the beat on show from its beginning and counts the frames until it holds. */
async function playedThrough(page: Page): Promise<Smoothness> {
  await page.getByRole('button', { name: words.player.replayLong }).click();
  return page.evaluate(
    () =>
      new Promise<Smoothness>((done) => {
        const stage = document.querySelector<HTMLElement>('.stage');
        const began = performance.now();
        let last = began;
        let frames = 0;
        let longestWait = 0;
        const frame = (): void => {
          const now = performance.now();
          frames += 1;
          longestWait = Math.max(longestWait, now - last);
          last = now;
          if (stage?.dataset['moment'] === 'playing' && now - began < 60_000) requestAnimationFrame(frame);
          else done({ framesASecond: (frames * 1000) / (now - began), longestWait });
        };
        requestAnimationFrame(frame);
      }),
  );
}

async function timed({ page, cdp }: Visit, step: StepId, beat: BeatId): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, beat);
  await page.locator(`.stage[data-beat="${beat}"]`).waitFor();
  const results: string[] = [];
  for (const rate of SLOWER) {
    const { framesASecond, longestWait } = await slowed(cdp, rate, () => playedThrough(page));
    results.push(
      `${rate}x ${framesASecond.toFixed(1).padStart(5)} a second, longest wait ${longestWait.toFixed(0).padStart(4)} ms`,
    );
  }
  console.log(`${`${step}#${beat}`.padEnd(48)} ${results.join('   ')}`);
}

/** Plays every beat of steps, and prints the frames a second of each. */
export async function allPlayed(browser: Browser, address: string, steps: readonly StepId[]): Promise<void> {
  console.log('\nFrames while a beat plays, with the processor slowed');
  for (const step of steps) {
    const visit = await visited(browser, address + stepPath('en', step));
    for (const beat of JOURNEY[step]) await timed(visit, step, beat);
    await visit.page.close();
  }
}
