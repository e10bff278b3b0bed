import { P } from './palette.ts';
import { at, r1, rad } from './svg-markup.ts';

/** IV pole with two hooks; origin at the top of the pole. */
export const pole = (x: number, y: number, h: number): string =>
  `<g ${at(x, y)}><ellipse class="ambient" cx="0" cy="${h + 6}" rx="70" ry="10" fill="#6B4A2C" fill-opacity=".2"/><path d="M0 0V${h}" stroke="#B9B2A6" stroke-width="11" stroke-linecap="round"/><path d="M-3 4V${h}" stroke="#E4DFD6" stroke-width="3.5" stroke-linecap="round"/><path d="M-46 4H46" stroke="#B9B2A6" stroke-width="9" stroke-linecap="round"/><path d="M-46 4v14M46 4v14" stroke="#B9B2A6" stroke-width="7" stroke-linecap="round"/><path d="M-58 ${h}Q0 ${h - 34} 58 ${h}" fill="none" stroke="#A39B8E" stroke-width="11" stroke-linecap="round"/></g>`;

/** Ear thermometer for a hand: along local y, tip up. Its small screen shows lines, or nothing when `blank`. */
export const thermometer = (blank = false): string =>
  `<path d="M0 -62V-78" stroke="${P.aqua2}" stroke-width="12" stroke-linecap="round"/><rect x="-17" y="-66" width="34" height="112" rx="17" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="2.5"/><path class="ambient" d="M5 -65Q17 -62 17 -49V30Q17 44 5 46Q12 0 5 -65Z" fill="#E4DACA" fill-opacity=".8"/><rect x="-11" y="-54" width="22" height="36" rx="5" fill="${P.teal3}"/>${blank ? '' : `<path d="M-5 -44v16M3 -40v12" stroke="${P.aqua}" stroke-width="3" stroke-linecap="round"/>`}`;

/** Telephone for a hand, upright, about 108 high: its back, or its lit screen. */
export const phone = (screen = false): string =>
  `<rect class="rimmed" x="-23" y="-58" width="46" height="108" rx="11" fill="#22333D"/><path class="ambient" d="M6 -58H12Q23 -58 23 -47V39Q23 50 12 50H4Q14 0 6 -58Z" fill="#15242C"/>${screen ? `<rect x="-18" y="-50" width="36" height="92" rx="6" fill="${P.mist}"/>` : `<rect x="-16" y="-50" width="14" height="22" rx="6" fill="#3B505B"/><circle cx="-9" cy="-44" r="3.5" fill="#8FA6AE"/>`}`;

/** Round sign with a telephone receiver. */
export const handset = (x: number, y: number, s = 1, c = '#7E1736', fg = '#FFFDF8'): string =>
  `<g ${at(x, y, s)}><circle class="rimmed" r="34" fill="${c}"/><path d="M-15 -13C-13 -17 -9 -18 -6 -15L-2 -9C0 -6 -1 -4 -3 -2C-4 0 -1 5 2 7C4 9 5 9 7 7C9 5 11 5 13 7L17 11C19 14 17 18 13 19C2 21 -19 0 -15 -13Z" fill="${fg}" transform="translate(-1 -2) scale(1.05)"/></g>`;

/** Band for a wrist with the patient's own dot. */
export const wristBand = (x: number, y: number, rot = 0, s = 1): string =>
  `<g ${at(x, y, s, rot)}><path d="M-22 0H22" stroke="#D8CDBE" stroke-width="19" stroke-linecap="round"/><path d="M-22 0H22" stroke="#FFFDF8" stroke-width="15.5" stroke-linecap="round"/><circle cx="-12" cy="0" r="5.500" fill="${P.apricot}"/><path d="M-1 0H18" stroke="${P.teal2}" stroke-width="4" stroke-linecap="round"/></g>`;

/** Wall clock at h hours, m minutes. */
export const clock = (x: number, y: number, r: number, h: number, m: number): string => {
  const A = (v: number): number => rad(v - 90);
  const hx = (a: number, l: number): string => `${r1(x + Math.cos(A(a)) * l)} ${r1(y + Math.sin(A(a)) * l)}`;
  return `<circle class="ambient" cx="${x + 3}" cy="${y + 6}" r="${r}" fill="#5B4025" fill-opacity=".16"/><circle cx="${x}" cy="${y}" r="${r}" fill="#FFFDF8" stroke="${P.wood}" stroke-width="${r1(r * 0.13)}"/>${[0, 90, 180, 270].map((a) => `<path d="M${hx(a, r * 0.74)}L${hx(a, r * 0.82)}" stroke="${P.ink2}" stroke-width="4" stroke-linecap="round"/>`).join('')}<path d="M${hx((h % 12) * 30 + m / 2, 0)}L${hx((h % 12) * 30 + m / 2, r * 0.46)}" stroke="${P.ink}" stroke-width="7" stroke-linecap="round"/><path d="M${x} ${y}L${hx(m * 6, r * 0.68)}" stroke="${P.ink}" stroke-width="5" stroke-linecap="round"/><circle cx="${x}" cy="${y}" r="5" fill="${P.ink}"/>`;
};

/** Tick in a ring. */
export const tick = (x: number, y: number, r: number, c: string = P.teal): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${c}" stroke-width="${r1(r * 0.27)}"/><path d="M${x - r * 0.45} ${y}l${r1(r * 0.34)} ${r1(r * 0.4)} ${r1(r * 0.6)} ${r1(-r * 0.74)}" fill="none" stroke="${c}" stroke-width="${r1(r * 0.27)}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Triangle that points up: a value that is high. */
export const warningTriangle = (x: number, y: number, r: number, c: string = P.gold): string =>
  `<path d="M${x} ${y - r}L${x + r} ${y + r * 0.78}H${x - r}Z" fill="${c}" stroke="${P.ink}" stroke-width="${r1(r * 0.16)}" stroke-linejoin="round"/>`;
