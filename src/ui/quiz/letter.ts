const FIRST_LETTER = 'A'.charCodeAt(0);

/** The letter that stands for a row: A for the first place, which is 0. */
export const letterOf = (place: number): string => String.fromCharCode(FIRST_LETTER + place);
