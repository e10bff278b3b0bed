const THIN_SPACE = '\u202f';

/** A number in the manner of the language, thousands set apart by a thin space, as units are written. */
export const shownNumber = (value: number, digits = 0, locale = 'en'): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: true })
    .formatToParts(value)
    .map(({ type, value: text }) => (type === 'group' ? THIN_SPACE : text))
    .join('');

/** An amount: with a decimal only where it is small. */
export const shownAmount = (value: number, locale = 'en'): string => shownNumber(value, value < 9.95 ? 1 : 0, locale);
