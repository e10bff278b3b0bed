import { P } from './palette.ts';
import { polar, repeat, use } from './svg-markup.ts';

/** CAR receptor, a gold tulip: origin on the membrane, head up (-y), two signal beads below. */
export const carReceptor = `<path d="M0 34V-22" stroke="${P.gold3}" stroke-width="9" stroke-linecap="round"/><path d="M0 34V-22" stroke="${P.gold2}" stroke-width="5" stroke-linecap="round"/><circle cy="18" r="6.5" fill="${P.gold}" stroke="${P.gold3}" stroke-width="2"/><circle cy="34" r="6.5" fill="${P.gold}" stroke="${P.gold3}" stroke-width="2"/><g stroke="${P.gold3}" stroke-width="2.4"><ellipse cx="-10" cy="-35" rx="9.5" ry="16" transform="rotate(-22 -10 -35)" fill="${P.gold}"/><ellipse cx="10" cy="-35" rx="9.5" ry="16" transform="rotate(22 10 -35)" fill="${P.gold2}"/></g><path d="M-14 -44q-3 7 0 14" stroke="#FFF3CF" stroke-width="3.6" stroke-linecap="round" fill="none"/>`;

/** CAR receptor closed round a flag of a cancer cell. */
export const carReceptorClasped = `<path d="M0 34V-22" stroke="${P.gold3}" stroke-width="9" stroke-linecap="round"/><path d="M0 34V-22" stroke="${P.gold2}" stroke-width="5" stroke-linecap="round"/><circle cy="18" r="6.5" fill="${P.gold}" stroke="${P.gold3}" stroke-width="2"/><circle cy="34" r="6.5" fill="${P.gold}" stroke="${P.gold3}" stroke-width="2"/><g stroke="${P.gold3}" stroke-width="2.4" stroke-linejoin="round"><path d="M0 -17C-21 -19 -31 -46 -15 -66C-10 -70 -5 -64 -6 -58C-8 -46 -6 -36 0 -28Z" fill="${P.gold}"/><path d="M0 -17C21 -19 31 -46 15 -66C10 -70 5 -64 6 -58C8 -46 6 -36 0 -28Z" fill="${P.gold2}"/></g><path d="M0 -30L9.5 -49H-9.5Z" fill="#FFE3F8" stroke="#FFE3F8" stroke-width="6" stroke-linejoin="round"/><path d="M0 -33.5L6.500 -46.500H-6.500Z" fill="${P.ca2}" stroke="${P.ca2}" stroke-width="2" stroke-linejoin="round"/><path d="M-19 -36q-3 -12 3 -22" stroke="#FFF3CF" stroke-width="3.6" stroke-linecap="round" fill="none"/>`;

/** Ring of CAR receptors round a T cell of radius 100; `from` in degrees, `skip` holds the indices left out. */
export const carRing = (n = 9, from = 0, s = 0.78, skip: readonly number[] = []): string =>
  repeat(n, (i) => {
    if (skip.includes(i)) return '';
    const a = from + (i * 360) / n;
    const [x, y] = polar(a, 98);
    return use('car', x, y, s, a + 90);
  });
