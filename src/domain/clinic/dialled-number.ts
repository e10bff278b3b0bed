/** The digits of a phone number as it is written. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '');

/**
 * Address that dials a number as it is written: `tel:+442079460000` for "+44 (0)20 7946 0000", since the zero in
 * brackets is not dialled after a country's code.
 */
export const dialAddress = (number: string): string =>
  number.startsWith('+') ? `tel:+${digitsOf(number.replace('(0)', ''))}` : `tel:${digitsOf(number)}`;
