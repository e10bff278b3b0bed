import { symbol } from '../../cast/defs.ts';

const V = 'M0 9V2M-22 -24L0 0L22 -24';

/** Soluble IL-6 receptor: the V of the receptor on cells, its stem cut short and rounded. It floats. */
export const solubleReceptor = symbol(
  'solV',
  `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="${V}" stroke="#7A3F19" stroke-width="14"/><path d="${V}" stroke="#FFE6C9" stroke-width="8.5"/></g>`,
);
