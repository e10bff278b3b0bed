import { P } from '../cast/palette.ts';
import { courier, nurse } from '../cast/people.ts';
import { skinTones } from '../cast/skin-tones.ts';
import { at } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';

const nurseSkin = skinTones[nurse.skin];
const courierSkin = skinTones[courier.skin];

/** Turn of the hand that offers the cup; it points to the left of the picture. */
const OFFERS = 'rotate(-162) scale(1 -1)';

/** The nurse's hand that offers a small paper cup with tablets. Origin at the wrist. */
export const cupHand = `<g transform="${OFFERS}"><path class="rimmed" d="M-12-14c20-4 34-2 46 2v30c-14 2-30 0-46-4Z" fill="${nurseSkin.b}"/>${[-10, 1, 12].map((y) => `<rect x="22" y="${y - 5}" width="52" height="11" rx="5.5" fill="${nurseSkin.s}"/>`).join('')}</g>
<g transform="rotate(-162) translate(50 0) rotate(162)"><path d="M-22-30h44l-6 54q-1 6-8 6H-8q-7 0-8-6Z" fill="#FFFDF8" stroke="#D8C8B4" stroke-width="2.5"/><path d="M6-30h16l-6 54q-1 6-8 6H2q8-30 4-60Z" fill="#E4DACA"/><ellipse cy="-30" rx="22" ry="6.5" fill="#EFE6D8"/><ellipse cx="-6" cy="-33" rx="9" ry="6" fill="#fff" stroke="${P.aqua2}" stroke-width="2.5"/><ellipse cx="9" cy="-31" rx="8" ry="5.5" fill="${P.aqua}" stroke="${P.aqua3}" stroke-width="2.5"/></g>
<g transform="${OFFERS}"><path d="M2-14c12-10 28-8 42-2 8 4 10 13 2 15-10 1-16-3-22-1L10 6Z" fill="${nurseSkin.b}" stroke="${nurseSkin.s}" stroke-width="2"/></g>`;

/** The courier's fist round a handle that lies across at y = 24. Origin at the wrist, thumb to the right. */
export const carryingFist = `<g transform="rotate(-2) scale(-1.02 1.02)"><path class="rimmed" d="M-16-14c-6 12-9 22-9 32 0 8 5 12 11 10h32c6-2 7-10 5-20-2-10-5-16-7-22Z" fill="${courierSkin.b}"/><path d="M8-14c6 14 8 26 6 42h4c6-2 7-10 5-20-2-10-5-16-7-22Z" fill="${courierSkin.s}" fill-opacity=".45"/>
${[-19, -7.5, 4, 15.5].map((x, finger) => `<rect x="${x - 6}" y="${finger === 3 ? 10 : 8}" width="12.4" height="${finger === 3 ? 29 : 33}" rx="6.2" fill="${finger === 3 ? courierSkin.s : courierSkin.b}"/>`).join('')}<path d="M-13.2 14v24M-1.8 14v24M9.8 14v23" stroke="${courierSkin.s}" stroke-width="2.6" stroke-linecap="round"/><path d="M-24 10q4-8 9-9" fill="none" stroke="${courierSkin.l}" stroke-width="3.4" stroke-linecap="round" stroke-opacity=".8"/>
<path d="M-22 2c-9 6-9 20 0 30 5 4 13 2 13-4 0-4-5-5-7-9-1-5 1-9 3-11Z" fill="${courierSkin.b}" stroke="${courierSkin.s}" stroke-width="2"/></g>`;

const MARKS = 'd="M0 -12q7 -7 12 0t12 0M4 4q7 -7 12 0t12 0M0 20q7 -7 12 0t12 0"';

/** Small marks where it tingles, pale round a dark core so that they are seen on skin and on cloth. */
export const tingling = (x: number, y: number, s: number, degrees: number): string =>
  `<g ${at(x, y, s, degrees)} fill="none" stroke-linecap="round"><path ${MARKS} stroke="#FFF6E8" stroke-width="11"/><path ${MARKS} stroke="#A84F1B" stroke-width="5"/></g>`;

/** Where the lips and the fingers tingle, in the patient's units; in the upright picture a lens shows the fingers. */
export const TINGLES: Record<Shape, { readonly lips: string; readonly fingers: string }> = {
  landscape: {
    lips: tingling(33, 31, 0.72, -12),
    fingers: tingling(354.5, 229.5, 0.95, 0) + tingling(275, 320.5, 0.95, 6),
  },
  portrait: { lips: tingling(38, 36, 0.8, -12), fingers: '' },
};
