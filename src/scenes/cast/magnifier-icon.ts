import { P } from './palette.ts';

/** Magnifier with a golden cell in it, about 36 wide, origin at the centre of its ring: marks a closer scale. */
export const magnifierIcon = (stroke = '#FFFDF8'): string =>
  `<g fill="none" stroke="${stroke}" stroke-width="3.5" stroke-linecap="round"><circle r="13"/><circle r="4" fill="${P.gold}" stroke="none"/><path d="M10 10L18 18"/></g>`;
