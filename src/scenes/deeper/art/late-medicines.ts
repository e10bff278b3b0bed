import { symbol } from '../../cast/defs.ts';
import { P } from '../../cast/palette.ts';

/** IL-1 receptor on a cell: a square dock, opening up (-y). */
export const il1Dock = symbol(
  'sqDock',
  '<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M0 26V6M-18 -18V4H18V-18" stroke="#1E5757" stroke-width="13"/><path d="M0 26V6M-18 -18V4H18V-18" stroke="#BFE3DE" stroke-width="7.5"/></g>',
);

/** Anakinra: an ivory cap whose aqua plug fills the square dock. Origin in the middle of the dock. */
export const anakinra = symbol(
  'anakinra',
  `<path d="M-11 -22V0Q0 6 11 0V-22Z" fill="${P.aqua}" stroke="${P.aqua3}" stroke-width="4" stroke-linejoin="round"/><path class="edged-thin" d="M-30 -20C-30 -52 30 -52 30 -20Q30 -14 22 -14H-22Q-30 -14 -30 -20Z" fill="${P.med}" stroke="${P.aqua3}" stroke-width="4"/><path class="ambient" d="M-19 -27C-16 -36 -8 -39 0 -39" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`,
);

/** Immunoglobulin: a thin plain Y, without the bars and the aqua tips of the antibody medicine. */
export const immunoglobulin = symbol(
  'igg',
  `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M0 0V-34M0 0L-20 22M0 0L20 22" stroke="${P.aqua3}" stroke-width="13"/><path d="M0 0V-34M0 0L-20 22M0 0L20 22" stroke="${P.med}" stroke-width="8"/></g>`,
);
