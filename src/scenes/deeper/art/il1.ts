import { symbol } from '../../cast/defs.ts';

/** IL-1: a triangle on its point with one bar. GM-CSF is the cast's triangle, point up: the direction tells them apart. */
export const il1Signal = symbol(
  'il1',
  `<path class="edged-thin" d="M0 17L16 -10H-16Z" fill="#EEF9F7" stroke="#5FA5A3" stroke-width="4" stroke-linejoin="round"/><path d="M0 -4V5" stroke="#22605F" stroke-width="4.5" stroke-linecap="round"/>`,
);
