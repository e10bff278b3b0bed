import type { ClinicSettings } from '../domain/clinic/clinic-settings.ts';
import { dialAddress } from '../domain/clinic/dialled-number.ts';
import { sayer, type FillIn, type Say } from '../i18n/say.ts';
import { clinicReading, todayFrom } from '../platform/clinic-file.ts';

const SAYS = 'data-says';

/** Fills one text in again. One that cannot be filled in stays as it was built. */
function refill(template: string, say: Say, put: (text: string) => void): void {
  try {
    put(say(template));
  } catch {
    // A placeholder of a later version of the site: what stands there is still right.
  }
}

/** Fills in every text of the page that holds what a clinic may set, or a number that can go out of date. */
function refillPage(root: ParentNode, say: Say): void {
  for (const element of root.querySelectorAll(`[${SAYS}]`)) {
    refill(element.getAttribute(SAYS) ?? '', say, (text) => {
      if (element.textContent !== text) element.textContent = text;
    });
  }
  for (const name of ['alt', 'aria-label', 'title', 'content']) {
    for (const element of root.querySelectorAll(`[${SAYS}-${name}]`)) {
      refill(element.getAttribute(`${SAYS}-${name}`) ?? '', say, (text) => {
        element.setAttribute(name, text);
      });
    }
  }
}

const isSet = (settings: ClinicSettings, field: string | undefined): boolean =>
  field !== undefined && Object.hasOwn(settings, field) && settings[field as keyof ClinicSettings] !== null;

/** Shows what belongs to a setting that the clinic has made, hides what stands in for one that it has not, and links its numbers. */
function showWhatIsSet(root: ParentNode, settings: ClinicSettings): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-clinic-has]')) {
    element.hidden = !isSet(settings, element.dataset['clinicHas']);
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-clinic-lacks]')) {
    element.hidden = isSet(settings, element.dataset['clinicLacks']);
  }
  const numbers = { phone: settings.phone, emergencyNumber: settings.emergencyNumber };
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-clinic-tel]')) {
    const number = link.dataset['clinicTel'] === 'phone' ? numbers.phone : numbers.emergencyNumber;
    if (number !== null) link.href = dialAddress(number);
  }
}

/** Brings a page that was built earlier to what the clinic's file says now, and tells staff where that file has a mistake. */
export async function followClinic(page: Document): Promise<void> {
  const block = page.querySelector('#fill-in')?.textContent;
  if (!block) return;
  const fillIn = JSON.parse(block) as FillIn;
  const { settings, problems } = await clinicReading(fillIn.builtWith);
  refillPage(page, sayer(fillIn, settings, todayFrom(fillIn.builtOn)));
  showWhatIsSet(page, settings);
  const notice = page.querySelector<HTMLElement>('#clinic-notice');
  if (notice) notice.hidden = problems.length === 0;
}
