import { symbol } from './defs.ts';
import { P } from './palette.ts';
import { pen, type Stand } from './pen.ts';
import { polar, r1 } from './svg-markup.ts';

/** Stalk and two signal beads of CAR receptors that stand on one cell, all of one scale. */
function stalks(stands: readonly Stand[], s: number): string {
  const stalk = stands.map((stand) => pen(stand).line([0, 34], [0, -22])).join('');
  const beads = stands.map((stand) => pen(stand).oval([0, 18], 6.5) + pen(stand).oval([0, 34], 6.5)).join('');
  return `<g stroke-linecap="round"><path d="${stalk}" stroke="${P.gold3}" stroke-width="${r1(9 * s)}"/><path d="${stalk}" stroke="${P.gold2}" stroke-width="${r1(5 * s)}"/></g><path d="${beads}" fill="${P.gold}" stroke="${P.gold3}" stroke-width="${r1(2 * s)}"/>`;
}

/** CAR receptors that stand on one cell, all of one scale, in few shapes: they share their colours. */
export function carReceptors(stands: readonly Stand[]): string {
  const s = stands[0]?.[2] ?? 1;
  const lobe = (side: -1 | 1): string =>
    `<path d="${stands.map((stand) => pen(stand).oval([side * 9.8, -35], 11, 16.5, side * 19)).join('')}" fill="${side < 0 ? P.gold : P.gold2}"/>`;
  const shine = stands.map((stand) => pen(stand).curve([-14, -44], [-16, -39.3], [-16, -34.7], [-14, -30])).join('');
  return `${stalks(stands, s)}<g stroke="${P.gold3}" stroke-width="${r1(2.8 * s)}">${lobe(-1)}${lobe(1)}</g><path d="${shine}" stroke="#FFF3CF" stroke-width="${r1(3.6 * s)}" stroke-linecap="round" fill="none"/>`;
}

/** CAR receptor, a gold tulip: origin on the membrane, head up (-y), two signal beads below. */
export const car = symbol('car', carReceptors([[0, 0, 1, 0]]));

/** CAR receptor closed round a flag of a cancer cell. */
export const claspedCar = symbol(
  'clasp',
  `${stalks([[0, 0, 1, 0]], 1)}<g stroke="${P.gold3}" stroke-width="2.4" stroke-linejoin="round"><path d="M0 -17C-21 -19 -31 -46 -15 -66C-10 -70 -5 -64 -6 -58C-8 -46 -6 -36 0 -28Z" fill="${P.gold}"/><path d="M0 -17C21 -19 31 -46 15 -66C10 -70 5 -64 6 -58C8 -46 6 -36 0 -28Z" fill="${P.gold2}"/></g><path d="M0 -30L9.5 -49H-9.5Z" fill="#FFE3F8" stroke="#FFE3F8" stroke-width="6" stroke-linejoin="round"/><path d="M0 -33.5L6.5 -46.5H-6.5Z" fill="${P.ca2}" stroke="${P.ca2}" stroke-width="2" stroke-linejoin="round"/><path d="M-19 -36q-3 -12 3 -22" stroke="#FFF3CF" stroke-width="3.6" stroke-linecap="round" fill="none"/>`,
);

/** Ring of CAR receptors round a T cell of radius 100; `from` in degrees, `skip` holds the indices left out. */
export const carRing = (n = 9, from = 0, s = 0.78, skip: readonly number[] = []): string =>
  carReceptors(
    Array.from({ length: n }, (_, i): Stand => {
      const angle = from + (i * 360) / n;
      return [...polar(angle, 98), s, angle + 90];
    }).filter((_, i) => !skip.includes(i)),
  );
