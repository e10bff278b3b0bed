import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a page took over the wire until nothing more was on its way. */
export interface Weight {
  readonly total: number;
  readonly script: number;
}

/** A page that has loaded, with the line that slows its processor down. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly weight: Weight;
}

/** Opens an address as somebody does who was never there before, on a laptop. */
export async function visited(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const kinds = new Map<string, string>();
  let total = 0;
  let script = 0;
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    total += encodedDataLength;
    if (kinds.get(requestId) === 'Script') script += encodedDataLength;
  });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`${address} is not among the built pages.`);
  return { page, cdp, weight: { total, script } };
}

/** Slow-downs of the processor: as it is, and like a cheap tablet. */
export const SLOWER = [1, 4] as const;

/** Does something with the processor slowed down, and lets it go again. */
export async function slowed<Result>(cdp: CDPSession, rate: number, what: () => Promise<Result>): Promise<Result> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  try {
    return await what();
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}
