import { P } from '../../cast/palette.ts';
import { at } from '../../cast/svg-markup.ts';

/** Bottle for a blood culture, its foot at the place. */
export const cultureBottle = (x: number, y: number, cap: string, s = 1): string =>
  `<g ${at(x, y, s)}><rect x="-14" y="-92" width="28" height="18" rx="5" fill="${cap}"/><path class="rimmed" d="M-11 -76H11V-60C26 -54 30 -44 30 -32V-10Q30 0 20 0H-20Q-30 0 -30 -10V-32C-30 -44 -26 -54 -11 -60Z" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3"/><path d="M-28 -30H28V-10Q28 -2 20 -2H-20Q-28 -2 -28 -10Z" fill="#C9574A"/><path class="ambient" d="M-20 -46q2 -6 8 -8" stroke="#CDBFA9" stroke-width="4" fill="none" stroke-linecap="round"/></g>`;

/** Cup for urine, its foot at the place. */
export const urineCup = (x: number, y: number, s = 1): string =>
  `<g ${at(x, y, s)}><path class="rimmed" d="M-30 -70H30L24 -8Q23 0 14 0H-14Q-23 0 -24 -8Z" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3"/><path d="M-27 -42H27L23 -8Q22 -2 14 -2H-14Q-22 -2 -23 -8Z" fill="#F2D684"/><rect x="-36" y="-84" width="72" height="18" rx="7" fill="${P.gold2}"/></g>`;

/** Tube of blood or serum, its foot at the place. */
export const tube = (x: number, y: number, inside: string, cap: string, s = 1): string =>
  `<g ${at(x, y, s)}><rect class="rimmed" x="-12" y="-104" width="24" height="104" rx="12" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="2.5"/><path d="M-10 -72H10V-12Q10 -2 0 -2T-10 -12Z" fill="${inside}"/><rect x="-15" y="-116" width="30" height="20" rx="6" fill="${cap}"/><rect x="-9" y="-58" width="18" height="24" rx="3" fill="#FFFDF8" fill-opacity=".85"/></g>`;

/** Film of a chest, its lower edge at the place. */
export const chestFilm = (x: number, y: number, s = 1): string =>
  `<g ${at(x, y, s)}><g transform="translate(0 -64)"><rect class="rimmed" x="-62" y="-70" width="124" height="134" rx="10" fill="#1C3440"/><rect x="-54" y="-62" width="108" height="118" rx="6" fill="#2A4C58"/><path d="M-8 -52C-30 -50 -44 -20 -44 14C-44 36 -34 42 -22 38C-10 34 -8 24 -8 4ZM8 -52C30 -50 44 -20 44 14C44 36 34 42 22 38C10 34 8 24 8 4Z" fill="#5F8591"/><path d="M0 -58V52" stroke="#CFE3E1" stroke-width="8" stroke-linecap="round" stroke-dasharray="6 9"/><path d="M-42 -14Q-24 -26 -10 -18M-44 6Q-24 -6 -9 0M42 -14Q24 -26 10 -18M44 6Q24 -6 9 0" fill="none" stroke="#CFE3E1" stroke-width="4" stroke-linecap="round" stroke-opacity=".8"/></g></g>`;

/** A bacterium, which stands for an infection: a rod with a few soft hairs, its middle at the origin. */
export const rod =
  '<path d="M-26 -14l-6 -10M-8 -16l-2 -11M12 -16l4 -11M-26 14l-6 10M-8 16l-2 11M12 16l4 11" stroke="#4E6B3C" stroke-width="4" stroke-linecap="round"/><rect x="-36" y="-16" width="72" height="32" rx="16" fill="#B9CF9A" stroke="#4E6B3C" stroke-width="3.5"/><path class="ambient" d="M-24 -5H4" stroke="#EEF6DF" stroke-width="5" stroke-linecap="round"/><circle cx="14" cy="4" r="4" fill="#7E9C5E"/>';
