import { symbol } from '../../cast/defs.ts';
import { P } from '../../cast/palette.ts';
import { use } from '../../cast/svg-markup.ts';
import { tCell } from '../../cast/t-cell.ts';

/** Regulatory T cell: a T cell with a pause sign, for it holds other cells back. */
export const regulatoryCell = symbol(
  'treg',
  `${use('tcell', 0, 0)}<circle cx="13" cy="11" r="45" fill="${P.tcn2}" fill-opacity=".6"/><path d="M-1.5 -8V30M26.5 -8V30" stroke="#FFFDF8" stroke-width="15" stroke-linecap="round"/>`,
  tCell,
);

/** The place of a healthy cell that has gone, of radius `r`, round the origin. */
export const emptyPlace = (r: number): string =>
  `<circle r="${String(r)}" fill="#fff" fill-opacity=".07" stroke="#DDF0EF" stroke-width="3.5" stroke-dasharray="3 10" stroke-linecap="round" stroke-opacity=".95"/>`;
