import { P } from './palette.ts';
import { at, use } from './svg-markup.ts';

/** Bag of fluid; `level` is the y of its surface, 46 full to about 130 empty. */
export const fluidBag = (x: number, y: number, s = 1, level = 46): string =>
  `<g ${at(x, y, s)}><path d="M0 -22V0" stroke="#B9B2A6" stroke-width="6"/><path d="M-44 0H44Q56 0 56 14V130Q56 156 32 156H-32Q-56 156 -56 130V14Q-56 0 -44 0Z" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3.5"/><path d="M-53 ${level}Q0 ${level + 10} 53 ${level}V130Q53 153 32 153H-32Q-53 153 -53 130Z" fill="#CFE6EC"/><rect x="-32" y="70" width="64" height="44" rx="7" fill="#FFFDF8"/><path d="M0 78C10 92 12 96 12 100A12 12 0 0 1 -12 100C-12 96 -10 92 0 78Z" fill="${P.teal}"/><path d="M-44 18V124" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/></g>`;

/** Medicine bag, ivory and aqua, with the medicine's own shape on it. Needs the symbol `toci` or `steroid`. */
export const medicineBag = (x: number, y: number, s = 1, what: 'toci' | 'steroid' = 'toci'): string =>
  `<g ${at(x, y, s)}><path d="M0 -22V0" stroke="#B9B2A6" stroke-width="6"/><path d="M-44 0H44Q56 0 56 14V130Q56 156 32 156H-32Q-56 156 -56 130V14Q-56 0 -44 0Z" fill="#FFFDF4" stroke="#D8CDBE" stroke-width="3.5"/><path d="M-53 40Q0 50 53 40V130Q53 153 32 153H-32Q-53 153 -53 130Z" fill="${P.med2}"/><path d="M-54 128H54V131Q53 154 32 154H-32Q-53 154 -54 131Z" fill="${P.aqua}"/>${what === 'toci' ? use('toci', 0, 92, 0.62) : use('steroid', 0, 92, 1.05, -8)}</g>`;
