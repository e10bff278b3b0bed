import type en from '../content/ui/en.json';

/** All interface words of one language, in the places that the English file has. */
export type UiWords = typeof en;
