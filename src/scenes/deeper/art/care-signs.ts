import { P } from '../../cast/palette.ts';
import { at } from '../../cast/svg-markup.ts';

/** Sign of oxygen: a ring, and a small two as drawn strokes. */
export const oxygenSign = (x: number, y: number, s = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${s})"><circle r="27" fill="${P.teal}"/><g fill="none" stroke="#FFFDF8" stroke-linecap="round" stroke-linejoin="round"><circle cx="-6" cy="-2" r="10" stroke-width="4"/><path d="M9 5.500a4.500 4.500 0 0 1 8.800 1.500C17.800 9.400 12 12 9 17h9.500" stroke-width="3.200"/></g></g>`;

/** A thermometer, about 70 high. */
export const thermometerSign = (x: number, y: number, s = 1): string =>
  `<g ${at(x, y, s)}><path d="M0 -26a8 8 0 0 1 8 8v20a15 15 0 1 1 -16 0v-20a8 8 0 0 1 8 -8Z" fill="#FFFDF8" stroke="${P.ink}" stroke-width="4.5"/><circle cy="13" r="7" fill="${P.gold2}"/><path d="M0 8V-10" stroke="${P.gold2}" stroke-width="5" stroke-linecap="round"/></g>`;

/** A pump that runs a medicine in evenly. */
export const pumpSign = (x: number, y: number, s = 1): string =>
  `<g ${at(x, y, s)}><rect x="-44" y="-34" width="88" height="64" rx="12" fill="#F4EDE1" stroke="#CFC2AF" stroke-width="3"/><rect x="-34" y="-24" width="44" height="26" rx="6" fill="${P.teal3}"/><path d="M-26 -10h10l4 -8 6 14 4 -6h6" fill="none" stroke="${P.aqua}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><circle cx="27" cy="-11" r="9" fill="${P.aqua2}"/><rect x="-34" y="10" width="68" height="12" rx="6" fill="${P.med}" stroke="${P.aqua3}" stroke-width="3"/></g>`;

/** A breathing machine. */
export const ventilatorSign = (x: number, y: number, s = 1): string =>
  `<g ${at(x, y, s)}><rect x="-40" y="-50" width="80" height="100" rx="14" fill="#F4EDE1" stroke="#CFC2AF" stroke-width="3"/><rect x="-30" y="-40" width="60" height="42" rx="7" fill="${P.teal3}"/><path d="M-24 -12q6 -22 12 0t12 0 12 0 10 -2" fill="none" stroke="${P.aqua}" stroke-width="3.5" stroke-linecap="round"/><circle cx="-16" cy="24" r="9" fill="${P.mist2}"/><circle cx="14" cy="24" r="9" fill="${P.mist2}"/></g>`;
