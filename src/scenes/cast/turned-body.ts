import { P } from './palette.ts';
import { skinTones, type Skin } from './skin-tones.ts';
import { darken, lighten } from './svg-markup.ts';

/** Three-quarter upper body facing right, open cardigan over a shirt, or a nurse's top. Origin at the centre of the head. */
export const turnedTorso = (
  top: string,
  shirt: string,
  skin: Skin,
  low = 345,
  o: { readonly scrub?: boolean; readonly flip?: boolean; readonly badge?: boolean } = {},
): string => {
  const tone = skinTones[skin];
  const d = darken(top, 0.13);
  const scrub = o.scrub;
  return `<g${o.flip ? ' transform="scale(-1 1)"' : ''}><path class="rimmed" d="M-38 90C-68 97 -96 110 -104 142L-98 ${low}H86L84 150C80 116 54 98 26 90Z" fill="${top}"/>${scrub ? `<path d="M-28 86L10 146L28 88L18 74H-26Z" fill="${tone.b}"/><path d="M-32 88L10 150L30 88" fill="none" stroke="${lighten(top, 0.22)}" stroke-width="7" stroke-linejoin="round"/>` : `<path d="M-30 88L-10 ${low}H50L26 88Q2 116 -30 88Z" fill="${shirt}"/><path d="M-28 84Q0 120 24 84L27 92Q2 130 -31 92Z" fill="${darken(shirt, 0.1)}"/><path d="M-31 89L-12 ${low}M27 89L52 ${low}" stroke="${darken(top, 0.2)}" stroke-width="5" stroke-linecap="round"/>`}${o.flip ? `<path class="ambient" d="M-60 98C-80 104 -98 118 -104 142L-98 ${low}H-56Q-80 210 -60 98Z" fill="${d}" fill-opacity=".85"/>` : `<path class="ambient" d="M50 98C72 108 82 122 84 150L86 ${low}H56Q66 200 50 98Z" fill="${d}" fill-opacity=".85"/>`}${scrub && o.badge !== false ? `<rect x="26" y="186" width="34" height="44" rx="6" fill="#FFFDF8"/><circle cx="43" cy="201" r="8" fill="${P.mist2}"/><path d="M33 216h20M33 223h13" stroke="${P.ink2}" stroke-width="3.2" stroke-linecap="round"/><path d="M43 186L36 152" stroke="${P.gold2}" stroke-width="4"/>` : ''}</g>`;
};

/** Blanket laid round the shoulders of a three-quarter body. */
export const shoulderBlanket = (c = '#8FA7B8'): string =>
  `<path class="rimmed" d="M-52 70C-92 84 -124 112 -132 160L-142 350H-60C-62 260 -52 150 -22 104Z" fill="${c}"/><path class="rimmed" d="M20 74C72 84 104 112 110 160L118 350H52C60 260 58 150 22 104Z" fill="${darken(c, 0.14)}"/><path class="rimmed" d="M-52 70C-30 60 4 62 20 74L22 104C0 92 -10 92 -22 104Z" fill="${lighten(c, 0.2)}"/><g fill="none" stroke="${lighten(c, 0.4)}" stroke-width="7" opacity=".7"><path d="M-64 92C-96 112 -112 140 -116 176L-124 350"/><path d="M62 98C84 118 92 140 94 170L100 350"/></g>`;
