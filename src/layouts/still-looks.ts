import contrast from '../styles/drawing-contrast.css?raw';
import tokens from '../styles/tokens.css?raw';

/** How the file of a picture looks; the name of one in high contrast ends in this word. */
export const STILL_LOOKS = ['', '-contrast'] as const;
export type StillLook = (typeof STILL_LOOKS)[number];

/** Colours of the cast, which the looks in high contrast call by name. */
const COLOURS = `:root{${(tokens.match(/--c-[\w-]+:[^;]+;/g) ?? []).join('')}}`;

/** A file sees nothing of its page: in high contrast it brings the looks along. */
export const CONTRAST_STYLE = `<style>${COLOURS}${contrast.replace(/\/\*[\s\S]*?\*\/\s*/g, '')}</style>`;
