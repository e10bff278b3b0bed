import { bodyGradient, symbol } from './defs.ts';
import { P } from './palette.ts';

const body = bodyGradient('gR', 'red-cell', [
  [0, '#F9B4A1'],
  [0.5, P.coral2],
  [1, P.coral3],
]);

/** Red blood cell seen from above. */
export const redCell = symbol(
  'rbc',
  `<ellipse rx="50" ry="42" fill="url(#gR)"/><ellipse cx="3" cy="3" rx="25" ry="19" fill="${P.coral3}" fill-opacity=".6"/><ellipse cx="5" cy="6" rx="21" ry="14" fill="${P.coral2}" fill-opacity=".8"/><path d="M-38 -8A40 33 0 0 1 -14 -32" fill="none" stroke="#FFE0D5" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/>`,
  body,
);
/** Red blood cell seen from its side. */
export const redCellSide = symbol(
  'rbcSide',
  `<path d="M-50 0C-50 -20 -30 -22 0 -13C30 -22 50 -20 50 0C50 20 30 22 0 13C-30 22 -50 20 -50 0Z" fill="url(#gR)"/><path d="M-40 -9C-32 -15 -18 -13 0 -7" fill="none" stroke="#FFE0D5" stroke-width="4.5" stroke-linecap="round" stroke-opacity=".8"/>`,
  body,
);
