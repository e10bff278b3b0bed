import { STEP_IDS } from '../../src/domain/journey/journey.ts';
import { violationsOn } from '../support/axe.ts';
import { someOf } from '../support/breadth.ts';
import { expect, test } from '../support/watched-page.ts';

const GALLERIES = ['/gallery/', '/gallery/questions/', ...someOf(STEP_IDS, 2).map((step) => `/gallery/${step}/`)];
const LOOKS = ['light', 'contrast'] as const;

/** What a step shows in the light look is tried on its own page. */
const isTriedElsewhere = (path: string, look: string): boolean =>
  look === 'light' && STEP_IDS.some((step) => path === `/gallery/${step}/`);

for (const path of GALLERIES) {
  for (const look of LOOKS.filter((each) => !isTriedElsewhere(path, each))) {
    test(`everything in ${path}, ${look}`, async ({ page }) => {
      test.slow();
      await page.goto(`${path}?look=${look}`);
      await expect(page.locator('.shelf').first()).toBeVisible();
      // A gallery shows a part many times over, so its landmarks cannot have names of their own.
      const found = await violationsOn(page, (axe) =>
        axe.include('.shelf').exclude('svg[aria-hidden]').disableRules(['region', 'landmark-unique']),
      );
      expect(found).toEqual([]);
    });
  }
}
