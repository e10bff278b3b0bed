import { P } from '../../cast/palette.ts';

/** A day: medicine given, nothing given, cells collected, cells perhaps collected once more. */
export type Day = 'medicine' | 'rest' | 'bag' | 'perhaps';

/** Units between two days, the place of the first, and the size of a strip of five. */
export const DAY = { apart: 66.5, first: [46, 74], width: 358, height: 118 } as const;

/** Sheet of a strip of five days, without the days. Origin at its upper left. */
export const stripSheet = `<rect class="ambient" x="4" y="8" width="${DAY.width}" height="${DAY.height}" rx="24" fill="#5B4025" fill-opacity=".12"/><rect width="${DAY.width}" height="${DAY.height}" rx="24" fill="#FFFDF8"/><path d="M0 26V24Q0 0 24 0H${DAY.width - 24}Q${DAY.width} 0 ${DAY.width} 24V26Z" fill="${P.teal}"/><path d="M70 13h0M${DAY.width - 70} 13h0" stroke="#E7DCCB" stroke-width="12" stroke-linecap="round"/>`;

const bag = (ink: string): string =>
  `<path d="M-11 -14H11Q14 -14 14 -10V8Q14 15 7 15H-7Q-14 15 -14 8V-10Q-14 -14 -11 -14Z" fill="#FFFDF8" stroke="${ink}" stroke-width="3"/><path d="M-12 0H12V8Q12 13 7 13H-7Q-12 13 -12 8Z" fill="${P.tc2}"/>`;

/** One day of a strip, round its middle. */
export const dayMark: Record<Day, string> = {
  medicine: `<circle r="26" fill="#D9F1EC" stroke="${P.aqua3}" stroke-width="2.5"/><path d="M0 -15C9 -2 12 3 12 7A12 12 0 0 1 -12 7C-12 3 -9 -2 0 -15Z" fill="${P.aqua2}" stroke="${P.aqua3}" stroke-width="2"/>`,
  rest: '<circle r="26" fill="#FFFDF8" stroke="#8A7A62" stroke-width="2.5" stroke-dasharray="5 6"/>',
  bag: `<circle r="31" fill="${P.gold}" stroke="${P.ink}" stroke-width="3"/>${bag(P.ink)}`,
  perhaps: `<circle r="26" fill="#FFFDF8" stroke="#8A7A62" stroke-width="2.5" stroke-dasharray="5 6"/>${bag('#8A7A62')}`,
};
