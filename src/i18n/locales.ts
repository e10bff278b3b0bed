/** Languages that the site speaks, the first one being the one it falls back to. */
export const LOCALES = ['en'] as const;

/** A language of the site, as it stands in the address. */
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = LOCALES[0];

/** Each language in its own words, for `lang`, direction and the language switch. */
export const LOCALE_FACTS: Readonly<Record<Locale, { readonly name: string; readonly direction: 'ltr' | 'rtl' }>> = {
  en: { name: 'English', direction: 'ltr' },
};

/** Whether a text (from an address or a file name) names a language of the site. */
export const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);
