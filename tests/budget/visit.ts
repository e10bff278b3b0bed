import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a page is made of. */
export const KINDS = ['html', 'style', 'script', 'font', 'picture', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds by the names that the browser gives them. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: 'html',
  Stylesheet: 'style',
  Script: 'script',
  Font: 'font',
  Image: 'picture',
};

/** One file that a page loaded, and its bytes over the wire. */
export interface LoadedFile {
  readonly address: string;
  readonly kind: Kind;
  readonly bytes: number;
}

/** A page that has loaded, with the line that slows its processor down. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What the page loaded until nothing more was on its way. */
  readonly files: readonly LoadedFile[];
}

/** Opens an address as somebody does who was never there before, on a laptop. */
export async function visited(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const begun = new Map<string, Omit<LoadedFile, 'bytes'>>();
  const files: LoadedFile[] = [];
  cdp.on('Network.responseReceived', ({ requestId, type, response: { url } }) =>
    begun.set(requestId, { address: url, kind: KIND_OF[type] ?? 'other' }),
  );
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = begun.get(requestId);
    if (file) files.push({ ...file, bytes: encodedDataLength });
  });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`${address} is not among the built pages.`);
  return { page, cdp, files };
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
