import { symbol } from './defs.ts';
import { P } from './palette.ts';

/** Antibody medicine (tocilizumab): an ivory Y whose aqua tips fill the V dock. Origin at the hinge, arms down. */
export const antibody = symbol(
  'toci',
  `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M0 -2V-54M0 0L-34 38M0 0L34 38" stroke="${P.aqua3}" stroke-width="25"/><path d="M0 -2V-54M0 0L-34 38M0 0L34 38" stroke="${P.med}" stroke-width="19"/><path d="M-17 19L-34 38M17 19L34 38" stroke="${P.aqua}" stroke-width="19"/><path d="M-4.5 -8V-54M-5 4L-36 35" stroke="#fff" stroke-width="4" stroke-opacity=".9"/></g><path d="M-7 -26H7M-7 -34H7" stroke="${P.aqua2}" stroke-width="3"/>`,
);
