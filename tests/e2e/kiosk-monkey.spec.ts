import { test } from '@playwright/test';
import { monkeyVisit } from '../soak/monkey-visit.ts';
import { expect } from '../support/watched-page.ts';

// Only a page for touch can be zoomed by two fingers.
test.use({ hasTouch: true, isMobile: true });
test.describe.configure({ timeout: 180_000 });

for (const [name, seed, viewport] of [
  ['an upright kiosk', 101, { width: 1080, height: 1920 }],
  ['a kiosk on its side', 102, { width: 1920, height: 1080 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test(`ten fingers, keys and a mouse neither break ${name} nor shut it in`, async ({ page, baseURL }) => {
      const { troubles, events, waysBack } = await monkeyVisit(page, { origin: baseURL ?? '', seed, events: 150 });
      expect(troubles, `again: node tests/soak/monkey.ts ${String(seed)}`).toEqual([]);
      expect(events).toBeGreaterThanOrEqual(150);
      expect(waysBack).toBeGreaterThanOrEqual(2);
    });
  });
}
