import { P } from '../cast/palette.ts';
import { use } from '../cast/svg-markup.ts';

/** Box in which the cells travel, without its cells. Origin in the middle of its handle bar; its window is 86 x 76 from (-88, 94). */
export const travelBox = `<path class="lined" d="M-62 34V14q0-14 14-14h96q14 0 14 14v20" fill="none" stroke="${P.teal3}" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/><path d="M-104 52q0-18 16-18H88q16 0 16 18v116q0 16-16 16H-88q-16 0-16-16Z" fill="#FFFDF8"/><path class="ambient" d="M62 34h26q16 0 16 18v116q0 16-16 16H48q32-74 14-150Z" fill="#E3E8E2"/><path d="M-104 72V52q0-18 16-18H88q16 0 16 18v20Z" fill="${P.teal}"/><path class="ambient" d="M58 34h30q16 0 16 18v20H66Z" fill="${P.teal2}"/><rect x="-30" y="62" width="60" height="20" rx="7" fill="#EFE7D8"/><path d="M-92 46H20" stroke="#7FB3B6" stroke-width="5" stroke-linecap="round"/>
<rect x="-88" y="94" width="86" height="76" rx="12" fill="#F8DDB4" stroke="#D8CDBE" stroke-width="3"/>`;

/** Card on the box with the patient's own colour and name, lines for words. Origin at its centre. */
export const nameCard = `<rect x="-40" y="-38" width="80" height="76" rx="10" fill="#FFF6E8" stroke="${P.apricot}" stroke-width="4"/><circle cx="-16" cy="-14" r="10" fill="${P.apricot}"/><path d="M-30 12q0-14 14-14t14 14Z" fill="${P.apricot}"/><path d="M8-18h20M8-6h14M-26 24h52" stroke="${P.ink2}" stroke-width="4.5" stroke-linecap="round"/>`;

/** The cells of the bag in the window of the box. */
export const cellsInBox = [
  [-68, 114],
  [-44, 126],
  [-22, 110],
  [-64, 148],
  [-32, 154],
]
  .map(([x = 0, y = 0]) => use('tcell', x, y, 0.12))
  .join('');

/** Delivery van, facing right, 200 long. Origin above its wheels. Needs the symbol `tcell`. */
export const van = `<ellipse class="ambient" cx="0" cy="44" rx="104" ry="9" fill="#3E5A48" fill-opacity=".25"/><path d="M-96 34v-80q0-14 14-14H34q10 0 16 8L80-8l14 6q6 4 6 12v24q0 6-8 6H-88q-8 0-8-6Z" fill="#FFFDF8"/><path d="M-96 20h196v14q0 6-8 6H-88q-8 0-8-6Z" fill="${P.teal}"/><path d="M44-44h4l22 34H44Z" fill="${P.mist2}" stroke="${P.teal2}" stroke-width="3" stroke-linejoin="round"/>${use('tcell', -34, -16, 0.3)}<path d="M-66-44h62" stroke="${P.mist2}" stroke-width="6" stroke-linecap="round"/>${[-56, 58].map((x) => `<circle class="rimmed" cx="${x}" cy="40" r="20" fill="#39464F"/><circle cx="${x}" cy="40" r="8.5" fill="#CFD6D6"/>`).join('')}<path d="M-84-48H24" stroke="#fff" stroke-width="4" stroke-linecap="round"/>`;
