import type { Locale } from '../i18n/locales.ts';
import type { KioskWords } from '../i18n/kiosk-words.ts';

const PARTS = import.meta.glob<unknown>('../content/ui/kiosk/*/*.json', { eager: true, import: 'default' });

/** The fixed words of the kiosk in one language, as templates. Throws where the language has none. */
export function readKioskWords(locale: Locale): KioskWords {
  const start = `../content/ui/kiosk/${locale}/`;
  const parts = Object.entries(PARTS)
    .filter(([path]) => path.startsWith(start))
    .map(([path, words]) => [path.slice(start.length).replace('.json', ''), words]);
  if (parts.length === 0) throw new Error(`ui/kiosk/${locale}/ holds no words. Add them.`);
  return Object.fromEntries(parts) as KioskWords;
}
