import type { KioskWords } from '../i18n/kiosk-words.ts';
import type { SiteContent } from '../lesson/site-content.ts';
import { fixedWordsUnit } from './fixed-words.ts';
import type { Unit } from './passage.ts';

type Content = Pick<SiteContent, 'locale' | 'kiosk' | 'pageClaims'>;

/** Parts that a visitor reads as a screen; the other ones are names of buttons. */
const SCREENS: readonly (keyof KioskWords)[] = ['attract', 'message', 'loop'];
/** Parts that only staff read. */
const FOR_STAFF: readonly string[] = ['staff', 'offline'];

const unitsOf = ({ locale, kiosk, pageClaims }: Content, isForStaff: boolean): Unit[] =>
  (Object.keys(kiosk) as (keyof KioskWords)[])
    .filter((part) => FOR_STAFF.includes(part) === isForStaff)
    .map((part) =>
      fixedWordsUnit({
        kind: SCREENS.includes(part) ? 'words' : 'list',
        id: `kiosk-${part}`,
        file: `ui/kiosk/${locale}/${part}.json`,
        path: `kiosk.${part}`,
        words: kiosk[part],
        pageClaims,
      }),
    );

/** What a visitor of the kiosk reads. */
export const kioskUnits = (content: Content): Unit[] => unitsOf(content, false);

/** What staff read behind the kiosk. */
export const kioskStaffUnits = (content: Content): Unit[] => unitsOf(content, true);
