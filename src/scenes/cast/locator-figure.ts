import { P } from './palette.ts';

/** Small body with a spot on its chest, in a box of 48 x 72: says whose body a cell picture lies in. */
export const locatorFigure = `<g transform="translate(24 35) scale(.94)"><g fill="${P.apricot}"><circle cy="-25" r="10.5"/><path d="M-16 -12C-10 -14 10 -14 16 -12C20 -10 22 12 22 18C22 22 17 22 16 18L13 0V34C13 38 3 38 2 34L0 16L-2 34C-3 38 -13 38 -13 34V0L-16 18C-17 22 -22 22 -22 18C-22 12 -20 -10 -16 -12Z"/></g><circle cx="0" cy="2" r="12" fill="none" stroke="#FFFDF8" stroke-width="3.5"/><circle cx="0" cy="2" r="4.5" fill="${P.p0}"/></g>`;
