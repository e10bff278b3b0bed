import type { CDPSession, Page } from '@playwright/test';

/** What a page holds in memory. */
export interface Held {
  /** Bytes of script objects. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Measures what a page holds after its rubbish has been collected. */
export class Meter {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    return new Meter(session);
  }

  async held(): Promise<Held> {
    for (let round = 0; round < 3; round += 1) await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const figure = (name: string): number => {
      const metric = metrics.find((each) => each.name === name);
      if (!metric) throw new Error(`The browser does not measure ${name}.`);
      return metric.value;
    };
    return { heap: figure('JSHeapUsedSize'), nodes: figure('Nodes'), listeners: figure('JSEventListeners') };
  }
}
