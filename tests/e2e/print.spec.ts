import { clinicFileText } from '../../src/domain/clinic/clinic-file.ts';
import { DEFAULT_CLINIC } from '../../src/domain/clinic/clinic-settings.ts';
import { expect, test } from '../support/watched-page.ts';

const FULL = clinicFileText({
  ...DEFAULT_CLINIC,
  clinicName: 'Riverside Cancer Center, house 2, 4th floor',
  phone: '+1 (555) 010-0142',
  emergencyNumber: '911',
  nearbyWeeks: 4,
  nearbyMinutes: 60,
  noDrivingWeeks: 8,
  checkedOn: '2026-11-02',
  product: 'tisagenlecleucel',
});
const MARGIN = '1cm';

/** How many pages a PDF has. Chromium writes its page objects in plain text. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const path of ['/en/plan/', '/en/call/']) {
  for (const format of ['A4', 'Letter']) {
    for (const [what, file] of [
      ['with nothing set', clinicFileText(DEFAULT_CLINIC)],
      ['with all of it set', FULL],
    ] as const) {
      test(`${path} prints on one ${format} page ${what}`, async ({ page }) => {
        await page.route('**/clinic.json', (route) => route.fulfill({ contentType: 'application/json', body: file }));
        await page.goto(path);
        await expect(page.locator('#call-card')).toBeAttached();
        await page.waitForLoadState('networkidle');
        const pdf = await page.pdf({
          format,
          margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
        });
        expect(pagesOf(pdf)).toBe(1);
      });
    }
  }
}
