import type { Browser, Page } from '@playwright/test';
import { LAST_MODEL_DAY } from '../../src/domain/crs/patient-model.ts';
import { slowed, SLOWER, visited } from './visit.ts';

/** Frames a second that a drag keeps, in the median of its windows, with the processor slowed by the most. */
const LEAST_FRAMES = 50;
/** Seconds of a drag to the last day and back, and of the windows in which its frames are counted. */
const DRAG = 4;
const WINDOW = 0.25;

/** How smoothly a drag ran: frames a second in the median window and in the slowest one. */
interface Dragged {
  readonly median: number;
  readonly slowest: number;
}

/** Moves the day with the mouse from the infusion to the last day and back, and counts frames on the way. */
async function dragged(page: Page): Promise<Dragged> {
  const slider = page.locator('input[type="range"]').first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error(`${page.url()} shows no slider to drag.`);
  const y = box.y + box.height / 2;
  const across = (share: number): number => box.x + 1 + (box.width - 2) * share;

  await page.mouse.move(across(0), y);
  await page.mouse.down();
  const counted = await page.evaluateHandle(() => {
    const slide = document.querySelector<HTMLInputElement>('input[type="range"]');
    const counts = { frames: [] as number[], days: [] as number[], isOver: false };
    const frame = (): void => {
      counts.frames.push(performance.now());
      counts.days.push(Number(slide?.value));
      if (!counts.isOver) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return counts;
  });
  const began = performance.now();
  for (let passed = 0; passed < DRAG; passed = (performance.now() - began) / 1000) {
    await page.mouse.move(across(1 - Math.abs(1 - (2 * passed) / DRAG)), y);
  }
  await page.mouse.move(across(0), y);
  const { frames, days } = await counted.evaluate((counts) => {
    counts.isOver = true;
    return counts;
  });
  await page.mouse.up();
  if (Math.min(...days) !== 0 || Math.max(...days) < LAST_MODEL_DAY - 1) {
    throw new Error(
      `${page.url()}: the slider went from ${Math.min(...days)} to ${Math.max(...days)} while it was dragged.`,
    );
  }

  const first = frames[0] ?? 0;
  const windows = Array.from(
    { length: Math.floor(DRAG / WINDOW) },
    (_, index) => frames.filter((time) => Math.floor((time - first) / (WINDOW * 1000)) === index).length / WINDOW,
  ).toSorted((a, b) => a - b);
  return { median: windows[Math.floor(windows.length / 2)] ?? 0, slowest: windows[0] ?? 0 };
}

/** Drags the day of pages, prints the frames a second, and tells whether all keep to the budget. */
export async function allDragged(browser: Browser, address: string, paths: readonly string[]): Promise<boolean> {
  console.log('\nFrames while the day is dragged, with the processor slowed');
  let keeps = true;
  for (const path of paths) {
    const { page, cdp } = await visited(browser, address + path);
    const results: string[] = [];
    for (const rate of SLOWER) {
      const { median, slowest } = await slowed(cdp, rate, () => dragged(page));
      const isBelow = rate === Math.max(...SLOWER) && median < LEAST_FRAMES;
      keeps &&= !isBelow;
      const verdict = isBelow ? `  under the budget of ${LEAST_FRAMES}` : '';
      results.push(
        `${rate}x ${median.toFixed(0).padStart(3)} a second, slowest ${slowest.toFixed(0).padStart(3)}${verdict}`,
      );
    }
    console.log(`${path.padEnd(40)} ${results.join('   ')}`);
    await page.close();
  }
  return keeps;
}
